import { textReasons } from '#app/domain/disclosure/text-guard.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Select } from '../ui/select.tsx';

interface TextReasonProps {
  readonly name: string;
  readonly form?: FormState;
}

/** Why a text may go out although something was found in it: only where something was. */
export function TextReason({ name, form }: TextReasonProps) {
  const t = useTexts('wording');
  return (
    <Select
      name={name}
      label={t('guard.reason')}
      hint={t('guard.reasonHint')}
      form={form}
      options={textReasons.map((value) => ({ value, label: t(`guard.because.${value}`) }))}
    />
  );
}

/** Did the text guard stop this field? */
export function isStopped(form: FormState | undefined, field: string): boolean {
  return form?.problems.some((problem) => problem.field === field && problem.code.startsWith('textHolds')) ?? false;
}
