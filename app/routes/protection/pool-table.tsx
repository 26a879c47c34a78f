import { Badge } from '#app/components/ui/badge.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { MeasuredPool } from '#app/use-cases/disclosure/find-protection.server.ts';
import { useShare } from './use-share.ts';

/** One row per pool: protection and use side by side. */
export function PoolTable({ pools }: { readonly pools: readonly Omit<MeasuredPool, 'ranAt'>[] }) {
  const t = useTexts('protection');
  const format = useFormats();
  const shown = useShare();
  const nameOf = ({ pool, size }: Pick<MeasuredPool, 'pool' | 'size'>) => {
    if (pool === 'generated') return t('figures.generated', { size: format.number(size) });
    return size < 10 ? t('figures.deploymentFew') : t('figures.deployment', { size: format.number(size) });
  };
  return (
    <Table
      caption={t('figures.caption')}
      columns={[
        { label: t('figures.pool') },
        { label: t('figures.k'), numeric: true },
        { label: t('figures.risk'), numeric: true },
        { label: t('figures.found'), numeric: true },
        { label: t('figures.foundByPosting'), numeric: true },
        { label: t('figures.kept'), numeric: true },
        { label: t('figures.withheld'), numeric: true },
        { label: t('figures.hidden'), numeric: true },
        { label: t('figures.limits') },
      ]}
      rows={pools.map((pool) => ({
        key: `${pool.pool}-${pool.size}`,
        cells: [
          nameOf(pool),
          pool.k ?? t('figures.nothingShown'),
          shown(Math.max(...pool.stage1.map(({ maxRisk }) => maxRisk))),
          shown(Math.max(...pool.stage1.map(({ unique }) => unique))),
          shown(pool.stage2.unique),
          shown(pool.kept),
          shown(pool.withheld),
          shown(pool.hidden),
          pool.misses === 0 ? (
            <Badge tone="good">{t('figures.allKept')}</Badge>
          ) : (
            <Badge tone="bad">{t('figures.missed', { count: pool.misses })}</Badge>
          ),
        ],
      }))}
    />
  );
}
