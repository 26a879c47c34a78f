import type { ReactNode } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';

export type StepState = 'done' | 'now' | 'open' | 'skipped' | 'blocked';

/** One side of a step: what, when and by whom, and what can be done about it. */
export interface StepSide {
  readonly title: ReactNode;
  /** Given where the step may be dragged into another row. */
  readonly id?: string;
  /** How this side stands where the other one is further; default: as the whole step. */
  readonly state?: StepState;
  /** What is shown beside the plan. */
  readonly chosen?: boolean;
  /** Finished line: "bis 28.12. · eine Woche Frist". */
  readonly note?: ReactNode;
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
}

export interface Step {
  readonly key: string;
  /** Which row of the plan; given where steps may be dragged. */
  readonly place?: number;
  readonly state: StepState;
  readonly person?: StepSide;
  readonly employer?: StepSide;
}

function Side({ side, who, step }: { side: StepSide | undefined; who: 'person' | 'employer'; step: StepState }) {
  const t = useTexts('ui');
  if (!side) return <div className="step step--none" />;
  const state = side.state ?? step;
  const isAhead = state === 'done' && step !== 'done';
  return (
    <div
      className={`step step--${who}${isAhead ? ' step--done' : ''}${side.chosen ? ' step--chosen' : ''}`}
      aria-current={side.chosen ? 'step' : undefined}
      data-step={side.id}
    >
      <p className="step-who">{t(`steps.${who}`)}</p>
      <p className="step-title">
        {side.title}
        <span className="kern-sr-only"> ({t(`steps.${state}`)})</span>
      </p>
      {side.note ? <p className="step-note">{side.note}</p> : null}
      {side.badge ? <p>{side.badge}</p> : null}
      {side.actions ? <div className="actions">{side.actions}</div> : null}
    </div>
  );
}

/** The two-sided plan: the person on one side, the company on the other, one line between. Done recedes, due stands out. */
export function Steps({
  steps,
  person,
  employer,
}: {
  steps: readonly Step[];
  person?: ReactNode;
  employer?: ReactNode;
}) {
  const t = useTexts('ui');
  return (
    <div className="plan">
      <div className="plan-head" aria-hidden="true">
        <p>{person ?? t('steps.person')}</p>
        <p>{employer ?? t('steps.employer')}</p>
      </div>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.key}
            id={`step-${step.key}`}
            className={`plan-step plan-step--${step.state}`}
            data-place={step.place}
          >
            <Side side={step.person} who="person" step={step.state} />
            <span className="plan-dot" aria-hidden="true">
              {step.state === 'done' ? '✓' : step.state === 'skipped' ? '–' : index + 1}
            </span>
            <Side side={step.employer} who="employer" step={step.state} />
          </li>
        ))}
      </ol>
    </div>
  );
}
