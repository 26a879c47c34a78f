/** Signing in with the account of one's house (OpenID Connect): buttons, refusals, settings. */
export default {
  choose: 'With the account of your house',
  with: 'Sign in with the account of {{name}}',
  /** Why it did not work, and what to do. */
  refused: {
    title: 'Signing in did not work',
    off: 'Signing in with the account of the house is not switched on for this house. Please sign in with your password.',
    unreachable:
      'The sign-in service of your house does not answer at the moment. Please try again in a few minutes, or call your IT.',
    cancelled: 'Signing in was cancelled at the sign-in service. You can try again right away.',
    failed:
      'What the sign-in service answered does not fit. Please sign in once more. If it does not work again, tell your IT.',
    tooLate: 'That took too long, or signing in was begun in another browser. Please begin anew.',
    noAddress:
      'The sign-in service told no e-mail address. Please tell your IT that the portal needs it (claim “email”).',
    addressUnproved:
      'There may be an account with your e-mail address already, and the sign-in service does not confirm the address. Please sign in with your password, and tell your administration.',
    noRole:
      'Your house has not given you a task in this portal yet. Please ask your team lead to have the IT do so. Then sign in again.',
    administrator:
      'Accounts of the administration sign in with password and second step, not with the account of the house. Please use the form on this page.',
    otherHouse:
      'There is an account with this address in another house or company. Please sign in there, or ask the administration to move your account.',
    deactivated: 'Your account is closed. Please ask your administration.',
    openCases:
      'Your house has taken the task of a caseworker from you, but there are still cases in your name. Please ask your team lead to hand them over. Then you can sign in.',
  },
  signedOut: {
    title: 'You are signed out here',
    lead: 'You are still signed in at the sign-in service of {{name}}: whoever sits at this machine could get in again without a password.',
    there: 'Sign out there too',
    stay: 'Stay signed in there',
  },
  settings: {
    title: 'Signing in',
    back: 'Houses and teams',
    link: 'Set up signing in',
    section: 'Signing in with the account of the house (OpenID Connect)',
    lead: 'Whoever has an account in the house signs in with it and needs no password here. Accounts of the administration stay with password and second step, also for the day when the service fails.',
    returnAddress: 'Return address (redirect URI)',
    signedOutAddress: 'Address after signing out (post logout redirect URI)',
    forIt: 'Your IT enters these two addresses at the sign-in service.',
    issuer: 'Address of the sign-in service (issuer)',
    issuerHint: 'Begins with https. Your IT knows it.',
    clientId: 'Name of the portal (client ID)',
    clientPassword: 'Password of the portal (client secret)',
    clientPasswordHint: 'Empty: stays as it is. Another address needs a new password.',
    clientPasswordFirst: 'Empty if the sign-in service asks for none.',
    hasClientPassword: 'A password is stored, sealed.',
    roleClaim: 'Claim with the tasks',
    roleClaimHint: 'For example roles, groups or realm_access.roles',
    doesSecondFactor: 'The sign-in service demands a second step itself',
    doesSecondFactorHint: 'Else the portal asks for it when the house demands it.',
    provesAddresses: 'The sign-in service gives out the e-mail addresses itself',
    provesAddressesHint:
      'Then an account with the same address is connected, even where the service does not say that it has confirmed it. Do not tick it if people can change their address there themselves.',
    isOn: 'Offer it on the sign-in page',
    save: 'Save',
    check: 'Check the connection',
    roles: 'Who gets which task?',
    rolesLead:
      'Whoever has none of these values does not get in. Nobody becomes an administrator this way. Tasks are read anew at every sign-in.',
    claimValue: 'Value in the claim',
    role: 'Task in the portal',
    action: 'Action',
    addRole: 'Add',
    removeRole: 'Remove',
    noRoles: 'Nothing yet: nobody would get in.',
  },
} satisfies object;
