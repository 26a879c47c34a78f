import type { Actor } from '#app/domain/account/actor.ts';
import type { ContactKind } from '#app/domain/company/company.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { insertContactEntry } from '#db/queries/company/contact-log.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';

export interface LogContactInput {
  readonly companyId: string;
  readonly kind: ContactKind;
  readonly summary: string;
  /** When to speak again; null: no promise. */
  readonly nextContactOn: Day | null;
  /** The posting it was about; null: none, or several. */
  readonly postingId: string | null;
  readonly key: string | null;
}

/**
 * An officer notes a call or visit: one line, now. Returns the entry's id.
 * @throws DomainError notFound; invalid for a day that is over (`nextContactOn`: `dateInPast`)
 */
export async function logContact(app: AppContext, actor: Actor, input: LogContactInput): Promise<string> {
  const now = app.clock.now();
  if (input.nextContactOn !== null && input.nextContactOn < dayOf(now))
    throw fieldError({ field: 'nextContactOn', code: 'dateInPast' });
  return write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, 'contactLog.write', { companyId: company.id });
    if (input.postingId !== null) {
      const posting = found(await findPosting(tx, input.postingId));
      if (posting.companyId !== company.id) throw new DomainError('notFound');
    }
    return once(tx, now, { useCase: 'logContact', userId: actor.userId }, input.key, () =>
      insertContactEntry(tx, now, {
        companyId: company.id,
        kind: input.kind,
        byUserId: actor.userId,
        summary: input.summary,
        nextContactOn: input.nextContactOn,
        postingId: input.postingId,
      }),
    );
  });
}
