import type { AftercareWords } from './words.ts';

/** Easy German. Read by nobody who checks easy language: see `language_reviews`. */
export default {
  check: {
    title: 'Wie geht es bei der Arbeit?',
    about: 'Wir helfen Ihnen. Nur wir lesen Ihre Antworten. Die Firma liest sie nicht.',
    open: 'Fragen beantworten',
    until: 'Sie haben Zeit bis {{day}}.',
    back: 'Zurück zur Frage davor',
    thanks: 'Danke. Wir haben Ihre Antworten.',
    thanksText: 'Ist etwas schwer? Dann rufen wir Sie an.',
    over: 'Diese Fragen sind vorbei',
    overText: 'Sie müssen nichts mehr machen. Sie können uns immer anrufen.',
    question: {
      works: 'Arbeiten Sie noch bei dieser Firma?',
      reason: 'Warum nicht mehr?',
      mood: 'Wie geht es Ihnen bei der Arbeit?',
      trouble: 'Was ist gerade schwer?',
      help: 'Möchten Sie Hilfe mit Deutsch?',
      school: 'Wie geht es in der Berufs-Schule?',
    },
    answer: {
      works: { yes: 'Ja', no: 'Nein', noAnswer: 'Das sage ich nicht' },
      reason: {
        language: 'Die Sprache war zu schwer',
        skillGap: 'Die Arbeit war zu schwer',
        mobility: 'Der Weg war zu weit',
        childcare: 'Niemand war bei den Kindern',
        teamConflict: 'Es gab Streit',
        betterOffer: 'Ich habe eine andere Arbeit',
        employerWithdrew: 'Die Firma wollte nicht mehr',
        decidedAgainst: 'Ich wollte nicht mehr',
        unknown: 'Das sage ich nicht',
      },
      mood: { good: 'Gut', middling: 'Es geht', bad: 'Nicht gut' },
      trouble: {
        none: 'Nichts. Alles ist gut',
        language: 'Die Sprache',
        skillGap: 'Die Arbeit',
        hours: 'Die Uhrzeiten',
        mobility: 'Der Weg',
        childcare: 'Wer bei den Kindern ist',
        teamConflict: 'Die anderen Menschen dort',
        money: 'Das Geld',
        other: 'Etwas anderes',
      },
      help: {
        tandem: 'Ja, ich möchte mit jemandem Deutsch sprechen',
        course: 'Ja, ich möchte einen Kurs',
        none: 'Nein',
      },
      school: { good: 'Gut', hard: 'Es ist sehr schwer', absent: 'Ich gehe gerade nicht hin' },
    },
  },
  sheet: {
    title: 'Das ist neu, wenn Sie anfangen',
    unchecked: 'Diesen Text hat noch niemand geprüft. Sind Sie nicht sicher? Fragen Sie uns.',
    print: 'Sie können diese Seite drucken. Sie bekommen sie von uns auch auf Papier.',
    topic: {
      wages: {
        title: 'Ihr Lohn',
        text: 'Lohn ist Geld für Ihre Arbeit. Er kommt meist am Ende vom Monat. Die Firma braucht von Ihnen: die Nummer von Ihrem Konto (IBAN), die Steuer-ID und die Nummer von der Renten-Versicherung.',
      },
      benefit: {
        title: 'Ihr Geld vom Amt',
        text: 'Sie bekommen Lohn. Dann bekommen Sie weniger {{benefit}} oder keines mehr. Reden Sie vorher mit uns: Auch im ersten Monat muss Geld da sein.',
      },
      report: {
        title: 'Das sagen Sie dem Amt',
        text: 'Sagen Sie vor dem ersten Tag: Dann fange ich an. Geben Sie den Vertrag ab. Geben Sie auch die erste Abrechnung vom Lohn ab.',
      },
      papers: {
        title: 'Ihr Aufenthalt',
        text: 'Die Firma macht eine Kopie von Ihrem Aufenthalts-Titel. Gilt er nicht mehr lange? Machen Sie früh einen Termin bei der Ausländer-Behörde. Fragen Sie vor dem Start: Muss die Behörde Ja sagen?',
      },
      health: {
        title: 'Kranken-Kasse',
        text: 'Sie sind auch mit Arbeit versichert. Sagen Sie der Firma: So heißt meine Kranken-Kasse.',
      },
      sick: {
        title: 'Wenn Sie krank sind',
        text: 'Rufen Sie die Firma gleich am ersten Tag an, vor der Arbeit. Sind Sie länger krank? Oder möchte die Firma es? Dann gehen Sie zum Arzt.',
      },
      rent: {
        title: 'Miete',
        text: 'Hat das Amt Ihre Miete bezahlt? Fragen Sie: Wer bezahlt jetzt? Fragen Sie auch nach Wohn-Geld.',
      },
      children: {
        title: 'Kinder',
        text: 'Wer ist bei den Kindern? Früh, spät und in den Ferien? Klären Sie das vor dem Start. Fragen Sie auch nach Kinder-Zuschlag.',
      },
      school: {
        title: 'Berufs-Schule',
        text: 'Die Schule gehört zur Ausbildung. Gehen Sie immer hin. Ist sie zu schwer? Sagen Sie es früh. Es gibt Hilfe, die nichts kostet.',
      },
      language: {
        title: 'Deutsch',
        text: 'Sie können auch mit Arbeit Deutsch lernen. Möchten Sie einen Kurs? Oder jemanden zum Sprechen? Sagen Sie es uns.',
      },
      trouble: {
        title: 'Wenn es schwer wird',
        text: 'Möchten Sie kündigen? Rufen Sie uns zuerst an. Wer selbst kündigt, bekommt vielleicht eine Zeit lang kein Geld.',
      },
    },
  },
} satisfies AftercareWords;
