/** What the rules say, in sentences: what is the matter, what to do. Legal basis and "Stand" stand below each. */
export default {
  title: 'Prüfung der Angaben',
  authorityDecides: 'Die Entscheidung trifft die Behörde.',
  basis: 'Grundlage: {{legalBasis}}. Stand {{stand}}.',
  basisUnconfirmed: 'Grundlage: {{legalBasis}}. Stand {{stand}}, noch nicht bestätigt.',
  basisHouse: 'Vorgabe des Hauses. Stand {{stand}}.',
  nothingFound: 'Die Angaben passen zu den hinterlegten Regeln.',
  severity: { error: 'So nicht möglich', question: 'Bitte klären', warning: 'Hinweis' },
  finding: {
    kindMissing:
      'Die Art der Stelle ist noch offen. Bitte wählen Sie eine Art aus; ohne sie kann die Stelle nicht freigegeben werden.',
    purposeMissing:
      'Wofür ist das Praktikum gedacht? Bitte wählen Sie den Zweck aus. Davon hängt ab, ob Mindestlohn zu zahlen ist.',
    weeksMissing: 'Wie lange soll es dauern? Bitte geben Sie die Wochen an.',
    startMissing:
      'Wann beginnt die Ausbildung? Bitte geben Sie den Beginn an. Die Mindestvergütung richtet sich nach diesem Jahr.',
    startInPast: 'Der Beginn {{startsOn}} liegt in der Vergangenheit. Bitte prüfen Sie das Datum.',
    hoursMissing:
      'Wie viele Stunden in der Woche sind es? Eine Einstiegsqualifizierung braucht mindestens {{limit}} Stunden.',
    hoursTooFew:
      'Eine Einstiegsqualifizierung braucht mindestens {{limit}} Stunden in der Woche. Bitte erhöhen Sie die Stunden.',
    employerMeasureTooLong:
      'Eine Maßnahme bei einem Arbeitgeber (MAG) dauert höchstens {{limit}} Wochen; mehr kann auch die Behörde nicht bewilligen. Bitte kürzen Sie die Dauer oder wählen Sie eine Einstellung auf Probe.',
    employerMeasureNeedsReason:
      'Mehr als {{usual}} Wochen, bis zu {{limit}}, sind nur für Langzeitarbeitslose oder bei schwerwiegenden Vermittlungshemmnissen möglich; bewilligen kann das die Integrationsfachkraft. Bitte kürzen Sie auf {{usual}} Wochen, oder die Integrationsfachkraft hält den Grund vor dem Start für die Person fest.',
    employerMeasureTeachesTooLong:
      'Berufliche Kenntnisse dürfen dabei höchstens {{limit}} Wochen vermittelt werden. Bitte planen Sie die übrige Zeit zum Erproben.',
    careerOrientationTooShort:
      'Ein Berufsorientierungspraktikum dauert je Betrieb mindestens {{limit}} Woche. Bitte verlängern Sie die Dauer oder wählen Sie einen anderen Zweck.',
    careerOrientationTooLong:
      'Ein Berufsorientierungspraktikum dauert je Betrieb höchstens {{limit}} Wochen; mehr kann auch die Agentur für Arbeit nicht fördern. Bitte kürzen Sie die Dauer, planen Sie ein weiteres in einem anderen Betrieb, oder wählen Sie ein Praktikum zur Orientierung.',
    employerMeasureWithPay:
      'Bei einer Maßnahme bei einem Arbeitgeber (MAG) gibt es keinen Lohn, die Leistung läuft weiter. Bitte lassen Sie die Vergütung leer oder wählen Sie eine Einstellung auf Probe.',
    entryTooShort: 'Eine Einstiegsqualifizierung dauert mindestens {{limit}} Monate. Bitte verlängern Sie die Dauer.',
    entryTooLong:
      'Eine Einstiegsqualifizierung dauert höchstens {{limit}} Monate; länger fördert sie auch die Behörde nicht. Bitte kürzen Sie die Dauer oder wählen Sie eine Ausbildung.',
    internshipNeedsMinimumWage:
      'Ein Praktikum zu diesem Zweck ist nur bis {{limit}} Monate ohne Mindestlohn möglich. Bitte kürzen Sie die Dauer oder geben Sie einen Lohn an.',
    trialLongerThanUsual:
      'Eine Einstellung auf Probe dauert üblicherweise höchstens {{limit}} Monate. Bitte prüfen Sie, ob die längere Zeit begründet ist. Der Betrieb verantwortet die Befristung; sie muss schriftlich vereinbart sein.',
    trialExcludesSubsidy:
      'Nach mehr als {{limit}} Monaten versicherungspflichtiger Arbeit bekommt dieser Betrieb für die Person keinen Eingliederungszuschuss (EGZ) mehr. Wenn danach ein Zuschuss gebraucht wird: Bitte kürzen Sie die Probe auf {{limit}} Monate oder beantragen Sie ihn vor der Probe.',
    payMissing: 'Wie viel wird gezahlt? Bitte geben Sie den Lohn an oder fragen Sie im Betrieb nach.',
    payHoursMissing: 'Ob der Monatslohn reicht, hängt von den Stunden ab. Bitte geben Sie die Stunden in der Woche an.',
    payBelowMinimumWage:
      'Das sind {{hourlyCents}} in der Stunde. Der Mindestlohn beträgt {{limitCents}}. Bitte erhöhen Sie den Lohn. In manchen Branchen gilt ein höherer Mindestlohn.',
    payBelowMinimumWageFrom:
      'Das sind {{hourlyCents}} in der Stunde. Das reicht nur bis zum Tag davor: Ab {{fromOn}} beträgt der Mindestlohn {{limitCents}}. Bitte geben Sie einen Lohn an, der für die ganze Zeit reicht. In manchen Branchen gilt ein höherer Mindestlohn.',
    apprenticePayTooLow:
      'Für Ausbildungen, die {{year}} beginnen, sind mindestens {{limitCents}} im Monat zu zahlen. Bitte erhöhen Sie die Vergütung. Nur ein Tarifvertrag darf darunter liegen.',
    apprenticePayBelowAgreed:
      'Die Vergütung liegt unter {{limitCents}} im Monat. Das geht nur, wenn der Tarifvertrag es so regelt. Bitte fragen Sie im Betrieb nach.',
    apprenticePayUnknown:
      'Für Ausbildungen, die {{year}} beginnen, ist hier noch keine Mindestvergütung hinterlegt. Bitte fragen Sie die Kammer.',
    isMinijob:
      'Mit diesem Lohn ist es ein Minijob (bis {{limitCents}} im Monat). Ein Minijob sichert nicht gegen Arbeitslosigkeit ab und zählt nicht als Integration. Bitte fragen Sie, ob mehr Stunden möglich sind.',
    overMinijobLimit:
      'Ab {{fromOn}} gilt für Minijobs die Grenze von {{limitCents}} im Monat. Mit diesem Lohn ist es kein Minijob mehr. Bitte ändern Sie den Lohn oder die Art der Beschäftigung.',
    tooManySeats: 'Mehr als {{limit}} Plätze sind ungewöhnlich. Bitte prüfen Sie die Zahl.',
    subsidyTooHigh:
      'Der Eingliederungszuschuss kann hier höchstens {{limit}} Prozent des Lohns betragen. Bitte senken Sie den Satz.',
    subsidyTooLong:
      'Der Eingliederungszuschuss kann hier höchstens {{limit}} Monate laufen. Bitte kürzen Sie die Dauer.',
    subsidyExcluded:
      'Die Person war in diesem Betrieb in den letzten {{years}} Jahren schon länger als {{limit}} Monate versicherungspflichtig beschäftigt (bis zum Start {{days}} Tage). Ein Eingliederungszuschuss ist dann ausgeschlossen. Ausnahmen kann nur die Behörde nennen, die ihn bewilligt.',
    subsidyExcludedUnless:
      'Die Person war in diesem Betrieb in den letzten {{years}} Jahren schon länger als {{limit}} Monate versicherungspflichtig beschäftigt (bis zum Start {{days}} Tage). Ein Eingliederungszuschuss ist dann nur in besonderen Fällen möglich. Bitte fragen Sie die Behörde, die ihn bewilligt.',
    ruleMissing: 'Für diesen Zeitpunkt ist keine Regel hinterlegt. Bitte fragen Sie die zuständige Behörde.',
  },
  kind: {
    internship: {
      sentence:
        'Praktikum: Zur Orientierung bis {{months}} Monate ohne Lohn, sonst mit mindestens {{hourCents}} in der Stunde; Sie schließen einen Praktikumsvertrag, und wir schlagen Ihnen jemanden vor.',
      costs:
        'Zur Orientierung für Ausbildung oder Studium bis {{months}} Monate kein Lohn; länger oder zu einem anderen Zweck mindestens {{hourCents}} in der Stunde.',
      payer: 'Den Lebensunterhalt zahlt weiter die bisherige Stelle; einen Lohn, wo er nötig ist, zahlt der Betrieb.',
      next: 'Wir schlagen Ihnen jemanden vor. Sie schließen einen Praktikumsvertrag mit Lernzielen.',
    },
    employerMeasure: {
      sentence:
        'Maßnahme bei einem Arbeitgeber (MAG): Bis {{weeks}} Wochen erproben, ohne Lohn; das {{benefit}} oder Arbeitslosengeld läuft weiter, und die Behörde bewilligt vor dem ersten Tag.',
      costs: 'Kein Lohn, bis {{weeks}} Wochen. In besonderen Fällen bis {{weeksLong}} Wochen.',
      payer: 'Das Jobcenter oder die Agentur für Arbeit zahlt die Leistung weiter und kann Fahrkosten übernehmen.',
      next: 'Wir schlagen Ihnen jemanden vor. Die Behörde entscheidet vor dem ersten Tag; ein Anspruch besteht nicht.',
    },
    trialEmployment: {
      sentence:
        'Einstellung auf Probe: Ein befristeter Arbeitsvertrag mit mindestens {{hourCents}} in der Stunde, den der Betrieb zahlt und beide vor dem ersten Tag unterschreiben.',
      costs: 'Mindestens {{hourCents}} in der Stunde, in manchen Branchen mehr; meist bis {{months}} Monate.',
      payer: 'Der Betrieb zahlt den Lohn. Ein Zuschuss ist möglich, wenn er vorher beantragt wird.',
      next: 'Wir schlagen Ihnen jemanden vor. Die Befristung wird vor dem ersten Tag schriftlich vereinbart, sonst gilt der Vertrag unbefristet.',
    },
    entryQualification: {
      sentence:
        'Einstiegsqualifizierung (EQ): {{monthsMin}} bis {{monthsMax}} Monate im Betrieb lernen, ab {{hours}} Stunden in der Woche; der Betrieb zahlt eine Vergütung und kann bis {{subsidyCents}} im Monat erstattet bekommen, wenn er vor dem Beginn einen Antrag stellt.',
      costs: 'Die vereinbarte Vergütung, {{monthsMin}} bis {{monthsMax}} Monate lang.',
      payer:
        'Der Betrieb zahlt. Bis {{subsidyCents}} im Monat und ein Anteil zur Sozialversicherung können erstattet werden.',
      next: 'Der Antrag wird vor dem Beginn gestellt, der Vertrag der Kammer gemeldet.',
    },
    apprenticeship: {
      sentence:
        'Ausbildung: Der Betrieb zahlt im ersten Jahr mindestens {{monthCents}} im Monat oder nach Tarif, die Kammer trägt den Vertrag ein, und die Berufsschule gehört dazu.',
      costs: 'Im ersten Jahr mindestens {{monthCents}} im Monat oder nach Tarif.',
      payer: 'Der Betrieb zahlt. Unterstützung beim Lernen (AsA flex) ist für beide kostenfrei.',
      next: 'Wir schlagen Ihnen jemanden vor. Die Kammer trägt den Vertrag ein, die Berufsschule wird angemeldet.',
    },
    employment: {
      sentence:
        'Feste Stelle: Der Betrieb zahlt mindestens {{hourCents}} in der Stunde, bis {{probationMonths}} Monate Probezeit sind möglich, und wir begleiten auch nach dem Start.',
      costs: 'Mindestens {{hourCents}} in der Stunde, in manchen Branchen mehr.',
      payer: 'Der Betrieb zahlt den Lohn. Ein Zuschuss ist möglich, wenn er vor dem Vertrag beantragt wird.',
      next: 'Wir schlagen Ihnen jemanden vor. Bis {{probationMonths}} Monate Probezeit sind möglich; wir fragen nach dem Start nach.',
    },
  },
  hints: {
    title: 'Was früh zu bedenken ist',
    apprenticeship:
      'Unter 25 und noch ohne Berufsabschluss? Ausbildung oder EQ geprüft? Nur für Sie, kein Betrieb sieht das.',
    noSubsidyAfter:
      'Folge der Probe: Wird daraus Arbeit im selben Betrieb, ist ein Eingliederungszuschuss ausgeschlossen, wenn die Probe über den {{untilOn}} hinausgeht. Wer ihn braucht, beantragt ihn vor der Probe.',
    contract:
      'Folge der Probe: Danach ist in diesem Betrieb keine Befristung ohne Grund mehr möglich. Vor dem Ende kündigen geht nur, wenn es im Vertrag vereinbart ist.',
    applyBefore: {
      contract: 'Antrag, bevor der Vertrag unterschrieben ist.',
      start: 'Antrag vor dem ersten Tag.',
      startOrAsk: 'Antrag vor dem ersten Tag. Ob er danach noch möglich ist, bitte bei der Behörde erfragen.',
      purchase: 'Antrag, bevor etwas gekauft oder ausgegeben wird.',
      ask: 'Bis wann der Antrag gestellt sein muss, bitte bei der Behörde erfragen.',
    },
  },
  residenceRule: {
    elsewhere:
      'Die Stelle liegt in einem anderen Kreis oder einer anderen Stadt: Pendeln ist erlaubt, ein Umzug erst, wenn die Regel aufgehoben ist.',
    lifting:
      'Aufgehoben wird sie bei versicherungspflichtiger Arbeit ab {{hours}} Stunden in der Woche und einem Nettolohn ab {{netCents}} im Monat, oder bei einer Ausbildung. Darüber entscheidet: {{authority}}.',
    noted: 'Wohnsitzregelung: muss in {{district}} wohnen.',
    notedUntil: 'Wohnsitzregelung bis {{untilOn}}: muss in {{district}} wohnen.',
    mayCommute: 'Pendeln ist erlaubt, ein Umzug erst, wenn die Regel aufgehoben ist.',
  },
  access: {
    title: 'Darf die Person arbeiten?',
    yes: 'Ja',
    yesWithPermit: 'Ja, mit Erlaubnis',
    afterDate: 'Möglich ab {{waitOn}}',
    afterWait: 'Erst nach einer Wartezeit',
    no: 'Nach den hinterlegten Regeln nicht erlaubt',
    askAuthority: 'Bitte die Ausländerbehörde fragen',
    needsImmigrationOffice: 'Nötig ist eine Beschäftigungserlaubnis der Ausländerbehörde.',
    agency: {
      asked: 'Die Ausländerbehörde fragt dafür intern die Agentur für Arbeit.',
      notAsked: 'Die Agentur für Arbeit muss dafür nicht zustimmen.',
    },
    source: 'Quelle: {{source}}.',
    reason: {
      title: {
        expired: 'Der Titel ist dann abgelaufen.',
        endMissing: 'Das Ende des Titels ist nicht eingetragen. Bitte auf dem Titel nachsehen und eintragen.',
      },
    },
    noPermitNeeded: 'Eine Beschäftigungserlaubnis für diesen Betrieb ist nicht nötig.',
    validUntil: 'Der Titel gilt bis {{untilOn}}.',
    endsDuring: 'Der Titel endet während der Beschäftigung. Für die Zeit danach bitte die Ausländerbehörde fragen.',
    status: {
      german: 'Deutsche Staatsangehörigkeit',
      euCitizen: 'EU oder EWR',
      settlementPermit: 'Niederlassungserlaubnis',
      refugee25: 'Aufenthaltserlaubnis § 25 Abs. 1, 2 oder 3',
      integration25a: 'Aufenthaltserlaubnis § 25a',
      integration25b: 'Aufenthaltserlaubnis § 25b',
      opportunity104c: 'Chancen-Aufenthalt § 104c (befristet)',
      humanitarian25_5: 'Aufenthaltserlaubnis § 25 Abs. 5',
      admission22: 'Aufenthaltserlaubnis § 22',
      admission23: 'Aufenthaltserlaubnis § 23',
      protection24: 'Aufenthaltserlaubnis § 24 (Ukraine)',
      familyReunion: 'Familiennachzug',
      apprenticeship16g: 'Aufenthaltserlaubnis § 16g (Ausbildung)',
      qualified19d: 'Aufenthaltserlaubnis § 19d',
      asylumPermission: 'Aufenthaltsgestattung',
      toleration60a: 'Duldung § 60a',
      identityToleration60b: 'Duldung § 60b (ungeklärte Identität)',
      apprenticeshipToleration60c: 'Ausbildungsduldung § 60c',
      employmentToleration60d: 'Beschäftigungsduldung § 60d',
      tolerationUnspecified: 'Duldung, Art nicht bekannt',
      asylumPermissionUnspecified: 'Gestattung, Unterbringung nicht bekannt',
      fictionCertificate: 'Fiktionsbescheinigung',
      otherPermit: 'Anderer Titel',
      unknown: 'Nicht bekannt',
    },
    housing: { receptionCentre: 'Aufnahmeeinrichtung', municipality: 'Kommune' },
    flag: {
      safeCountry: 'sicherer Herkunftsstaat (Antrag nach dem 31.08.2015)',
      manifestlyUnfounded: 'Antrag offensichtlich unbegründet oder unzulässig',
      dublin: 'Dublin-Verfahren',
      ban60a6: 'Arbeitsverbot nach § 60a Abs. 6',
    },
  },
} satisfies object;
