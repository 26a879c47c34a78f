import type { ReactNode } from 'react';

/** A part of a page with its own headline, without a frame. */
export function Section({
  title,
  id,
  actions,
  screenOnly,
  children,
}: {
  title: ReactNode;
  id?: string;
  actions?: ReactNode;
  /** Says what can be done here: nothing for paper. */
  screenOnly?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={screenOnly ? 'section no-print' : 'section'} id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
