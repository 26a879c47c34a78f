import { languageSkills } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

const names = [
  'firstName',
  'lastName',
  'customerNumber',
  'phone',
  'email',
  'birthOn',
  'sex',
  'street',
  'postcode',
  'town',
  'route',
  'residenceStatus',
  'validUntilOn',
  'permitText',
  'housing',
  'enteredOn',
  'flags',
  'residenceRuleDistrict',
  'residenceRuleUntilOn',
  'occupations',
  'skills',
  'occupationText',
  'skillText',
  'place',
  'maxKm',
  'withoutCar',
  'availableFrom',
  'wantedKinds',
  'hoursMin',
  'hoursMax',
  'shifts',
  'licences',
  'experienceYears',
  'otherLanguages',
  'courseKind',
  'courseUntilOn',
  'courseTimes',
  'courseExamOn',
  'courseGoal',
  'followUpPlanned',
  'certificate',
  'certificateLevel',
  'certificateOn',
  'assessedBy',
  'assessedOn',
] as const;

/** Labels of all fields of the profile forms, for summaries of errors and differences. */
export function useProfileLabels(): Readonly<Record<string, string>> {
  const t = useTexts('profile');
  const match = useTexts('match');
  return Object.fromEntries([
    ...names.map((name) => [name, t(`field.${name}`)]),
    ...languageSkills.map((skill) => [`assessed.${skill}`, match(`skill.${skill}`)]),
  ]) as Record<string, string>;
}
