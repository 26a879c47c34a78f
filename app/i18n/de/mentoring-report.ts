/** The yearly report on tandems, for the funder and the council. */
export default {
  title: 'Sprachpatenschaften {{year}}',
  short: 'Jahresbericht Sprachpatenschaften',
  lead: 'Summen aller Häuser des Portals, ohne Personen.',
  year: 'Jahr',
  show: 'Anzeigen',
  exact: 'Genaue Zahlen für das Haus',
  outside: 'Zahlen zum Weitergeben',
  exactWarning:
    'Diese genauen Zahlen sind nur für die Arbeit im Haus. Kleine Zahlen können Menschen verraten: Bitte nicht weitergeben.',
  caption: 'Das Jahr im Vergleich',
  figure: 'Zahl',
  hidden: 'zu wenige',
  none: 'keine Angabe',
  figures: {
    formed: 'Begonnene Sprachpatenschaften',
    running: 'Laufende am letzten Tag',
    ended: 'Beendete Sprachpatenschaften',
    meetings: 'Treffen',
    hours: 'Stunden gemeinsam',
    perMonth: 'Treffen je Patenschaft und Monat',
    keptMonths: 'Dauer der beendeten, in Monaten',
    lastedSix: 'Bestanden mindestens sechs Monate',
    goalReached: 'Beendet, weil das Ziel erreicht war',
    matchedLosing: 'Gefunden: Lernende, deren Deutsch verloren zu gehen drohte',
    matchedOther: 'Gefunden: übrige Lernende',
  },
  percent: '{{share}} %',
  definitions: 'Was gezählt wird',
  defined: {
    tandem:
      'Sprachpatenschaft: eine Freiwillige und eine Lernende, vom ersten Kennenlernen an. Auch die Schnupperphase zählt mit.',
    meetings: 'Treffen und Stunden: was die Freiwilligen eingetragen haben. Nicht eingetragene Treffen fehlen.',
    perMonth: 'Je Monat: Treffen geteilt durch die Monate, in denen Patenschaften liefen.',
    kept: 'Dauer: mittlerer Wert in ganzen Monaten, vom Beginn bis zum Ende.',
    lastedSix: 'Sechs Monate: Anteil an den Patenschaften, deren sechster Monat in diesem Jahr um war.',
    goal: 'Ziel erreicht: Anteil an den beendeten, bei denen dies als Grund des Endes steht.',
    matched:
      'Gefunden: Anteil derer, die im Jahr eine Patenschaft begonnen haben, an ihnen und allen, die am letzten Tag noch warten. Deutsch droht verloren zu gehen: seit mindestens {{days}} Tagen ohne Kurs und ohne Treffen. Wessen Wunsch nicht mehr gespeichert ist, zählt hier nicht.',
    work: 'Eigenes Ehrenamt von Geflüchteten ist keine Vermittlung und zählt hier nicht.',
    small:
      'Weniger als 10 Patenschaften werden nicht genannt, andere Zahlen von Patenschaften auf Fünfer abgerundet. Treffen und Stunden stehen hier, wenn sich mindestens 10 getroffen haben. Anteile sind auf fünf Prozent gerundet und nur genannt, wenn beide Teile mindestens 10 sind. Deshalb gehen Summen nicht immer auf.',
  },
  open: 'Das Jahr läuft noch. Gezählt bis {{day}}.',
  closed: 'Gezählt bis {{day}}. Spätere Korrekturen können Zahlen noch ändern.',
} satisfies object;
