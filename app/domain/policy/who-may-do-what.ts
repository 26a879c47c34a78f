/**
 * THE policy: who may do what, to which rows. One readable table; everything that checks a right reads it here.
 * A row says, per role, how far the right reaches. Roles add up: the widest reach counts.
 *
 * Reach:  all           every row
 *         published     rows of the actor's own organisation, and of the others what is published
 *         organisation  rows of the actor's own organisation
 *         consented     rows of whatever organisation whose person said yes to the purpose they are shown for
 *         team          rows of the actor's team
 *         own           rows that are the actor's: her cases (or covered ones), her company's, her own account
 *         released      rows that were released to the actor's company or mentor
 * Team and own end at the organisation: whoever moves to another house leaves the rows of the old one behind.
 */
import type { Actor } from '../account/actor.ts';
import type { Role } from '../account/role.ts';

export const reaches = ['own', 'released', 'team', 'consented', 'organisation', 'published', 'all'] as const;
export type Reach = (typeof reaches)[number];

const staff = [
  'officer',
  'caseworker',
  'teamLead',
  'coordinator',
  'administrator',
  'dpo',
  'staffCouncil',
  'controlling',
] as const;
const everyone = [...staff, 'company', 'mentor'] as const;

function same(who: readonly Role[], reach: Reach): Partial<Record<Role, Reach>> {
  return Object.fromEntries(who.map((role) => [role, reach]));
}

