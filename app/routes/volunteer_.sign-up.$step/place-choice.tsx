import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

const asks = ['placeWhich', 'placeUnknownLike'];

interface PlaceChoiceProps {
  readonly form: FormState | undefined;
  /** What was chosen when the step was answered before. */
  readonly chosen: number | null;
}

/** "Which do you mean?": shown when a typed place may be several, or nobody knows it and some begin alike. */
export function PlaceChoice({ form, chosen }: PlaceChoiceProps) {
  const t = useTexts('volunteer');
  const problem = form?.problems.find(({ field, code }) => field === 'place' && asks.includes(code));
  const ids = String(problem?.params?.['ids'] ?? '').split('|');
  const names = String(problem?.params?.['names'] ?? '').split('|');
  if (problem === undefined || ids[0] === '') {
    // A choice made before stays while something else is put right.
    const kept = form === undefined ? chosen : form.values['placeChoice'];
    return kept === null || kept === undefined || kept === '' ? null : (
      <input type="hidden" name="placeChoice" value={String(kept)} readOnly />
    );
  }
  const options = ids.map((value, index) => ({ value, label: names[index] ?? '' }));
  return <RadioGroup name="placeChoice" label={t('placeChoice')} options={options} form={form} />;
}
