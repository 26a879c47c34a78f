/** What helps an employer, per kind of posting; what the works council needs; how to speak of it in the team. Not legally checked. */
export default {
  title: 'Förderung und was Sie vorher wissen sollten',
  lead: 'Je nach Art der Stelle. Ob und wie viel gefördert wird, entscheidet die Behörde im Einzelfall. Ein Anspruch besteht meist nicht.',
  draft: 'Entwurf: Diese Seite ist noch nicht rechtlich geprüft. Sie ersetzt keine Beratung.',
  kind: 'Art der Stelle',
  show: 'Zeigen',
  link: 'Förderung und Betriebsrat',
  none: 'Für diese Art der Stelle kennt das Portal keine Förderung für den Betrieb. Fragen Sie Ihre Ansprechperson.',
  decides: 'Wer entscheidet',
  apply: 'Beantragen',
  figures: 'Zahlen',
  figure: '{{name}}: {{value}}',
  decidedBy: {
    agencyOrJobcenter: 'Agentur für Arbeit oder Jobcenter, je nachdem, wer für die Person zuständig ist',
    jobcenter: 'Jobcenter',
    federalOffice: 'Bundesamt für Migration und Flüchtlinge',
    ask: 'bitte fragen Sie Ihre Ansprechperson',
  },
  applyBefore: {
    contract: 'bevor der Vertrag unterschrieben ist. Danach ist es zu spät.',
    start: 'vor dem ersten Tag. Danach ist es zu spät.',
    startOrAsk: 'vor dem ersten Tag. Ob es danach noch geht, sagt Ihnen die Behörde.',
    purchase: 'bevor etwas gekauft oder ausgegeben wird. Danach ist es zu spät.',
    ask: 'bitte fragen Sie Ihre Ansprechperson',
  },
  aid: {
    employerMeasure: {
      name: 'Maßnahme bei einem Arbeitgeber (MAG)',
      text: 'Sie lernen jemanden einige Tage oder Wochen kennen. Sie zahlen keinen Lohn; die Person bekommt ihre Leistung weiter. Es ist keine Beschäftigung und kein Praktikum.',
    },
    entryQualification: {
      name: 'Zuschuss zur Einstiegsqualifizierung (EQ)',
      text: 'Ein langes Praktikum vor einer Ausbildung. Sie zahlen eine vereinbarte Vergütung und bekommen einen Zuschuss dazu. Der Vertrag geht an die Kammer.',
    },
    wageSubsidy: {
      name: 'Eingliederungszuschuss (EGZ)',
      text: 'Ein Teil des Lohns für eine begrenzte Zeit, wenn die Einarbeitung länger dauert als üblich. Endet die Beschäftigung zu früh, müssen Sie einen Teil vielleicht zurückzahlen.',
    },
    section16e: {
      name: 'Förderung nach § 16e SGB II',
      text: 'Ein Lohnzuschuss für Menschen, die lange arbeitslos waren. Ob er in Frage kommt, prüft das Jobcenter.',
    },
    section16i: {
      name: 'Förderung nach § 16i SGB II',
      text: 'Ein Lohnzuschuss für Menschen, die sehr lange Leistungen bezogen haben. Ob er in Frage kommt, prüft das Jobcenter.',
    },
    disabledTrial: {
      name: 'Probebeschäftigung (§ 46 SGB III)',
      text: 'Nur für Menschen mit Behinderung und ihnen Gleichgestellte: Die Kosten einer Probezeit können erstattet werden. Fragen Sie bitte keine Bewerberin und keinen Bewerber danach; Ihre Ansprechperson meldet sich, wenn es passt.',
    },
    assistedApprenticeship: {
      name: 'Assistierte Ausbildung (AsA flex)',
      text: 'Nachhilfe, Begleitung und Hilfe bei Schwierigkeiten während der Ausbildung oder EQ. Für beide Seiten kostenlos.',
    },
    jobLanguageCourse: {
      name: 'Job-Berufssprachkurs (Job-BSK)',
      text: 'Deutsch für genau diese Arbeit, auch neben der Arbeit und im Betrieb. Es braucht eine kleine Gruppe.',
    },
  },
  council: {
    title: 'Betriebsrat',
    text: 'Wo es einen Betriebsrat gibt, muss er der Einstellung zustimmen. Das gilt auch für Praktikum und MAG. Informieren allein genügt nicht.',
    needs: 'Was er braucht:',
    need: {
      what: 'welche Arbeit, in welcher Abteilung, wie lange, wie viele Stunden',
      pay: 'Vergütung und Eingruppierung, bei Praktikum und MAG: dass kein Lohn gezahlt wird',
      who: 'die Angaben zur Person, sobald sie sich vorgestellt hat; vorher nur die Stelle',
      early: 'die Anfrage früh genug, damit seine Zeit für die Antwort vor dem ersten Tag endet',
    },
    notNeeded:
      'Was er nicht braucht: Aufenthaltstitel, Herkunft, Leistungsbezug. Das geht auch im Team niemanden etwas an.',
  },
  duty: { title: 'Was jeder Betrieb tut', text: 'Ihre Ansprechperson erinnert Sie daran, wenn es so weit ist.' },
  team: {
    title: 'So sagen Sie es im Team',
    text: 'Neid entsteht, wenn es nach Sonderbehandlung klingt. Sagen Sie dasselbe wie bei jeder neuen Kollegin und jedem neuen Kollegen: was die Person tut, wer sie einarbeitet, bis wann. Nichts über Herkunft, Aufenthalt, Förderung oder Amt.',
    label: 'Vorlage zum Kopieren',
    note: 'Liebe Kolleginnen und Kollegen,\nab [Tag] verstärkt uns [Vorname] in [Abteilung], zunächst für [Zeitraum]. [Name] zeigt ihr oder ihm die Abläufe.\nFür [Vorname] gelten dieselben Regeln wie für alle. Wenn etwas unklar ist, fragt bitte nach: sprecht langsam und zeigt, was ihr meint. Fragen an [Ansprechperson im Betrieb].',
  },
} satisfies object;
