import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { addContact } from '#app/use-cases/company/add-contact.server.ts';
import { adoptCompany } from '#app/use-cases/company/adopt-company.server.ts';
import { inviteCompanyUser } from '#app/use-cases/company/invite-company-user.server.ts';
import { setCompanyGroup } from '#app/use-cases/company/set-company-group.server.ts';
import { verifyCompany } from '#app/use-cases/company/verify-company.server.ts';
import { logFromForm } from './log-form.server.ts';

const contactSchema = z.object({
  contactName: fields.text(),
  contactRole: fields.optionalText(),
  contactPhone: fields.optionalPhone(),
  contactEmail: fields.optionalEmail(),
});
const inviteSchema = z.object({
  inviteName: fields.text(),
  email: fields.email(),
  invitePhone: fields.optionalPhone(),
});
const joinSchema = z.object({ groupId: fields.id() });
const newGroupSchema = z.object({ groupName: fields.text(120) });
const adoptSchema = z.object({ into: fields.id() });

/** The forms of a company's page, told apart by their button. Answers with a redirect, or with the one-time link of an invitation. */
export async function workOnCompany(page: Acting<Actor>): Promise<Response | { readonly invited: string }> {
  const { app, actor, form, params, done } = page;
  const companyId = params['id'] ?? '';
  const here = `/companies/${companyId}`;
  switch (form.intent) {
    case 'log': {
      await logFromForm(page, { companyId, postingId: null });
      return done(`${here}#log`, 'contactLogged');
    }
    case 'contact': {
      const typed = form.read(contactSchema);
      await addContact(app, actor, {
        companyId,
        name: typed.contactName,
        role: typed.contactRole,
        phone: typed.contactPhone,
        email: typed.contactEmail,
        key: form.key,
      });
      return done(here, 'contactAdded');
    }
    case 'invite': {
      const typed = form.read(inviteSchema);
      const { link } = await inviteCompanyUser(app, actor, {
        companyId,
        name: typed.inviteName,
        email: typed.email,
        phone: typed.invitePhone,
        key: form.key,
      });
      return link === null ? done(here, 'companyInvited') : { invited: link };
    }
    case 'adopt': {
      const { into } = form.read(adoptSchema);
      await adoptCompany(app, actor, { companyId, intoId: into });
      return done(`/companies/${into}`, 'companyAdopted');
    }
    case 'group-join': {
      const { groupId } = form.read(joinSchema);
      await setCompanyGroup(app, actor, { companyId, version: form.version, to: 'existing', groupId });
      return done(`${here}#group`, 'companyGroupSaved');
    }
    case 'group-new': {
      const { groupName } = form.read(newGroupSchema);
      await setCompanyGroup(app, actor, { companyId, version: form.version, to: 'new', name: groupName });
      return done(`${here}#group`, 'companyGroupSaved');
    }
    case 'group-leave':
      await setCompanyGroup(app, actor, { companyId, version: form.version, to: 'none' });
      return done(`${here}#group`, 'companyGroupSaved');
    case 'verify':
    case 'block': {
      const state = form.intent === 'verify' ? 'verified' : 'blocked';
      await verifyCompany(app, actor, { companyId, version: form.version, state });
      return done(here, state === 'verified' ? 'companyVerified' : 'companyBlocked');
    }
    default:
      throw new DomainError('invalid');
  }
}
