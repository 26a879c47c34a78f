import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** A choice made before stays while something else is put right. */
function KeptChoice({ form }: { form: FormState | undefined }) {
  const kept = form?.values['placeChoice'];
  return typeof kept === 'string' && kept !== '' ? (
    <input type="hidden" name="placeChoice" value={kept} readOnly />
  ) : null;
}

/** "Which do you mean?": shown when a typed place may be several. */
export function PlaceChoice({ form }: { form: FormState | undefined }) {
  const t = useTexts('volunteer');
  const problem = form?.problems.find(({ field, code }) => field === 'place' && code === 'placeWhich');
  const ids = String(problem?.params?.['ids'] ?? '').split('|');
  const names = String(problem?.params?.['names'] ?? '').split('|');
  if (problem === undefined || ids[0] === '') return <KeptChoice form={form} />;
  const options = ids.map((value, index) => ({ value, label: names[index] ?? '' }));
  return <RadioGroup name="placeChoice" label={t('placeChoice')} options={options} form={form} />;
}
