import type { Actor } from '#app/domain/account/actor.ts';
import type { ContactKind } from '#app/domain/company/company.ts';
import type { Day } from '#app/domain/time/day.ts';
import { findCompany, insertContactEntry } from '#db/queries/company.ts';
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
  readonly key: string | null;
}

/** An officer notes a call or visit: one line, now. Returns the entry's id. */
export async function logContact(app: AppContext, actor: Actor, input: LogContactInput): Promise<string> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, 'contactLog.write', { companyId: company.id });
    return once(tx, now, { useCase: 'logContact', userId: actor.userId }, input.key, () =>
      insertContactEntry(tx, now, {
        companyId: company.id,
        kind: input.kind,
        byUserId: actor.userId,
        summary: input.summary,
        nextContactOn: input.nextContactOn,
      }),
    );
  });
}
