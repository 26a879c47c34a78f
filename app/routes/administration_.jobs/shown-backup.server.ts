import type { Formats } from '#app/i18n/format.ts';
import type { findBackupState } from '#app/use-cases/backup/find-backup-state.server.ts';
import type { ShownBackup } from './backup-card.tsx';

const megabyte = 1_000_000;

/** What the card shows: instants and sizes as text, of the trial its numbers. */
export function shownBackup(
  state: Awaited<ReturnType<typeof findBackupState>>,
  { instant, number }: Formats,
): ShownBackup | null {
  if (state === null) return null;
  const { newestAt, drill, trouble, keysCopy } = state;
  const size = (bytes: number) => number(bytes / megabyte, 1);
  const numberOf = (key: string) => number(Number(drill?.result?.[key] ?? 0), 1);
  return {
    newest: newestAt && { at: instant(newestAt), size: size(state.newestBytes) },
    count: state.count,
    size: size(state.bytes),
    isLate: state.isLate,
    isClockBack: state.isClockBack,
    trouble: trouble && { code: trouble.code, since: instant(trouble.since) },
    keysCopy: keysCopy && {
      ...keysCopy,
      at: keysCopy.at && instant(keysCopy.at),
      trouble: keysCopy.trouble && { code: keysCopy.trouble.code, since: instant(keysCopy.trouble.since) },
    },
    drill: drill && {
      isSound: drill.isSound,
      failure: drill.failure,
      broken: namesIn(drill.result?.['broken']),
      numbers: {
        at: drill.at === null ? '' : instant(drill.at),
        seconds: numberOf('seconds'),
        rows: numberOf('rows'),
        erased: numberOf('erased'),
      },
    },
  };
}

const namesIn = (value: unknown) =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
