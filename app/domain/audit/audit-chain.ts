/**
 * What can be wrong with the log, as whoever checks it says it:
 * changed: a row is not what was written. unlinked: it does not follow from the row before. missing: a row is gone, others
 * come behind it. tail: the newest rows are gone. extra: rows stand where removed months were. checkpoint: what is left of
 * removed months is not what was signed. head: a row is another than the one noted outside.
 */
export const chainFindings = ['changed', 'unlinked', 'missing', 'tail', 'extra', 'checkpoint', 'head'] as const;
export type ChainFinding = (typeof chainFindings)[number];

/** The newest row at some moment, as it is noted outside of the data directory. */
export interface AuditHead {
  readonly at: Date;
  readonly seq: number;
  readonly segment: string;
  readonly hash: string;
  /** How many erasures the ledger beside the keys had. */
  readonly erasures: number;
}

/** Where heads are noted, out of reach of whoever can change the database. */
export interface AuditHeads {
  append(head: AuditHead): void;
  /** All that were noted, oldest first; lines that are no heads are left out. */
  read(): readonly AuditHead[];
}
