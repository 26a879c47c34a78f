import { z } from 'zod';
import { fieldError } from '#app/domain/domain-error.ts';
import {
  internshipPurposes,
  kindsForWish,
  licences,
  postingKinds,
  shifts,
  wishes,
  type PostingContent,
} from '#app/domain/posting/posting.ts';
import { cefrLevels, languageSkills, type CefrLevel, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { TypedPosting } from '#app/use-cases/posting/understand-posting.server.ts';
import { chipsOf } from '#app/components/posting/chips-of.ts';

const wordFields = { mustText: fields.wordList(), niceText: fields.wordList() };

/** What "check words" needs of the form. */
export const postingWordsSchema = z.object(wordFields);

/** The form of app/components/posting/posting-form.tsx. */
export const postingSchema = z.object({
  wish: fields.optionalChoice(wishes),
  kind: fields.optionalChoice(postingKinds),
  internshipPurpose: fields.optionalChoice(internshipPurposes),
  title: fields.text(),
  occupationText: fields.optionalText(),
  description: fields.longText(),
  lateralEntry: fields.ticked(),
  seats: fields.integer(1, 99),
  german: fields.optionalChoice(cefrLevels),
  'german.listening': fields.optionalChoice(cefrLevels),
  'german.reading': fields.optionalChoice(cefrLevels),
  'german.writing': fields.optionalChoice(cefrLevels),
  'german.speaking': fields.optionalChoice(cefrLevels),
  shifts: fields.choices(shifts),
  licences: fields.choices(licences),
  hoursPerWeekMin: fields.optionalInteger(1, 48),
  hoursPerWeekMax: fields.optionalInteger(1, 48),
  startsOn: fields.optionalDay(),
  weeks: fields.optionalInteger(1, 520),
  pay: fields.optionalEuro(),
  payPer: fields.optionalChoice(['hour', 'month']),
  hasCollectiveAgreement: fields.ticked(),
  isMinijob: fields.ticked(),
  place: fields.optionalText(100),
  reachableWithoutCar: fields.optionalChoice(['yes', 'no']),
  isTemporaryWork: fields.ticked(),
  ...wordFields,
});

/**
 * The posting as it was typed.
 * @param kept wish, kind and Minijob a company doesn't choose itself; null: the form says them (officer), or the wish alone does (company, new)
 * @throws DomainError invalid with one problem per field
 */
export function readPosting(
  form: ReceivedForm,
  side: 'officer' | 'company',
  kept: Pick<PostingContent, 'kind' | 'internshipPurpose' | 'wish' | 'isMinijob'> | null,
): TypedPosting {
  const typed = form.read(postingSchema);
  const { hoursPerWeekMin, hoursPerWeekMax } = typed;
  if (hoursPerWeekMin !== null && hoursPerWeekMax !== null && hoursPerWeekMax < hoursPerWeekMin) {
    throw fieldError({ field: 'hoursPerWeekMax', code: 'hoursTurned' });
  }
  const wish = typed.wish ?? kept?.wish ?? null;
  const wished = wish === null ? null : kindsForWish[wish].prefilled;
  return {
    wish,
    kind: side === 'officer' ? typed.kind : (kept?.kind ?? wished),
    internshipPurpose: side === 'officer' ? typed.internshipPurpose : (kept?.internshipPurpose ?? null),
    title: typed.title,
    occupationText: typed.occupationText,
    description: typed.description ?? '',
    lateralEntry: typed.lateralEntry,
    seats: typed.seats,
    german: typed.german,
    germanPerSkill: germanPerSkill(typed),
    shifts: typed.shifts,
    licences: typed.licences,
    hoursPerWeekMin,
    hoursPerWeekMax,
    startsOn: typed.startsOn,
    weeks: typed.weeks,
    pay: typed.pay === null ? null : { cents: typed.pay, per: typed.payPer ?? 'hour' },
    hasCollectiveAgreement: typed.hasCollectiveAgreement,
    isMinijob: side === 'officer' ? typed.isMinijob : (kept?.isMinijob ?? false),
    place: typed.place,
    reachableWithoutCar: typed.reachableWithoutCar === null ? null : typed.reachableWithoutCar === 'yes',
    isTemporaryWork: typed.isTemporaryWork,
    mustText: typed.mustText,
    niceText: typed.niceText,
    weighed: chipsOf(form.values).map(({ concept, weight }) => ({ concept, weight })),
  };
}

function germanPerSkill(
  typed: Readonly<Record<`german.${LanguageSkill}`, CefrLevel | null>>,
): Partial<Record<LanguageSkill, CefrLevel>> | null {
  const single = languageSkills.flatMap((skill) => {
    const level = typed[`german.${skill}`];
    return level === null ? [] : [[skill, level] as const];
  });
  return single.length === 0 ? null : Object.fromEntries(single);
}
