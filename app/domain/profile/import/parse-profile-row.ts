import type { Sex } from '#app/domain/identity/identity.ts';
import type { CellProblem } from '#app/domain/imports/cell-problem.ts';
import { cellReader, short, type CellReader } from '#app/domain/imports/cell-reader.ts';
import type { RecognisedColumns } from '#app/domain/imports/columns.ts';
import { rightAway, type ImportedDay } from '#app/domain/imports/day-cell.ts';
import { tidy } from '#app/domain/imports/fold.ts';
import { readKinds } from '#app/domain/imports/kind-cell.ts';
import { readLicences } from '#app/domain/imports/licence-cell.ts';
import { readKey } from '#app/domain/imports/list-key.ts';
import { withoutAbsent } from '#app/domain/imports/listed-row.ts';
import { readEmail, readName, readTown } from '#app/domain/imports/person-cells.ts';
import type { SheetRow } from '#app/domain/imports/sheet.ts';
import { readWorkTime } from '#app/domain/imports/work-time.ts';
import type { Shift } from '#app/domain/posting/posting.ts';
import { addMonths, type Day } from '#app/domain/time/day.ts';
import type { CourseKind } from '../profile.ts';
import type { ImportedProfile } from './imported-profile.ts';
import { readGerman } from './german-cells.ts';
import { readLanguages } from './language-word.ts';
import { profileColumns, type ProfileColumn } from './profile-columns.ts';
import { readResidence } from './residence-word.ts';
import { readSexWord } from './sex-word.ts';

type Reader = CellReader<ProfileColumn>;

/**
 * One row of a list of people, with everything that is wrong with it. A row with an error must be rejected
 * (`isAcceptable`); hints say what was left out or assumed.
 * @param today for two-digit years and plausible birthdays
 */
export function parseProfileRow(
  row: SheetRow,
  columns: RecognisedColumns<ProfileColumn>,
  today: Day,
): { readonly row: ImportedProfile; readonly problems: readonly CellProblem[] } {
  const read = cellReader(row, columns, profileColumns.headings, today);
  const customerNumber = readKey(read, 'customerNumber');
  const availableFrom = readAvailability(read);
  const time = readTimes(read);
  const imported: ImportedProfile = {
    customerNumber,
    name: readName(read),
    birthOn: readBirth(read, today),
    sex: readSex(read),
    email: readEmail(read),
    phone: read.text('phone'),
    street: read.text('street'),
    ...readTown(read),
    quarter: read.text('quarter'),
    occupations: readOccupations(read),
    skills: read.words('skills'),
    german: readGerman(read, today),
    otherLanguages: readLanguages(read, 'otherLanguages'),
    course: readCourse(read),
    availableFrom,
    ...time,
    licences: readLicenceCell(read),
    withoutCar: negated(read.yesNo('hasCar')),
    maxKm: read.count('maxKm', 0, 1000),
    experienceYears: /^keine?\b/i.test(tidy(row.cells[columns.at.experienceYears ?? -1] ?? ''))
      ? 0
      : readExperience(read),
    wantedKinds: readWantedKinds(read),
    residence: readResidenceCells(read),
    enteredOn: read.day('enteredOn'),
    caseworker: read.text('caseworker'),
  };
  return { row: withoutAbsent(imported), problems: read.problems };
}

function readBirth(read: Reader, today: Day): Day | null | undefined {
  const born = read.day('birthOn', 'birth');
  if (typeof born !== 'string') return born;
  if (born <= addMonths(today, -14 * 12) && born >= addMonths(today, -100 * 12)) return born;
  read.problem('birthOn', 'birthImplausible', { value: short(read.raw('birthOn')) });
  return null;
}

function readSex(read: Reader): Sex | null | undefined {
  const text = read.text('sex');
  if (typeof text !== 'string') return text;
  const sex = readSexWord(text);
  if (sex === null) read.problem('sex', 'sexUnknown', { value: short(text) });
  return sex;
}

