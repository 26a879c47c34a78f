import type { PersonName } from '#app/domain/identity/identity.ts';
import type { CellProblem } from '#app/domain/imports/cell-problem.ts';
import { cellReader, short, type CellReader } from '#app/domain/imports/cell-reader.ts';
import type { RecognisedColumns } from '#app/domain/imports/columns.ts';
import { fold } from '#app/domain/imports/fold.ts';
import { readLevel } from '#app/domain/imports/level-cell.ts';
import { readKey } from '#app/domain/imports/list-key.ts';
import { withoutAbsent } from '#app/domain/imports/listed-row.ts';
import { readEmail, readName, readPastDay, readTown } from '#app/domain/imports/person-cells.ts';
import type { SheetRow } from '#app/domain/imports/sheet.ts';
import { readLanguages } from '#app/domain/profile/import/language-word.ts';
import { languageSkills, type LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { MeetingMode, WeeklySlot } from '../mentoring.ts';
import { learnerColumns, type LearnerColumn } from './learner-columns.ts';
import { readGoal, readModeCell, readSlotCell, type ListedGoal } from './mentoring-cells.ts';

/** One row of a list of learners. Absent: the file has no such column. Personal data, kept in the vault until it is taken. */
export interface ImportedLearner {
  /** The house's own number of her: the key. */
  readonly number: string;
  readonly name?: PersonName;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
  readonly quarter?: string | null;
  /** What the list says of her German: nobody's certificate, so as she says it herself. */
  readonly german?: readonly LevelEvidence[];
  /** ISO 639-1, besides German. */
  readonly otherLanguages?: readonly string[];
  readonly goal?: ListedGoal | null;
  readonly slots?: readonly WeeklySlot[];
  readonly mode?: MeetingMode | null;
  /** Only for who is new here. */
  readonly waitingSince?: Day | null;
}

type Reader = CellReader<LearnerColumn>;

/**
 * One row of a list of learners who are nobody's client, with everything that is wrong with it. Read is what a tandem needs:
 * who she is, how to reach her, where she lives, what she wants to practise and when; nothing about birth, papers or money.
 */
export function parseLearnerRow(
  row: SheetRow,
  columns: RecognisedColumns<LearnerColumn>,
  today: Day,
): { readonly row: ImportedLearner; readonly problems: readonly CellProblem[] } {
  const read = cellReader(row, columns, learnerColumns.headings, today);
  const imported: ImportedLearner = {
    number: readKey(read, 'number'),
    name: readName(read),
    phone: read.text('phone'),
    email: readEmail(read),
    ...readTown(read),
    quarter: read.text('quarter'),
    german: readGerman(read),
    otherLanguages: readLanguages(read, 'otherLanguages'),
    goal: readGoalCell(read),
    slots: readSlotCell(read),
    mode: readModeCell(read),
    waitingSince: readPastDay(read, 'waitingSince', today),
  };
  return { row: withoutAbsent(imported), problems: read.problems };
}

/** Has this name nothing in common with the other? Then a number means somebody else. A name in another script says nothing. */
export function isAnotherName(one: PersonName, other: PersonName): boolean {
  const wordsOf = ({ firstName, lastName }: PersonName) =>
    [fold(firstName), fold(lastName)].filter((word) => word !== '');
  const mine = wordsOf(one);
  const theirs = wordsOf(other);
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}

function readGerman(read: Reader): readonly LevelEvidence[] | undefined {
  if (!read.has('german')) return undefined;
  const level = readLevel(read.raw('german'));
  if (level === 'unknown') read.problem('german', 'levelUnknown', { value: short(read.raw('german')) });
  if (level === null || level === 'unknown') return [];
  return languageSkills.map((skill) => ({ skill, level, source: 'assessed', by: 'self', on: null }));
}

function readGoalCell(read: Reader): ListedGoal | null | undefined {
  const text = read.text('goal');
  if (typeof text !== 'string') return text;
  const goal = readGoal(text);
  if (goal === null) read.problem('goal', 'goalUnknown', { value: short(text) });
  return goal;
}
