import type { Shift } from '../posting/posting.ts';
import { fold, tidy } from './fold.ts';

export interface WorkTime {
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly shifts: readonly Shift[];
}

/**
 * What the two words stand for in hours per week when a list names no number. The law has no such figure (§ 2 TzBfG
 * compares with full time in the company), so the ends touch without overlapping and the person can be asked.
 */
const fullTime = { min: 35, max: 40 };
const partTime = { min: 15, max: 34 };

/**
 * "Vollzeit", "Teilzeit vormittags", "Voll- oder Teilzeit", "20-25 Std.", "Früh- und Spätschicht", "Minijob".
 * Null when nothing in it is understood.
 */
export function readWorkTime(text: string): WorkTime | null {
  const folded = fold(text);
  const shifts = readShifts(folded);
  const hours = readHours(text) ?? hoursOfWords(folded);
  if (hours === null && shifts.length === 0) return null;
  return { hoursMin: hours?.min ?? null, hoursMax: hours?.max ?? null, shifts };
}

function hoursOfWords(folded: string): { min: number; max: number } | null {
  const isFull = /vollzeit|vollundteil|volloderteil|vollteil|ganztag|^vz|vztz|tzvz|vzoder/.test(folded);
  const isPart = /teilzeit|halbtag|vormittag|nachmittag|^tz|vztz|tzvz|odertz/.test(folded);
  if (/egal|flexibel|beides|beliebig/.test(folded) || (isFull && isPart))
    return { min: partTime.min, max: fullTime.max };
  if (isFull) return fullTime;
  if (isPart) return partTime;
  return /minijob|geringfuegig/.test(folded) ? { min: 5, max: 10 } : null;
}

function readHours(text: string): { min: number; max: number } | null {
  const found =
    /(?:^|[^\d:.])(\d{1,2})(?:[.,]\d+)?\s*(?:(?:-|–|bis)\s*(\d{1,2})(?:[.,]\d+)?)?\s*(?:std|stunden|h\b|wochenstd|$)/i.exec(
      tidy(text),
    );
  if (found === null) return null;
  const min = Number(found[1]);
  const max = Number(found[2] ?? found[1]);
  return min >= 1 && max <= 48 && min <= max ? { min, max } : null;
}

function readShifts(folded: string): Shift[] {
  const shifts = new Set<Shift>();
  if (/vormittag|tagschicht|tagsueber|nurtags|normalschicht|gleitzeit/.test(folded)) shifts.add('day');
  if (/frueh/.test(folded)) shifts.add('early');
  if (/spaet|nachmittag/.test(folded)) shifts.add('late');
  if (/nacht/.test(folded) && !/keinenacht|ohnenacht/.test(folded)) shifts.add('night');
  if (/wochenende|samstag|sonntag/.test(folded) && !/(?:kein|ohne)wochenend/.test(folded)) shifts.add('weekend');
  if (/(?:^|\D)[23]schicht|wechselschicht|zweischicht|dreischicht|schichtdienst/.test(folded)) {
    shifts.add('early');
    shifts.add('late');
    if (/3schicht|dreischicht/.test(folded)) shifts.add('night');
  }
  return [...shifts];
}
