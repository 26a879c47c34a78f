/** Learners who are nobody's client: guests of a volunteer organisation, for its coordinators. */
export default {
  title: 'Learners of your organisation',
  person: 'Learner',
  lead: 'People who want to practise German and are no client of any office here. Only your organisation sees their names.',
  order: 'Whoever has not been asked yet comes first.',
  import: 'Read in a list',
  none: 'Nobody is here yet.',
  noneText: 'Read in your list. Then note for each person whether she agrees.',
  back: 'To the list',
  number: 'Number in your list',
  state: {
    yesMissing: 'yes still missing',
    waiting: 'waiting',
    tandem: 'has a tandem',
    left: 'no longer taking part',
  },
  askFirst: 'Please ask the person first and note her yes below. Before that she is in no queue and no proposal.',
  left: 'No longer taking part',
  leftText:
    'The person took her yes back or was missing in a later list. Nobody is looked for. After the period of your organisation she is erased.',
  toPerson: 'To the person',
  linkTitle: 'A say of her own',
  linkHint:
    'With a link on her phone the person sees the next date in her language, writes with her mentor and can take her yes back at any time. Without an account.',
  link: 'Link for the phone',
  reopen: 'Take up again',
  export: 'Open the answer',
  exportHint: 'When the person asks what is kept about her here, print this answer for her.',
};
