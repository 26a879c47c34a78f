import type { CellProblem } from '#app/domain/imports/cell-problem.ts';
import type { SheetRefusal } from '#app/domain/imports/sheet.ts';

/** What a house may bring in: words of occupations and skills, or postcodes and quarters. */
export const referenceKinds = ['vocabulary', 'places'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** What a file turned out to hold. */
export const referenceFiles = ['escoOccupations', 'escoSkills', 'kldb', 'postcodes', 'quarters'] as const;
export type ReferenceFile = (typeof referenceFiles)[number];

/** Rows of a file by what became of them. */
export interface ReferenceCounts {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Not for this portal: outside North Rhine-Westphalia, or withdrawn by ESCO. */
  readonly skipped: number;
  readonly rejected: number;
}

export interface ReferenceImported {
  readonly ok: true;
  readonly file: ReferenceFile;
  readonly counts: ReferenceCounts;
  /** Of rejected rows, the first ones. Without the cells' text: a wrong file may hold names, and a job's result is no secret. */
  readonly problems: readonly CellProblem[];
}

/** Why a file was not taken: `refusal.<code>` of the i18n namespace `imports`. Nothing has been changed. */
export interface ReferenceRefused {
  readonly ok: false;
  readonly code: SheetRefusal | 'keyColumnMissing' | 'columnsMissing' | 'noRows' | 'notVocabulary' | 'notPlaces';
  readonly params: Readonly<Record<string, string | number>>;
}

/** More sentences than this nobody reads. */
const mostProblems = 50;

/** Counts and problems of the rows of one file, gathered while it is read. */
export class ReferenceTally {
  #counts = { rows: 0, added: 0, changed: 0, unchanged: 0, skipped: 0, rejected: 0 };
  readonly #problems: CellProblem[] = [];

  note(outcome: Exclude<keyof ReferenceCounts, 'rows' | 'rejected'>, rows = 1): void {
    this.#counts.rows += rows;
    this.#counts[outcome] += rows;
  }

  reject(problem: Omit<CellProblem, 'severity'>): void {
    this.#counts.rows += 1;
    this.#counts.rejected += 1;
    if (this.#problems.length < mostProblems) this.#problems.push({ ...problem, severity: 'error' });
  }

  result(file: ReferenceFile): ReferenceImported {
    return { ok: true, file, counts: this.#counts, problems: this.#problems };
  }
}