function readOccupations(read: Reader): readonly string[] | undefined {
  if (!read.has('occupation') && !read.has('otherOccupations')) return undefined;
  const all = [...(read.words('occupation') ?? []), ...(read.words('otherOccupations') ?? [])];
  return all.filter((word, index) => all.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === index);
}

function readCourse(read: Reader): ImportedProfile['course'] {
  if (!read.has('course') && !read.has('courseUntilOn') && !read.has('courseExamOn')) return undefined;
  const text = read.raw('course');
  const untilOn = read.day('courseUntilOn') ?? null;
  const examOn = read.day('courseExamOn') ?? null;
  if (text === '' && untilOn === null && examOn === null) return null;
  const kind = courseKind(text);
  if (kind === 'other' && text !== '') read.problem('course', 'courseUnknown', { value: short(text) });
  return { kind, untilOn, examOn, text: text || null };
}

function courseKind(text: string): CourseKind {
  if (/alpha/i.test(text)) return 'literacyCourse';
  if (/integration|\bIK\b|\bI-Kurs/i.test(text)) return 'integrationCourse';
  return /beruf|\bBSK\b|DeuF(ö|oe)V|\bJob/i.test(text) ? 'jobLanguageCourse' : 'other';
}

function readAvailability(read: Reader): ImportedDay | null | undefined {
  const value = read.raw('availableFrom');
  if (/^(?:ab\s+)?(?:sofort|jetzt|heute|ja|umgehend)\b/i.test(value)) return rightAway;
  return read.day('availableFrom');
}

function readTimes(read: Reader): Pick<ImportedProfile, 'workTime' | 'shifts'> {
  const shifts = new Set<Shift>();
  let workTime: ImportedProfile['workTime'] = read.has('workTime') ? null : undefined;
  for (const field of ['workTime', 'shifts'] as const) {
    const value = read.raw(field);
    if (value === '') continue;
    const understood = readWorkTime(value);
    if (understood === null) read.problem(field, 'hoursUnknown', { value: short(value) });
    else {
      for (const shift of understood.shifts) shifts.add(shift);
      if (understood.hoursMin !== null && (field === 'workTime' || !workTime))
        workTime = { hoursMin: understood.hoursMin, hoursMax: understood.hoursMax };
    }
  }
  return { workTime, shifts: read.has('workTime') || read.has('shifts') ? [...shifts] : undefined };
}

function readExperience(read: Reader): number | null | undefined {
  return /monat/i.test(read.raw('experienceYears')) && !/jahr/i.test(read.raw('experienceYears'))
    ? 0
    : read.count('experienceYears', 0, 60);
}

function readLicenceCell(read: Reader): ImportedProfile['licences'] {
  if (!read.has('licences')) return undefined;
  const { licences, unknown } = readLicences(read.raw('licences'));
  for (const word of unknown) read.problem('licences', 'licenceUnknown', { value: short(word) });
  return licences;
}

function readWantedKinds(read: Reader): ImportedProfile['wantedKinds'] {
  if (!read.has('wantedKinds')) return undefined;
  const { kinds, unknown } = readKinds(read.raw('wantedKinds'));
  for (const word of unknown) read.problem('wantedKinds', 'kindUnknown', { value: short(word) });
  return kinds;
}

function readResidenceCells(read: Reader): ImportedProfile['residence'] {
  if (!read.has('residenceStatus') && !read.has('residenceUntilOn') && !read.has('permitText')) return undefined;
  const value = read.raw('residenceStatus');
  const untilOn = read.day('residenceUntilOn') ?? null;
  const permitText = read.text('permitText') ?? null;
  if (value === '') return { status: null, untilOn, permitText };
  const word = readResidence(value);
  if (word === null) read.problem('residenceStatus', 'residenceUnknown', { value: short(value) });
  else if (word.isAssumed) read.problem('residenceStatus', 'residenceAssumed', { value: short(value) });
  return { status: word?.status ?? 'unknown', untilOn, permitText };
}

function negated(value: boolean | null | undefined): boolean | null | undefined {
  return typeof value === 'boolean' ? !value : value;
}
