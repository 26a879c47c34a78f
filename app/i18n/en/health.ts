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
  queues: {
    mails: 'Mails waiting',
    searchChanges: 'Changes for the search server',
    jobs: 'Jobs that run or wait',
    writes: 'Writes at this moment',
  },
  nothingWaits: 'none',
  waits: '{{count}}',
  waitsFor: '{{count}}, the oldest for {{minutes}} min',
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
  },
} satisfies object;
