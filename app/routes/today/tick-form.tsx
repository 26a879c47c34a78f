import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface TickFormProps {
  readonly step: {
    readonly stepId: string;
    readonly version: number;
    readonly note: string | null;
    readonly next: { readonly code: StepCode; readonly title: string | null; readonly dueOn: Day | null } | null;
  };
  /** Where the row is closed again. */
  readonly hrefToClose: string;
  readonly form: FormState | undefined;
}

/** A row of the work list, opened: done with a note and the day the next step is due. Enter in the day sends it. */
export function TickForm({ step, hrefToClose, form }: TickFormProps) {
  const t = useTexts('today');
  const format = useFormats();
  const stepName = useStepName();
  const { next } = step;
  return (
    <form method="post" noValidate className="form" data-autofocus data-repeatable>
      <input type="hidden" name="step" value={`${step.stepId}.${step.version}`} />
      <TextArea name="note" label={t('tick.note')} form={form} defaultValue={step.note} rows={2} maxLength={1000} />
      {next === null ? (
        <p className="mute">{t('tick.last')}</p>
      ) : (
        <Field
          name="next"
          label={t('tick.next', { step: stepName(next) })}
          hint={next.dueOn === null ? t('tick.nextHintUndated') : t('tick.nextHint', { day: format.day(next.dueOn) })}
          form={form}
          size="short"
          autoComplete="off"
          maxLength={20}
        />
      )}
      <div className="actions">
        <Button name="intent" value="tick">
          {t('done')}
        </Button>
        <LinkButton href={hrefToClose} kind="quiet">
          {t('tick.close')}
        </LinkButton>
      </div>
    </form>
  );
}
