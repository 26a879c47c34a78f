import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { directionOf, languageNames, langTagOf } from '#app/domain/consent/consent-link.ts';
import { consentLanguages } from '#app/domain/consent/consent.ts';
import { useTexts, useTextSource } from '#app/i18n/use-texts.tsx';
import { BrandMark } from '../shell/brand-mark.tsx';
import { PhoneLink } from '../ui/phone-link.tsx';

interface OwnPageProps {
  readonly title: ReactNode;
  readonly frame: {
    readonly home: string;
    readonly contact: { readonly name: string; readonly phone: string | null } | null;
    readonly isDemo: boolean;
    readonly isReviewed: boolean;
  };
  /** The first page needs no way back to itself. */
  readonly isHome?: boolean;
  readonly children: ReactNode;
}

/** The frame of a person's own pages: languages first, one thing, a human with a telephone number. */
export function OwnPage({ title, frame, isHome = false, children }: OwnPageProps) {
  const t = useTexts('person');
  const { contact } = frame;
  return (
    <div className="own">
      <OwnTop />
      <div className="own-body">
        {isHome ? null : (
          <p>
            <a href={frame.home}>{t('back')}</a>
          </p>
        )}
        <h1>{title}</h1>
        {children}
        {contact === null ? null : (
          <section className="own-box">
            <h2>{t('contact')}</h2>
            <p>
              <bdi>{contact.name}</bdi>
            </p>
            {contact.phone === null ? (
              <p>{t('noPhone')}</p>
            ) : (
              <p className="own-phone">
                {t('call')}: <PhoneLink phone={contact.phone} />
              </p>
            )}
            <p className="mute">{t('paper')}</p>
          </section>
        )}
        {frame.isReviewed ? null : <p className="mute own-draft">{t('draft')}</p>}
        {frame.isDemo ? <p className="mute">{t('demo')}</p> : null}
      </div>
    </div>
  );
}

/** The portal's name and all languages, each in its own script. */
export function OwnTop() {
  const t = useTexts('person');
  const shell = useTexts('shell');
  const { language } = useTextSource();
  const { pathname } = useLocation();
  return (
    <div className="own-top">
      <p className="brand" lang="de" dir="ltr">
        <BrandMark />
        {shell('portal')}
      </p>
      <nav aria-label={t('languages')}>
        <ul>
          {consentLanguages.map((one) => (
            <li key={one}>
              <a
                href={`${pathname}?language=${one}`}
                lang={langTagOf(one)}
                dir={directionOf(one)}
                hrefLang={langTagOf(one)}
                aria-current={one === language ? 'true' : undefined}
              >
                {languageNames[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
