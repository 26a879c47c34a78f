import { createHmac, timingSafeEqual } from 'node:crypto';

/** One-time codes by time: RFC 6238 over RFC 4226 with SHA-1, which every app and key of that kind knows. */
const stepSeconds = 30;
const digits = 6;
/** Clocks differ: the half minute before and after counts too. */
const tolerance = 1;
const isCode = /^[0-9]{6}$/;
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Which half minute since 1970 an instant lies in. */
export function stepAt(at: Date): number {
  return Math.floor(at.getTime() / 1000 / stepSeconds);
}

/** The code of a half minute. */
export function oneTimeCode(key: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The half minute a typed code belongs to, now or just before or after.
 * @param after no code up to this half minute works: it was used, or is older than one that was
 * @returns null when it belongs to none
 */
export function stepOfCode(key: Uint8Array, code: string, now: Date, after: number): number | null {
  if (!isCode.test(code)) return null;
  const current = stepAt(now);
  let found: number | null = null;
  for (let step = current - tolerance; step <= current + tolerance; step += 1) {
    const isSame = timingSafeEqual(Buffer.from(oneTimeCode(key, step)), Buffer.from(code));
    if (isSame && step > after) found ??= step;
  }
  return found;
}

/** Bytes as such apps take them when they are typed. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += base32[(buffer >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + base32[(buffer << (5 - bits)) & 31] : text;
}
