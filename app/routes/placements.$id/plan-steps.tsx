import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { PlanOrder } from '#app/components/assistance/plan-order.tsx';
import { Steps, type Step, type StepSide } from '#app/components/ui/steps.tsx';
import type { PlacementSide, StepCode, StepOwner, StepState } from '#app/domain/assistance/placement.ts';
import { daysBetween, type Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface PlanStep {
  readonly id: string;
  readonly code: StepCode;
  readonly title: string | null;
  readonly side: PlacementSide;
  readonly position: number;
  readonly owner: StepOwner;
  readonly state: StepState;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly note: string | null;
  readonly noteForCompany: boolean;
  readonly skippedReason: string | null;
}

interface PlanStepsProps {
  readonly placementId: string;
  readonly steps: readonly PlanStep[];
  readonly nextStepId: string | null;
  /** The step shown beside the plan. */
  readonly chosenId: string | null;
  readonly isStartBlocked: boolean;
  readonly companyName: string;
  readonly personName: string;
  readonly today: Day;
  readonly canEdit: boolean;
  /** Steps may be put into other rows: the placement goes on. */
  readonly canOrder: boolean;
}

/** The two-sided plan: what stands at the same position stands opposite each other. */
export function PlanSteps({
  placementId,
  steps,
  nextStepId,
  chosenId,
  isStartBlocked,
  companyName,
  personName,
  today,
  canEdit,
  canOrder,
}: PlanStepsProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const format = useFormats();
  const stepName = useStepName();

  const noteOf = (step: PlanStep): string => {
    if (step.state === 'done')
      return [step.doneOn === null ? '' : t('page.doneOn', { day: format.day(step.doneOn) }), step.note ?? '']
        .filter(Boolean)
        .join(' · ');
    if (step.state === 'skipped') {
      const { skippedReason } = step;
      if (skippedReason === null) return t('page.skippedShort');
      return t.find(`skippedReason.${skippedReason}`) ?? t('page.skipped', { reason: skippedReason });
    }
    const isBlocked = step.code === 'start' && isStartBlocked;
    return [
      step.dueOn === null ? '' : t('page.dueOn', { day: format.day(step.dueOn) }),
      words(`owner.${step.owner}`),
      isBlocked ? t('page.blocked') : '',
      step.note ?? '',
    ]
      .filter(Boolean)
      .join(' · ');
  };
  const side = (step: PlanStep | undefined): StepSide | undefined => {
    if (step === undefined) return undefined;
    const late = step.state === 'open' && step.dueOn !== null ? daysBetween(step.dueOn, today) : 0;
    return {
      title: stepName(step),
      state: stateOf([step], nextStepId, isStartBlocked),
      chosen: step.id === chosenId,
      id: canOrder ? step.id : undefined,
      note: (
        <>
          {noteOf(step)}
          {step.note !== null && step.noteForCompany ? ` (${t('page.forCompany')})` : ''}
        </>
      ),
      badge: late > 0 ? <Badge tone="bad">{t('overdue', { count: late })}</Badge> : undefined,
      actions:
        canEdit && step.code !== 'start' ? (
          <a
            href={`/placements/${placementId}?step=${step.id}#step`}
            aria-label={`${t(step.state === 'open' ? 'page.openStep' : 'page.showStep')}: ${stepName(step)}`}
          >
            {t(step.state === 'open' ? 'page.openStep' : 'page.showStep')}
          </a>
        ) : undefined,
    };
  };
  const rows = placesOf(steps).map(({ key, position, candidate, employer }): Step => ({
    key,
    place: position,
    state: stateOf(
      [candidate, employer].filter((step) => step !== undefined),
      nextStepId,
      isStartBlocked,
    ),
    person: side(candidate),
    employer: side(employer),
  }));
  return (
    <>
      <Steps steps={rows} person={<bdi>{personName}</bdi>} employer={companyName} />
      {canOrder ? <PlanOrder label={t('page.dragHint')} /> : null}
    </>
  );
}

/** What stands opposite each other. A step that became necessary may find its place taken by one somebody moved there. */
function placesOf(steps: readonly PlanStep[]) {
  return [...new Set(steps.map((step) => step.position))].flatMap((position) => {
    const here = (side: PlacementSide) => steps.filter((step) => step.position === position && step.side === side);
    const [person, company] = [here('candidate'), here('employer')];
    return Array.from({ length: Math.max(person.length, company.length) }, (_, index) => ({
      key: index === 0 ? String(position) : `${position}-${index}`,
      position,
      candidate: person[index],
      employer: company[index],
    }));
  });
}

function stateOf(here: readonly PlanStep[], nextStepId: string | null, isStartBlocked: boolean): Step['state'] {
  if (here.every((step) => step.state === 'skipped')) return 'skipped';
  if (here.every((step) => step.state !== 'open')) return 'done';
  if (here.some((step) => step.code === 'start') && isStartBlocked) return 'blocked';
  return here.some((step) => step.id === nextStepId) ? 'now' : 'open';
}
