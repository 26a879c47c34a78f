/** The employer's side between proposal and answer: the reply clock, why nobody answered, how many proposals a seat takes, calls. */
export default {
  clock: {
    company: 'Wenn Sie bis {{day}} nicht antworten, sind die vorgeschlagenen Menschen wieder frei für andere Stellen.',
    staff: 'Antwort erbeten bis {{due}}. Bleibt sie bis {{day}} aus, ist die Person wieder frei für andere Stellen.',
  },
  silence: {
    title: 'Was war los?',
    company_one:
      'Für „{{posting}}“ haben wir von Ihnen keine Antwort bekommen. Deshalb ist eine Person wieder frei für andere Stellen.',
    company_other:
      'Für „{{posting}}“ haben wir von Ihnen keine Antwort bekommen. Deshalb sind {{count}} Personen wieder frei für andere Stellen.',
    companyWhy: 'Ein Wort dazu hilft uns, es beim nächsten Mal besser zu machen.',
    officerTitle: 'Der Betrieb hat nicht geantwortet',
    officer_one: 'Eine vorgeschlagene Person ist seit {{day}} wieder frei. Bitte fragen Sie den Betrieb, was los war.',
    officer_other:
      '{{count}} vorgeschlagene Personen sind seit {{day}} wieder frei. Bitte fragen Sie den Betrieb, was los war.',
    reason: 'Warum kam keine Antwort?',
    send: 'Antwort absenden',
    record: 'Grund eintragen',
  },
  reason: {
    notNoticed: 'Den Vorschlag nicht bemerkt',
    noTime: 'Gerade keine Zeit dafür',
    absent: 'Urlaub oder Krankheit',
    stillDeciding: 'Im Betrieb noch nicht abgestimmt',
    profileUnclear: 'Das Profil sagte zu wenig',
    seatTaken: 'Der Platz ist inzwischen besetzt',
    needGone: 'Der Bedarf ist weggefallen',
    other: 'Anderer Grund',
  },
  room: {
    title: 'Vorschläge je Platz',
    left_one: 'Noch ein Vorschlag möglich: {{open}} von {{allowed}} laufen.',
    left_other: 'Noch {{count}} Vorschläge möglich: {{open}} von {{allowed}} laufen.',
    full: 'Zurzeit ist kein weiterer Vorschlag möglich: {{open}} von {{allowed}} laufen. Sobald einer endet, geht es weiter.',
    why: 'So wartet niemand lange in einer Reihe ohne Aussicht (Vorgabe des Hauses: {{perSeat}} je freiem Platz).',
  },
  log: {
    title: 'Kontakt mit dem Betrieb',
    last: 'Zuletzt: {{when}}, {{kind}}: {{summary}}',
    none: 'Noch kein Kontakt notiert.',
    next: 'Wiedervorlage: {{day}}',
    noNext: 'Keine Wiedervorlage',
    all: 'Alle Kontakte',
    again: 'Wieder sprechen',
    againIn: {
      never: 'nicht nötig',
      week: 'in einer Woche',
      twoWeeks: 'in zwei Wochen',
      fourWeeks: 'in vier Wochen',
    },
    on: 'oder am',
    aboutPosting: 'zu {{posting}}',
  },
} satisfies object;
