import { Button } from '#app/components/ui/button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { OverrideKind } from '#app/domain/mentoring/pairing/pair-plan.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface OverrideShown {
  readonly kind: OverrideKind;
  readonly learnerCode: string;
  readonly mentorId: string;
  /** By name, where she is still there. */
  readonly mentor: string;
  /** Milli-points; null: it cannot be kept any more. */
  readonly cost: number | null;
}

/** What the coordinator decided against or beside the calculation, with its price, to be taken back one by one. */
export function OverridesSection({ overrides }: { overrides: readonly OverrideShown[] }) {
  const t = useTexts('pairing');
  const format = useFormats();
  if (overrides.length === 0) return null;
  const priceOf = (cost: number | null) =>
    cost === null
      ? t('overrides.impossible')
      : cost === 0
        ? t('overrides.free')
        : t('overrides.points', { count: cost / 1000, points: format.number(cost / 1000, 1) });
  return (
    <Section id="decisions" title={t('overrides.title')}>
      <form method="post">
        <Table
          caption={t('overrides.caption')}
          columns={[
            { label: t('overrides.what') },
            { label: t('overrides.cost') },
            { label: t('overrides.drop'), hidden: true },
          ]}
          rows={overrides.map(({ kind, learnerCode, mentorId, mentor, cost }) => ({
            key: `${learnerCode}:${mentorId}`,
            cells: [
              t(`overrides.${kind}`, { learner: learnerCode, mentor }),
              priceOf(cost),
              <Button
                key="drop"
                small
                kind="quiet"
                name="intent"
                value={`drop:${learnerCode}:${mentorId}`}
                aria-label={t('overrides.dropFor', { learner: learnerCode, mentor })}
              >
                {t('overrides.drop')}
              </Button>,
            ],
          }))}
        />
      </form>
    </Section>
  );
}
