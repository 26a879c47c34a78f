/**
 * Names of the rule rows, by key, and their values in words. `said`: rows whose decision is no number.
 * A row of aftercare is named after its step (namespace `assistance`).
 */
export default {
  ofStep: {
    aftercare: 'Nach dem Start: {{step}}',
  },
  name: {
    decides: {
      internshipOrientation: 'Wer entscheidet: Praktikum zur Orientierung',
      internshipCareerOrientation: 'Wer entscheidet: Berufsorientierungspraktikum',
      internshipMandatory: 'Wer entscheidet: Pflichtpraktikum',
      internshipAccompanying: 'Wer entscheidet: Praktikum neben Ausbildung oder Studium',
      internshipOther: 'Wer entscheidet: Praktikum zu einem anderen Zweck',
      employerMeasure: 'Wer entscheidet: Maßnahme bei einem Arbeitgeber (MAG)',
      trialDay: 'Wer entscheidet: Schnuppertag',
      trialEmployment: 'Wer entscheidet: Einstellung auf Probe',
      entryQualification: 'Wer entscheidet: Einstiegsqualifizierung (EQ)',
      apprenticeship: 'Wer entscheidet: Ausbildung',
      employment: 'Wer entscheidet: Arbeit',
      minijob: 'Wer entscheidet: Minijob',
    },
    placementBudget: { applyBefore: 'Vermittlungsbudget: Antrag' },
    startBonus: { applyBefore: 'Einstiegsgeld: Antrag' },
    section16e: { applyBefore: 'Förderung nach § 16e SGB II: Antrag' },
    section16i: { applyBefore: 'Förderung nach § 16i SGB II: Antrag' },
    vocationalPreparation: { applyBefore: 'Berufsvorbereitung (BvB): Anmeldung' },
    protection24: { support: 'Aufenthaltserlaubnis § 24 (Ukraine): wer unterstützt' },
    apprenticeship: {
      payYear1: 'Mindestvergütung der Ausbildung, 1. Jahr, im Monat',
      payYear2: 'Mindestvergütung der Ausbildung, 2. Jahr, im Monat',
      payYear3: 'Mindestvergütung der Ausbildung, 3. Jahr, im Monat',
      payYear4: 'Mindestvergütung der Ausbildung, 4. Jahr, im Monat',
    },
    assistedApprenticeship: {
      preparationHoursMax: 'AsA flex, Vorphase: Stunden in der Woche, höchstens',
      preparationHoursMin: 'AsA flex, Vorphase: Stunden in der Woche, mindestens',
      preparationMonthsMax: 'AsA flex, Vorphase: Dauer höchstens',
    },
    benefit: {
      name: 'Name der Grundsicherung',
    },
    careerOrientation: {
      who: 'Berufsorientierungspraktikum: für wen',
      weeksMax: 'Berufsorientierungspraktikum: Dauer höchstens, je Betrieb',
      weeksMin: 'Berufsorientierungspraktikum: Dauer mindestens',
    },
    conductCertificate: {
      deleteMonths: 'Führungszeugnis: Angaben löschen nach',
    },
    courseEntitlement: {
      monthsMax: 'Berechtigungsschein für den Kurs gilt',
    },
    disabledTrial: {
      monthsMax: 'Probebeschäftigung (§ 46 SGB III): Dauer höchstens',
    },
    employerDuty: {
      copyTitle: 'Pflicht des Betriebs: Aufenthaltstitel',
      reportDays: 'Pflicht des Betriebs: Ende einer Ausbildung oder Beschäftigung mit Duldung melden, innerhalb von',
      safetyInstruction: 'Pflicht des Betriebs: Sicherheitsunterweisung',
    },
    employerMeasure: {
      prohibitions: 'Maßnahme bei einem Arbeitgeber (MAG): nicht erlaubt',
      wage: 'Maßnahme bei einem Arbeitgeber (MAG): Lohn',
      weeksMax: 'Maßnahme bei einem Arbeitgeber (MAG): Dauer höchstens',
      weeksMaxLong:
        'Maßnahme bei einem Arbeitgeber (MAG): Dauer höchstens, bei Langzeitarbeitslosigkeit oder schwerwiegenden Vermittlungshemmnissen',
      weeksMaxTeaching: 'Maßnahme bei einem Arbeitgeber (MAG): Vermittlung von Kenntnissen höchstens',
    },
    entryQualification: {
      hoursMin: 'Einstiegsqualifizierung (EQ): Stunden in der Woche, mindestens',
      monthsMax: 'Einstiegsqualifizierung (EQ): Dauer höchstens',
      monthsMin: 'Einstiegsqualifizierung (EQ): Dauer mindestens',
      subsidyMonth: 'Einstiegsqualifizierung (EQ): Zuschuss im Monat, höchstens',
    },
    followUp: {
      monthsAfterStart: 'Nachbetreuung nach dem Ende der Leistung, höchstens',
    },
    house: {
      applicationReply: 'Eigene Bewerbung: nachfragen nach',
      caseworkerAnswer: 'Vorschlag: Antwort der Integrationsfachkraft innerhalb von',
      companyAnswer: 'Vorschlag: Antwort des Betriebs innerhalb von',
      companyCallBack: 'Neue Stelle: Anruf beim Betrieb innerhalb von',
      personCallBack: 'Bitte um Anruf: Anruf bei der Person innerhalb von',
      consentLinkAfter: 'Eigener Link einer Person: gültig nach dem Ende noch',
      criteriaEditsPerWeek: 'Kriterien einer freigegebenen Stelle ändern, in der Woche höchstens',
      courseEnds: 'Kurs endet: Hinweis vorher',
      invitationDays: 'Einladung gilt',
      mustsPerWeek: 'Verschiedene Muss-Anforderungen, die ein Betrieb in der Woche lesen darf, höchstens',
      personAnswer: 'Vorstellung: Antwort der Person innerhalb von',
      personsPerPosting: 'Menschen, deren Profil ein Betrieb je Stelle lesen darf, höchstens',
      personsPerWeek: 'Menschen, deren Profil ein Betrieb in der Woche lesen darf, höchstens',
      postingCall: 'Anruf beim Betrieb, der eine Stelle gemeldet hat, innerhalb von',
      postingCurrent: 'Freigegebene Stelle steht ohne Bestätigung öffentlich',
      proposalExpiry: 'Vorschlag endet von selbst nach der Frist, nach',
      requiredCriteria: 'Kriterien je Stelle, damit Profile durchsucht werden dürfen, mindestens',
      caseloadMost: {
        youth: 'Zielwert Fälle je Fachkraft, höchstens (junge Menschen)',
        specialTeam: 'Zielwert Fälle je Fachkraft, höchstens (Fokusteam)',
        integrationPoint: 'Zielwert Fälle je Fachkraft, höchstens (Integration Point)',
      },
      caseloadLeast: {
        specialTeam: 'Zielwert Fälle je Fachkraft, mindestens (Fokusteam)',
        integrationPoint: 'Zielwert Fälle je Fachkraft, mindestens (Integration Point)',
      },
      employeeLogDays: 'Einsicht in das Protokoll Einzelner gilt',
      quarterClosing: 'Zahlen eines Quartals stehen fest nach',
      seatsMax: 'Plätze je Stelle, Nachfrage ab mehr als',
    },
    integration: {
      notCounted: 'Zählt nicht als Integration',
    },
    integrationCourse: {
      admissionStop: 'Integrationskurs: keine neue Zulassung',
    },
    internship: {
      accompanying: {
        monthsMax: 'Praktikum neben Ausbildung oder Studium: ohne Mindestlohn höchstens',
      },
      mandatory: 'Pflichtpraktikum',
      orientation: {
        monthsMax: 'Praktikum zur Orientierung: ohne Mindestlohn höchstens',
      },
    },
    minijob: {
      month: 'Grenze für Minijobs, im Monat',
    },
    minimumWage: {
      hour: 'Mindestlohn, in der Stunde',
      longTermUnemployedMonths: 'Langzeitarbeitslose: unter dem Mindestlohn möglich, die ersten',
    },
    pay: {
      weeksPerQuarter: 'Rechnung der Minijob-Grenze: ein Vierteljahr sind',
    },
    retention: {
      employeeLogs: 'Aufbewahrung: Einsichten in Protokolle Einzelner',
      auditSegments: 'Aufbewahrung: Protokoll, in ganzen Monaten',
      backups: 'Aufbewahrung: Sicherungen der Datenbank',
      closedCases: 'Aufbewahrung: Geschlossene Fälle',
      consents: 'Aufbewahrung: Einwilligungen gelöschter Personen',
      endedProposals: 'Aufbewahrung: Notizen beendeter Vorschläge',
      feedback: 'Aufbewahrung: Erledigte Rückmeldungen',
      fileNotes: 'Aufbewahrung: Übertragene Vermerke',
      importRows: 'Aufbewahrung: Hochgeladene Listen',
      invitations: 'Aufbewahrung: Abgelaufene Einladungen und Links',
      jobs: 'Aufbewahrung: Erledigte lange Arbeiten',
      keptForms: 'Aufbewahrung: Zwischengespeicherte Formulare',
      mails: 'Aufbewahrung: Verschickte Mails',
      openings: 'Aufbewahrung: Begründungen von Notfall-Zugriffen',
      shownMusts: 'Aufbewahrung: was ein Betrieb von einer Person gelesen hat',
      callRequests: 'Aufbewahrung: Erledigte Bitten um einen Anruf',
      companyRequests: 'Aufbewahrung: Beantwortete Wünsche von Betrieben',
      consentLinks: 'Aufbewahrung: Beendete Links für Einwilligungen',
      sessions: 'Aufbewahrung: Abgelaufene Sitzungen',
      signInAttempts: 'Aufbewahrung: Gezählte Anmeldeversuche',
      submissions: 'Aufbewahrung: Kennzeichen abgeschickter Formulare',
      typedWords: 'Aufbewahrung: Eingetippte unbekannte Wörter',
    },
    probation: {
      monthsMax: 'Probezeit höchstens',
      noticeWeeks: 'Kündigung in der Probezeit, Frist',
    },
    residence: {
      searchMonthsAfterApprenticeship: 'Nach einer Ausbildungsduldung: Zeit für die Suche',
      searchMonthsAfterEmployment: 'Nach einer Beschäftigungsduldung: Zeit für die Suche',
    },
    residenceRule: {
      hoursMin: 'Wohnsitzregelung aufheben: Stunden in der Woche, mindestens',
      netIncomeMonth: 'Wohnsitzregelung aufheben: Nettolohn im Monat, mindestens',
    },
    trialDay: {
      daysMax: 'Schnuppertag: höchstens',
    },
    trialEmployment: {
      afterwards: 'Einstellung auf Probe: danach',
      monthsUsual: 'Einstellung auf Probe: üblich bis',
      writtenForm: 'Einstellung auf Probe: Form',
    },
    wageSubsidy: {
      afterEmploymentMonthsMax: 'Eingliederungszuschuss (EGZ): Nachbeschäftigung höchstens',
      applyBefore: 'Eingliederungszuschuss (EGZ): Antrag',
      excludedByInsuredMonths:
        'Eingliederungszuschuss (EGZ): ausgeschlossen nach Beschäftigung in den letzten 4 Jahren von mehr als',
      monthsMax: 'Eingliederungszuschuss (EGZ): Dauer höchstens',
      monthsMax55: 'Eingliederungszuschuss (EGZ): Dauer höchstens, ab 55 Jahren',
      monthsMaxDisabled: 'Eingliederungszuschuss (EGZ): Dauer höchstens, mit Behinderung',
      percentMax: 'Eingliederungszuschuss (EGZ): Anteil am Lohn höchstens',
      percentMaxDisabled: 'Eingliederungszuschuss (EGZ): Anteil am Lohn höchstens, mit Behinderung',
    },
    worksCouncil: {
      answerDays: 'Betriebsrat: Zeit für die Antwort',
      employeesMoreThan: 'Betriebsrat muss zustimmen: Beschäftigte im Betrieb, mehr als',
    },
  },
  said: {
    careerOrientation: {
      who: 'junge Menschen ohne Schulpflicht, ausbildungsuchend gemeldet; Fahrt, Unterkunft und weitere Kosten können übernommen werden',
    },
    benefit: {
      name: '{{name}}',
    },
    employerDuty: {
      copyTitle: 'vor dem ersten Tag prüfen und eine Kopie aufbewahren',
      safetyInstruction: 'so, dass sie verstanden wird',
    },
    employerMeasure: {
      prohibitions: 'Arbeit, die sonst bezahlt wird; Vertretung bei Urlaub oder Krankheit; Auftragsspitzen',
    },
    house: {
      courseEnds: '{{days}} Tage',
    },
    integration: {
      notCounted: 'MAG, Praktikum, EQ (nicht bestätigt), Minijob und § 16i SGB II zählen als Erprobung',
    },
    integrationCourse: {
      admissionStop: 'Gestattung, Duldung § 60a, § 24 (Ukraine), EU',
    },
    internship: {
      mandatory: 'so lang, wie die Ordnung es sagt; mit Nachweis',
    },
    trialEmployment: {
      afterwards: 'keine Befristung ohne Grund; vorzeitige Kündigung nur, wenn vereinbart',
      writtenForm: 'schriftlich vor dem ersten Tag, sonst unbefristet',
    },
    wageSubsidy: {
      applyBefore: 'vor der Einstellung',
    },
  },
  decider: {
    company: 'der Betrieb',
    person: 'die Person',
    school: 'Schule oder Hochschule',
    caseworker: 'die Integrationsfachkraft (Ermessen, kein Anspruch)',
    agency: 'die Agentur für Arbeit (Kosten)',
    agencyOrJobcenter: 'Agentur für Arbeit oder Jobcenter (vor dem Beginn)',
    chamber: 'die Kammer (trägt den Vertrag ein)',
  },
  paper: {
    internshipContract: 'Praktikumsvertrag',
    learningGoals: 'Lernziele, die die Orientierung belegen',
    registeredForTraining: 'Meldung als ausbildungsuchend',
    proofOfObligation: 'Nachweis der Pflicht (Schule, Studienordnung)',
    employmentContract: 'Arbeitsvertrag',
    voucherOrApplication: 'Antrag oder Gutschein (AVGS-MAG)',
    companyDeclaration: 'Erklärung des Betriebs: Tätigkeit, Zeitraum, Ansprechperson',
    approvalNotice: 'Bewilligung vor dem ersten Tag',
    participantReport: 'Bericht des Betriebs am Ende',
    trialDayNote: 'kurze Notiz „Einfühlungsverhältnis“',
    writtenFixedTerm: 'schriftlicher befristeter Arbeitsvertrag vor dem ersten Tag',
    entryContract: 'Vertrag nach § 26 BBiG',
    application: 'Antrag vor dem Beginn',
    chamberRegistration: 'Meldung an die Kammer',
    certificateAtEnd: 'Zeugnis am Ende',
    trainingContract: 'Ausbildungsvertrag',
    vocationalSchool: 'Anmeldung in der Berufsschule',
    minijobRegistration: 'Anmeldung bei der Minijob-Zentrale',
  },
  before: {
    hiring: 'vor der Einstellung',
    start: 'vor dem ersten Tag',
    purchase: 'vor dem Kauf oder der Ausgabe',
  },
  version: {
    protection24: {
      support: {
        jobcenter: 'das Jobcenter (SGB II)',
        byPermit:
          'erste Erlaubnis nach dem {{permitAfterOn}}: Agentur für Arbeit und Sozialamt (AsylbLG); davor: Jobcenter. Arbeiten darf die Person unverändert.',
      },
    },
    integrationCourse: { admissionStop: { ifPlacesFree: 'Zulassung möglich, wenn Plätze frei sind' } },
  },
  zero: { employerMeasure: { wage: 'kein Lohn, die Leistung läuft weiter' } },
  unit: {
    weeks_one: '{{count}} Woche',
    weeks_other: '{{count}} Wochen',
    months_one: '{{count}} Monat',
    months_other: '{{count}} Monate',
    days_one: '{{count}} Tag',
    days_other: '{{count}} Tage',
    hours_one: '{{count}} Stunde',
    hours_other: '{{count}} Stunden',
    workingDays_one: '{{count}} Arbeitstag',
    workingDays_other: '{{count}} Arbeitstage',
  },
  percent: '{{value}} %',
  onlyWithConsent: '{{value}}, nur mit Einwilligung',
  inDetail: 'siehe Rechtsgrundlage',
} satisfies object;
