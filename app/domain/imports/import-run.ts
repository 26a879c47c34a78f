import { planStates } from './plan-import.ts';

export const importKinds = ['profiles', 'postings', 'volunteers', 'learners'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A list is read, looked at, taken; or dropped. */
export const importRunStates = ['reading', 'preview', 'taking', 'taken', 'failed', 'dropped'] as const;
export type ImportRunState = (typeof importRunStates)[number];

/** What will become of a row, and `taken` once it did. `keptForPlacement`: no longer listed, but placed just now. */
export const importRowStates = [...planStates, 'noLongerListed', 'keptForPlacement', 'taken'] as const;
export type ImportRowState = (typeof importRowStates)[number];

/** A person's word on a row: take the list's value, keep what stands here, close what is no longer listed. */
export const importChoices = ['list', 'here', 'close'] as const;
export type ImportChoice = (typeof importChoices)[number];

/**
 * Rows per state as the preview found them; words looked up and not known; caseworkers nobody knows and their rows;
 * companies the list would make; and how far taking has come.
 */
export type ImportCounts = Readonly<
  Partial<
    Record<
      | ImportRowState
      | 'rows'
      | 'words'
      | 'unknownWords'
      | 'overLimit'
      | 'unknownCaseworkers'
      | 'rowsOfUnknownCaseworkers'
      | 'newCompanies'
      | 'toTake'
      | 'done',
      number
    >
  >
>;

/** One uploaded list. `columns` are its headings by position. */
export interface ImportRun {
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: ImportRunState;
  readonly organisationId: string | null;
  readonly counts: ImportCounts;
  readonly columns: Readonly<Record<string, string>>;
  readonly unknownColumns: readonly string[];
  readonly failure: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly takenAt: Date | null;
  readonly version: number;
}
