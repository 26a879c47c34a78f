/** Import of lists: why a file can't be read (`refusal`), what is wrong with a cell (`problem`), what will happen to a row (`plan`). */
export default {
  /** Frame of every sentence about a cell. */
  where: 'Zeile {{row}}, Spalte „{{column}}“: {{sentence}}',
  refusal: {
    empty: 'Die Datei ist leer. Bitte wählen Sie die Datei mit der Liste aus.',
    tooLarge:
      'Die Datei ist mit {{megabytes}} MB zu groß. Erlaubt sind 40 MB. Bitte teilen Sie die Liste auf oder entfernen Sie Bilder.',
    tooManyCells:
      'Die Tabelle reicht zu weit nach unten oder nach rechts. Bitte löschen Sie leere Zeilen und Spalten am Ende und speichern Sie die Datei neu.',
    notASheet:
      'Das ist keine Tabelle, die wir lesen können. Bitte speichern Sie die Liste in Excel als „Excel-Arbeitsmappe (.xlsx)“ oder als CSV.',
    openDocument:
      'Das ist eine OpenDocument-Tabelle. Bitte speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder als CSV.',
    oldExcel:
      'Das ist ein älteres Excel-Format (.xls oder .xlsb). Bitte öffnen Sie die Datei in Excel und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.',
    passwordProtected:
      'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und laden Sie sie noch einmal hoch.',
    zipBomb:
      'Die Datei wird beim Entpacken ungewöhnlich groß. Aus Sicherheitsgründen lesen wir sie nicht. Bitte kopieren Sie die Liste in eine neue Arbeitsmappe.',
    damagedArchive:
      'Die Datei ist beschädigt oder unvollständig. Bitte öffnen Sie sie in Excel, speichern Sie sie neu und laden Sie sie noch einmal hoch.',
    wrongEncoding:
      'Die Umlaute in dieser Datei sind beschädigt. Bitte öffnen Sie die Originalliste in Excel und speichern Sie sie als „CSV UTF-8“ oder als .xlsx.',
    unclosedQuote:
      'Ab Zeile {{row}} fehlt ein schließendes Anführungszeichen ("). Bitte ergänzen oder entfernen Sie es dort.',
    unreadable:
      'Die Datei lässt sich nicht lesen. Bitte öffnen Sie sie in Excel und speichern Sie sie neu als „Excel-Arbeitsmappe (.xlsx)“.',
    keyColumnMissing:
      'Die Spalte „{{expected}}“ fehlt. Daran erkennen wir jede Zeile wieder. Gefunden haben wir: {{found}}.',
    columnsMissing: 'Diese Spalten fehlen: {{expected}}. Gefunden haben wir: {{found}}.',
    notVocabulary:
      'Das ist keine Datei mit Berufen oder Kenntnissen, die wir kennen. Bitte wählen Sie occupations_de.csv oder skills_de.csv aus ESCO oder die Liste der KldB 2010 mit Schlüssel, Ebene und Bezeichnung, ohne weitere Spalten.',
    notPlaces:
      'Das ist keine Datei mit Postleitzahlen oder Stadtteilen, die wir kennen. Bitte wählen Sie DE.txt von GeoNames oder eine Tabelle mit den Spalten PLZ und Ort oder mit den Spalten Ort, Stadtteil, Breite und Länge, ohne weitere Spalten.',
    noRows: 'Die Liste hat nur Überschriften und keine Zeilen. Bitte wählen Sie die Datei mit den Einträgen aus.',
  },
  problem: {
    keyMissing: 'Hier steht keine Nummer. Bitte tragen Sie sie nach. Daran erkennen wir die Zeile wieder.',
    keyShortened:
      'Excel hat die Nummer zu „{{value}}“ gekürzt. Bitte stellen Sie die Spalte auf „Text“ und tragen Sie die ganze Nummer ein.',
    keyOfAnother:
      'Unter „{{value}}“ steht hier jemand mit anderem Namen. Bitte prüfen Sie die Nummer. Hat sich wirklich der ganze Name geändert, löschen Sie die alte Person zuerst.',
    duplicateKey: '„{{value}}“ steht schon in Zeile {{earlier}}. Bitte löschen Sie eine der beiden Zeilen.',
    valueMissing: 'Diese Angabe fehlt. Bitte tragen Sie sie nach.',
    textDamaged: 'In „{{value}}“ ist ein Zeichen beschädigt. Bitte schreiben Sie die Angabe neu.',
    textTooLong: 'Der Text ist zu lang. Bitte kürzen Sie ihn auf höchstens {{max}} Zeichen.',
    dayInvalid: '„{{value}}“ ist kein Datum. Bitte so schreiben: {{example}}.',
    birthImplausible: '„{{value}}“ kann kein Geburtsdatum sein. Bitte prüfen Sie vor allem das Jahr.',
    numberInvalid: '„{{value}}“ ist keine Zahl. Bitte nur die Zahl eintragen, zum Beispiel 25.',
    numberOutOfRange: '„{{value}}“ passt nicht. Bitte eine Zahl von {{min}} bis {{max}} eintragen.',
    escoUriInvalid: 'Das ist keine Adresse eines ESCO-Berufs oder einer ESCO-Kenntnis.',
    kldbCodeInvalid: 'Das ist kein Schlüssel der KldB 2010. Er hat eine bis fünf Ziffern.',
    postcodeInvalid: 'Das ist keine Postleitzahl. Sie hat fünf Ziffern.',
    townUnknown:
      'Diesen Ort kennen wir nicht oder es gibt ihn mehrmals. Bitte schreiben Sie den amtlichen Namen oder den Gemeindeschlüssel.',
    coordinateInvalid: 'Das ist keine gültige Gradzahl. Bitte so schreiben: 52,0213.',
    quarterFarAway: 'Dieser Punkt liegt {{km}} km von {{town}} entfernt. Bitte prüfen Sie Breite und Länge.',
    quarterRepeated: 'Dieser Stadtteil steht schon in Zeile {{earlier}}. Bitte löschen Sie eine der beiden Zeilen.',
    dayInFuture: '„{{value}}“ liegt in der Zukunft. Wir übernehmen die Angabe ohne Datum.',
    firstNameMissing: 'Der Vorname fehlt. Bitte tragen Sie ihn im Profil nach.',
    levelUnknown:
      '„{{value}}“ ist keine Sprachstufe. Wir lassen die Angabe weg. Möglich sind Alpha, A1, A2, B1, B2, C1 und C2.',
    certificateUnknown:
      '„{{value}}“ kennen wir nicht als Sprachzertifikat. Wir übernehmen es als „anderes Zertifikat“.',
    certificateWithoutLevel: 'Zu „{{value}}“ fehlt die Sprachstufe. Wir übernehmen das Zertifikat nicht.',
    certificateLevelUnusual:
      'Ein {{certificate}} auf {{level}} ist ungewöhnlich. Wir übernehmen es. Bitte prüfen Sie das Zertifikat.',
    assessorUnknown:
      'Von wem die Einschätzung ist („{{value}}“), verstehen wir nicht. Wir übernehmen sie als Einschätzung der Beratung.',
    languageUnknown:
      'Die Sprache „{{value}}“ kennen wir nicht. Wir lassen sie weg. Sie können sie im Profil nachtragen.',
    licenceUnknown:
      '„{{value}}“ kennen wir nicht als Führerschein. Wir lassen die Angabe weg. Sie können sie nachtragen.',
    hoursUnknown:
      'Die Arbeitszeit „{{value}}“ verstehen wir nicht. Wir lassen sie weg. Möglich ist zum Beispiel „Teilzeit vormittags“ oder „20–25 Std.“.',
    yesNoUnknown: '„{{value}}“ verstehen wir nicht als Ja oder Nein. Wir lassen die Angabe weg.',
    residenceAssumed:
      '„{{value}}“ ist nicht eindeutig. Der Absatz oder die Art fehlt. Wir übernehmen „anderer Titel“. Bitte sehen Sie den Aufenthaltstitel an und tragen Sie ihn genau ein.',
    residenceUnknown:
      'Den Aufenthalt „{{value}}“ kennen wir nicht. Er steht im Profil als „unbekannt“. Bitte tragen Sie ihn nach.',
    courseUnknown: 'Den Kurs „{{value}}“ kennen wir nicht. Wir übernehmen ihn als „anderer Kurs“.',
    sexUnknown: '„{{value}}“ verstehen wir nicht als Geschlecht. Wir lassen die Angabe weg.',
    emailInvalid: '„{{value}}“ ist keine E-Mail-Adresse. Wir lassen die Angabe weg.',
    kindMissing: 'Die Art der Stelle fehlt. Bitte wählen Sie sie vor der Freigabe aus.',
    kindUnknown: 'Die Art „{{value}}“ kennen wir nicht. Bitte wählen Sie die Art vor der Freigabe aus.',
    kindIsStep:
      '„{{value}}“ ist ein Schritt einer Vermittlung und keine Stelle. Bitte wählen Sie die Art vor der Freigabe aus.',
    payUnclear: 'Aus „{{value}}“ können wir keinen Betrag lesen. Bitte tragen Sie die Vergütung im Entwurf nach.',
    payPerHourAssumed: 'Bei „{{value}}“ steht nicht, wofür. Wir nehmen an: je Stunde.',
    payPerMonthAssumed: 'Bei „{{value}}“ steht nicht, wofür. Wir nehmen an: im Monat.',
    payRange: '„{{value}}“ sind mehrere Beträge. Wir übernehmen den kleinsten.',
    companyNumberInvalid: '„{{value}}“ ist keine Betriebsnummer. Sie hat acht Ziffern. Wir lassen die Angabe weg.',
    extraCells_one: 'Rechts von der letzten Überschrift steht noch {{count}} Wert. Er wird nicht gelesen.',
    extraCells_other: 'Rechts von der letzten Überschrift stehen noch {{count}} Werte. Sie werden nicht gelesen.',
    placeUnknown:
      'Den Ort „{{value}}“ kennen wir nicht oder es gibt ihn mehrmals. Bitte verbessern Sie ihn in der Liste, oder tragen Sie ihn danach im Portal nach.',
    placeNeedsTown: 'Zur Postleitzahl „{{value}}“ fehlt der Ort. Bitte schreiben Sie ihn dazu.',
    addressMissing:
      'Hier steht keine E-Mail-Adresse. Bitte tragen Sie sie nach. Daran erkennen wir die Person wieder, und mit ihr meldet sie sich an.',
    addressInvalid: '„{{value}}“ ist keine E-Mail-Adresse. Bitte prüfen Sie sie.',
    offerUnknown: 'Das Angebot „{{value}}“ kennen wir nicht. Wir lassen es weg. Sie können es im Gespräch klären.',
    slotUnknown:
      'Die Zeit „{{value}}“ verstehen wir nicht. Wir lassen sie weg. Möglich ist zum Beispiel „Mo abends, Sa“.',
    modeUnknown: 'Die Art „{{value}}“ kennen wir nicht. Möglich ist persönlich, online oder beides.',
    goalUnknown:
      'Das Ziel „{{value}}“ verstehen wir nicht. Wir nehmen „Deutsch für den Alltag“. Sie können es im Portal ändern.',
    wordsUnknown: '„{{value}}“ kennen wir noch nicht. Das Wort bleibt stehen, die Suche findet es nicht.',
  },
  columns: {
    unknown: 'Diese Spalten lesen wir nicht: {{list}}.',
    missing: 'Diese Spalten hat die Liste nicht: {{list}}. Was hier schon steht, bleibt.',
    doubled: 'Diese Spalten kommen doppelt vor, gelesen wird nur die erste: {{list}}.',
    guessed: '„{{heading}}“ lesen wir als „{{expected}}“.',
  },
  plan: {
    new: 'neu',
    changed: 'geändert',
    same: 'unverändert',
    conflict: 'hier und in der Liste geändert',
    caseworkerChanged: 'andere Betreuung',
    closedHere: 'hier schon abgeschlossen',
    error: 'mit Fehler',
    keptForPlacement: 'fehlt, aber in Vermittlung',
    taken: 'übernommen',
    noLongerListed: 'nicht mehr in der Liste',
  },
  /** First two columns of the error file; both headings are skipped when it is read again. */
  errorSheet: {
    row: 'Zeile',
    problems: 'Was ist zu tun?',
    inColumn: 'Spalte „{{column}}“: {{sentence}}',
  },
  kind: {
    profiles: 'Kundinnen und Kunden',
    postings: 'Stellen',
    volunteers: 'Freiwillige',
    learners: 'Lernende Ihres Hauses',
  },
  state: {
    reading: 'wird gelesen',
    preview: 'wartet auf Sie',
    taking: 'wird übernommen',
    taken: 'übernommen',
    failed: 'abgebrochen',
    dropped: 'verworfen',
  },
  list: {
    title: 'Listen einlesen',
    lead: 'Laden Sie Ihre Liste hoch, wie sie ist: CSV aus Excel oder XLSX. Sie sehen zuerst, was sich ändert. Übernommen wird nur, was Sie bestätigen.',
    upload: 'Neue Liste',
    kind: 'Was steht in der Liste?',
    file: 'Datei',
    fileHint:
      'CSV oder Excel (.xlsx), höchstens 40 MB. Woran wir jede Zeile wiedererkennen, muss dabei sein: {{keys}}.',
    /** What a row is known by, per kind of list; she reads those of the lists she may upload. */
    key: {
      profiles: 'Kundennummer',
      postings: 'Stellennummer',
      volunteers: 'bei Freiwilligen die E-Mail-Adresse',
      learners: 'bei Lernenden Ihres Hauses eine Nummer, die bei der Person bleibt',
    },
    submit: 'Hochladen und ansehen',
    refused: 'Diese Datei können wir nicht lesen',
    runs: 'Bisherige Listen',
    none: 'Noch keine Liste eingelesen.',
    when: 'Hochgeladen',
    what: 'Liste',
    result: 'Ergebnis',
    status: 'Stand',
  },
  page: {
    title: 'Liste vom {{on}}',
    lead: {
      profiles: 'Noch ist nichts übernommen. Neue Personen kommen als Entwurf, ohne Einwilligung.',
      postings: 'Noch ist nichts übernommen. Neue Stellen kommen als Entwurf.',
      volunteers:
        'Noch ist nichts übernommen. Neue Freiwillige kommen als „neu angemeldet“: Kennenlernen und Aufnahme stehen noch aus. Bitte sagen Sie ihnen, dass ihre Angaben jetzt hier stehen.',
      learners:
        'Noch ist nichts übernommen. Neue Lernende stehen danach unter „Lernende Ihres Hauses“. Gesucht wird für sie erst, wenn Sie dort ihr Ja eingetragen haben. Bitte sagen Sie ihnen, dass ihre Angaben jetzt hier stehen.',
    },
    by: 'hochgeladen von {{name}}',
    counts: 'Was die Liste ändert',
    rows_one: 'eine Zeile',
    rows_other: '{{count}} Zeilen',
    words: '{{words}} Berufe und Kenntnisse gelesen, {{unknown}} davon kennen wir noch nicht.',
    overLimit_one: 'Eine Stelle ist so nicht zulässig. Sie kommt als Entwurf mit Hinweis.',
    overLimit_other: '{{count}} Stellen sind so nicht zulässig. Sie kommen als Entwurf mit Hinweis.',
    keptForPlacement: {
      profiles_one: 'Eine weitere Person fehlt in der Liste, ist aber gerade in einer Vermittlung. Sie bleibt.',
      profiles_other:
        '{{count}} weitere Personen fehlen in der Liste, sind aber gerade in einer Vermittlung. Sie bleiben.',
      volunteers_one:
        'Eine weitere Freiwillige fehlt in der Liste, hat aber gerade eine Sprachpatenschaft. Sie bleibt.',
      volunteers_other:
        '{{count}} weitere Freiwillige fehlen in der Liste, haben aber gerade eine Sprachpatenschaft. Sie bleiben.',
      learners_one:
        'Eine weitere lernende Person fehlt in der Liste, hat aber gerade eine Sprachpatenschaft. Sie bleibt.',
      learners_other:
        '{{count}} weitere Lernende fehlen in der Liste, haben aber gerade eine Sprachpatenschaft. Sie bleiben.',
      postings_one: 'Eine weitere Stelle fehlt in der Liste, hat aber gerade eine Vermittlung. Sie bleibt.',
      postings_other: '{{count}} weitere Stellen fehlen in der Liste, haben aber gerade eine Vermittlung. Sie bleiben.',
    },
    missing: {
      profiles_one: 'Nicht mehr in der Liste: eine Person.',
      profiles_other: 'Nicht mehr in der Liste: {{count}} Personen.',
      volunteers_one: 'Nicht mehr in der Liste: eine Freiwillige.',
      volunteers_other: 'Nicht mehr in der Liste: {{count}} Freiwillige.',
      learners_one: 'Nicht mehr in der Liste: eine lernende Person.',
      learners_other: 'Nicht mehr in der Liste: {{count}} Lernende.',
      postings_one: 'Nicht mehr in der Liste: eine Stelle.',
      postings_other: 'Nicht mehr in der Liste: {{count}} Stellen.',
    },
    unknownCaseworkers_one:
      '{{count}} Name einer Integrationsfachkraft ist hier nicht bekannt: {{rows}}. Neue Fälle kommen in die Liste „Ohne Zuständigkeit“.',
    unknownCaseworkers_other:
      '{{count}} Namen von Integrationsfachkräften sind hier nicht bekannt: {{rows}}. Neue Fälle kommen in die Liste „Ohne Zuständigkeit“.',
    cases_one: '{{count}} Fall',
    cases_other: '{{count}} Fälle',
    newCompanies_one: 'Ein Betrieb ist hier noch nicht bekannt. Er wird angelegt und muss noch geprüft werden.',
    newCompanies_other:
      '{{count}} Betriebe sind hier noch nicht bekannt. Sie werden angelegt und müssen noch geprüft werden.',
    sections: 'Zeilen nach Ergebnis',
    row: 'Zeile',
    number: 'Nummer',
    label: 'Eintrag',
    changes: 'Was sich ändert',
    hints: 'Hinweise',
    problems: 'Was ist zu tun?',
    here: 'Steht hier',
    list: 'Steht in der Liste',
    from: '{{field}}: {{before}} → {{after}}',
    empty: 'leer',
    conflictLead:
      'Diese Angaben wurden hier und in der Liste geändert. Bitte entscheiden Sie. Ohne Entscheidung bleibt alles, wie es ist.',
    later: 'später entscheiden',
    takeList: 'aus der Liste übernehmen',
    keepHere: 'behalten, was hier steht',
    absentLead:
      'Diese Einträge kamen aus einer früheren Liste und fehlen jetzt. Geschlossen wird nur, was Sie ankreuzen.',
    close: '{{label}} schließen',
    saveChoices: 'Auswahl merken',
    more: 'Weitere Zeilen',
    nothing: 'Hier gibt es keine Zeilen.',
    take: 'Gute Zeilen übernehmen',
    takeHint_one: 'Übernommen wird eine Zeile.',
    takeHint_other: 'Übernommen werden {{count}} Zeilen.',
    decidedHint_one: 'Dazu zählt eine Entscheidung.',
    decidedHint_other: 'Dazu zählen {{count}} Entscheidungen.',
    undecidedHint_one: 'Eine Entscheidung ist noch offen, auch nach dem Übernehmen.',
    undecidedHint_other: '{{count}} Entscheidungen sind noch offen, auch nach dem Übernehmen.',
    undecided_one: 'Eine Entscheidung ist noch offen. Sie können sie unten treffen, solange die Liste hier liegt.',
    undecided_other:
      '{{count}} Entscheidungen sind noch offen. Sie können sie unten treffen, solange die Liste hier liegt.',
    toUnassigned: 'Zu den Fällen ohne Integrationsfachkraft',
    takeChoices: 'Entscheidungen übernehmen',
    person: 'Person',
    caseCode: 'Fallcode',
    nothingToTake: 'Die Liste ändert nichts.',
    errors: 'Abgelehnte Zeilen als Datei',
    errorsHint: 'Verbessern Sie die Zeilen in der Datei und laden Sie sie wieder hoch.',
    drop: 'Liste verwerfen',
    dropConfirm: 'Die hochgeladene Liste wirklich verwerfen?',
    progress: '{{done}} von {{total}} Zeilen übernommen',
    progressHint: 'Sie können weiterarbeiten, das Einlesen läuft von selbst weiter.',
    takenLead: 'Die Liste ist übernommen.',
    failedLead:
      'Das Übernehmen wurde abgebrochen. Was schon übernommen war, ist gespeichert. Bitte laden Sie die Liste noch einmal hoch.',
  },
  field: {
    name: 'Name',
    birthOn: 'Geburtsdatum',
    sex: 'Geschlecht',
    email: 'E-Mail',
    phone: 'Telefon',
    street: 'Straße',
    postcode: 'Postleitzahl',
    town: 'Wohnort',
    occupations: 'Berufe',
    skills: 'Kenntnisse',
    germanAttested: 'Deutsch laut Zertifikat',
    germanAssessed: 'Einschätzung Deutsch',
    otherLanguages: 'Weitere Sprachen',
    course: 'Kurs',
    availableFrom: 'Frei ab',
    workTime: 'Stunden',
    shifts: 'Schichten',
    licences: 'Führerscheine',
    withoutCar: 'Ohne Auto',
    maxKm: 'Höchstens km',
    experienceYears: 'Berufserfahrung',
    wantedKinds: 'Gewünschte Art',
    residence: 'Aufenthalt',
    enteredOn: 'Einreise',
    caseworker: 'Betreuung',
    title: 'Bezeichnung',
    place: 'Arbeitsort',
    kind: 'Art',
    german: 'Deutsch mindestens',
    seats: 'Plätze',
    startsOn: 'Beginn',
    duration: 'Dauer',
    pay: 'Vergütung',
    description: 'Beschreibung',
    temporaryWork: 'Zeitarbeit',
    offers: 'Angebote',
    languages: 'Sprachen',
    slots: 'Zeiten',
    mode: 'Art der Treffen',
    capacity: 'Lernende zugleich',
    goal: 'Ziel',
  },
  yes: 'ja',
  no: 'nein',
};
