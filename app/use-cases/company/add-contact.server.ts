import type { Actor } from '#app/domain/account/actor.ts';
import type { CompanyContact } from '#app/domain/company/company.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { insertContact } from '#db/queries/company/company-contact.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';

export interface AddContactInput extends Omit<CompanyContact, 'id'> {
  readonly companyId: string;
  readonly key: string | null;
}

/** An officer adds a person of the company to speak with. Returns the contact's id. */
export async function addContact(app: AppContext, actor: Actor, input: AddContactInput): Promise<string> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, 'company.edit', { companyId: company.id });
    return once(tx, now, { useCase: 'addContact', userId: actor.userId }, input.key, async () => {
      const id = await insertContact(tx, company.id, input);
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'company.addContact',
        subjectKind: 'company',
        subjectIds: [company.id],
      });
      return id;
    });
  });
}
