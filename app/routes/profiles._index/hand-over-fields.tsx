import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface HandOverFieldsProps {
  readonly receivers: readonly { readonly id: string; readonly name: string }[];
  readonly form?: FormState;
}

/** Whom the ticked cases go to; stands in the form of the table. */
export function HandOverFields({ receivers, form }: HandOverFieldsProps) {
  const t = useTexts('profile');
  return (
    <Section title={t('handOver.title')} id="hand-over">
      <p className="mute">{t('handOver.lead')}</p>
      <div className="filters">
        <Select
          name="caseworkerId"
          label={t('handOver.receiver')}
          form={form}
          options={receivers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field name="reason" label={t('handOver.reason')} form={form} size="medium" maxLength={200} />
        <Button kind="secondary" name="intent" value="hand-over" confirm={t('handOver.confirm')}>
          {t('handOver.submit')}
        </Button>
      </div>
    </Section>
  );
}
