import { describe, expect, it } from 'vitest';
import { oneTimeCode, stepAt, stepOfCode, toBase32 } from '#app/use-cases/account/one-time-code.server.ts';

/** The key of RFC 4226 and RFC 6238 (SHA-1): twenty ASCII signs. */
const key = Buffer.from('12345678901234567890');

describe('a one-time code', () => {
  it('is what RFC 4226, appendix D, says for the first ten counts', () => {
    const codes = Array.from({ length: 10 }, (_, step) => oneTimeCode(key, step));
    expect(codes).toEqual([
      ...['755224', '287082', '359152', '969429', '338314'],
      ...['254676', '287922', '162583', '399871', '520489'],
    ]);
  });

  // RFC 6238, appendix B, has eight digits; six are their end.
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('is what RFC 6238, appendix B, says %i seconds after 1970', (seconds, code) => {
    expect(oneTimeCode(key, stepAt(new Date(seconds * 1000)))).toBe(code.slice(2));
  });

  it('works half a minute early and late, and no longer', () => {
    const now = new Date(1111111109_000);
    const codeOf = (seconds: number) => oneTimeCode(key, stepAt(new Date(now.getTime() + seconds * 1000)));
    expect([-60, -30, 0, 30, 60].map((late) => stepOfCode(key, codeOf(late), now, 0) !== null)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('does not work again, nor one from before it', () => {
    const now = new Date(1234567890_000);
    const used = stepAt(now);
    expect(stepOfCode(key, oneTimeCode(key, used), now, used)).toBeNull();
    expect(stepOfCode(key, oneTimeCode(key, used - 1), now, used)).toBeNull();
    expect(stepOfCode(key, oneTimeCode(key, used + 1), now, used)).toBe(used + 1);
  });

  it.each(['', '12345', '1234567', 'abcdef', '94287é', '١٢٣٤٥٦'])('is not %j', (typed) => {
    expect(stepOfCode(key, typed, new Date(59_000), 0)).toBeNull();
  });
});

describe('a key to be typed', () => {
  // RFC 4648, section 10, without the padding such programs do not ask for.
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('of %j is %j', (bytes, text) => {
    expect(toBase32(Buffer.from(bytes))).toBe(text);
  });
});
