/** A list as somebody keeps it, read from CSV or XLSX: text only, nothing interpreted. */
export interface SheetRow {
  /** Row number as the spreadsheet program shows it (1 is the first row, blank rows count). */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly format: 'csv' | 'xlsx';
  /** The first row that is not blank; lists with a title above find their headings through `recogniseColumns`. */
  readonly columns: readonly string[];
  readonly columnsRow: number;
  readonly rows: readonly SheetRow[];
  readonly encoding: SheetEncoding | null;
  readonly delimiter: SheetDelimiter | null;
}

export const sheetEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type SheetEncoding = (typeof sheetEncodings)[number];

export const sheetDelimiters = [';', '\t', ',', '|'] as const;
export type SheetDelimiter = (typeof sheetDelimiters)[number];

/** Why a file could not be read; each has a sentence in the i18n namespace `imports` under `refusal`. */
export const sheetRefusals = [
  'empty',
  'tooLarge',
  'tooManyCells',
  'notASheet',
  'openDocument',
  'oldExcel',
  'passwordProtected',
  'zipBomb',
  'damagedArchive',
  'wrongEncoding',
  'unclosedQuote',
  'unreadable',
] as const;
export type SheetRefusal = (typeof sheetRefusals)[number];

export type SheetReading =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly code: SheetRefusal; readonly params: Readonly<Record<string, string | number>> };

/** A rejected row for the error file: as it was, with finished sentences. */
export interface ErrorSheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly sentences: readonly string[];
}

/** Reading and writing of sheets as use cases get it; made of app/adapters/sheets. */
export interface Sheets {
  /** Never throws for a broken file. */
  read(bytes: Uint8Array, fileName: string): Promise<SheetReading>;
  /** Rejected rows as a file German Excel opens, to be corrected and read again. */
  writeErrors(
    columns: readonly string[],
    rows: readonly ErrorSheetRow[],
    headings: { readonly row: string; readonly problems: string },
  ): Uint8Array;
}

/** 40 MB: a list of 100,000 people with 30 columns stays below it. */
export const maxSheetBytes = 40 * 1024 * 1024;
