export default {
  titles: {
    imprint: 'Imprint',
    privacy: 'Privacy',
    accessibility: 'Accessibility statement',
    easyLanguage: 'Easy language',
  },
  draftTitle: 'This text is a draft',
  draftText: 'The house still has to fill in what stands in square brackets. Until then the portal does not go live.',
  asOf: 'As of {{date}}',
  feedback: {
    title: 'Report a barrier',
    lead: 'Is something hard to read, use or understand? Please tell us. We answer within two weeks.',
    message: 'What is the problem?',
    messageHint: 'For example: "I cannot reach the button with the keyboard." Please do not name other people.',
    page: 'Which page is it about?',
    answerTo: 'How can we answer you?',
    answerToHint: 'Optional: e-mail address or phone number. We delete it together with your message.',
    send: 'Send message',
    thanksTitle: 'Thank you, your message has arrived',
    thanks: 'We read every message. If you gave us an address, we answer within two weeks.',
  },
} satisfies object;
