import type { CellProblem } from '#app/domain/imports/cell-problem.ts';
import { cellReader, short, type CellReader } from '#app/domain/imports/cell-reader.ts';
import type { RecognisedColumns } from '#app/domain/imports/columns.ts';
import { rightAway, type ImportedDay } from '#app/domain/imports/day-cell.ts';
import { tidy } from '#app/domain/imports/fold.ts';
import { readKind } from '#app/domain/imports/kind-cell.ts';
import { readLevel } from '#app/domain/imports/level-cell.ts';
import { readLicences } from '#app/domain/imports/licence-cell.ts';
import { isEmail } from '#app/domain/identity/email.ts';
import { readKey } from '#app/domain/imports/list-key.ts';
import { withoutAbsent } from '#app/domain/imports/listed-row.ts';
import type { SheetRow } from '#app/domain/imports/sheet.ts';
import { readWorkTime } from '#app/domain/imports/work-time.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Shift } from '../posting.ts';
import type { ImportedPosting } from './imported-posting.ts';
import { readPay } from './pay-cell.ts';
import { postingColumns, type PostingColumn } from './posting-columns.ts';

type Reader = CellReader<PostingColumn>;

/**
 * One row of a list of postings, with everything that is wrong with it. A row with an error must be rejected
 * (`isAcceptable`). Legal limits are not checked here: a posting over a limit comes in as a draft with the rule's warning.
 */
export function parsePostingRow(
  row: SheetRow,
  columns: RecognisedColumns<PostingColumn>,
  today: Day,
): { readonly row: ImportedPosting; readonly problems: readonly CellProblem[] } {
  const read = cellReader(row, columns, postingColumns.headings, today);
  const imported: ImportedPosting = {
    externalNumber: readKey(read, 'externalNumber'),
    companyName: needed(read, 'companyName'),
    companyNumber: readCompanyNumber(read),
    street: read.text('street'),
    ...readTown(read),
    ...readKindCell(read),
    title: needed(read, 'title')
      .replace(
        /\s*[([]?\b(?:m|w|d|f|x|gn|i)\s?[/|,*]\s?(?:m|w|d|f|x|gn|i)(?:\s?[/|,*]\s?(?:m|w|d|f|x|gn|i))?\b[)\]]?/gi,
        '',
      )
      .trim(),
    mustSkills: read.words('mustSkills'),
    niceSkills: read.words('niceSkills'),
    german: readGermanCell(read),
    licences: readLicenceCell(read),
    seats: read.has('seats') ? (read.count('seats', 1, 500) ?? 1) : undefined,
    startsOn: readStart(read),
    endsOn: /unbefristet|keine/i.test(read.raw('endsOn')) ? null : read.day('endsOn'),
    weeks: readWeeks(read),
    ...readTimes(read),
    pay: readPayCell(read),
    contact: readContact(read),
    description: read.text('description'),
    isTemporaryWork: read.has('temporaryWork') ? (read.yesNo('temporaryWork') ?? false) : undefined,
  };
  return { row: withoutAbsent(imported), problems: read.problems };
}

function needed(read: Reader, field: 'companyName' | 'title'): string {
  const value = read.raw(field);
  if (value === '') read.problem(field, 'valueMissing');
  return value;
}

/** Eight digits; Excel drops leading zeros. */
function readCompanyNumber(read: Reader): string | null | undefined {
  const text = read.text('companyNumber');
  if (typeof text !== 'string') return text;
  const digits = text.replace(/\s/g, '').padStart(8, '0');
  if (/^\d{8}$/.test(digits)) return digits;
  read.problem('companyNumber', 'companyNumberInvalid', { value: short(text) });
  return null;
}

function readTown(read: Reader): Pick<ImportedPosting, 'postcode' | 'town'> {
  const town = read.text('town');
  const inTown = typeof town === 'string' ? /^(?:D-)?(\d{5})\s+(.+)$/.exec(town) : null;
  const postcode = read.text('postcode');
  return {
    postcode:
      (typeof postcode === 'string' && /^\d{4}$/.test(postcode) ? `0${postcode}` : postcode) ?? inTown?.[1] ?? postcode,
    town: inTown?.[2] ?? town,
  };
}

