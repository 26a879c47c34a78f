import { foldText } from '#app/domain/reference/fold-text.ts';
import { visibleText } from '../vocabulary/tidy-text.ts';

/** Words around a place name; folded. */
const fillers = new Set(
  'aus bei d de deutschland gemeinde germany in nahe nordrhein nrw ort ortsteil ot raum region stadt stadtbezirk stadtteil umgebung umland westfalen'.split(
    ' ',
  ),
);

/** A town is one line; what is longer is not read. */
const longestText = 200;

export interface TypedPlace {
  /** Folded words as typed, without a postcode. */
  readonly words: readonly string[];
  /** The same without words that only surround a name ("Raum Bielefeld"). */
  readonly core: readonly string[];
  /** Five digits, or null. */
  readonly postcode: string | null;
  /** The official key of a district (five digits) or a town (eight) of North Rhine-Westphalia; no postcode begins like it. */
  readonly officialKey: string | null;
}

/** Takes a typed place apart: "33602 Bielefeld", "D-33602", "Stadt Löhne (NRW)". Works for any string. */
export function tidyPlace(text: string): TypedPlace {
  const visible = visibleText(text.slice(0, longestText));
  const officialKey = /(?<!\d)05\d{3}(?:\d{3})?(?!\d)/.exec(visible)?.[0] ?? null;
  const postcode = officialKey === null ? (/(?<!\d)\d{5}(?!\d)/.exec(visible)?.[0] ?? null) : null;
  const digits = officialKey ?? postcode;
  // "D-33602": the D is Germany's, not Düsseldorf's.
  const words = foldText(digits === null ? visible : visible.replace(digits, ' ').replace(/^\s*DE?\s*-\s+/i, ' '))
    .split(' ')
    .filter((word) => word !== '');
  const core = words.filter((word) => !fillers.has(word));
  return { words, core, postcode, officialKey };
}
