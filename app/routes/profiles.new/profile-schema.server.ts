import { z } from 'zod';
import { tickedConcepts } from '#app/components/profile/profile-chips.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { words } from '#app/domain/imports/fold.ts';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { readLanguage } from '#app/domain/profile/import/language-word.ts';
import { courseKinds, type Course } from '#app/domain/profile/profile.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { TypedProfile } from '#app/use-cases/profile/understand-profile.server.ts';

const wordFields = { occupationText: fields.wordList(500), skillText: fields.wordList() };

/** What "check words" needs of the form. */
export const profileWordsSchema = z.object({ ...wordFields, place: fields.optionalText(100) });

/** The nameless part of the short form; the edit form has the rest besides. */
const shortSchema = z.object({
  ...wordFields,
  place: fields.optionalText(100),
  spot: z
    .string()
    .regex(/^\d{0,9}$/, 'pleaseChoose')
    .transform((text) => (text === '' ? null : Number(text))),
  maxKm: fields.optionalInteger(0, 500),
  withoutCar: fields.ticked(),
  availableFrom: fields.optionalDay(),
  wantedKinds: fields.choices(postingKinds),
  hoursMin: fields.optionalInteger(1, 48),
  hoursMax: fields.optionalInteger(1, 48),
  shifts: fields.choices(shifts),
  licences: fields.choices(licences),
});

const restSchema = z.object({
  experienceYears: fields.optionalInteger(0, 60),
  otherLanguages: fields.optionalText(200),
  courseKind: fields.optionalChoice(courseKinds),
  courseUntilOn: fields.optionalDay(),
  courseTimes: fields.optionalText(100),
  courseExamOn: fields.optionalDay(),
  courseGoal: fields.optionalText(100),
  followUpPlanned: fields.ticked(),
});

/** The profile as the short form has it. @throws DomainError invalid with one problem per field */
export function readShortProfile(form: ReceivedForm): TypedProfile {
  const { spot, ...typed } = form.read(shortSchema);
  if (typed.hoursMin !== null && typed.hoursMax !== null && typed.hoursMax < typed.hoursMin) {
    throw fieldError({ field: 'hoursMax', code: 'hoursTurned' });
  }
  return {
    ...typed,
    spotId: spot,
    occupations: tickedConcepts(form.values, 'occupation'),
    skills: tickedConcepts(form.values, 'skill'),
  };
}

/** The whole nameless profile. @throws DomainError invalid with one problem per field */
export function readProfile(form: ReceivedForm): TypedProfile & { readonly followUpPlanned: boolean } {
  const { experienceYears, otherLanguages, followUpPlanned, ...course } = form.read(restSchema);
  return {
    ...readShortProfile(form),
    experienceYears,
    otherLanguages: languagesOf(otherLanguages ?? ''),
    course: courseOf(course),
    followUpPlanned,
  };
}

function courseOf(
  typed: Pick<
    z.output<typeof restSchema>,
    'courseKind' | 'courseUntilOn' | 'courseTimes' | 'courseExamOn' | 'courseGoal'
  >,
): Course | null {
  const { courseKind, courseUntilOn, courseTimes, courseExamOn, courseGoal } = typed;
  if (
    courseKind === null &&
    courseUntilOn === null &&
    courseExamOn === null &&
    courseTimes === null &&
    courseGoal === null
  )
    return null;
  return {
    kind: courseKind ?? 'other',
    untilOn: courseUntilOn,
    times: courseTimes,
    examOn: courseExamOn,
    goal: courseGoal,
  };
}

function languagesOf(text: string): string[] {
  const codes = words(text).map((word) => readLanguage(word));
  if (codes.includes(null)) throw fieldError({ field: 'otherLanguages', code: 'languageUnknown' });
  return [...new Set(codes.flatMap((code) => (code === null || code === 'de' ? [] : [code])))];
}
