import type { DetailedProfile, ShownDetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import type { AppContext } from '../app-context.ts';

/** Gives what a company reads of a person its words, field by field; for the company and for the preview alike. */
export function shownDetailedProfile(
  app: Pick<AppContext, 'vocabulary' | 'places'>,
  locale: string,
  document: DetailedProfile,
): ShownDetailedProfile {
  const label = (key: string) => app.vocabulary.label(key, locale);
  return {
    occupations: document.occupations.map(label),
    skills: document.skills.map(label),
    german: document.german,
    experience: document.experience,
    licences: document.licences,
    shifts: document.shifts,
    hoursMin: document.hoursMin,
    hoursMax: document.hoursMax,
    availableMonth: document.availableMonth,
    district: document.districtKey === null ? null : app.places.districtName(document.districtKey),
    commute: document.commute,
  };
}
