import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { StepCode, StepState } from '#app/domain/assistance/placement.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface CompanyPlanProps {
  readonly placement: {
    readonly plannedStartOn: Day | null;
    readonly startedOn: Day | null;
    readonly steps: readonly {
      readonly code: StepCode;
      readonly title: string | null;
      readonly state: StepState;
      readonly dueOn: Day | null;
      readonly doneOn: Day | null;
      readonly note: string | null;
    }[];
    readonly messages: readonly string[];
  };
}

/** The company's side of the shared plan, with what was written for it. */
export function CompanyPlan({ placement }: CompanyPlanProps) {
  const t = useTexts('proposal');
  const words = useTexts('assistance');
  const format = useFormats();
  const { startedOn, plannedStartOn } = placement;
  return (
    <Section title={t('company.plan')} id="plan">
      <p>
        {t('company.planLead')}{' '}
        {startedOn !== null
          ? t('company.startedOn', { day: format.day(startedOn) })
          : plannedStartOn !== null
            ? t('company.startOn', { day: format.day(plannedStartOn) })
            : ''}
      </p>
      {placement.steps.length === 0 ? (
        <p>{t('company.noPlan')}</p>
      ) : (
        <Table
          caption={t('company.plan')}
          captionHidden
          columns={[
            { label: t('company.step') },
            { label: t('company.due') },
            { label: t('company.stepState') },
            { label: t('company.note') },
          ]}
          rows={placement.steps.map((step, index) => ({
            key: String(index),
            cells: [
              step.code === 'trialDay' ? (
                <>
                  {words('step.trialDay')}
                  <p className="mute">{words('hint.trialDay')}</p>
                </>
              ) : (
                (step.title ?? words(`step.${step.code}`))
              ),
              step.state === 'open' && step.dueOn !== null ? format.day(step.dueOn) : '',
              step.state === 'done' && step.doneOn !== null
                ? t('company.done', { day: format.day(step.doneOn) })
                : step.state === 'skipped'
                  ? t('company.skipped')
                  : t('company.open'),
              step.note ?? '',
            ],
          }))}
        />
      )}
      {placement.messages.length === 0 ? null : (
        <>
          <h3>{t('company.messages')}</h3>
          <ul>
            {placement.messages.map((message, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
