import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { PlanFigures } from '#app/domain/mentoring/pairing/pair-plan.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

const ways = ['proposal', 'greedy', 'firstCome'] as const;

interface FiguresSectionProps {
  readonly proposal: {
    readonly computedAt: number;
    readonly isProved: boolean;
    readonly figures: Readonly<Record<(typeof ways)[number], PlanFigures>>;
  };
}

/** How far the proposal comes, beside two ways people would go by hand. */
export function FiguresSection({ proposal: { computedAt, isProved, figures } }: FiguresSectionProps) {
  const t = useTexts('pairing');
  const format = useFormats();
  const most = Math.max(1, ...ways.map((way) => figures[way].total));
  return (
    <Section title={t('figures.title')}>
      <p className="mute">{t('at', { at: format.instant(computedAt) })}</p>
      <Table
        caption={t('figures.caption')}
        columns={[
          { label: t('figures.way') },
          { label: t('figures.pairs'), numeric: true },
          { label: t('figures.losing'), numeric: true },
          { label: t('figures.points'), numeric: true },
          { label: t('coverage.bars'), hidden: true },
        ]}
        rows={ways.map((way) => ({
          key: way,
          cells: [
            t(`figures.${way}`),
            format.number(figures[way].pairs, 0),
            format.number(figures[way].losing, 0),
            format.number(figures[way].total / 1000, 1),
            <svg key="bar" className="coverage-bars" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
              <path
                className="coverage-waiting"
                d={`M0 0h${Math.round((figures[way].total / most) * 1000) / 10}v12H0`}
              />
            </svg>,
          ],
        }))}
      />
      {isProved ? <p className="mute">{t('figures.proved')}</p> : null}
    </Section>
  );
}
