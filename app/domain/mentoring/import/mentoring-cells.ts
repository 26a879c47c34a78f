import { short, type CellReader } from '#app/domain/imports/cell-reader.ts';
import { fold, words } from '#app/domain/imports/fold.ts';
import { readLevel } from '#app/domain/imports/level-cell.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import {
  dayParts,
  weekdays,
  weeklySlots,
  type LearnerGoal,
  type MeetingMode,
  type MentorOffer,
  type WeeklySlot,
} from '../mentoring.ts';

const weekdayWords: Readonly<Record<(typeof weekdays)[number], RegExp>> = {
  mon: /^mo/,
  tue: /^di(?!g)/,
  wed: /^mi(?!t?tags)/,
  thu: /^do/,
  fri: /^fr(?!ueh)/,
  sat: /^sa/,
  sun: /^so(?!fort)/,
};
const partWords: Readonly<Record<(typeof dayParts)[number], RegExp>> = {
  morning: /vormittag|morgen|frueh/,
  afternoon: /nachmittag|mittag/,
  evening: /abend/,
};

/**
 * Weekly times as people write them: "Mo abends, Mi nachmittags", "Sa", "abends", "Mo-Fr vormittags", "Wochenende". A day without a
 * part is the whole day, a part without a day every working day. Words without either come back as `unknown`.
 */
export function readSlots(text: string): {
  readonly slots: readonly WeeklySlot[];
  readonly unknown: readonly string[];
} {
  const found = new Set<WeeklySlot>();
  const unknown: string[] = [];
  const spoken = text.replace(/\s+(?:und|oder|&)\s+/gi, ', ').replace(/\s*(?:[-–]|\bbis\b)\s*/gi, '-');
  for (const word of words(spoken)) {
    const days = daysOf(word);
    const folded = fold(word);
    const parts = dayParts.filter((part) =>
      part === 'afternoon' ? /nachmittag|(?<!vor)mittag/.test(folded) : partWords[part].test(folded),
    );
    if (/immer|jederzeit|flexibel|egal/.test(folded)) for (const slot of weeklySlots) found.add(slot);
    else if (days.length === 0 && parts.length === 0) unknown.push(word);
    else {
      for (const day of days.length > 0 ? days : weekdays.slice(0, 5))
        for (const part of parts.length > 0 ? parts : dayParts) found.add(`${day}-${part}`);
    }
  }
  return { slots: weeklySlots.filter((slot) => found.has(slot)), unknown };
}

function daysOf(word: string): (typeof weekdays)[number][] {
  if (/wochenende/i.test(word)) return ['sat', 'sun'];
  const dayOf = (part: string) => weekdays.find((day) => weekdayWords[day].test(fold(part)));
  const range = /^([a-zäöü]{2,10})\.?-([a-zäöü]{2,10})/i.exec(word);
  const from = range === null ? undefined : dayOf(range[1] ?? '');
  const to = range === null ? undefined : dayOf(range[2] ?? '');
  if (from !== undefined && to !== undefined)
    return weekdays.filter((_, index) => index >= weekdays.indexOf(from) && index <= weekdays.indexOf(to));
  return word.split(/[\s+]+/).flatMap((part) => dayOf(part) ?? []);
}

/** "persönlich", "online", "beides"; null for anything else. */
export function readMode(text: string): MeetingMode | null {
  const folded = fold(text);
  const isOnline = /online|video|digital|zoom|telefon/.test(folded);
  const isInPerson = /persoenlich|vorort|praesenz|treffen/.test(folded);
  if (/beide|egal|sowohl|hybrid/.test(folded) || (isOnline && isInPerson)) return 'both';
  return isOnline ? 'online' : isInPerson ? 'inPerson' : null;
}

const offerWords: readonly (readonly [RegExp, MentorOffer])[] = [
  [/berufsschule|nachhilfe|fach|mathe|lernhilfe/, 'vocationalSchool'],
  [/amt|aemter|behoerd|begleit/, 'authorityVisits'],
  [/praktik|stelle|arbeit|bewerb/, 'internshipSearch'],
  [/sprach|deutsch|sprechen|konversation|ueben/, 'languagePractice'],
];

/** What a volunteer offers; what is none of it comes back as `unknown`. */
export function readOffers(named: readonly string[]): {
  readonly offers: readonly MentorOffer[];
  readonly unknown: readonly string[];
} {
  const offers = new Set<MentorOffer>();
  const unknown: string[] = [];
  for (const word of named) {
    const offer = offerWords.find(([pattern]) => pattern.test(fold(word)))?.[1];
    if (offer === undefined) unknown.push(word);
    else offers.add(offer);
  }
  return { offers: [...offers], unknown };
}

/** The weekly times of a row, with a hint for each that nobody understands. */
export function readSlotCell<Field extends string>(
  read: CellReader<Field | 'slots'>,
): readonly WeeklySlot[] | undefined {
  if (!read.has('slots')) return undefined;
  const { slots, unknown } = readSlots(read.raw('slots'));
  for (const word of unknown) read.problem('slots', 'slotUnknown', { value: short(word) });
  return slots;
}

/** How they would meet, with a hint where nobody understands it. */
export function readModeCell<Field extends string>(read: CellReader<Field | 'mode'>): MeetingMode | null | undefined {
  const text = read.text('mode');
  if (typeof text !== 'string') return text;
  const mode = readMode(text);
  if (mode === null) read.problem('mode', 'modeUnknown', { value: short(text) });
  return mode;
}

/** What a learner wants to practise, and up to which level where the list says one. */
export interface ListedGoal {
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
}

/** The first that fits counts: "Berufsschule" is no work, "B1 halten" is not the next level. */
const goalWords: readonly (readonly [RegExp, LearnerGoal])[] = [
  [/berufsschul|ausbildung/, 'vocationalSchool'],
  [/pruef|test|examen|dtz|telc|goethe|zertifikat/, 'exam'],
  [/(?<!unter)halten|auffrisch|verlern|vergess|dranbleib/, 'holdLevel'],
  [/arbeit|beruf|job|kolleg|betrieb/, 'speakAtWork'],
  [/alltag|sprech|sprich|konversation|unterhalt|reden|arzt|amt|aemter|behoerd|nachbar|einkauf|schule|kita/, 'everyday'],
  [/naechst|niveau|stufe|verbesser|weiter|erreich|lernen|[abc][12]/, 'nextLevel'],
];

/** "B1 bis Kursende halten", "Prüfung B2", "bei der Arbeit sprechen", "B2"; null for anything else. */
export function readGoal(text: string): ListedGoal | null {
  const goal = goalWords.find(([pattern]) => pattern.test(fold(text)))?.[1];
  if (goal === undefined) return null;
  const level = readLevel(text);
  return { goal, goalLevel: level === 'unknown' || level === 'alpha' ? null : level };
}
