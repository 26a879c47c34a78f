import type { ReactNode } from 'react';

/** A part of a page with its own headline, without a frame. */
export function Section({
  title,
  id,
  actions,
  children,
}: {
  title: ReactNode;
  id?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
