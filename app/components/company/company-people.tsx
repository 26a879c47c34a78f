import type { CompanyContact } from '#app/domain/company/company.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { FormKey } from '../ui/form-key.tsx';
import { PhoneLink } from '../ui/phone-link.tsx';

interface CompanyPeopleProps {
  readonly contacts: readonly CompanyContact[];
  /** The refused form and which of the two it was. */
  readonly form?: FormState;
  readonly intent?: string;
  readonly mayInvite: boolean;
}

/** Whom to speak with at a company, and the account one of them may get. */
export function CompanyPeople({ contacts, form, intent, mayInvite }: CompanyPeopleProps) {
  const t = useTexts('company');
  const contactForm = intent === 'contact' ? form : undefined;
  const inviteForm = intent === 'invite' ? form : undefined;
  const [first] = contacts;
  return (
    <>
      {contacts.length === 0 ? <p className="mute">{t('show.contactNone')}</p> : null}
      <ul className="stack">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <strong>{contact.name}</strong>
            {contact.role === null ? null : <span className="mute"> {contact.role}</span>}
            {contact.phone === null ? null : (
              <div>
                <PhoneLink phone={contact.phone} />
              </div>
            )}
            {contact.email === null ? null : (
              <div>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </div>
            )}
          </li>
        ))}
      </ul>
      <details className="fold" open={contactForm !== undefined}>
        <summary>{t('show.contactNew')}</summary>
        <form method="post" noValidate className="form">
          <FormKey form={contactForm} />
          <Field name="contactName" label={t('field.contactName')} required form={contactForm} maxLength={200} />
          <Field name="contactRole" label={t('field.contactRole')} form={contactForm} maxLength={200} />
          <Field name="contactPhone" label={t('field.phone')} type="tel" form={contactForm} maxLength={40} />
          <Field name="contactEmail" label={t('field.email')} type="email" form={contactForm} maxLength={200} />
          <div className="actions">
            <Button small name="intent" value="contact">
              {t('show.contactSave')}
            </Button>
          </div>
        </form>
      </details>
      {mayInvite ? (
        <details className="fold" open={inviteForm !== undefined}>
          <summary>{t('show.invite')}</summary>
          <p className="mute">{t('show.inviteText')}</p>
          <form method="post" noValidate className="form">
            <FormKey form={inviteForm} />
            <Field
              name="inviteName"
              label={t('field.contactName')}
              required
              form={inviteForm}
              defaultValue={first?.name}
              maxLength={200}
            />
            <Field
              name="email"
              label={t('field.email')}
              type="email"
              required
              form={inviteForm}
              defaultValue={first?.email}
              maxLength={200}
            />
            <Field
              name="invitePhone"
              label={t('field.phone')}
              type="tel"
              form={inviteForm}
              defaultValue={first?.phone}
              maxLength={40}
            />
            <div className="actions">
              <Button small name="intent" value="invite">
                {t('show.inviteSave')}
              </Button>
            </div>
          </form>
        </details>
      ) : null}
    </>
  );
}
