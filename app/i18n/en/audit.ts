/** The log for the data protection officer. */
export default {
  title: 'Audit log',
  lead: 'Who saw or changed what, and when. The log holds ids only, no names, and cannot be changed without notice.',
  caption: 'Entries, newest first',
  number: 'No.',
  at: 'Time',
  actor: 'Who (id)',
  system: 'the portal itself',
  action: 'What',
  subject: 'About',
  subjects: '{{kind}}: {{ids}}',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  older: 'Older entries',
  newest: 'To the newest entry',
  none: 'No entries yet',
  noneText: 'As soon as somebody opens or changes something about people, it stands here.',
} satisfies object;
