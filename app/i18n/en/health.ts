/** The administrator's cards about how the portal is doing. */
export default {
  title: 'State of the portal',
  fine: 'Everything is as it should be: reading, saving, room on the disk and mails.',
  failed: {
    database: {
      title: 'The database does not answer.',
      text: 'Please tell whoever runs the portal.',
    },
    write: {
      title: 'The portal cannot save anything at the moment.',
      text: 'Reading goes on. Please tell whoever runs the portal: the console says why. What was saved is safe.',
    },
    keys: {
      title: 'The keys (keys.db) are no longer where they were.',
      text: 'Nobody new can be taken in at the moment. Please do not end the portal, and call whoever runs it at once: as long as it runs, the keys can be saved (docs/betrieb/stoerungen.md).',
    },
    migrations: {
      title: 'The database does not fit this release.',
      text: 'Another release of the portal has changed it. Please have the portal started anew.',
    },
    disk: {
      title: 'The disk is nearly full.',
      text: 'At least {{least}} MB should be free. Please make room before nothing can be saved any more.',
    },
    outbox: {
      title: 'Something has been waiting too long.',
      text: 'Mails have been waiting for the mail server for more than two hours, or changes for the search server for more than one. Nothing is lost: the reason stands below, at mails and search.',
    },
  },
  /** In place of `failed.write.text`, by the code of the database. */
  writeTrouble: {
    SQLITE_FULL:
      'The disk with the data is full. Please have room made: it goes on by itself then. What was saved is safe.',
    SQLITE_READONLY_DBMOVED:
      'The file of the database was moved, replaced or deleted while the portal ran. Please call whoever runs the portal at once (docs/betrieb/stoerungen.md).',
    SQLITE_READONLY:
      'The database may only be read. Whoever runs the portal has to make its files and their folder writable again. What was saved is safe.',
    SQLITE_CANTOPEN:
      'The file of the database cannot be opened. Whoever runs the portal has to check its owner and rights, and whether the disk can only be read now. What was saved is safe.',
    SQLITE_IOERR:
      'The disk with the data fails, is away or can only be read now. Reading goes on. Please call whoever runs the portal at once.',
    SQLITE_NOTADB:
      'The file of the database is damaged. Please call whoever runs the portal at once: a backup has to be put back.',
    SQLITE_BUSY:
      'Another program has locked the database. Whoever runs the portal has to end it: it goes on by itself then.',
    SERVER_UNREACHABLE:
      'The database server does not answer. Whoever runs the portal has to start it: it goes on by itself then. What was saved is safe.',
    WRITES_WAIT:
      'What was to be saved before takes more than thirty seconds. What was saved is safe. If it stays like this, whoever runs the portal has to look at disk and machine and start it again.',
    SQLITE_CORRUPT:
      'The file of the database is damaged. Please call whoever runs the portal at once: a backup has to be put back.',
  },
  clock: {
    forward: {
      title: 'The clock of the server leapt {{span}} forwards.',
      text: 'Noticed: {{at}}. Perhaps the server just stood still for so long. Please have the clock checked. If it was more than an hour, deleting what has run out waits for twelve hours.',
    },
    back: {
      title: 'The clock of the server leapt {{span}} backwards.',
      text: 'Noticed: {{at}}. Please have the clock checked. Nothing is lost: only the times in the log are out of order for a while.',
    },
    pause: {
      title: 'The portal was off for {{span}}.',
      text: 'It has been running again since {{at}}. If it was off for less, the clock was or is wrong: please have it checked then. Deleting what has run out waits for twelve hours.',
    },
  },
  auditHead: {
    title: 'The state of the log cannot be noted outside.',
    text: 'Since {{since}} the file in AUDIT_HEAD_FILE cannot be written to. Whoever runs the portal has to check its folder and the rights: then it goes on by itself.',
  },
  /** What went wrong at a start in the last seven days. */
  start: {
    migrationFailed: {
      title: 'A new release could not bring the database to its state.',
      text: 'Last time: {{at}}. The database stayed as it was, and a backup was written before. If a new release runs by now, there is nothing to do. If not, whoever supplies the portal needs the line of the console.',
    },
    secondStart: {
      title: 'Somebody tried to start the portal a second time.',
      text: 'Last time: {{at}}. The second start was refused and nothing was changed. Whoever runs the portal should find out who else starts it: one directory belongs to one portal.',
    },
    halfBackup: {
      title: 'A backup had not been written to its end.',
      text: 'Noticed at the start: {{at}}. What there was of it is removed. The next one is written by itself; below, at the backups, you see whether there is one.',
    },
  },
  queues: {
    mails: 'Mails waiting',
    searchChanges: 'Changes for the search server',
    jobs: 'Jobs that run or wait',
    writes: 'Writes at this moment',
  },
  nothingWaits: 'none',
  waits: '{{count}}',
  waitsFor: '{{count}}, the oldest has been waiting for {{span}}',
  freeDisk: 'Free on the disk',
  megabytes: '{{size}} MB',
  unknownWords: 'Words the portal does not understand',
  words_one: '{{count}} word',
  words_other: '{{count}} words',
  versions: {
    title: 'Versions',
    migrations: 'State of the database',
    applied: '{{applied}} of {{expected}} migrations',
    embedded: 'Embedded search',
    timeZone: 'Time zone of the server',
    zone: '{{zone}} (the portal always counts in German time)',
  },
} satisfies object;
