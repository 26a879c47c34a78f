/** Impressum and its neighbours; their texts themselves are in the table house_texts. */
export default {
  titles: {
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Erklärung zur Barrierefreiheit',
    easyLanguage: 'Leichte Sprache',
  },
  draftTitle: 'Dieser Text ist ein Entwurf',
  draftText: 'Die Angaben in eckigen Klammern trägt das Haus noch ein. Bis dahin geht das Portal nicht in den Betrieb.',
  asOf: 'Stand: {{date}}',
  feedback: {
    title: 'Barriere melden',
    lead: 'Etwas ist schwer zu lesen, zu bedienen oder zu verstehen? Sagen Sie es uns. Wir antworten innerhalb von zwei Wochen.',
    message: 'Was ist das Problem?',
    messageHint:
      'Zum Beispiel: „Den Knopf erreiche ich mit der Tastatur nicht.“ Bitte nennen Sie keine Namen anderer Menschen.',
    page: 'Um welche Seite geht es?',
    answerTo: 'Wie können wir Ihnen antworten?',
    answerToHint: 'Freiwillig: E-Mail-Adresse oder Telefonnummer. Wir löschen sie zusammen mit Ihrer Nachricht.',
    send: 'Nachricht senden',
    thanksTitle: 'Danke, Ihre Nachricht ist da',
    thanks:
      'Wir lesen jede Nachricht. Wenn Sie uns eine Adresse genannt haben, antworten wir innerhalb von zwei Wochen.',
  },
} satisfies object;
