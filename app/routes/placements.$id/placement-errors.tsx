import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** What is wrong in one of the page's forms, or stands there by now, in the words of their fields. */
export function PlacementErrors({ form }: { form: FormState | undefined }) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const format = useFormats();
  return (
    <ErrorSummary
      form={form}
      labels={{
        on: t('step.on'),
        note: t('step.note'),
        nextDueOn: t('step.nextDueOn'),
        dueOn: t('step.dueOn'),
        skipReason: t('step.skipReason'),
        addTitle: t('add.name'),
        addSide: t('add.side'),
        addOwner: t('add.owner'),
        addDueOn: t('add.dueOn'),
        requirement: t('start.requirement'),
        recordedOn: t('start.recordedOn'),
        reference: t('start.reference'),
        overrideReason: t('start.overrideReason'),
        startOn: t('start.startOn'),
        plannedOn: t('start.plannedOn'),
        plannedEndOn: t('start.plannedEndOn'),
        longMeasureReason: t('start.longMeasureReason'),
        longMeasure: words('requirement.longMeasure'),
        trialDayOn: t('trialDay.on'),
        attachment: t('attachment.what'),
        subsidyPercent: t('attachment.percent'),
        subsidyMonths: t('attachment.months'),
        completedOn: t('end.completedOn'),
        trialResult: t('end.trialResult'),
        endOn: t('end.endOn'),
        endReason: t('end.reason'),
        reopenReason: t('takeUp.reason'),
        stepOwner: t('step.owner'),
        stepTitle: t('step.ownTitle'),
        placementState: t('page.state'),
      }}
      shown={(field, value) => {
        if (field === 'placementState') return words.find(`state.${value}`) ?? value;
        if (field === 'trialResult') return words.find(`trialResult.${value}`) ?? value;
        if (field === 'attachment')
          return value
            .split(' ')
            .map((one) => words.find(`attachment.${one}`) ?? one)
            .join(', ');
        if (field === 'stepOwner') return words.find(`owner.${value}`) ?? value;
        return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
      }}
    />
  );
}
