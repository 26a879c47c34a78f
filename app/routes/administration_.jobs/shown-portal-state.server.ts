import type { Formats } from '#app/i18n/format.ts';
import type { findPortalState } from '#app/use-cases/health/find-portal-state.server.ts';
import type { ShownState } from './state-card.tsx';

const megabyte = 1_000_000;

/** What the card shows: sizes and ages as text. */
export function shownPortalState(
  {
    findings,
    writeTrouble,
    clockLeap,
    startTroubles,
    auditHeadTrouble,
    freeDiskBytes,
    leastFreeDiskBytes,
    queues,
    unknownWords,
  }: Awaited<ReturnType<typeof findPortalState>>,
  { number, instant, span }: Formats,
): ShownState {
  const megabytes = (bytes: number) => number(Math.floor(bytes / megabyte));
  return {
    failed: findings.filter(({ isOk }) => !isOk).map(({ check }) => check),
    writeTrouble,
    clockLeap: clockLeap && {
      kind: clockLeap.kind,
      span: span(Math.floor(clockLeap.byMs / 60_000)),
      at: instant(clockLeap.noticedAt),
    },
    startTroubles: startTroubles.map(({ kind, at }) => ({ kind, at: instant(at) })),
    auditHeadTrouble: auditHeadTrouble && instant(auditHeadTrouble),
    freeDisk: freeDiskBytes === null ? null : megabytes(freeDiskBytes),
    leastFreeDisk: megabytes(leastFreeDiskBytes),
    queues: (['mails', 'searchChanges', 'jobs', 'writes'] as const).map((queue) => {
      const { waiting, oldestSeconds } = queues[queue];
      return { queue, waiting, span: oldestSeconds < 60 ? null : span(Math.floor(oldestSeconds / 60)) };
    }),
    unknownWords,
  };
}
