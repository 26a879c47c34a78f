import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Select } from '#app/components/ui/select.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface HandOverFieldsProps {
  readonly receivers: readonly { readonly id: string; readonly name: string }[];
  /** The rows of the list, as the ticked ones are sent: "all of this list" means these. */
  readonly listed: readonly string[];
  readonly form?: FormState;
}

/** Whom the ticked cases, or all of the list, go to; stands in the form of the table, folded above it. */
export function HandOverFields({ receivers, listed, form }: HandOverFieldsProps) {
  const t = useTexts('profile');
  return (
    <details className="fold no-print" id="hand-over" open={form !== undefined}>
      <summary>{t('handOver.title')}</summary>
      <p className="mute">{t('handOver.lead')}</p>
      <input type="hidden" name="listed" value={listed.join(' ')} />
      <div className="filters">
        <Select
          name="caseworkerId"
          label={t('handOver.receiver')}
          form={form}
          options={receivers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field name="reason" label={t('handOver.reason')} form={form} size="medium" maxLength={200} />
        <Checkbox name="all" label={t('handOver.all', { count: listed.length })} form={form} />
        <Button kind="secondary" name="intent" value="hand-over" confirm={t('handOver.confirm')}>
          {t('handOver.submit')}
        </Button>
      </div>
    </details>
  );
}
