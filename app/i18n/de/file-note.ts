/**
 * Vermerke for the agency's own system: finished German sentences, always German (the English file takes them over).
 * `note` by code; the other groups fill the parameters. No names of people.
 */
export default {
  title: 'Vermerk',
  copy: 'Vermerk kopieren',
  copied: 'Kopiert. Sie können den Vermerk jetzt in Ihrer Fachanwendung einfügen.',
  language: 'Vermerke sind immer auf Deutsch, für die Fachanwendung.',
  transferList: 'Heute zu übertragen',
  transferred: 'Übertragen',
  nothingToTransfer: 'Heute ist nichts zu übertragen.',
  note: {
    proposalMade:
      '{{on}}: Vorschlag zur Stelle {{posting}} ({{title}}, {{company}}) erhalten. Das Gespräch mit der Kundin/dem Kunden steht noch aus.',
    postingHandedOver:
      '{{on}}: Die Stelle {{posting}} ({{title}}, {{company}}) wurde der Kundin/dem Kunden zur eigenen Bewerbung mitgegeben. Es wurden keine Kontaktdaten weitergegeben.',
    proposalAgreed:
      '{{on}}: Vorschlag zur Stelle {{posting}} ({{title}}, {{company}}) mit der Kundin/dem Kunden besprochen; sie/er ist einverstanden. Der Betrieb liest das Profil ohne Namen.',
    applied:
      '{{on}}: Die Kundin/der Kunde hat sich selbst auf die Stelle {{posting}} ({{title}}, {{company}}) beworben.',
    companyMeets:
      '{{on}}: Der Betrieb {{company}} möchte zur Stelle {{posting}} ({{title}}) die Kundin/den Kunden kennenlernen. Kontaktdaten werden erst nach ihrer/seiner Zustimmung freigegeben.',
    companyAsksCall:
      '{{on}}: Der Betrieb {{company}} bittet zur Stelle {{posting}} ({{title}}) um einen Anruf des Arbeitgeber-Service.',
    companyInvites:
      '{{on}}: Der Betrieb {{company}} hat die Kundin/den Kunden nach eigener Bewerbung auf die Stelle {{posting}} ({{title}}) eingeladen.',
    applicationDeclined:
      '{{on}}: Der Betrieb {{company}} hat der Kundin/dem Kunden auf die eigene Bewerbung zur Stelle {{posting}} ({{title}}) abgesagt.',
    companyDeclines:
      '{{on}}: Der Betrieb {{company}} hat zur Stelle {{posting}} ({{title}}) abgesagt. Grund laut Betrieb: {{reason}}.',
    contactReleased:
      '{{on}}: Kontaktdaten der Kundin/des Kunden mit ihrer/seiner Zustimmung für den Betrieb {{company}} freigegeben, nur zur Stelle {{posting}} ({{title}}).',
    consentGiven:
      '{{on}}: Einwilligung „{{purpose}}“ erteilt: {{channel}}, Text in der Sprache {{language}}{{helper}}. Die Einwilligung ist freiwillig und kann jederzeit widerrufen werden.',
    consentGivenForCompany:
      '{{on}}: Einwilligung „{{purpose}}“ für den Betrieb {{company}} erteilt: {{channel}}, Text in der Sprache {{language}}{{helper}}. Die Einwilligung ist freiwillig und kann jederzeit widerrufen werden.',
    stepDone:
      '{{on}}: Begleitete Vermittlung zur Stelle {{posting}} ({{title}}, {{company}}), Seite {{side}}: „{{step}}“ erledigt.',
    stepSkipped:
      '{{on}}: Begleitete Vermittlung zur Stelle {{posting}} ({{title}}, {{company}}), Seite {{side}}: „{{step}}“ ist nicht nötig.',
    requirementRecorded:
      'Zur Stelle {{posting}} ({{title}}, {{company}}) liegt vor: {{requirement}} vom {{on}}, Zeichen {{reference}}.',
    longMeasureRecorded:
      '{{on}}: Die Maßnahme zur Stelle {{posting}} ({{title}}, {{company}}) dauert länger als üblich. Grund: {{reason}}.',
    placementStarted: '{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) angetreten.',
    placementLasts:
      '{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}): Die Beschäftigung besteht.',
    placementCompleted:
      '{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) wie geplant beendet. Danach: {{result}}.',
    placementEnded: '{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) beendet.',
    placementEndedBecause:
      '{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) beendet. Grund: {{reason}}.',
    placementNotStarted:
      '{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) kommt nicht zustande. Grund: {{reason}}.',
    placementTakenUp:
      '{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}): Die begleitete Vermittlung geht weiter.',
    tandemStarted: '{{on}}: Sprachpatenschaft begonnen{{goals}}.',
    tandemEnded: '{{on}}: Sprachpatenschaft beendet.',
  },
  kind: {
    internship: 'Praktikum',
    employerMeasure: 'Maßnahme bei einem Arbeitgeber (MAG)',
    trialEmployment: 'Einstellung auf Probe',
    entryQualification: 'Einstiegsqualifizierung (EQ)',
    apprenticeship: 'Ausbildung',
    employment: 'Beschäftigung',
  },
  purpose: {
    namelessProfile: 'Profil ohne Namen',
    detailedProfile: 'Ausführliches Profil ohne Namen',
    proposal: 'Vorschlag an den Betrieb',
    introduction: 'Vorstellung beim Betrieb',
    mentoring: 'Sprachpatin/Sprachpate',
    aftercare: 'Nachfragen nach dem Start',
  },
  channel: { paper: 'auf Papier', conversation: 'im Gespräch', link: 'über den Link' },
  consentLanguage: {
    de: 'Deutsch',
    'de-simple': 'Einfaches Deutsch',
    en: 'Englisch',
    uk: 'Ukrainisch',
    ar: 'Arabisch',
    fa: 'Farsi/Dari',
    tr: 'Türkisch',
    ru: 'Russisch',
  },
  helper: {
    none: '',
    interpreter: ', mit Dolmetscherin/Dolmetscher',
    relative: ', mit Hilfe aus der Familie',
    mentor: ', mit Hilfe der Sprachpatin/des Sprachpaten',
    other: ', mit Hilfe einer weiteren Person',
  },
  declined: {
    skills: 'Fachkenntnisse passen nicht',
    german: 'Deutsch reicht nicht aus',
    start: 'Beginn passt nicht',
    hours: 'Arbeitszeit passt nicht',
    seatTaken: 'Platz ist besetzt',
    other: 'anderer Grund',
  },
  goal: {
    holdLevel: 'Deutsch behalten',
    nextLevel: 'nächste Stufe erreichen',
    speakAtWork: 'bei der Arbeit sprechen',
    exam: 'Prüfung bestehen',
    vocationalSchool: 'Berufsschule schaffen',
    everyday: 'im Alltag sprechen',
  },
} satisfies object;
