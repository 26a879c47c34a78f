import type { Posting } from '#app/domain/posting/posting.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import type { AppContext } from '../app-context.ts';

/**
 * A posting as the fields of its form hold it: prefills the form and shows a second editor what stands there now.
 * Several ticked boxes are one text, joined by a space.
 */
export function postingFields(app: AppContext, posting: Posting): Record<string, string> {
  const words = (field: string) =>
    posting.unknownWords
      .filter((item) => item.field === field)
      .map((item) => item.words)
      .join('\n');
  const german = Object.fromEntries(
    languageSkills.map((skill) => [`german.${skill}`, posting.germanPerSkill?.[skill] ?? '']),
  );
  return {
    _version: String(posting.version),
    wish: posting.wish ?? '',
    kind: posting.kind ?? '',
    internshipPurpose: posting.internshipPurpose ?? '',
    title: posting.title,
    occupationText: occupationText(app, posting),
    description: posting.description,
    lateralEntry: posting.lateralEntry ? 'yes' : '',
    seats: String(posting.seats),
    german: posting.german ?? '',
    ...german,
    shifts: posting.shifts.join(' '),
    licences: posting.licences.join(' '),
    hoursPerWeekMin: String(posting.hoursPerWeekMin ?? ''),
    hoursPerWeekMax: String(posting.hoursPerWeekMax ?? ''),
    startsOn: posting.startsOn ?? '',
    weeks: String(posting.weeks ?? ''),
    pay: posting.pay === null ? '' : (posting.pay.cents / 100).toFixed(2).replace('.', ','),
    payPer: posting.pay?.per ?? '',
    hasCollectiveAgreement: posting.hasCollectiveAgreement ? 'yes' : '',
    isMinijob: posting.isMinijob ? 'yes' : '',
    place: posting.placeId === null ? '' : (app.places.find(posting.placeId)?.name ?? ''),
    reachableWithoutCar: posting.reachableWithoutCar === null ? '' : posting.reachableWithoutCar ? 'yes' : 'no',
    isTemporaryWork: posting.isTemporaryWork ? 'yes' : '',
    mustText: words('must'),
    niceText: words('nice'),
  };
}

/** The occupation's own name where the title alone would not lead to it; else nothing. */
function occupationText(app: AppContext, posting: Posting): string {
  if (posting.occupation === null) return '';
  const fromTitle = app.vocabulary.resolve(posting.title, 'occupation').concepts[0]?.key;
  return fromTitle === posting.occupation ? '' : app.vocabulary.label(posting.occupation, 'de');
}
