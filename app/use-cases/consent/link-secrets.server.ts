import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { codeLength } from '#app/domain/consent/consent-link.ts';

/** 128 random bits for a path or a cookie. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

/** The database knows links and phones by this hash only. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A short code: digits, since every keyboard has them. */
export function newCode(): string {
  return String(randomInt(10 ** codeLength)).padStart(codeLength, '0');
}

/** A million codes are tried in no time: their hash is keyed, and one link's codes are of no use for another. */
export function codeHash(key: string, linkId: string, code: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['consentLink', linkId, code]))
    .digest('hex');
}

/** Compares without telling by time how much was right. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
