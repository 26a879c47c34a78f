import { RuleNote, type NotedRule } from '#app/components/rule/rule-note.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface TrialDayFormProps {
  readonly rule: NotedRule | null;
  readonly today: Day;
  readonly form: FormState | undefined;
}

/** A trial day is a step for both sides, and no employment: what that means stands beside the day. */
export function TrialDayForm({ rule, today, form }: TrialDayFormProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  return (
    <details className="fold no-print" open={form?.values['intent'] === 'add-trial-day'}>
      <summary>{t('trialDay.title')}</summary>
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        <p>{words('hint.trialDay')}</p>
        <RuleNote rule={rule} text={(days) => t('trialDay.most', { count: days })} />
        <DateField name="trialDayOn" label={t('trialDay.on')} required form={form} min={today} />
        <div className="actions">
          <Button name="intent" value="add-trial-day" kind="secondary">
            {t('trialDay.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}
