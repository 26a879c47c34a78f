import { fold, words } from '#app/domain/imports/fold.ts';
import { dayParts, weekdays, weeklySlots, type MeetingMode, type MentorOffer, type WeeklySlot } from '../mentoring.ts';

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
