/** Entries of a subscribed calendar: fixed words that may leave the house, and the page where one orders it. */
export default {
  name: 'Werkbrücke',
  cancelled: 'No longer due',
  task: {
    step: 'A step of your own',
    result: 'Record the result',
    proposal: 'Move a proposal on',
    posting: 'Check a new posting',
    confirmation: 'Ask whether the posting is still current',
    callWish: 'The person asks to be called',
    request: 'Answer a request of a company',
    contact: 'Call the company',
    employerSide: 'Something to settle with the company',
    risk: 'Something to settle after the start',
    meeting: 'Meeting of the tandem',
  },
  order: {
    title: 'Calendar',
    lead: 'Under a secret address your calendar program (Outlook, phone) reads what is due for you in the next 60 days. It holds case codes and steps, no names.',
    leadMentor:
      'Under a secret address your calendar program reads when your next meeting is. There are no names in it.',
    none: 'You have no calendar address yet.',
    since: 'Your calendar address works since {{day}}.',
    make: 'Make a calendar address',
    renew: 'Make a new address',
    renewConfirm: 'The old address will not work any more. Make a new one?',
    end: 'Switch the address off',
    endConfirm: 'Your calendar will get nothing more. Switch the address off?',
    made: 'This is your calendar address',
    madeText:
      'Enter it in your calendar program now (“subscribe”, “from the internet”). We cannot show it again. Give it to nobody: whoever has it reads along.',
    address: 'Calendar address',
    copy: 'Copy the address',
    copied: 'Copied.',
  },
  digest: {
    title: 'Mail when something is due',
    lead: 'It only says that something is on your list, with a link. No names, no numbers. When nothing is due, no mail comes.',
    rhythm: 'How often?',
    rhythms: {
      never: 'never',
      daily: 'every working day at 7 o’clock',
      weekly: 'on the first working day of the week at 7 o’clock',
    },
    mailsOff: 'You have switched mails off above. As long as that is so, this one does not come either.',
    save: 'Save',
  },
} satisfies object;
