/** Why a backup could not be written or put back: codes for pages, a sentence for the console that says what to do. */
const sentences = {
  notABackup: 'This file is no backup of the portal. Nothing was changed.',
  halfWritten:
    'This backup ends in the middle: it was cut off while it was written or copied. Take another one; nothing was changed.',
  otherKey:
    'This backup was made with another key store or was changed. It opens with the keys.db of its house only. Nothing was changed.',
  changed:
    'This backup is not what was written: the file was damaged or changed. Take another one; nothing was changed.',
  damaged: 'The database in this backup is not sound. Take another one; nothing was changed.',
  diskFull: 'There is not enough room on the disk. Make room, or name another folder in BACKUP_DIR, and try again.',
  noFolder: 'The folder of the backups cannot be written to. Check BACKUP_DIR and who owns it.',
  noKeysFolder:
    'The folder for the copy of keys.db is not there or cannot be written to. Make it, writable for nobody but the user the portal runs as, and check the path (KEYS_COPY).',
  noKeysRoom: 'There is not enough room for the copy of keys.db. Make room there, or name another file in KEYS_COPY.',
  keysOfOther:
    'Where keys.db is to be copied lies a key store that is not an earlier copy of this one. It was left alone. Check DATA_DIR; if it is the right one, move that file away.',
  noDatabase: 'There is no database to back up.',
  noKeyStore:
    'The key store (keys.db in DATA_DIR, or KEY_STORE_URL) is not here. Put its newest copy back first: without it no backup can be opened.',
  otherMasterKey: 'VAULT_MASTER_KEY does not fit the key store, so that no backup can be opened. Nothing was changed.',
  onServer:
    'The database is on a libSQL server: it is backed up there, together with the server (docs/betrieb/sichern.md).',
  canaryReadable: 'A person whose key was destroyed could still be read in a backup. Stop the portal and ask for help.',
} as const;

export type BackupFailureCode = keyof typeof sentences;

/** A backup that failed for a known reason; its message is safe to print. */
export class BackupFailure extends Error {
  constructor(readonly code: BackupFailureCode) {
    super(sentences[code]);
    this.name = 'BackupFailure';
  }
}

/** The failure with this code, or null: what comes out of a thread or a job row is text. */
export function backupFailureOf(code: string): BackupFailure | null {
  return Object.hasOwn(sentences, code) ? new BackupFailure(code as BackupFailureCode) : null;
}
