/** A point people live or work at: a town, or a quarter of one. Ids share the key space of `place_km`. */
export type PointSpot =
  | { readonly kind: 'place'; readonly id: number; readonly name: string; readonly districtKey: string }
  | {
      readonly kind: 'quarter';
      readonly id: number;
      readonly name: string;
      readonly districtKey: string;
      readonly placeId: number;
    };

/** What a place text may stand for; a district has no point of its own. */
export type Spot = PointSpot | { readonly kind: 'district'; readonly name: string; readonly districtKey: string };

export type PlaceAnswer =
  | { readonly kind: 'one'; readonly spot: Spot }
  | { readonly kind: 'ambiguous'; readonly choices: readonly Spot[] }
  /** A postcode alone that nobody imported: the town is asked for. */
  | { readonly kind: 'postcodeOnly' }
  | { readonly kind: 'unknown' };

/** Why a typed place is no single point, as a code of the namespace `errors`. @param answer not an ambiguous one */
export function placeProblem(
  answer: Exclude<PlaceAnswer, { kind: 'ambiguous' }>,
): 'placeTooCoarse' | 'placeNeedsTown' | 'placeUnknown' {
  if (answer.kind === 'one') return 'placeTooCoarse';
  return answer.kind === 'postcodeOnly' ? 'placeNeedsTown' : 'placeUnknown';
}
