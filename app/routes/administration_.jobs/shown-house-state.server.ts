import type { Formats } from '#app/i18n/format.ts';
import type { findHouseState } from '#app/use-cases/health/find-house-state.server.ts';
import type { ShownState } from './state-card.tsx';

const megabyte = 1_000_000;

/** What the card shows: sizes as text, ages in minutes. */
export function shownHouseState(
  {
    findings,
    writeTrouble,
    clockLeap,
    freeDiskBytes,
    leastFreeDiskBytes,
    queues,
    unknownWords,
  }: Awaited<ReturnType<typeof findHouseState>>,
  { number, instant }: Formats,
): ShownState {
  const megabytes = (bytes: number) => number(Math.floor(bytes / megabyte));
  return {
    failed: findings.filter(({ isOk }) => !isOk).map(({ check }) => check),
    writeTrouble,
    clockLeap: clockLeap && {
      kind: clockLeap.kind,
      hours: Math.floor(clockLeap.byMs / 3_600_000),
      minutes: Math.floor(clockLeap.byMs / 60_000) % 60,
      at: instant(clockLeap.noticedAt),
    },
    freeDisk: freeDiskBytes === null ? null : megabytes(freeDiskBytes),
    leastFreeDisk: megabytes(leastFreeDiskBytes),
    queues: (['mails', 'searchChanges', 'jobs', 'writes'] as const).map((queue) => ({
      queue,
      waiting: queues[queue].waiting,
      minutes: Math.floor(queues[queue].oldestSeconds / 60),
    })),
    unknownWords,
  };
}
