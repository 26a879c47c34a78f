import type { ReactNode } from 'react';

interface DataListProps {
  /** Items without a value are left out. */
  readonly items: readonly (readonly [label: ReactNode, value: ReactNode])[];
}

/** Names and values under each other, side by side where there is room. */
export function DataList({ items }: DataListProps) {
  return (
    <dl className="facts">
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([label, value], index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