export const policy = {
  // account: users, organisations, teams, sessions
  'account.own': same(everyone, 'own'),
  // what staff signs in with beside a password
  'secondFactor.own': same(staff, 'own'),
  'user.list': { administrator: 'all', teamLead: 'team' },
  'user.edit': { administrator: 'all' },
  'user.invite': { administrator: 'all', officer: 'all', coordinator: 'organisation' },
  'organisation.edit': { administrator: 'all' },
  'houseText.edit': { administrator: 'all' },
  'job.read': { administrator: 'all' },
  'job.run': { administrator: 'all' },
  'feedback.read': { administrator: 'all' },

  // company: employers and the contact with them
  'company.read': { officer: 'all', caseworker: 'all', teamLead: 'all', company: 'own' },
  'company.edit': { officer: 'all' },
  'company.verify': { officer: 'all' },
  'contactLog.write': { officer: 'all' },
  // events where companies and candidates meet; who is invited of the people, their own caseworker knows
  'employerEvent.read': { officer: 'all', caseworker: 'all', teamLead: 'all' },
  'employerEvent.edit': { officer: 'all' },
  'employerEvent.invite': { caseworker: 'own', teamLead: 'team' },

  // posting: what is offered
  'posting.list': { officer: 'all', caseworker: 'all', teamLead: 'all', company: 'own' },
  'posting.read': { officer: 'all', caseworker: 'all', teamLead: 'all', company: 'own' },
  'posting.create': { officer: 'all', company: 'own' },
  'posting.edit': { officer: 'all', company: 'own' },
  'posting.approve': { officer: 'all' },
  // of a posting's ranking: which profiles
  'posting.matches': { officer: 'published', caseworker: 'organisation', teamLead: 'organisation' },

  // profile: candidates without a name
  'profile.list': { officer: 'published', caseworker: 'organisation', teamLead: 'organisation' },
  'profile.read': { officer: 'published', caseworker: 'organisation', teamLead: 'organisation' },
  'profile.create': { caseworker: 'organisation', teamLead: 'organisation' },
  'profile.edit': { caseworker: 'own', teamLead: 'team' },
  'profile.erase': { teamLead: 'organisation' },
  'profile.assign': { teamLead: 'organisation', caseworker: 'own' },
  // lists: the pages; what may be imported is decided by the rows below
  'import.read': { officer: 'all', teamLead: 'organisation', coordinator: 'organisation', administrator: 'all' },
  'profile.import': { teamLead: 'organisation', administrator: 'all' },
  'posting.import': { officer: 'all', administrator: 'all' },
  'mentor.import': { coordinator: 'organisation', administrator: 'all' },
  'learner.import': { coordinator: 'organisation', administrator: 'all' },

  // identity: the vault; every read writes an audit row
  'identity.reveal': { caseworker: 'own', teamLead: 'team' },
  'identity.edit': { caseworker: 'own', teamLead: 'team' },
  // Break glass: not her case, with a reason, seen by the data protection officer; never across houses.
  'identity.breakGlass': { caseworker: 'organisation', teamLead: 'organisation' },
  // Everything about one person, for herself (Articles 15 and 20 GDPR).
  'identity.export': { caseworker: 'own', teamLead: 'team' },
  'identity.released': { company: 'released' },
  'caseFacts.read': { caseworker: 'own', teamLead: 'team' },

  // disclosure: companies a person excluded
  'companyBlock.edit': { caseworker: 'own', teamLead: 'team' },

  // consent
  'consent.record': { caseworker: 'own', teamLead: 'team' },

  // match: proposals
  'proposal.create': { officer: 'published', caseworker: 'own', teamLead: 'team' },
  // Lists of staff name case codes: a company's own list is `seenByCompany`.
  'proposal.list': { officer: 'all', caseworker: 'own', teamLead: 'team' },
  'proposal.read': { officer: 'all', caseworker: 'own', teamLead: 'team' },
  'proposal.answer': { caseworker: 'own', teamLead: 'team' },
  'proposal.withdraw': { officer: 'all', caseworker: 'own', teamLead: 'team' },
  'proposal.recordCompanyAnswer': { officer: 'all' },
  // why a company did not answer in time
  'silence.answer': { officer: 'all', company: 'own' },
  'proposal.seenByCompany': { company: 'released' },
  'proposal.companyAnswer': { company: 'released' },
  'proposal.release': { caseworker: 'own', teamLead: 'team' },

  // browsing: what verified companies see of profiles without a name, and what they ask for then
  'profile.browse': { company: 'own' },
  'companyRequest.create': { company: 'own' },
  'companyRequest.read': { officer: 'all', caseworker: 'own', teamLead: 'team' },
  'companyRequest.answer': { officer: 'all' },
  // what companies see of one person, and who could be taken for her
  'disclosure.preview': { caseworker: 'own', teamLead: 'team' },

  // assistance: the assisted placement
  'placement.list': { officer: 'all', caseworker: 'own', teamLead: 'team' },
  'placement.read': { officer: 'all', caseworker: 'own', teamLead: 'team' },
  'placement.edit': { officer: 'all', caseworker: 'own', teamLead: 'team' },
  'placement.seenByCompany': { company: 'released' },
  // templates of plans hold nothing about people; a house changes its own
  'planTemplate.read': same(['officer', 'caseworker', 'teamLead', 'administrator'], 'all'),
  'planTemplate.edit': { teamLead: 'organisation', administrator: 'all' },
  // after the start: what the person answered, what the company answered, and the company's own answer
  'checkIn.ofPerson': { caseworker: 'own', teamLead: 'team' },
  'checkIn.ofCompany': { officer: 'all', caseworker: 'own', teamLead: 'team' },
  'checkIn.answer': { company: 'released' },
  'today.read': same(['officer', 'caseworker', 'teamLead', 'coordinator'], 'own'),
  // one's own calendar: what is due, a mentor's meetings
  'calendar.own': same(['officer', 'caseworker', 'teamLead', 'mentor'], 'own'),
  // one's own absence; the team lead's for whoever is ill
  'absence.edit': { officer: 'own', caseworker: 'own', coordinator: 'own', teamLead: 'team' },
  // Caseload: her own for everybody, the team's as sums. Nobody lists colleagues by it.
  'capacity.own': same(['caseworker', 'teamLead'], 'own'),
  'capacity.team': { teamLead: 'team' },
  'team.cover': { caseworker: 'team', teamLead: 'team', officer: 'team' },
  'fileNote.read': same(['officer', 'caseworker', 'teamLead', 'coordinator'], 'own'),

  // mentoring
  'mentor.list': { coordinator: 'all', officer: 'all', caseworker: 'all', teamLead: 'all' },
  'mentor.read': { coordinator: 'all', mentor: 'own' },
  'mentor.approve': { coordinator: 'all' },
  'mentor.erase': { coordinator: 'all' },
  // programmes and what each town's volunteers are told: nothing about people
  'volunteering.edit': { coordinator: 'all' },
  'mentor.suggest': { caseworker: 'own', teamLead: 'team', coordinator: 'consented' },
  // who waits for a mentor
  'learner.list': { caseworker: 'own', teamLead: 'team', coordinator: 'consented' },
  // A learner who is nobody's client: all there is to do for her, by the house whose guest she is. Such a row tells its house
  // to this right alone, so she is nobody's case.
  'guest.keep': { coordinator: 'organisation' },
  'tandem.start': { caseworker: 'own', teamLead: 'team' },
  // The coordinator brings together whoever said yes; who that is she does not learn.
  'tandem.pair': { coordinator: 'consented' },
  'tandem.list': { coordinator: 'all', caseworker: 'own', teamLead: 'team', mentor: 'own' },
  'tandem.read': { coordinator: 'all', caseworker: 'own', teamLead: 'team', mentor: 'own' },
  // The page of staff tells more than the mentor may know: two rights.
  'tandem.manage': { coordinator: 'all', caseworker: 'own', teamLead: 'team' },
  'tandem.meet': { mentor: 'own' },
  // sums of a year, for the funder and the council
  'mentoring.report': same(['coordinator', 'teamLead', 'controlling'], 'all'),

  // vocabulary: words people type, synonyms and labels of concepts
  'vocabulary.read': same(['officer', 'caseworker', 'teamLead', 'administrator'], 'all'),
  'vocabulary.edit': { administrator: 'all' },

  // report: sums over all houses. Rows behind a number need the right to them; without it small numbers are not told.
  'report.read': same(['officer', 'caseworker', 'teamLead', 'controlling'], 'all'),

  // rule, audit
  // what helps employers: general knowledge, about nobody
  'aid.read': same(['officer', 'caseworker', 'teamLead', 'company'], 'all'),
  'rule.read': same(staff, 'all'),
  'audit.read': { dpo: 'all' },
  // One employee's log: asked for by one of the two, allowed by the other, of their own house.
  'employeeLog.read': same(['dpo', 'staffCouncil'], 'organisation'),
  // What is stored about employees: for each of them.
  'keptOnStaff.read': same(staff, 'own'),
  // what was measured of the gate, with every broken promise; how alike classes are is for the dpo alone
  'protection.check': { dpo: 'all', administrator: 'all' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Action = keyof typeof policy;
export const actions = Object.keys(policy) as Action[];

/** What a row must tell so that the policy can judge it. Leave out what the row doesn't have. */
export interface PolicyResource {
  readonly organisationId?: string | null;
  readonly teamId?: string | null;
  /** Whether other organisations may learn that the row exists. */
  readonly isPublished?: boolean;
  /** Whether the person's yes for the purpose stands. */
  readonly isConsented?: boolean;
  /** Users the row belongs to: the caseworker, whoever covers for her, the account itself. */
  readonly ownerIds?: readonly (string | null)[];
  readonly companyId?: string | null;
  readonly mentorId?: string | null;
  /** Company or mentor the row was released to. */
  readonly releasedTo?: string | null;
}

/** The widest reach the actor has for `action`; null: never. */
export function reachOf(actor: Actor, action: Action): Reach | null {
  const row: Partial<Record<Role, Reach>> = policy[action];
  let widest = -1;
  for (const role of actor.roles) {
    const reach = row[role];
    if (reach !== undefined) widest = Math.max(widest, reaches.indexOf(reach));
  }
  return reaches[widest] ?? null;
}

/** May the actor do this at all, to whatever row? What a page asks before it loads. */
export function mayEver(actor: Actor, action: Action): boolean {
  return reachOf(actor, action) !== null;
}

/** May the actor do `action` to this row? */
export function can(actor: Actor, action: Action, resource: PolicyResource): boolean {
  const row: Partial<Record<Role, Reach>> = policy[action];
  return actor.roles.some((role) => {
    const reach = row[role];
    return reach !== undefined && reaching(actor, reach, resource);
  });
}

function reaching(actor: Actor, reach: Reach, resource: PolicyResource): boolean {
  switch (reach) {
    case 'all':
      return true;
    case 'published':
      return resource.isPublished === true || matches(actor.organisationId, resource.organisationId);
    case 'consented':
      return resource.isConsented === true;
    case 'organisation':
      return matches(actor.organisationId, resource.organisationId);
    case 'team':
      return (matches(actor.teamId, resource.teamId) && inHouse(actor, resource)) || ownedBy(actor, resource);
    case 'own':
      return ownedBy(actor, resource);
    case 'released':
      return matches(actor.companyId, resource.releasedTo) || matches(actor.mentorId, resource.releasedTo);
  }
}

function ownedBy(actor: Actor, resource: PolicyResource): boolean {
  return (
    (resource.ownerIds?.includes(actor.userId) === true && inHouse(actor, resource)) ||
    matches(actor.companyId, resource.companyId) ||
    matches(actor.mentorId, resource.mentorId)
  );
}

/** The row is of the actor's organisation, or of none. */
function inHouse(actor: Actor, { organisationId }: PolicyResource): boolean {
  return organisationId === undefined || organisationId === null || organisationId === actor.organisationId;
}

function matches(mine: string | null, theirs: string | null | undefined): boolean {
  return mine !== null && mine === theirs;
}

declare const scopeBrand: unique symbol;
/**
 * What a list may show, made only by `scopeFor`: every list and count query demands one.
 * `all`, or whatever one of the others reaches that is not null.
 */
export interface Scope {
  readonly [scopeBrand]: true;
  readonly all: boolean;
  /** What is published, of whatever organisation. */
  readonly published: boolean;
  /** Whoever said yes to the purpose, of whatever organisation. */
  readonly consented: boolean;
  readonly organisationId: string | null;
  /** Where `teamId` and `userId` end: rows of another organisation than this are in neither. */
  readonly houseId: string | null;
  readonly teamId: string | null;
  readonly userId: string | null;
  readonly companyId: string | null;
  readonly mentorId: string | null;
  readonly releasedTo: string | null;
}

/** The rows `actor` may see in a list for `action`; a scope that reaches nothing when the policy says never. */
export function scopeFor(actor: Actor, action: Action): Scope {
  const row: Partial<Record<Role, Reach>> = policy[action];
  const mine = new Set(actor.roles.map((role) => row[role]));
  const owns = mine.has('own') || mine.has('team');
  return {
    all: mine.has('all'),
    published: mine.has('published'),
    consented: mine.has('consented'),
    organisationId: mine.has('organisation') || mine.has('published') ? actor.organisationId : null,
    houseId: owns ? actor.organisationId : null,
    teamId: mine.has('team') ? actor.teamId : null,
    userId: owns ? actor.userId : null,
    companyId: owns ? actor.companyId : null,
    mentorId: owns ? actor.mentorId : null,
    releasedTo: mine.has('released') ? (actor.companyId ?? actor.mentorId) : null,
  } as Scope;
}
