import { addDays, type Day } from '../time/day.ts';

/** One entry of a calendar: a whole day, or a moment with its length. Its words leave the house: no name, nothing typed. */
export interface CalendarEntry {
  /** The same for as long as the entry is about the same thing, whenever it is. */
  readonly uid: string;
  /** Grows with every change: calendars keep the highest. */
  readonly sequence: number;
  readonly when: { readonly on: Day } | { readonly at: Date; readonly minutes: number };
  readonly title: string;
  /** Where it is done, behind the sign-in. */
  readonly url: string;
  readonly isCancelled: boolean;
  readonly changedAt: Date;
}

/**
 * A calendar as programs subscribe to it (RFC 5545). Days are days wherever the clock is; moments are written in UTC, so
 * that a change of clocks moves nothing. Lines end with CRLF and have at most 75 octets.
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Werkbruecke//Kalender//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function linesOf({ uid, sequence, when, title, url, isCancelled, changedAt }: CalendarEntry): string[] {
  const time =
    'on' in when
      ? [`DTSTART;VALUE=DATE:${plainDay(when.on)}`, `DTEND;VALUE=DATE:${plainDay(addDays(when.on, 1))}`]
      : [`DTSTART:${stamp(when.at)}`, `DTEND:${stamp(new Date(when.at.getTime() + when.minutes * 60_000))}`];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(changedAt)}`,
    `LAST-MODIFIED:${stamp(changedAt)}`,
    `SEQUENCE:${sequence}`,
    ...time,
    `SUMMARY:${escaped(title)}`,
    `URL:${url}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // A thing to do fills no hours; a meeting does.
    `TRANSP:${'on' in when || isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

const plainDay = (day: Day) => day.replaceAll('-', '');
const stamp = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n|\r/g, '\\n');
}

/** Never within a sign: UTF-8 signs have up to four octets. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += sign;
    octets += size;
  }
  return out;
}
