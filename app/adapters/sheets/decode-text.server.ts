import { isUtf8 } from 'node:buffer';
import type { SheetEncoding } from '#app/domain/imports/sheet.ts';

/**
 * 0x80..0x9F of windows-1252; zero marks the five bytes the code page leaves undefined.
 * Not left to `TextDecoder('windows-1252')`: Node 20 decodes it as ISO 8859-1 there, so that "€" and "–" become control characters.
 */
const upperHalf = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: SheetEncoding }
  | { readonly ok: false; readonly code: 'wrongEncoding' | 'notASheet' };

/**
 * Bytes of a text file as Excel, databases and editors write them: UTF-8 with and without byte order mark, UTF-16 with
 * and without one, else windows-1252. Refuses what would put damaged names on record: bytes windows-1252 does not have
 * (old DOS code pages), text that was decoded wrongly before it was saved ("KÃ¶ln"), and binary files.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUnicode(bytes.subarray(3), 'utf-8');
  if (first === 0xff && second === 0xfe) return decodeUnicode(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUnicode(bytes.subarray(2), 'utf-16be');
  const wide = wideOrder(bytes);
  if (wide !== null) return decodeUnicode(bytes, wide);
  if (bytes.includes(0)) return { ok: false, code: 'notASheet' };
  if (isUtf8(bytes)) return decodeUnicode(bytes, 'utf-8');
  return looksDecodedTwice(bytes) ? { ok: false, code: 'wrongEncoding' } : decodeWindows1252(bytes);
}

function decodeUnicode(bytes: Uint8Array, encoding: Exclude<SheetEncoding, 'windows-1252'>): DecodedText {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, code: 'wrongEncoding' };
  }
  if (hasControlCharacters(text)) return { ok: false, code: 'notASheet' };
  return decodedTwice.test(text) ? { ok: false, code: 'wrongEncoding' } : { ok: true, text, encoding };
}

function decodeWindows1252(bytes: Uint8Array): DecodedText {
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let isUndefined = false;
  text = text.replace(/[\u0080-\u009f]/g, (character) => {
    const code = upperHalf[character.charCodeAt(0) - 0x80] ?? 0;
    if (code === 0) isUndefined = true;
    return String.fromCharCode(code);
  });
  if (isUndefined) return { ok: false, code: 'wrongEncoding' };
  return hasControlCharacters(text) ? { ok: false, code: 'notASheet' } : { ok: true, text, encoding: 'windows-1252' };
}

/** UTF-8 read as windows-1252 and saved again: "Ã¤", "Ã¼", "ÃŸ", "â‚¬". No German word has these pairs. */
const decodedTwice = /Ã[¤¶¼Ÿ„–œ]|â‚¬|â€[œž“”™]/u;

/** Files glued together from UTF-8 and windows-1252 pieces hold whole UTF-8 umlauts although they are no valid UTF-8. */
function looksDecodedTwice(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xc3) continue;
    const next = bytes[at + 1] ?? 0;
    if ([0xa4, 0xb6, 0xbc, 0x9f, 0x84, 0x96, 0x9c].includes(next)) return true;
  }
  return false;
}

/** Latin text in UTF-16 without a mark has a zero in every second byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 400) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > length * 0.4 && even === 0) return 'utf-16le';
  if (even > length * 0.4 && odd === 0) return 'utf-16be';
  return null;
}

function hasControlCharacters(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/.test(text);
}
