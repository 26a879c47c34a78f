import { BackupFailure } from '#app/domain/backup/backup-failure.ts';

const systemCodes: Readonly<Record<string, BackupFailure['code']>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  SQLITE_FULL: 'diskFull',
  EACCES: 'noFolder',
  EPERM: 'noFolder',
  EROFS: 'noFolder',
  ENOTDIR: 'noFolder',
  EEXIST: 'noFolder',
  ENOENT: 'noDatabase',
};

/** What the system or the database says, as a failure with a sentence; anything else unchanged. */
export function knownFailure(error: unknown): unknown {
  if (error instanceof BackupFailure) return error;
  const code = systemCodes[String((error as { code?: unknown }).code)];
  return code === undefined ? error : new BackupFailure(code);
}
