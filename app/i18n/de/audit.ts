/** The log for the data protection officer. */
export default {
  title: 'Protokoll',
  lead: 'Wer wann was gesehen oder geändert hat. Das Protokoll enthält nur Kennungen, keine Namen, und lässt sich nicht unbemerkt ändern.',
  caption: 'Einträge, neueste zuerst',
  number: 'Nr.',
  at: 'Zeitpunkt',
  actor: 'Wer (Kennung)',
  system: 'das Portal selbst',
  action: 'Was',
  subject: 'Woran',
  subjects: '{{kind}}: {{ids}}',
  more_one: 'und {{count}} weitere',
  more_other: 'und {{count}} weitere',
  older: 'Ältere Einträge',
  newest: 'Zum neuesten Eintrag',
  none: 'Noch keine Einträge',
  noneText: 'Sobald jemand etwas öffnet oder ändert, das Personen betrifft, steht es hier.',
} satisfies object;
