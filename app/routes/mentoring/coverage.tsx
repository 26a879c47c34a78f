import { Badge } from '#app/components/ui/badge.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { lackOf, type CoverageRow } from '#app/domain/mentoring/coverage.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

export interface CoveredPlace extends CoverageRow {
  /** Null: nobody noted where. */
  readonly place: string | null;
}

/** The first of each kind are enough to look at; the rest folds away. */
const shownAtOnce = 12;

/** Quarter by quarter: who waits, who is free, as bars of one scale and as numbers. */
export function Coverage({ rows }: { rows: readonly CoveredPlace[] }) {
  const t = useTexts('pairing');
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map(({ waiting, free }) => Math.max(waiting, free)));
  const more = rows.slice(shownAtOnce);
  return (
    <Section id="coverage" title={t('coverage.title')}>
      <p className="mute">{t('coverage.lead')}</p>
      <CoverageTable rows={rows.slice(0, shownAtOnce)} most={most} caption={t('coverage.caption')} />
      {more.length === 0 ? null : (
        <details className="fold">
          <summary>{t('coverage.more', { count: more.length })}</summary>
          <CoverageTable rows={more} most={most} caption={t('coverage.captionMore')} />
        </details>
      )}
    </Section>
  );
}

function CoverageTable({ rows, most, caption }: { rows: readonly CoveredPlace[]; most: number; caption: string }) {
  const t = useTexts('pairing');
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: t('coverage.place') },
        { label: t('coverage.bars'), plain: true },
        { label: t('coverage.waiting'), numeric: true },
        { label: t('coverage.free'), numeric: true },
        { label: t('coverage.state') },
      ]}
      rows={rows.map((row) => ({
        key: String(row.spotId),
        cells: [
          row.place ?? t('coverage.unknown'),
          <CoverageBars key="bars" row={row} most={most} />,
          row.waiting,
          row.free,
          <CoverageState key="state" row={row} />,
        ],
      }))}
    />
  );
}

/** The same numbers stand in the cells beside it: for the eye alone. */
function CoverageBars({ row, most }: { row: CoverageRow; most: number }) {
  const width = (count: number) => (count === 0 ? 0 : Math.max(1.5, Math.round((count / most) * 1000) / 10));
  return (
    <svg className="coverage-bars" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <path className="coverage-waiting" d={`M0 0h${width(row.waiting)}v5h-${width(row.waiting)}`} />
      <path className="coverage-free" d={`M0 7h${width(row.free)}v5h-${width(row.free)}`} />
    </svg>
  );
}

function CoverageState({ row }: { row: CoverageRow }) {
  const t = useTexts('pairing');
  const lack = lackOf(row);
  if (lack > 0) return <Badge tone="warn">{t('coverage.lack', { count: lack })}</Badge>;
  if (lack < 0) return <Badge tone="special">{t('coverage.spare', { count: -lack })}</Badge>;
  return <Badge tone="good">{t('coverage.even')}</Badge>;
}
