import { isEmail } from '#app/domain/identity/email.ts';
import type { CellProblem } from '#app/domain/imports/cell-problem.ts';
import { cellReader, short, type CellReader } from '#app/domain/imports/cell-reader.ts';
import type { RecognisedColumns } from '#app/domain/imports/columns.ts';
import { withoutAbsent } from '#app/domain/imports/listed-row.ts';
import { readName, readPastDay, readTown } from '#app/domain/imports/person-cells.ts';
import type { SheetRow } from '#app/domain/imports/sheet.ts';
import { readLanguages } from '#app/domain/profile/import/language-word.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { MeetingMode, MentorOffer, WeeklySlot } from '../mentoring.ts';
import { mentorColumns, type MentorColumn } from './mentor-columns.ts';
import { readModeCell, readOffers, readSlotCell } from './mentoring-cells.ts';

/** One row of a list of volunteers. Absent: the file has no such column. Personal data, kept in the vault until it is taken. */
export interface ImportedMentor {
  /** In lower case: the key. */
  readonly email: string;
  readonly name?: { readonly firstName: string; readonly lastName: string };
  readonly phone?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
  readonly quarter?: string | null;
  readonly offers?: readonly MentorOffer[];
  /** ISO 639-1, besides German. */
  readonly languages?: readonly string[];
  readonly slots?: readonly WeeklySlot[];
  readonly mode?: MeetingMode | null;
  readonly maxKm?: number | null;
  readonly capacity?: number | null;
  /** Since when she offers herself; only for who is new here. */
  readonly registeredOn?: Day | null;
}

type Reader = CellReader<MentorColumn>;

/** Learners one volunteer may take at once, as the sign-up offers. */
const mostLearners = 5;

/**
 * One row of a list of volunteers, with everything that is wrong with it. A row without an address is rejected: she is known
 * again by it. What a volunteer offers that nobody understands is left out and said.
 */
export function parseMentorRow(
  row: SheetRow,
  columns: RecognisedColumns<MentorColumn>,
  today: Day,
): { readonly row: ImportedMentor; readonly problems: readonly CellProblem[] } {
  const read = cellReader(row, columns, mentorColumns.headings, today);
  const imported: ImportedMentor = {
    email: readAddress(read),
    name: readName(read),
    phone: read.text('phone'),
    ...readTown(read),
    quarter: read.text('quarter'),
    offers: readOfferCell(read),
    languages: readLanguages(read, 'languages'),
    slots: readSlotCell(read),
    mode: readModeCell(read),
    maxKm: read.count('maxKm', 0, 100),
    capacity: read.count('capacity', 1, mostLearners),
    registeredOn: readPastDay(read, 'registeredOn', today),
  };
  return { row: withoutAbsent(imported), problems: read.problems };
}

function readAddress(read: Reader): string {
  const email = read.raw('email').toLowerCase();
  if (email === '') read.problem('email', 'addressMissing');
  else if (!isEmail(email)) read.problem('email', 'addressInvalid', { value: short(email) });
  return isEmail(email) ? email : '';
}

function readOfferCell(read: Reader): readonly MentorOffer[] | undefined {
  const named = read.words('offers');
  if (named === undefined) return undefined;
  const { offers, unknown } = readOffers(named);
  for (const word of unknown) read.problem('offers', 'offerUnknown', { value: short(word) });
  return offers;
}
