import type { ReactNode } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface PageProps {
  /** The one question or thing of this page; becomes the h1. */
  readonly title: ReactNode;
  /** Quiet line above the title: code, company, kind. */
  readonly eyebrow?: ReactNode;
  /** One sentence below the title. */
  readonly lead?: ReactNode;
  /** Buttons of the whole page; one primary at most. */
  readonly actions?: ReactNode;
  /** Column beside the content, below it on a phone. */
  readonly aside?: ReactNode;
  /** More content: on a phone it stands below the aside, so that the aside comes before it. */
  readonly below?: ReactNode;
  /** `narrow` for forms and texts, `wide` for big tables. */
  readonly width?: 'narrow' | 'normal' | 'wide';
  /**
   * Something on it is still running: a script looks again every two seconds and renews what has changed, but for what somebody
   * is in. False where nothing runs any more; left out by pages that never tell of running work.
   */
  readonly looksAgain?: boolean;
  readonly children?: ReactNode;
}

/** The body of every page: headline, actions, content, and the column where the next thought stands. */
export function Page({
  title,
  eyebrow,
  lead,
  actions,
  aside,
  below,
  width = 'normal',
  looksAgain,
  children,
}: PageProps) {
  return (
    <div className={width === 'normal' ? 'page' : `page page--${width}`}>
      <header className="page-head">
        <div>
          {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
          <h1>{title}</h1>
          {lead ? <p className="lead">{lead}</p> : null}
        </div>
        {actions ? <div className="actions">{actions}</div> : null}
      </header>
      {aside ? (
        <div className="with-aside">
          {children ? <div className="stack">{children}</div> : null}
          <aside className="stack">{aside}</aside>
          {below ? <div className="stack">{below}</div> : null}
        </div>
      ) : (
        <div
          className="stack"
          id={looksAgain === undefined ? undefined : 'live'}
          data-looks-again={looksAgain || undefined}
        >
          {looksAgain === undefined ? null : <LookAgainLink />}
          {children}
        </div>
      )}
    </div>
  );
}

/** The way to the newest state without a script. */
function LookAgainLink() {
  const t = useTexts('ui');
  return (
    <p data-without-script>
      <a href="?">{t('lookAgain')}</a>
    </p>
  );
}
