/**
 * A proposal brings one profile and one posting together.
 * Way `proposed` (A): the company first learns the profile without a name.
 * Way `self` (B): the person takes the posting and applies herself; nothing about her leaves the house.
 */
export const proposalWays = ['proposed', 'self'] as const;
export type ProposalWay = (typeof proposalWays)[number];

export const proposalStates = [
  'proposed', // the caseworker speaks with the person, answers within 3 working days
  'withCompany', // the person agreed; the company reads the profile without a name
  'callRequested', // the company asked to be called; the officer acts
  'interested', // the company wants to meet; the person is asked about being introduced
  'handedOver', // way B: the person has the posting
  'applied', // way B: the person said that she applied
  'introduced', // contact data were released (A) or the company invited her (B): the placement runs
  'ended',
] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalEnds = [
  'declinedByPerson',
  'declinedByCompany',
  'expired',
  'withdrawn',
  'postingClosed',
  'placed',
] as const;
export type ProposalEnd = (typeof proposalEnds)[number];

export const companyAnswers = ['meet', 'notFit', 'call'] as const;
export type CompanyAnswer = (typeof companyAnswers)[number];

/** Reasons a company may give for "Passt nicht". No free text: a sentence could name a protected attribute. */
export const notFitReasons = ['skills', 'german', 'start', 'hours', 'seatTaken', 'other'] as const;
export type NotFitReason = (typeof notFitReasons)[number];

/**
 * What everybody outside the case's own organisation sees of an end. A person's No, a withdrawal and an
 * expiry look alike on purpose: a No needs no reason and has no consequence.
 */
export function endSeenFromOutside(
  end: ProposalEnd,
): 'noLongerAvailable' | 'declinedByCompany' | 'postingClosed' | 'placed' {
  if (end === 'declinedByCompany' || end === 'postingClosed' || end === 'placed') return end;
  return 'noLongerAvailable';
}

/** Order of a company's own list: what it has to answer, whom it may meet now, what it has answered. */
const companyTurns: readonly ProposalState[] = ['withCompany', 'callRequested', 'introduced', 'interested'];

/** What a company has to do first stands first, then by the profile's label: never by time, never by how well it fits. */
export function byCompanyTurn(a: SeenByCompany, b: SeenByCompany): number {
  return companyTurns.indexOf(a.state) - companyTurns.indexOf(b.state) || (a.pseudonym < b.pseudonym ? -1 : 1);
}
interface SeenByCompany {
  readonly state: ProposalState;
  readonly pseudonym: string;
}

type Step = { readonly from: readonly ProposalState[]; readonly to: ProposalState };

/**
 * The only moves somebody makes; use cases call `nextState` and refuse everything else. An introduced proposal ends with
 * its placement alone.
 */
const moves = {
  personAgrees: { from: ['proposed'], to: 'withCompany' },
  companyMeets: { from: ['withCompany', 'callRequested'], to: 'interested' },
  companyAsksCall: { from: ['withCompany'], to: 'callRequested' },
  introduce: { from: ['interested'], to: 'introduced' },
  apply: { from: ['handedOver'], to: 'applied' },
  companyInvites: { from: ['applied'], to: 'introduced' },
  personDeclines: { from: ['proposed'], to: 'ended' },
  personDeclinesIntroduction: { from: ['interested'], to: 'ended' },
  companyDeclines: { from: ['withCompany', 'callRequested'], to: 'ended' },
  endApplication: { from: ['handedOver', 'applied'], to: 'ended' },
  withdraw: {
    from: ['proposed', 'withCompany', 'callRequested', 'interested', 'handedOver', 'applied'],
    to: 'ended',
  },
} as const satisfies Record<string, Step>;
export type ProposalMove = keyof typeof moves;
/** What a proposal's history tells: `end` is an end that came from elsewhere (period, posting, profile, placement). */
export type ProposalEventKind = ProposalMove | 'create' | 'end';

/** The state after `move`, or null when the move is not possible from `state`. */
export function nextState(state: ProposalState, move: ProposalMove): ProposalState | null {
  const step: Step = moves[move];
  return step.from.includes(state) ? step.to : null;
}

/** Who has to do something for a proposal to go on; null: nobody, it runs as a placement or has ended. */
export function actsNext(state: ProposalState): 'caseworker' | 'company' | 'officer' | 'candidate' | null {
  switch (state) {
    case 'proposed':
    case 'interested':
      return 'caseworker';
    case 'withCompany':
    case 'applied':
      return 'company';
    case 'callRequested':
      return 'officer';
    case 'handedOver':
      return 'candidate';
    case 'introduced':
    case 'ended':
      return null;
  }
}
