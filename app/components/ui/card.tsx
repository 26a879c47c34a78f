import type { ReactNode } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  /** Level of the headline; 2 unless the card stands inside a section. */
  readonly level?: 2 | 3;
  /** `soft` steps back, `learn` is "one change away". */
  readonly tone?: 'plain' | 'soft' | 'learn';
  readonly actions?: ReactNode;
  readonly id?: string;
  /** Says what can be done here: nothing for paper. */
  readonly screenOnly?: boolean;
  readonly children?: ReactNode;
}

export function Card({ title, level = 2, tone = 'plain', actions, id, screenOnly, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`${tone === 'plain' ? 'card' : `card card--${tone}`}${screenOnly ? ' no-print' : ''}`} id={id}>
      {title ? <Heading>{title}</Heading> : null}
      {children}
      {actions ? <div className="actions">{actions}</div> : null}
    </section>
  );
}
