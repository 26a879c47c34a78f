import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import type { PlacementAttachment, StartRequirement, StepCode } from '#app/domain/assistance/placement.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface PlacementHistoryProps {
  readonly events: readonly {
    readonly at: string;
    readonly by: string | null;
    readonly byPerson: boolean;
    readonly code: string;
    readonly stepId: string | null;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
  readonly steps: readonly { readonly id: string; readonly code: StepCode; readonly title: string | null }[];
}

/** Everything that happened, the newest first. */
export function PlacementHistory({ events, steps }: PlacementHistoryProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const stepName = useStepName();
  const what = ({ code, stepId, params }: PlacementHistoryProps['events'][number]) => {
    const step = steps.find((candidate) => candidate.id === stepId);
    const { requirement, attachment, step: stepCode } = params;
    return (
      t.find(`event.${code}`, {
        step:
          step !== undefined
            ? stepName(step)
            : stepCode === undefined
              ? ''
              : words(`step.${String(stepCode) as StepCode}`),
        attachment: attachment === undefined ? '' : words(`attachment.${String(attachment) as PlacementAttachment}`),
        requirement: requirement === undefined ? '' : words(`requirement.${String(requirement) as StartRequirement}`),
      }) ?? code
    );
  };
  return (
    <Card title={t('page.history')} tone="soft">
      <DataList
        items={[...events]
          .reverse()
          .map(
            (event) =>
              [
                event.at,
                event.byPerson
                  ? t('page.historyPerson', { what: what(event) })
                  : event.by === null
                    ? t('page.historyAuto', { what: what(event) })
                    : t('page.historyBy', { what: what(event), who: event.by }),
              ] as const,
          )}
      />
    </Card>
  );
}
