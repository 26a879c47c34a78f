/** What a person reads after her start: the questions how it goes, and the sheet about what changes. German is the source. */
export default {
  check: {
    title: 'Wie geht es bei der Arbeit?',
    about: 'Nur die Menschen, die Sie begleiten, lesen Ihre Antworten. Die Firma liest sie nicht.',
    open: 'Fragen beantworten',
    until: 'Sie können bis {{day}} antworten.',
    back: 'Zur Frage davor',
    thanks: 'Danke. Ihre Antworten sind gespeichert.',
    thanksText: 'Wenn etwas schwierig ist, meldet sich Ihre Ansprechperson bei Ihnen.',
    over: 'Diese Fragen sind vorbei',
    overText: 'Sie müssen nichts mehr tun. Ihre Ansprechperson können Sie immer anrufen.',
    question: {
      works: 'Arbeiten Sie noch bei dieser Firma?',
      reason: 'Warum nicht mehr?',
      mood: 'Wie geht es Ihnen bei der Arbeit?',
      trouble: 'Was ist gerade am schwierigsten?',
      help: 'Möchten Sie Hilfe beim Deutsch?',
      school: 'Wie geht es in der Berufsschule?',
    },
    answer: {
      works: { yes: 'Ja', no: 'Nein', noAnswer: 'Das möchte ich nicht sagen' },
      reason: {
        language: 'Die Sprache war zu schwer',
        skillGap: 'Die Arbeit war zu schwer',
        mobility: 'Der Weg war zu weit',
        childcare: 'Niemand hatte Zeit für die Kinder',
        teamConflict: 'Es gab Streit',
        betterOffer: 'Ich habe eine andere Arbeit',
        employerWithdrew: 'Die Firma wollte nicht mehr',
        decidedAgainst: 'Ich wollte nicht mehr',
        unknown: 'Das möchte ich nicht sagen',
      },
      mood: { good: 'Gut', middling: 'Es geht so', bad: 'Nicht gut' },
      trouble: {
        none: 'Nichts, alles läuft',
        language: 'Die Sprache',
        skillGap: 'Die Arbeit selbst',
        hours: 'Die Arbeitszeit',
        mobility: 'Der Weg',
        childcare: 'Die Betreuung der Kinder',
        teamConflict: 'Die Menschen bei der Arbeit',
        money: 'Das Geld',
        other: 'Etwas anderes',
      },
      help: {
        tandem: 'Ja, jemand soll mit mir Deutsch sprechen',
        course: 'Ja, einen Kurs neben der Arbeit',
        none: 'Nein',
      },
      school: { good: 'Gut', hard: 'Es ist sehr schwer', absent: 'Ich gehe gerade nicht hin' },
    },
  },
  sheet: {
    title: 'Was sich ändert, wenn Sie anfangen',
    unchecked: 'Diesen Text hat noch niemand rechtlich geprüft. Fragen Sie im Zweifel Ihre Ansprechperson.',
    print: 'Sie können diese Seite drucken. Ihre Ansprechperson kann sie Ihnen auch auf Papier geben.',
    topic: {
      wages: {
        title: 'Ihr Lohn',
        text: 'Der Lohn kommt meist am Ende des Monats. Ihre Firma braucht Ihre Kontonummer (IBAN), Ihre Steuernummer (Steuer-ID) und Ihre Versicherungsnummer der Rente.',
      },
      benefit: {
        title: 'Ihr Geld vom Amt',
        text: 'Mit dem ersten Lohn bekommen Sie weniger {{benefit}} oder keines mehr. Sprechen Sie vor dem Start mit Ihrer Ansprechperson: Es muss auch im ersten Monat Geld da sein.',
      },
      report: {
        title: 'Das sagen Sie dem Amt',
        text: 'Sagen Sie vor dem ersten Tag, wann Sie anfangen. Geben Sie den Vertrag und die erste Abrechnung vom Lohn ab.',
      },
      papers: {
        title: 'Ihr Aufenthalt',
        text: 'Die Firma macht eine Kopie von Ihrem Aufenthaltstitel. Gilt er nicht mehr lange? Machen Sie früh einen Termin bei der Ausländerbehörde. Fragen Sie vor dem Start, ob sie Ja sagen muss.',
      },
      health: {
        title: 'Krankenkasse',
        text: 'Sie sind auch mit Arbeit krankenversichert. Sagen Sie der Firma den Namen Ihrer Krankenkasse.',
      },
      sick: {
        title: 'Wenn Sie krank sind',
        text: 'Rufen Sie die Firma gleich am ersten Tag an, vor der Arbeit. Gehen Sie zum Arzt, wenn die Firma es möchte oder wenn Sie länger krank sind.',
      },
      rent: {
        title: 'Miete',
        text: 'Hat das Amt Ihre Miete bezahlt? Fragen Sie, wer sie ab jetzt bezahlt. Fragen Sie auch nach Wohngeld.',
      },
      children: {
        title: 'Kinder',
        text: 'Wer ist bei den Kindern, auch früh, spät und in den Ferien? Klären Sie das vor dem Start. Fragen Sie auch nach Kinderzuschlag.',
      },
      school: {
        title: 'Berufsschule',
        text: 'Die Schule gehört zur Ausbildung. Gehen Sie immer hin. Ist sie zu schwer? Sagen Sie es früh: Es gibt Nachhilfe, die nichts kostet.',
      },
      language: {
        title: 'Deutsch',
        text: 'Deutsch lernen geht auch neben der Arbeit. Sagen Sie uns, wenn Sie einen Kurs möchten oder jemanden zum Sprechen.',
      },
      trouble: {
        title: 'Wenn es schwierig wird',
        text: 'Rufen Sie uns an, bevor Sie kündigen. Wer selbst kündigt, bekommt vielleicht eine Zeit lang kein Geld.',
      },
    },
  },
};
