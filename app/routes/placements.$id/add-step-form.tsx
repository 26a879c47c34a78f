import { isStopped, TextReason } from '#app/components/disclosure/text-reason.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { placementSides, stepOwners } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** A step in own words at the end of the plan. */
export function AddStepForm({ form }: { form: FormState | undefined }) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  return (
    <details className="fold no-print" open={form?.values['intent'] === 'add-step'}>
      <summary>{t('add.title')}</summary>
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        <Field name="addTitle" label={t('add.name')} required form={form} maxLength={120} />
        <div className="fields-2">
          <Select
            name="addSide"
            label={t('add.side')}
            required
            form={form}
            options={placementSides.map((value) => ({ value, label: words(`side.${value}`) }))}
          />
          <Select
            name="addOwner"
            label={t('add.owner')}
            required
            form={form}
            options={stepOwners.map((value) => ({ value, label: words(`owner.${value}`) }))}
          />
        </div>
        {isStopped(form, 'addTitle') ? <TextReason name="textReason" form={form} /> : null}
        <DateField name="addDueOn" label={t('add.dueOn')} required form={form} />
        <div className="actions">
          <Button name="intent" value="add-step" kind="secondary">
            {t('add.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}
