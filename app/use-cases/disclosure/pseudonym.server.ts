import { createHmac } from 'node:crypto';

const alphabet = '23456789BCDFGHJKLMNPQRSTVWXZ';

/**
 * The label under which one company knows one proposed profile for one posting, e.g. `7KD-2M`. Keyed: another company,
 * another posting or another epoch gives another label, and none leads back to the person.
 * @param secret PSEUDONYM_SECRET, base64
 */
export function pseudonym(
  secret: string,
  about: { companyId: string; postingId: string; profileId: string; epoch: string },
): string {
  const letters = lettersOf(secret, [about.companyId, about.postingId, about.profileId, about.epoch], 5);
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}

/**
 * The label under which one company knows one detailed profile of one batch, e.g. `7KD2-M9QX`: longer than the other, and
 * keyed apart from it, so that neither tells the other. Another company or another batch gives another one.
 * @param secret PSEUDONYM_SECRET, base64
 * @param about.batch its number
 */
export function batchPseudonym(secret: string, about: { companyId: string; profileId: string; batch: number }): string {
  const letters = lettersOf(secret, ['detailed', about.companyId, about.profileId, String(about.batch)], 8);
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

function lettersOf(secret: string, about: readonly string[], count: number): string {
  const digest = createHmac('sha256', Buffer.from(secret, 'base64')).update(about.join('\0')).digest();
  return [...digest.subarray(0, count)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
