import type { ReactNode } from 'react';
import { Meter, type MeterPart } from './meter.tsx';

interface MatchRowProps {
  readonly rank: number;
  readonly title: ReactNode;
  /** A line below the title, e.g. the rank in another order. */
  readonly note?: ReactNode;
  readonly href?: string;
  readonly parts: readonly MeterPart[];
  readonly max?: number;
  /** A <TagList> of reasons, the decisive first. */
  readonly reasons: ReactNode;
  readonly actions?: ReactNode;
  /** Level of the headline: 3 below a section's headline, 2 right below the page's. */
  readonly level?: 2 | 3;
}

/** One hit of a ranking with its score parts and plain reasons. Put several into `<ol className="matches">`. */
export function MatchRow({ rank, title, note, href, parts, max, reasons, actions, level = 3 }: MatchRowProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <li className="match">
      <p className="match-rank" aria-hidden="true">
        {rank}
      </p>
      <div className="match-body">
        <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
        {note ? <p className="mute">{note}</p> : null}
        <Meter parts={parts} max={max} />
        {reasons}
      </div>
      {actions ? <div className="match-actions">{actions}</div> : null}
    </li>
  );
}
