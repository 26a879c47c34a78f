/**
 * What went wrong at a start and is over by the time somebody looks at a page. secondStart: of a second portal on the data
 * directory of one that runs. migrationFailed: the database could not be brought to a release and stayed as it was.
 * halfBackup: a backup was cut off while it was written.
 */
export const startTroubles = ['migrationFailed', 'secondStart', 'halfBackup'] as const;
export type StartTrouble = (typeof startTroubles)[number];
