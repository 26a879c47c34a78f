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
  | { readonly kind: 'unknown' };
