export default {
  clock: {
    company: 'If you do not answer by {{day}}, the people proposed are free for other positions again.',
    staff:
      'An answer was asked for by {{due}}. If none has come by {{day}}, the person is free for other positions again.',
  },
  silence: {
    title: 'What happened?',
    company_one: 'We had no answer from you for “{{posting}}”. So one person is free for other positions again.',
    company_other:
      'We had no answer from you for “{{posting}}”. So {{count}} people are free for other positions again.',
    companyWhy: 'A word about it helps us to do better next time.',
    officerTitle: 'The company did not answer',
    officer_one: 'One person who was proposed has been free again since {{day}}. Please ask the company what happened.',
    officer_other:
      '{{count}} people who were proposed have been free again since {{day}}. Please ask the company what happened.',
    reason: 'Why was there no answer?',
    send: 'Send answer',
    record: 'Record reason',
  },
  reason: {
    notNoticed: 'Did not notice the proposal',
    noTime: 'No time for it at the moment',
    absent: 'Holidays or illness',
    stillDeciding: 'Not agreed within the company yet',
    profileUnclear: 'The profile said too little',
    seatTaken: 'The seat has been taken meanwhile',
    needGone: 'Nobody is needed any more',
    other: 'Another reason',
  },
  room: {
    title: 'Proposals per seat',
    left_one: 'One more proposal is possible: {{open}} of {{allowed}} are running.',
    left_other: '{{count}} more proposals are possible: {{open}} of {{allowed}} are running.',
    full: 'No further proposal is possible at the moment: {{open}} of {{allowed}} are running. It goes on as soon as one ends.',
    why: 'So nobody waits in a long queue without a chance (rule of the house: {{perSeat}} per free seat).',
  },
  log: {
    title: 'Contact with the company',
    last: 'Last: {{when}}, {{kind}}: {{summary}}',
    none: 'No contact noted yet.',
    next: 'Speak again on {{day}}',
    noNext: 'No day to speak again',
    all: 'All contacts',
    again: 'Speak again',
    againIn: {
      never: 'not needed',
      week: 'in a week',
      twoWeeks: 'in two weeks',
      fourWeeks: 'in four weeks',
    },
    on: 'or on',
    aboutPosting: 'about {{posting}}',
  },
};
