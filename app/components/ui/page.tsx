import type { ReactNode } from 'react';

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
  readonly children?: ReactNode;
}

/** The body of every page: headline, actions, content, and the column where the next thought stands. */
export function Page({ title, eyebrow, lead, actions, aside, below, width = 'normal', children }: PageProps) {
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
        <div className="stack">{children}</div>
      )}
    </div>
  );
}
