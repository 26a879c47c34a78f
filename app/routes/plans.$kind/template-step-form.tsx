import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Button } from '#app/components/ui/button.tsx';
import { CheckboxGroup } from '#app/components/ui/checkbox-group.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { placementSides, stepOwners } from '#app/domain/assistance/placement.ts';
import {
  dueAnchors,
  dueRules,
  dueUnits,
  planConditions,
  stepDocuments,
  templateCodes,
  type TemplateStep,
} from '#app/domain/assistance/plan-template.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface TemplateStepFormProps {
  readonly version: number;
  /** Null: a new one. */
  readonly step: TemplateStep | null;
  readonly steps: readonly TemplateStep[];
  readonly form: FormState | undefined;
}

/** One step of a draft: what, who, when, under which condition, with which papers. */
export function TemplateStepForm({ version, step, steps, form }: TemplateStepFormProps) {
  const t = useTexts('planTemplate');
  const words = useTexts('assistance');
  const rules = useTexts('ruleName');
  const stepName = useStepName();
  return (
    <form method="post" noValidate className="form">
      <VersionField value={version} />
      {step === null ? null : <input type="hidden" name="key" value={step.key} />}
      {step === null ? (
        <Select
          name="stepCode"
          label={t('edit.code')}
          hint={t('edit.codeHint')}
          required
          form={form}
          options={templateCodes.map((value) => ({ value, label: words(`step.${value}`) }))}
        />
      ) : (
        <input type="hidden" name="stepCode" value={step.code} />
      )}
      {step === null || step.code === 'custom' ? (
        <Field
          name="stepTitle"
          label={t('edit.ownTitle')}
          hint={t('edit.ownTitleHint')}
          form={form}
          defaultValue={step?.title}
          maxLength={120}
        />
      ) : null}
      <div className="fields-2">
        <Select
          name="stepSide"
          label={t('edit.side')}
          required
          form={form}
          defaultValue={step?.side}
          options={placementSides.map((value) => ({ value, label: words(`side.${value}`) }))}
        />
        <Select
          name="stepOwner"
          label={t('edit.owner')}
          required
          form={form}
          defaultValue={step?.owner}
          options={stepOwners.map((value) => ({ value, label: words(`owner.${value}`) }))}
        />
        <Select
          name="dueAnchor"
          label={t('edit.anchor')}
          form={form}
          defaultValue={step?.due?.anchor}
          empty={t('edit.noDue')}
          options={dueAnchors.map((value) => ({ value, label: t(`due.anchor.${value}`) }))}
        />
        <Select
          name="dueStep"
          label={t('edit.followed')}
          hint={t('edit.followedHint')}
          form={form}
          defaultValue={step?.due?.step}
          options={steps
            .filter(({ key }) => key !== step?.key)
            .map((one) => ({ value: one.key, label: `${stepName(one)} (${words(`side.${one.side}`)})` }))}
        />
        <Field
          name="dueAmount"
          label={t('edit.amount')}
          hint={t('edit.amountHint')}
          form={form}
          defaultValue={step?.due?.amount}
          size="short"
        />
        <Select
          name="dueUnit"
          label={t('edit.unit')}
          form={form}
          defaultValue={step?.due?.unit ?? 'workingDays'}
          empty={false}
          options={dueUnits.map((value) => ({ value, label: t(`due.units.${value}`) }))}
        />
      </div>
      <Select
        name="dueRule"
        label={t('edit.rule')}
        form={form}
        defaultValue={step?.due?.rule}
        empty={t('edit.noRule')}
        options={dueRules.map((value) => ({ value, label: rules.find(`name.${value}`) ?? value }))}
      />
      <CheckboxGroup
        name="onlyIf"
        label={t('edit.onlyIf')}
        form={form}
        defaultValues={step?.onlyIf}
        options={planConditions.map((value) => ({ value, label: words(`condition.${value}`) }))}
      />
      <details className="fold" open={(step?.documents.length ?? 0) > 0}>
        <summary>{t('edit.documents')}</summary>
        <CheckboxGroup
          name="documents"
          label={t('edit.documents')}
          form={form}
          defaultValues={step?.documents}
          options={stepDocuments.map((value) => ({ value, label: words(`document.${value}`) }))}
        />
      </details>
      <div className="actions">
        <Button name="intent" value={step === null ? 'add-step' : 'save-step'}>
          {t(step === null ? 'edit.saveNew' : 'edit.save')}
        </Button>
        {step === null ? null : (
          <>
            <Button name="intent" value="up" kind="secondary" small>
              {t('edit.up')}
            </Button>
            <Button name="intent" value="down" kind="secondary" small>
              {t('edit.down')}
            </Button>
            <Button name="intent" value="remove" kind="danger" small>
              {t('edit.remove')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
