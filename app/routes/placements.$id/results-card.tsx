import { PlacementStateBadge } from '#app/components/assistance/placement-state-badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { PlacementPageData } from './placement-page.server.ts';

/** How far the placement has come: its days, what became of it, why it ended. */
export function ResultsCard({ view }: { view: PlacementPageData }) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const format = useFormats();
  const { placement } = view;
  return (
    <Card title={t('page.results')}>
      <p>
        <PlacementStateBadge state={placement.state} />
      </p>
      <DataList
        items={[
          ...(
            ['interviewOn', 'trialOn', 'contractOn', 'plannedStartOn', 'startedOn', 'plannedEndOn', 'endedOn'] as const
          ).map((name) => [t(`page.${name}`), placement[name] === null ? null : format.day(placement[name])] as const),
          [t('page.outcome'), words(`outcome.${view.outcome}`)],
          [t('page.endReason'), view.endReason === null ? null : words(`endReason.${view.endReason}`)],
          [
            t('page.trialResult'),
            placement.trialResult === null ? null : words(`trialResult.${placement.trialResult}`),
          ],
        ]}
      />
    </Card>
  );
}
