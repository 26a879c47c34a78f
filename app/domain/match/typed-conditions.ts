import { readKind } from '../imports/kind-cell.ts';
import { readWorkTime } from '../imports/work-time.ts';
import { licences, type Licence, type PostingKind, type Shift } from '../posting/posting.ts';
import { cefrLevels, levelRank } from '../profile/language-level.ts';
import { farthestKm } from '../reference/straight-line-km.ts';

/** What a typed search asks besides occupation, skill and place. */
export interface TypedConditions {
  /** The text without what was read. */
  readonly rest: string;
  /** Lowest level of German that was named, by rank; null: none. */
  readonly german: number | null;
  readonly licences: readonly Licence[];
  /** Around a place; `typed` as it was written, for when no place stands beside it. */
  readonly distance: { readonly km: number; readonly typed: string } | null;
  readonly kinds: readonly PostingKind[];
  readonly shifts: readonly Shift[];
  readonly hours: { readonly from: number | null; readonly to: number | null } | null;
  /** "sofort" */
  readonly isFreeNow: boolean;
}

/** The words as they stand, not part of a longer one, and not behind a "no". */
const alone = (words: string, flags = 'giu') =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?<!\\p{L})(?:keine?[nrms]?|ohne|nicht)[ -]{1,3})(?:${words})(?![\\p{L}\\p{N}])`,
    flags,
  );

const licence = '(AM|BE|B|C1E|C1|CE|C|D|T)';
const driving = '(?:f(?:ü|ue)hrerschein(?:e|s|klasse)?|fahrerlaubnis(?:klasse)?|fs)';
const licenceWords = [
  alone(`(?:${driving} ?(?:der )?)?(?:klasse|kl\\.) ?${licence}`),
  alone(`${driving} ${licence}`),
  alone(`${licence}-? ?f(?:ü|ue)hrerschein`),
  // Classes that are no words: as they are written on the card.
  alone('(BE|CE|C1E)(?!-)', 'gu'),
];
/** Without a class people mean the one for a car. */
const carLicence = alone('(?:pkw|auto)?-? ?f(?:ü|ue)hrerschein');

/** "Deutsch B1", "ab B1", "B2 Niveau". Behind another language ("Englisch B2") a level says nothing of German. */
const level = alone(
  `(?:(?:deutsch(?:kenntnisse|niveau)?|sprachniveau|sprachstand|niveau|mindestens|mind\\.|auf|ab)[ :]{1,3}){0,3}(?<!(?<!deut)(?:isch|isch ab|isch auf|ischkenntnisse)[ :]{1,3})(${cefrLevels.filter((word) => word.length === 2).join('|')})(?: (?:deutsch(?:kenntnisse)?|niveau))?`,
);
const distance = alone(
  '(?:(?:bis(?: zu)?|max(?:imal|\\.)?|im umkreis(?: von)?|umkreis(?: von)?|\\+) ?){0,2}(\\d{1,4}) ?(?:km|kilometern?)(?: (?:umkreis|entfernung|entfernt))?',
);
const workTime = alone(
  [
    '(?:voll|teil)(?:-? ?(?:und|oder|\\/) ?teil)?zeit',
    '(?:voll|teil)zeit',
    'halbtags',
    'ganztags',
    'minijob',
    '\\d{1,2}(?: ?(?:-|–|bis) ?\\d{1,2})? ?(?:std\\.?|stunden|wochenstunden)',
    '(?:nur )?(?:vormittags|nachmittags|nachts|tagsüber)',
    '(?:am )?wochenenden?',
    '(?:(?:früh|frueh|spät|spaet|nacht|tag)-? ?(?:,|\\/|und|oder)? ?){0,2}(?:früh|frueh|spät|spaet|nacht|tag|wechsel|wochenend)(?:schicht|dienst)(?:en|e)?',
    '[23]-?schicht(?:betrieb|system)?',
    'wochenendarbeit|nachtarbeit',
  ].join('|'),
);
const kind = alone(
  '(?:schul|betriebs)?praktik(?:um|a)(?:splatz)?|praktikant(?:in|en)?|probearbeit(?:en)?|probebeschäftigung|einstiegsqualifizierung|eqj?|ausbildungs(?:platz|stelle)|lehrstelle|azubis?|maßnahme bei(?:m| einem) arbeitgeber',
);
const freeNow = alone('(?:ab )?sofort(?: (?:frei|verfügbar))?');

/**
 * Reads level of German, licences, distance, hours, shifts, kinds and "sofort" out of a typed search. What is negated
 * ("ohne Führerschein") is left in the text: no filter says that. Gives an answer for any text.
 */
export function readConditions(text: string): TypedConditions {
  let rest = text.replace(/\s+/gu, ' ');
  /** Takes out of the text what matches, and says what it was. */
  const take = (pattern: RegExp): RegExpMatchArray[] => {
    const found = [...rest.matchAll(pattern)];
    if (found.length > 0) rest = rest.replace(pattern, ' ').replace(/ {2,}/g, ' ');
    return found;
  };
  const classes = licenceWords
    .flatMap(take)
    .flatMap(([, word]) => licences.filter((one) => one === word?.toUpperCase()));
  if (take(carLicence).length > 0 && classes.length === 0) classes.push('B');
  const levels = take(level).flatMap(([, word]) => cefrLevels.filter((one) => one === word?.toUpperCase()));
  const [far] = take(distance);
  const times = take(workTime).map(([words]) => words);
  const time = times.length === 0 ? null : readWorkTime(times.join(', '));
  const kinds = take(kind).flatMap(([words]) => {
    const read = readKind(words);
    return typeof read === 'string' ? [] : [read.kind];
  });
  const isFreeNow = take(freeNow).length > 0;
  return {
    rest,
    german: levels.length === 0 ? null : Math.min(...levels.map(levelRank)),
    licences: [...new Set(classes)],
    distance: far === undefined ? null : { km: Math.min(farthestKm, Number(far[1])), typed: far[0] },
    kinds: [...new Set(kinds)],
    shifts: time?.shifts ?? [],
    hours: time === null || time.hoursMin === null ? null : { from: time.hoursMin, to: time.hoursMax },
    isFreeNow,
  };
}
