/** Letters and digits that can't be misread on the telephone or form words. */
const alphabet = '23456789BCDFGHJKLMNPQRSTVWXZ';

/**
 * A case code such as `K7F-204`: what staff without a grant see instead of a name.
 * @param bytes at least 6 random bytes
 */
export function caseCodeOf(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, 6)].map((byte) => alphabet[byte % alphabet.length] ?? 'X');
  return `${letters.slice(0, 3).join('')}-${letters.slice(3, 6).join('')}`;
}

/** What a profile needs before it can be published: field names of what is missing, empty when complete. */
export function missingForPublication(profile: {
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  readonly placeId: number | null;
  readonly wantedKinds: readonly string[];
}): string[] {
  const missing: string[] = [];
  if (profile.occupations.length === 0 && profile.skills.length === 0) missing.push('occupations');
  if (profile.placeId === null) missing.push('place');
  if (profile.wantedKinds.length === 0) missing.push('wantedKinds');
  return missing;
}
