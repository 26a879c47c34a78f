import type { ReactNode } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { BrandMark } from '../shell/brand-mark.tsx';

interface OneTimeFrameProps {
  readonly title: string;
  readonly isDemo?: boolean;
  readonly children: ReactNode;
}

/** The frame of a page behind a company's one-time link: the portal's name, one thing, no way further in. */
export function OneTimeFrame({ title, isDemo = false, children }: OneTimeFrameProps) {
  const t = useTexts('dateOffer');
  const shell = useTexts('shell');
  return (
    <div className="own">
      <div className="own-top">
        <p className="brand">
          <BrandMark />
          {shell('portal')}
        </p>
      </div>
      <div className="own-body">
        <h1>{title}</h1>
        {children}
        {isDemo ? <p className="mute">{t('page.demo')}</p> : null}
      </div>
    </div>
  );
}
