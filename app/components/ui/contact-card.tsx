import type { ReactNode } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { PhoneLink } from './phone-link.tsx';

interface ContactCardProps {
  /** Default: "Ihre Ansprechperson". */
  readonly title?: ReactNode;
  readonly name: string;
  readonly role?: ReactNode;
  readonly phone?: string | null;
  /** "Mo–Fr 8–16 Uhr" */
  readonly hours?: ReactNode;
  readonly email?: string | null;
  readonly children?: ReactNode;
}

/** A named human with a telephone number: on every page of a company, a volunteer, a candidate. */
export function ContactCard({ title, name, role, phone, hours, email, children }: ContactCardProps) {
  const t = useTexts('ui');
  return (
    <section className="card contact">
      <h2>{title ?? t('contact.title')}</h2>
      <p>
        <bdi className="contact-name">{name}</bdi>
        {role ? <span className="mute">{role}</span> : null}
      </p>
      {phone ? (
        <p>
          <span className="kern-sr-only">{t('contact.phone')}: </span>
          <PhoneLink className="contact-phone" phone={phone} />
          {hours ? <span className="mute">{hours}</span> : null}
        </p>
      ) : null}
      {email ? (
        <p>
          <span className="kern-sr-only">{t('contact.email')}: </span>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
      {children}
    </section>
  );
}
