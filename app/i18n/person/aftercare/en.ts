import type { AftercareWords } from './words.ts';

/** English. Reviewed by nobody: see `language_reviews`. */
export default {
  check: {
    title: 'How are things at work?',
    about: 'Only the people who accompany you read your answers. The company does not read them.',
    open: 'Answer the questions',
    until: 'You can answer until {{day}}.',
    back: 'To the question before',
    thanks: 'Thank you. Your answers are saved.',
    thanksText: 'If something is difficult, your contact person will get in touch with you.',
    over: 'These questions are over',
    overText: 'You do not have to do anything. You can always call your contact person.',
    question: {
      works: 'Do you still work at this company?',
      reason: 'Why not any more?',
      mood: 'How are you doing at work?',
      trouble: 'What is hardest at the moment?',
      help: 'Would you like help with German?',
      school: 'How is vocational school going?',
    },
    answer: {
      works: { yes: 'Yes', no: 'No', noAnswer: 'I do not want to say' },
      reason: {
        language: 'The language was too hard',
        skillGap: 'The work was too hard',
        mobility: 'The way was too far',
        childcare: 'Nobody could look after the children',
        teamConflict: 'There was conflict',
        betterOffer: 'I have another job',
        employerWithdrew: 'The company no longer wanted to',
        decidedAgainst: 'I no longer wanted to',
        unknown: 'I do not want to say',
      },
      mood: { good: 'Good', middling: 'So-so', bad: 'Not good' },
      trouble: {
        none: 'Nothing, all is well',
        language: 'The language',
        skillGap: 'The work itself',
        hours: 'The working hours',
        mobility: 'The way to work',
        childcare: 'Care for the children',
        teamConflict: 'The people at work',
        money: 'Money',
        other: 'Something else',
      },
      help: { tandem: 'Yes, somebody to speak German with', course: 'Yes, a course beside work', none: 'No' },
      school: { good: 'Well', hard: 'It is very hard', absent: 'I am not going at the moment' },
    },
  },
  sheet: {
    title: 'What changes when you start',
    unchecked: 'Nobody has checked this text legally yet. If in doubt, ask your contact person.',
    print: 'You can print this page. Your contact person can also give it to you on paper.',
    topic: {
      wages: {
        title: 'Your wages',
        text: 'Wages usually come at the end of the month. Your company needs your account number (IBAN), your tax number (Steuer-ID) and your pension insurance number.',
      },
      benefit: {
        title: 'Your money from the office',
        text: 'With your first wages you get less {{benefit}} or none. Talk to your contact person before you start: there must be money in the first month, too.',
      },
      report: {
        title: 'What you tell the office',
        text: 'Say before your first day when you start. Hand in the contract and the first pay slip.',
      },
      papers: {
        title: 'Your residence permit',
        text: 'The company makes a copy of your residence permit. Does it end soon? Make an appointment with the immigration office early. Ask before you start whether the office must agree.',
      },
      health: {
        title: 'Health insurance',
        text: 'You are insured when you work, too. Tell the company the name of your health insurance.',
      },
      sick: {
        title: 'When you are ill',
        text: 'Call the company on the very first day, before work. Go to a doctor if the company wants it or if you are ill for longer.',
      },
      rent: {
        title: 'Rent',
        text: 'Did the office pay your rent? Ask who pays it from now on. Ask about Wohngeld (housing benefit), too.',
      },
      children: {
        title: 'Children',
        text: 'Who is with the children, also early, late and in the holidays? Settle this before you start. Ask about Kinderzuschlag (child supplement), too.',
      },
      school: {
        title: 'Vocational school',
        text: 'School is part of the training. Always go. Is it too hard? Say so early: there is tutoring that costs nothing.',
      },
      language: {
        title: 'German',
        text: 'You can learn German beside work. Tell us if you would like a course or somebody to talk to.',
      },
      trouble: {
        title: 'When it gets difficult',
        text: 'Call us before you give notice. Whoever gives notice may get no money for some time.',
      },
    },
  },
} satisfies AftercareWords;
