import type { BrowseFilters } from '#app/domain/match/browse-question.ts';
import { browseHref } from './browse-href.ts';

export interface FacetValue {
  readonly label: string;
  /** How many are left when it is chosen. */
  readonly count: number;
  readonly isChosen: boolean;
  /** The filters after a click. */
  readonly filters: BrowseFilters;
}

/** The values of one filter as links with numbers. What would leave nobody is not offered; a chosen value always is. */
export function FacetList({
  title,
  hint,
  isOpen = false,
  values,
}: {
  title: string;
  hint?: string;
  /** Unfolded even when nothing in it is chosen. */
  isOpen?: boolean;
  values: readonly FacetValue[];
}) {
  const offered = values.filter(({ count, isChosen }) => count > 0 || isChosen);
  if (offered.length === 0) return null;
  return (
    <details className="facet" open={isOpen || offered.some(({ isChosen }) => isChosen)}>
      <summary>{title}</summary>
      {hint === undefined ? null : <p className="mute">{hint}</p>}
      <ul>
        {offered.map(({ label, count, isChosen: chosen, filters }) => (
          <li key={label}>
            <a href={browseHref(filters)} aria-current={chosen ? 'true' : undefined}>
              {label}
            </a>
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
