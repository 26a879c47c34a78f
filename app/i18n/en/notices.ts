export default {
  saved: 'Saved.',
  preferenceSaved: 'Your preference has been saved.',
  feedbackSent: 'Thank you! Your message has arrived. We will take care of it.',

  // Accounts and administration
  signedOut: 'You are signed out.',
  welcome: 'Welcome! Your account is ready.',
  passwordChanged: 'Your password has been changed. You are signed out on all other devices.',
  sessionEnded: 'The session has been ended.',
  sessionsEnded: 'All other sessions have been ended.',
  accountSaved: 'Your details have been saved.',
  userSaved: 'The account has been saved.',
  userDeactivated: 'The account is deactivated and signed out everywhere. Open cases have been handed on.',
  userReactivated: 'The account is open again. Create a link so that the person can set a password.',
  organisationSaved: 'The house has been saved.',
  teamSaved: 'The team has been saved.',
  textSaved: 'The text has been saved.',
  feedbackDone: 'Done. The address to answer to has been deleted.',
} satisfies object;
