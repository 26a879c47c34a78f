export default {
  title: 'Try out work, get to know people',
  lead: 'Werkbrücke brings together employers and people who want to start working in Germany. Every placement is accompanied – from the first meeting until after the probation period.',
  doors: {
    company: {
      title: 'I need people for my company',
      text: 'Tell us what you need: get to know someone for a few days, hire on trial, train. It takes about five minutes, and you do not need an account.',
      action: 'Post a position',
      next: 'We check the details and call you.',
    },
    volunteer: {
      title: 'I would like to help someone learn German',
      text: 'As a language mentor you regularly meet a person who is learning German for work. Two hours a week are enough.',
      action: 'Join in',
      next: 'We get in touch and get to know you.',
    },
    candidate: {
      title: 'I am looking for work',
      text: 'Here you can see open positions. If you like one, talk to your caseworker at the jobcenter or the employment agency.',
      action: 'See open positions',
      next: 'Nobody sees your name before you say yes.',
    },
  },
  total: {
    text: 'There are at least {{total}} profiles without a name here at the moment. The number changes once a week.',
    protection: 'How we protect them',
  },
  how: {
    title: 'What happens next',
    one: {
      title: 'Proposal without a name',
      text: 'The employer sees what a person can do. Name, age and origin stay hidden.',
    },
    two: { title: 'Both say yes', text: 'Only when the person agrees do both meet.' },
    three: { title: 'Try it out', text: 'A taster day, an internship or a trial job – whatever fits.' },
    four: { title: 'We stay with you', text: 'A personal contact supports both sides, also after the start.' },
  },
  staff: { text: 'Do you work at the jobcenter, the employment agency or as a volunteer?', action: 'Go to sign-in' },
} satisfies object;
