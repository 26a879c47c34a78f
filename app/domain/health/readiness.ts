/** What has to be right for the portal to be of use, in the order in which it is said. */
export const readinessChecks = ['database', 'write', 'keys', 'migrations', 'disk', 'outbox'] as const;
export type ReadinessCheck = (typeof readinessChecks)[number];

/** What was found out. Instants and numbers, nothing about anybody. */
export interface Condition {
  /** Reading works. */
  readonly canRead: boolean;
  /** False: another process writes, this one only reads. */
  readonly isWriter: boolean;
  /** A row could be written; null: not tried, because nothing can be read or another process writes. */
  readonly canWrite: boolean | null;
  /** The file of the keys lies where it was opened. */
  readonly hasKeys: boolean;
  readonly migrations: { readonly applied: number; readonly expected: number } | null;
  /** Bytes; null: the system does not say. */
  readonly freeDisk: number | null;
  /** Since when the oldest mail waits for a mail server; null: none, or there is no mail server. */
  readonly mailsWaitSince: Date | null;
  /** Since when the oldest change waits for a search server; null: none. */
  readonly indexWaitsSince: Date | null;
}

export interface Finding {
  readonly check: ReadinessCheck;
  readonly isOk: boolean;
}

const hourMs = 3_600_000;
/** Mails may wait so long for their server before somebody has to look: shorter than the time after which they are given up. */
const MAILS_MAY_WAIT_MS = 2 * hourMs;
/** Meanwhile the embedded search answers. */
const INDEX_MAY_WAIT_MS = hourMs;
/** Writing one row takes longer than this only where nobody gets anything saved. */
export const WRITE_MAY_TAKE_MS = 3_000;

/**
 * Judges a condition, check by check. A check that could not be made is not ok.
 * @param leastFreeBytes what must be free on the disk of the data directory
 */
export function judgeReadiness(condition: Condition, leastFreeBytes: number, now: Date): Finding[] {
  const { canRead, isWriter, canWrite, hasKeys, migrations, freeDisk, mailsWaitSince, indexWaitsSince } = condition;
  const waitsTooLong = (since: Date | null, mostMs: number) =>
    since !== null && now.getTime() - since.getTime() > mostMs;
  const isOk: Record<ReadinessCheck, boolean> = {
    database: canRead,
    write: canWrite === true || (!isWriter && canRead),
    keys: hasKeys,
    migrations: migrations !== null && migrations.applied === migrations.expected,
    disk: freeDisk === null || freeDisk >= leastFreeBytes,
    outbox:
      canRead && !waitsTooLong(mailsWaitSince, MAILS_MAY_WAIT_MS) && !waitsTooLong(indexWaitsSince, INDEX_MAY_WAIT_MS),
  };
  return readinessChecks.map((check) => ({ check, isOk: isOk[check] }));
}

/** One line for a monitor: "ready", or what is not right. */
export function readinessLine(findings: readonly Finding[]): string {
  const failed = findings.filter(({ isOk }) => !isOk).map(({ check }) => check);
  return failed.length === 0 ? 'ready' : `not ready: ${failed.join(', ')}`;
}
