/** Routes anyone may open, signed in or not. Every other route must call `requireActor` with an action of the policy. */
export const publicRoutes = [
  '_index',
  'sign-in',
  'sign-out',
  'demo-sign-in',
  'invitations.$token',
  'preferences',
  'board._index',
  'board.$code',
  'offer',
  'offer_.thanks',
  'volunteer',
  'volunteer_.thanks',
  'legal.$page',
  'protection',
  'feedback',
  '$',
] as const;
