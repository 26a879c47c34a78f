import type { CellReader } from './cell-reader.ts';

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
