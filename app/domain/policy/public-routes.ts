/**
 * Routes anyone may open, signed in or not. Every other route must call `requireActor` with an action of the policy, or
 * stands below.
 */
export const publicRoutes = [
  '_index',
  'sign-in',
  'sign-in_.code',
  // between password and session: for whoever holds the cookie of that sign-in
  'sign-in_.set-up',
  'sign-in_.step',
  // to the sign-in service of a house, and back
  'sign-in_.house.$id',
  'sign-in_.house.$id_.return',
  'sign-in_.forgotten',
  'sign-out',
  'sign-out_.$id',
  'demo-sign-in',
  'invitations.$token',
  'preferences',
  'board._index',
  'board.$code',
  'offer',
  'offer_.thanks',
  'volunteer',
  'volunteer_.code',
  'volunteer_.guide',
  'volunteer_.resume',
  'volunteer_.sign-up.$step',
  'volunteer_.thanks',
  'volunteer_.under-18',
  'legal.$page',
  'protection',
  'feedback',
  // behind a secret address: calendar programs do not sign in
  'calendar.$token',
  // behind a secret address: switches off one kind of mails, shows nobody's
  'mails.$token',
  '$',
] as const;

/**
 * A person's own pages: no account, but a link that works and a phone that got in with its code. Every loader and action of
 * them calls a wrapper of app/http/by-link.server.ts; `link.$token.code`, the door, is the only one before the code.
 */
export const linkRoutes = [
  'link.$token._index',
  'link.$token.block.$id',
  'link.$token.check.$id',
  'link.$token.code',
  'link.$token.meeting',
  'link.$token.question.$key',
  'link.$token.seen',
  'link.$token.start',
  'link.$token.take-back.$key',
  'link.$token.tandem',
] as const;

/**
 * Pages behind a company's one-time link: no account, nothing of a person on them. Every loader and action of them calls a
 * wrapper of app/http/by-one-time-link.server.ts.
 */
export const oneTimeRoutes = ['check.$token', 'date.$token'] as const;
