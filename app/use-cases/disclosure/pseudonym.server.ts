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
  const digest = createHmac('sha256', Buffer.from(secret, 'base64'))
    .update([about.companyId, about.postingId, about.profileId, about.epoch].join('\0'))
    .digest();
  const letters = [...digest.subarray(0, 5)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
