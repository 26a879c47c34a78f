import type { ReactNode } from 'react';
import { languageNames } from '#app/domain/consent/consent-link.ts';
import { TextsProvider, useTexts, useTextSource } from '#app/i18n/use-texts.tsx';

/** What is inside speaks German, whatever the page is written in: a card as a company reads it. */
export function GermanWords({ children }: { children: ReactNode }) {
  const source = useTextSource();
  return <TextsProvider source={source.fallback ?? source}>{children}</TextsProvider>;
}

/** The same in German, one touch away: beside it where there is room. Nothing on a page that is German already. */
export function InGerman({ children }: { children: ReactNode }) {
  const t = useTexts('person');
  const { language, fallback } = useTextSource();
  if (language === 'de' || fallback === null) return null;
  return (
    <details className="own-german">
      <summary>
        {t('german')} (<span lang="de">{languageNames.de}</span>)
      </summary>
      <div lang="de" dir="ltr" className="own-text">
        <TextsProvider source={fallback}>{children}</TextsProvider>
      </div>
    </details>
  );
}
