/** Sign-up of a volunteer on her phone. */
export default {
  title: 'Sprachpatin oder Sprachpate werden',
  lead: 'Sie sprechen gern mit Menschen? Treffen Sie sich regelmäßig mit einer Person, die Deutsch für ihre Arbeit lernt.',
  facts: {
    title: 'Das Wichtigste zuerst',
    time: {
      question: 'Wie viel Zeit brauche ich?',
      answer: 'Meist 1 bis 2 Stunden in der Woche, ein halbes Jahr lang. Mehr oder weniger ist möglich.',
    },
    insurance: {
      question: 'Bin ich versichert?',
      answer:
        'Für Freiwillige in Nordrhein-Westfalen gibt es Unfall- und Haftpflichtschutz über das Land, ohne Anmeldung und ohne Kosten.',
    },
    travel: {
      question: 'Bekomme ich Fahrkosten?',
      answer: 'Das regelt jeder Träger selbst. Fragen Sie beim Kennenlernen danach.',
    },
    place: {
      question: 'Wo treffe ich mich?',
      answer:
        'An öffentlichen Orten: Bücherei, Stadtteiltreff, Café. Oder online. Nie müssen Sie jemanden zu sich nach Hause einladen.',
    },
    check: 'Bitte vor Ort prüfen',
    training: 'Eine Ausbildung brauchen Sie nicht. Jederzeit aufhören können Sie auch.',
    start: 'Zur Anmeldung, etwa 3 Minuten',
  },
  form: 'Anmelden',
  offers: { label: 'Was möchten Sie anbieten?', hint: 'Alles ankreuzen, was Ihnen Freude macht.' },
  languages: {
    label: 'Welche Sprachen sprechen Sie außer Deutsch?',
    hint: 'Muss nicht sein. Eine gemeinsame Sprache hilft manchmal beim Erklären.',
    show: 'Sprachen ankreuzen',
  },
  where: 'Wo und wie',
  place: {
    label: 'Ihr Ort oder Stadtteil',
    hint: 'Zum Beispiel Bielefeld oder Brackwede. Die Adresse brauchen wir nicht.',
  },
  placeChoice: 'Welchen Ort meinen Sie?',
  maxKm: { label: 'Wie weit fahren Sie höchstens?', km: 'bis {{km}} km' },
  mode: { label: 'Wie möchten Sie sich treffen?', inPerson: 'Persönlich', online: 'Online', both: 'Beides ist gut' },
  slots: {
    label: 'Wann haben Sie meistens Zeit?',
    hint: 'Kreuzen Sie alles an, was passen könnte. Genaue Termine verabreden Sie später selbst.',
  },
  capacity: {
    label: 'Wie viele Personen möchten Sie gleichzeitig begleiten?',
    one: 'eine',
    two: 'zwei',
    three: 'drei',
  },
  you: 'Über Sie',
  firstName: 'Vorname',
  lastName: 'Nachname',
  email: { label: 'E-Mail', hint: 'Damit melden Sie sich später an.' },
  phone: { label: 'Telefon', hint: 'Freiwillig. Dann rufen wir an, sonst schreiben wir.' },
  isAdult: 'Ich bin 18 Jahre oder älter.',
  pledges: 'Was ich über andere Menschen erfahre, behalte ich für mich.',
  privacy:
    'Ihren Namen und Ihre Kontaktdaten sieht nur die Koordination des Ehrenamts. Alles ist verschlüsselt gespeichert.',
  privacyLink: 'Mehr zum Datenschutz',
  send: 'Anmeldung abschicken',
  thanks: {
    title: 'Schön, dass Sie mitmachen möchten!',
    lead: 'Ihre Anmeldung ist angekommen.',
    next: 'So geht es weiter',
    one: 'Die Koordination des Ehrenamts meldet sich bei Ihnen, spätestens am {{on}}.',
    two: 'Sie lernen sich kennen: in einem kurzen Gespräch, ganz unverbindlich.',
    three: 'Passt es für beide Seiten, bekommen Sie einen Zugang und einen Vorschlag in Ihrer Nähe.',
    four: 'Sie treffen sich zwei- bis viermal zum Schnuppern. Erst dann entscheiden Sie.',
    questions: 'Fragen?',
    call: '{{house}} erreichen Sie unter',
    home: 'Zur Startseite',
  },
} satisfies object;
