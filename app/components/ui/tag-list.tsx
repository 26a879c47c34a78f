import { Children, type ReactNode } from 'react';

/** Tags side by side, as a list for screen readers. */
export function TagList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="tags" aria-label={label}>
      {Children.map(children, (child) =>
        child === null || child === undefined || child === false ? null : <li>{child}</li>,
      )}
    </ul>
  );
}
