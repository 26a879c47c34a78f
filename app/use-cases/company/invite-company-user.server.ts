import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { allow, found } from '../account/allow.server.ts';
import { inviteUser } from '../account/invite-user.server.ts';
import type { AppContext } from '../app-context.ts';

export interface InviteCompanyUserInput {
  readonly companyId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly key: string | null;
}

/**
 * An officer opens an account for somebody of a verified company.
 * @returns the one-time link, shown once: the officer passes it on; null: it is mailed to the invited
 * @throws DomainError blocked while the company is not verified; duplicate when the address has an account
 */
export async function inviteCompanyUser(
  app: AppContext,
  actor: Actor,
  input: InviteCompanyUserInput,
): Promise<{ link: string | null }> {
  const company = found(await findCompany(app.db, input.companyId));
  allow(actor, 'company.edit', { companyId: company.id });
  if (company.state !== 'verified') throw new DomainError('blocked', 'companyNotVerified');
  const { link } = await inviteUser(
    app,
    actor,
    {
      email: input.email,
      displayName: input.name,
      phone: input.phone,
      roles: ['company'],
      organisationId: null,
      teamId: null,
      companyId: company.id,
      mentorId: null,
    },
    input.key,
  );
  return { link };
}
