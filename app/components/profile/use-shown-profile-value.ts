import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { ProfileChip } from './profile-chips.ts';

/** Where the words of a field's codes are. */
const wordsOf: Readonly<Record<string, readonly [namespace: 'match' | 'profile' | 'rule', key: string]>> = {
  wantedKinds: ['match', 'kind'],
  shifts: ['match', 'shift'],
  licences: ['match', 'licence'],
  courseKind: ['profile', 'courseKind'],
  route: ['profile', 'route'],
  sex: ['profile', 'sex'],
  residenceStatus: ['rule', 'access.status'],
  housing: ['rule', 'access.housing'],
  flags: ['rule', 'access.flag'],
};

/**
 * How a stored value of a profile form reads: codes as words, days as dates.
 * @param chips names of concepts
 */
export function useShownProfileValue(chips: readonly ProfileChip[] = []): (field: string, value: string) => string {
  const texts = { match: useTexts('match'), profile: useTexts('profile'), rule: useTexts('rule') };
  const format = useFormats();
  return (field, value) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value);
    if (field === 'occupations' || field === 'skills') {
      return value
        .split(' ')
        .map((key) => chips.find((chip) => chip.concept === key)?.label ?? key)
        .join(', ');
    }
    const words = wordsOf[field];
    if (words === undefined || value === '') return value;
    return value
      .split(' ')
      .map((code) => texts[words[0]].find(`${words[1]}.${code}`) ?? code)
      .join(', ');
  };
}
