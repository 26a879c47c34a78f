import { isEmail } from '../identity/email.ts';
import type { Day } from '../time/day.ts';
import { short, type CellReader } from './cell-reader.ts';

/** Last and first name, also "Nachname, Vorname" in one cell. A missing last name is a problem, a missing first name a hint. */
export function readName(read: CellReader<'lastName' | 'firstName'>): { firstName: string; lastName: string } {
  const last = read.raw('lastName');
  const first = read.raw('firstName');
  if (last === '') {
    read.problem('lastName', 'valueMissing');
    return { firstName: first, lastName: '' };
  }
  if (first !== '') return { firstName: first, lastName: last };
  const [family = '', ...given] = last.split(/\s*,\s*/);
  const joined = given.join(' ').trim();
  if (joined === '') read.problem(read.has('firstName') ? 'firstName' : 'lastName', 'firstNameMissing');
  return { firstName: joined, lastName: family };
}

/** "45468 Mülheim an der Ruhr" in one cell is postcode and town. */
export function readTown(read: CellReader<'town' | 'postcode'>): {
  postcode: string | null | undefined;
  town: string | null | undefined;
} {
  const town = read.text('town');
  const inTown = typeof town === 'string' ? /^(?:D-)?(\d{5})\s+(.+)$/.exec(town) : null;
  const postcode = read.text('postcode');
  const fiveDigits = typeof postcode === 'string' && /^\d{4}$/.test(postcode) ? `0${postcode}` : postcode;
  return { postcode: fiveDigits ?? inTown?.[1] ?? postcode, town: inTown?.[2] ?? town };
}

/** An address that cannot be one is left out. */
export function readEmail(read: CellReader<'email'>): string | null | undefined {
  const email = read.text('email');
  if (typeof email !== 'string' || isEmail(email)) return email;
  read.problem('email', 'emailInvalid', { value: short(email) });
  return null;
}

/** A day since when something is: one still to come is left out. */
export function readPastDay<Field extends string>(
  read: CellReader<Field>,
  field: Field,
  today: Day,
): Day | null | undefined {
  const on = read.day(field);
  if (typeof on !== 'string' || on <= today) return on;
  read.problem(field, 'dayInFuture', { value: short(read.raw(field)) });
  return null;
}
