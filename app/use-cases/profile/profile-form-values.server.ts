import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';

const languages = new Intl.DisplayNames(['de'], { type: 'language' });

/**
 * A profile as the fields of its form hold it: prefills the form and shows a second editor what stands there now.
 * Several ticked boxes are one text, joined by a space.
 */
export function profileFormValues(
  app: AppContext,
  profile: ProfileRecord,
  words: readonly ProfileWords[],
): Record<string, string> {
  const unknown = (field: ProfileWords['field']) =>
    words
      .filter((item) => item.field === field)
      .map((item) => item.words)
      .join('\n');
  const spotId = profile.quarterId ?? profile.placeId;
  return {
    _version: String(profile.version),
    occupations: profile.occupations.join(' '),
    skills: profile.skills.join(' '),
    occupationText: unknown('occupation'),
    skillText: unknown('skill'),
    place: spotId === null ? '' : app.places.name(spotId),
    maxKm: String(profile.maxKm ?? ''),
    withoutCar: profile.withoutCar ? 'yes' : '',
    availableFrom: profile.availableFrom ?? '',
    wantedKinds: profile.wantedKinds.join(' '),
    hoursMin: String(profile.hoursMin ?? ''),
    hoursMax: String(profile.hoursMax ?? ''),
    shifts: profile.shifts.join(' '),
    licences: profile.licences.join(' '),
    experienceYears: String(profile.experienceYears ?? ''),
    otherLanguages: profile.otherLanguages.map((code) => languages.of(code) ?? code).join(', '),
    courseKind: profile.course?.kind ?? '',
    courseUntilOn: profile.course?.untilOn ?? '',
    courseTimes: profile.course?.times ?? '',
    courseExamOn: profile.course?.examOn ?? '',
    courseGoal: profile.course?.goal ?? '',
    followUpPlanned: profile.followUpPlanned ? 'yes' : '',
  };
}
