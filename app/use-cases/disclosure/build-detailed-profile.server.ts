import { detailedProfile, type DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import { isShowable } from '#app/domain/disclosure/showable-concept.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';

/**
 * What companies would read of this person if she chose the detailed profile: the gate writes it in its batch, and the
 * caseworker shows it to her before she decides.
 */
export function buildDetailedProfile(
  app: Pick<AppContext, 'vocabulary' | 'places'>,
  profile: ProfileRecord,
  day: Day,
): DetailedProfile {
  const spotId = profile.quarterId ?? profile.placeId;
  const isShown = (key: string) => {
    const concept = app.vocabulary.concept(key);
    return concept !== undefined && isShowable(concept);
  };
  return detailedProfile(profile, spotId === null ? null : app.places.districtOf(spotId), isShown, day);
}
