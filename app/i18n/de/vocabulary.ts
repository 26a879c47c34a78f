/** Words the portal understands: unknown ones, the house's own, labels in other languages. */
export default {
  words: {
    title: 'Unbekannte Wörter',
    lead: 'Wörter, die das Portal nicht versteht. Ein Wort steht hier, sobald {{count}} Personen es geschrieben haben, und {{days}} Tage lang. Wer es war, wird nicht gespeichert. Namen von Personen erscheinen nicht.',
    later:
      'Ein zugeordnetes Wort wird sofort verstanden. In Stellen und Profilen, in denen es schon steht, zählt es, sobald sie das nächste Mal gespeichert werden.',
    none: 'Keine unbekannten Wörter',
    noneText: 'Sobald mehrere Personen dasselbe unbekannte Wort schreiben, steht es hier.',
    typed: {
      occupation_one: 'Von {{count}} Person als Beruf geschrieben.',
      occupation_other: 'Von {{count}} Personen als Beruf geschrieben.',
      skill_one: 'Von {{count}} Person als Kenntnis geschrieben.',
      skill_other: 'Von {{count}} Personen als Kenntnis geschrieben.',
    },
    last: 'Zuletzt am {{day}}.',
    concept: { occupation: 'Welcher Beruf ist gemeint?', skill: 'Welche Kenntnis ist gemeint?' },
    conceptHint: 'Schreiben Sie einen Namen, den das Portal kennt. Ist er nicht eindeutig, können Sie auswählen.',
    meaningOf: 'Bedeutung von „{{word}}“',
    which: 'Was ist mit „{{word}}“ gemeint?',
    map: 'Zuordnen',
    dismiss: 'Ist kein Fachwort',
  },
  synonyms: {
    title: 'Eigene Wörter des Hauses',
    none: 'Noch kein eigenes Wort.',
    word: 'Wort',
    concept: 'Beruf oder Kenntnis',
    action: 'Entfernen',
    remove: 'Entfernen',
  },
} satisfies object;
