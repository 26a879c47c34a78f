/** Mails: fixed words, nothing about anybody. */
export default {
  greeting: 'Hello,',
  kinds: {
    savedSearch: {
      subject: 'Werkbrücke: there is news',
      text: 'there is news about something you saved in the portal. After signing in you see it here:',
    },
    companySearch: {
      subject: 'Werkbrücke: there is news',
      text: 'there is news about something you saved in the portal. After signing in you see it here:',
    },
    identityOpened: {
      subject: 'Werkbrücke: please look at the log',
      text: 'there is something in the log of the portal that you should look at. After signing in you see it here:',
    },
    ownCaseOpened: {
      subject: 'Werkbrücke: please look at a case',
      text: 'something happened in one of your cases that you should look at. After signing in you see it here:',
    },
    protection: {
      subject: 'Werkbrücke: there is news',
      text: 'there is news you should look at soon. After signing in you see it here:',
    },
    digest: {
      subject: 'Werkbrücke: something is on your list',
      text: 'something on your work list in the portal is due. After signing in you can see it here:',
    },
    checkIn: {
      subject: 'Werkbrücke: There is news',
      text: 'there is news for you in the portal. After signing in you find it here:',
    },
    tandemNews: {
      subject: 'Werkbrücke: there is news',
      text: 'there is news for you in the portal. After signing in you see it here:',
    },
    tandemAlert: {
      subject: 'Werkbrücke: something is on your list',
      text: 'there is something new on your work list in the portal. After signing in you see it here:',
    },
    meetingReminder: {
      subject: 'Werkbrücke: a reminder',
      text: 'there is a reminder for you in the portal. After signing in you see it here:',
    },
    signInChanged: {
      subject: 'Werkbrücke: your sign-in was changed',
      text: 'what you sign in with was changed. If that was not you, please call your administration right away. After signing in you see it here:',
    },
    invitation: {
      subject: 'Werkbrücke: your account',
      text: 'an account in the portal has been set up for you. With this link you set your password:',
    },
    passwordReset: {
      subject: 'Werkbrücke: a new password',
      text: 'with this link you set a new password:',
    },
    test: {
      subject: 'Werkbrücke: test mail',
      text: 'you asked for this mail yourself. It shows that the portal can send mails. To administration:',
    },
  },
  code: {
    subject: 'Werkbrücke: your code',
    text: 'You have asked for a code:',
    valid:
      'It works for {{minutes}} minutes. Please type it on the page you have open. Do not pass it on to anybody: we never ask for it.',
    notYou: 'You have not asked for anything? Then simply delete this mail. Nothing happens without the code.',
  },
  /** Below a link that lets somebody in. */
  link: {
    once: 'The link works once and for a short time only. Do not pass it on to anybody.',
    notYou: {
      invitation: 'You know nothing of it? Then simply delete this mail. Nothing happens without the link.',
      passwordReset:
        'You have not asked for a new password? Then simply delete this mail. Your password stays as it is.',
    },
  },
  why: 'To protect everybody, our mails say no more than this. They never ask for passwords.',
  off: 'You no longer want such mails? Switch them off here, without signing in:',
  optOut: 'No more mails? Switch them off in your account:',
  /** What a mail of this kind is for, where somebody chooses. */
  choice: {
    title: 'Which mails you get',
    lead: 'Our mails never say more than that there is something.',
    mailsOff: 'You have switched off all mails above. This choice counts as soon as you switch mails on again.',
    label: 'I want mails',
    save: 'Save choice',
    kinds: {
      savedSearch: 'when there is news about a saved search',
      companySearch: 'when there is news about a saved search',
      identityOpened: 'when somebody opened a name without having the case',
      ownCaseOpened: 'when somebody opened a name of my cases',
      protection: 'when a measurement of how profiles are protected needs my attention',
      digest: 'when something on my work list is due',
      checkIn: 'when a question after a start waits for me',
      invitation: 'with my account',
      passwordReset: 'with a link for a new password',
      test: 'that I ask for myself as a test',
      tandemNews: 'when there is news in one of my tandems',
      tandemAlert: 'when a tandem needs my call',
      meetingReminder: 'on the day before a meeting, as a reminder',
      signInChanged: 'when what I sign in with is changed',
    },
  },
  offPage: {
    title: 'Switch off mails',
    ask: 'Do you no longer want these mails?',
    kind: 'Mails {{kind}}',
    button: 'Switch off these mails',
    done: 'These mails are switched off. You will get no more of them.',
    others: 'You still get other mails. In the portal everything is as before.',
    account: 'In your account you can switch everything on again.',
    toAccount: 'To the account',
  },
  portal: 'Werkbrücke',
  automatic: 'This mail was sent automatically. Answers are not read.',
};
