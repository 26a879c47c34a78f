import { reasonText } from '#app/i18n/reason-text.ts';
import type { TextSource } from '#app/i18n/text-keys.ts';
import type { MeterPart } from '../ui/meter.tsx';
import type { ListedTag } from '../ui/tag-list.tsx';
import type { TagState } from '../ui/tag.tsx';

/** Why somebody fits, as the search gives it. */
interface Explained {
  /** Milli-points per term, negative ones too. */
  readonly contributions: readonly { readonly code: string; readonly points: number }[];
  readonly reasons: readonly {
    readonly code: string;
    readonly state: string;
    readonly params: Readonly<Record<string, string | number | null | readonly string[]>>;
  }[];
}

/** The same in words, ready for the page. */
export interface ShownMatch {
  readonly parts: readonly MeterPart[];
  readonly tags: readonly ListedTag[];
}

/** Points of a perfect match with the standard weights. */
export const fullScore = 10;

const tones: Readonly<Record<string, MeterPart['tone']>> = {
  musts: 1,
  nices: 2,
  occupation: 3,
  german: 4,
  distance: 5,
  availability: 6,
};
const tagStates: readonly string[] = ['met', 'partly', 'missing', 'learnable'];
/** What is met as a whole needs no tag of its own: "3 von 3 Muss" says it. */
const quietWhenMet: readonly string[] = ['must', 'hours', 'kind', 'lateralEntry'];

/**
 * Score parts and reasons in plain words, what decides first; made by the loader, since the data of reasons is many times
 * bigger than their sentences.
 * @param labels names of concepts by key
 */
export function shownMatch(
  source: TextSource,
  { contributions, reasons }: Explained,
  labels: Readonly<Record<string, string>>,
): ShownMatch {
  const t = source.texts('match');
  return {
    parts: contributions
      .filter(({ points }) => points !== 0)
      .map(({ code, points }) => ({ label: t.find(`term.${code}`) ?? code, value: points / 1000, tone: tones[code] })),
    tags: reasons
      .filter((reason) => !(reason.state === 'met' && quietWhenMet.includes(reason.code)))
      .map((reason) => ({
        state: tagStates.includes(reason.state) ? (reason.state as TagState) : 'plain',
        text: reasonText(source, reason, (concept) => labels[concept] ?? concept),
      })),
  };
}
