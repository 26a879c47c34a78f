import { contactKinds } from '#app/domain/company/company.ts';
import { followUps } from '#app/domain/company/follow-up.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { FormKey } from '../ui/form-key.tsx';
import { Select } from '../ui/select.tsx';

/** One line to note a call, with the receiver still in the hand: kind is prefilled, the rest is one sentence and when to speak again. */
export function ContactLogForm({ form, today }: { readonly form?: FormState; readonly today: Day }) {
  const t = useTexts('company');
  const side = useTexts('employerSide');
  return (
    <form method="post" noValidate className="filters" aria-label={t('show.logNew')}>
      <FormKey form={form} />
      <Select
        name="kind"
        label={t('field.kind')}
        form={form}
        defaultValue="call"
        empty={false}
        options={contactKinds.map((kind) => ({ value: kind, label: t(`contactKind.${kind}`) }))}
      />
      <Field name="summary" label={t('field.summary')} form={form} maxLength={500} data-note />
      <Select
        name="again"
        label={side('log.again')}
        form={form}
        empty={side('log.againIn.never')}
        options={followUps.map((value) => ({ value, label: side(`log.againIn.${value}`) }))}
      />
      <DateField name="nextContactOn" label={side('log.on')} form={form} min={today} />
      <Button name="intent" value="log">
        {t('show.logSave')}
      </Button>
    </form>
  );
}
