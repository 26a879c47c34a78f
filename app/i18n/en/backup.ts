/** The administrator's card about backups of the database. */
export default {
  title: 'Backups',
  onServer:
    'The database is on a database server of its own and is backed up there. How is in docs/betrieb/sichern.md (German).',
  none: 'None yet. The first one is written in a few minutes.',
  noneSeen: 'none to be seen',
  newest: 'Newest backup',
  newestAt: '{{at}}, {{size}} MB',
  kept: 'Kept',
  keptText_one: '{{count}} backup, {{size}} MB',
  keptText_other: '{{count}} backups, {{size}} MB together',
  drill: 'Last trial',
  drillNever: 'none yet',
  drillSound:
    'passed ({{at}}): brought back in {{seconds}} s, all {{rows}} rows alike, {{erased}} erased people unreadable',
  drillFailed: 'not passed ({{at}})',
  trouble: 'Backups have not succeeded since {{at}}.',
  late: 'No backup has been written for more than an hour.',
  lateText: 'Please tell whoever runs the portal.',
  clockBack:
    'There are backups from the future: the clock of the server was ahead or is behind. Please have the clock checked. Backups go on.',
  broken_one: 'A backup that is kept is no longer whole.',
  broken_other: '{{count}} backups that are kept are no longer whole.',
  brokenText:
    'Cut off or damaged: {{names}}. Please have the disk checked and these files deleted. Then press “Try it now”.',
  drillTrouble: 'The last trial did not succeed.',
  hint: 'A backup is written every quarter of an hour, encrypted. Every week the portal brings one back as a trial, without changing anything, and looks whether the older ones are still whole. Without keys.db no backup can be opened: always keep its newest copy in another place.',
  write: 'Back up now',
  try: 'Try it now',
  running: 'A backup or a trial is under way.',
  failures: {
    notABackup: 'The file is no backup of the portal.',
    halfWritten: 'The backup ends in the middle.',
    otherKey: 'The backup cannot be opened with the keys of this house.',
    changed: 'The backup is damaged or was changed.',
    damaged: 'The database in the backup is not sound.',
    diskFull: 'There is not enough room on the disk. Please make room, or name another folder in BACKUP_DIR.',
    noFolder: 'The folder of the backups cannot be written to. Please check BACKUP_DIR and the rights.',
    noDatabase: 'The file of the database is not where it should be.',
    noKeyStore: 'The keys (keys.db) are not here. Please put their newest copy back.',
    otherMasterKey: 'VAULT_MASTER_KEY does not fit the keys.',
    onServer: 'The database is backed up on its server.',
    canaryReadable:
      'Something that was erased could still be read in the backup. Please tell the data protection officer at once.',
    unexpected: 'The reason is not known. It is tried again.',
    interrupted: 'The work was interrupted three times.',
  },
} satisfies object;
