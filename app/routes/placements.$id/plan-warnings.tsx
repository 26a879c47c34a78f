import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { PlacementPageData } from './placement-page.server.ts';

/** What keeps the plan from holding: nobody stands on a side, steps come after the planned start. */
export function PlanWarnings({ view }: { view: PlacementPageData }) {
  const t = useTexts('placement');
  const format = useFormats();
  const stepName = useStepName();
  const { placement, steps } = view;
  return (
    <>
      {view.withoutOwner.map((owner) => (
        <Alert key={owner} kind="warning" title={t(`withoutOwner.${owner === 'officer' ? 'officer' : 'caseworker'}`)}>
          <p>{t(`withoutOwner.${owner === 'officer' ? 'officerHint' : 'caseworkerHint'}`)}</p>
        </Alert>
      ))}
      {view.tooLateIds.length === 0 || placement.plannedStartOn === null ? null : (
        <Alert kind="warning" title={t('tooLate.title', { day: format.day(placement.plannedStartOn) })}>
          <ul>
            {steps
              .filter((step) => view.tooLateIds.includes(step.id))
              .map((step) => (
                <li key={step.id}>
                  {t('tooLate.step', { step: stepName(step), day: step.dueOn === null ? '' : format.day(step.dueOn) })}
                </li>
              ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