function readKindCell(read: Reader): Pick<ImportedPosting, 'kind' | 'internshipPurpose'> {
  if (!read.has('kind')) return {};
  const value = read.raw('kind');
  if (value === '') {
    read.problem('kind', 'kindMissing');
    return { kind: null, internshipPurpose: null };
  }
  const word = readKind(value);
  if (word === 'unknown' || word === 'step') {
    read.problem('kind', word === 'step' ? 'kindIsStep' : 'kindUnknown', { value: short(value) });
    return { kind: null, internshipPurpose: null };
  }
  return { kind: word.kind, internshipPurpose: word.purpose };
}

function readGermanCell(read: Reader): ImportedPosting['german'] {
  if (!read.has('german')) return undefined;
  const level = readLevel(read.raw('german'));
  if (level !== 'unknown') return level;
  read.problem('german', 'levelUnknown', { value: short(read.raw('german')) });
  return null;
}

function readLicenceCell(read: Reader): ImportedPosting['licences'] {
  if (!read.has('licences')) return undefined;
  const { licences, unknown } = readLicences(read.raw('licences'));
  for (const word of unknown) read.problem('licences', 'licenceUnknown', { value: short(word) });
  return licences;
}

function readStart(read: Reader): ImportedDay | null | undefined {
  return /^(?:ab\s+)?(?:sofort|jetzt|umgehend|n(?:ä|ae)chstm(?:ö|oe)glich\w*|schnellstm(?:ö|oe)glich)\b/i.test(
    read.raw('startsOn'),
  )
    ? rightAway
    : read.day('startsOn');
}

/** "8", "8 Wochen", "3 Monate" (13 weeks), "1 Jahr" (52); "unbefristet" is none. */
function readWeeks(read: Reader): number | null | undefined {
  const value = read.raw('weeks');
  if (/unbefristet|dauerhaft|unbegrenzt/i.test(value)) return null;
  const weeks = read.count('weeks', 1, 260);
  if (typeof weeks !== 'number') return weeks;
  if (/mon/i.test(value)) return Math.round((weeks * 52) / 12);
  if (/jahr/i.test(value)) return weeks * 52;
  return /tag/i.test(value) ? Math.max(1, Math.ceil(weeks / 5)) : weeks;
}

function readTimes(read: Reader): Pick<ImportedPosting, 'workTime' | 'shifts'> {
  const shifts = new Set<Shift>();
  let workTime: ImportedPosting['workTime'] = read.has('workTime') ? null : undefined;
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

function readPayCell(read: Reader): ImportedPosting['pay'] {
  if (!read.has('pay')) return undefined;
  const value = read.raw('pay');
  if (value === '') return null;
  const { pay, assumed } = readPay(value);
  if (pay === null) read.problem('pay', 'payUnclear', { value: short(value) });
  else if (assumed === 'range') read.problem('pay', 'payRange', { value: short(value) });
  else if (assumed === 'unit')
    read.problem('pay', pay.per === 'hour' ? 'payPerHourAssumed' : 'payPerMonthAssumed', { value: short(value) });
  return pay;
}

/** An address or a number in the contact column goes where it belongs. */
function readContact(read: Reader): ImportedPosting['contact'] {
  if (!read.has('contact') && !read.has('contactPhone') && !read.has('contactEmail')) return undefined;
  const text = read.raw('contact');
  const email = read.raw('contactEmail') || (text.split(/[\s,;<>()]+/).find(isEmail) ?? '');
  const phone = read.raw('contactPhone') || (/(?:\+|0)[\d\s/()-]{5,}\d/.exec(text)?.[0] ?? '');
  const name = tidy(
    text
      .replace(email, ' ')
      .replace(phone, ' ')
      .replace(/(?<=^|[\s,;])(?:tel|telefon|mobil|e?-?mail)(?:[.:]+|(?=\s|$))|[<>(),;:]+/gi, ' '),
  );
  return { name: name || null, phone: tidy(phone) || null, email: email || null };
}
