import { eq, inArray, isNotNull, or } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import {
  actions,
  can,
  mayEver,
  scopeFor,
  type Action,
  type PolicyResource,
  type Scope,
} from '#app/domain/policy/who-may-do-what.ts';
import { placementResource } from '#app/use-cases/assistance/own-placement.server.ts';
import { organisationsOf } from '#app/use-cases/match/rank-profiles.server.ts';
import { companyRequestResource } from '#app/use-cases/match/answer-request.server.ts';
import { proposalResource } from '#app/use-cases/match/own-proposal.server.ts';
import { learnerResource } from '#app/use-cases/mentoring/learner-resource.server.ts';
import { caseResource, guestResource, profileResource } from '#app/use-cases/profile/profile-resource.server.ts';
import type { Database } from '#db/client.ts';
import { listUsers } from '#db/queries/account/account.ts';
import { listCallRequests } from '#db/queries/consent/call-request.ts';
import { listOpenCheckInsOfCompany } from '#db/queries/assistance/check-in-lists.ts';
import { countCompanies, listCompanies, listCompanyNames } from '#db/queries/company/company-lists.ts';
import { findCompanyRequest, listOpenRequests } from '#db/queries/match/company-request.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { countGuests, listGuests } from '#db/queries/mentoring/guest.ts';
import { listOffersToSettle } from '#db/queries/assistance/date-offer.ts';
import { listEventGuests, listEvents } from '#db/queries/company/employer-event.ts';
import { countWaitingLearners, listWaitingLearners } from '#db/queries/mentoring/learner.ts';
import { countMentorsByState, listMentors } from '#db/queries/mentoring/mentor.ts';
import { listWatchedPlacements } from '#db/queries/assistance/paper-watch.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { countPlacements, listPlacements } from '#db/queries/assistance/placement-lists.ts';
import { listDueSteps } from '#db/queries/assistance/placement-steps.ts';
import { countPostings, countPostingsByState, listPostings } from '#db/queries/posting/posting-lists.ts';
import { findProfile, findProfiles } from '#db/queries/profile/profile.ts';
import {
  countProfiles,
  findProfileByCaseCode,
  listProfileIds,
  occupationsInScope,
} from '#db/queries/profile/profile-lists.ts';
import { findProposal } from '#db/queries/match/proposal.ts';
import { countProposals, listProposals } from '#db/queries/match/proposal-lists.ts';
import { listProposalOutcomes } from '#db/queries/report/report.ts';
import { listRisks } from '#db/queries/assistance/risk.ts';
import { listOpenAlerts } from '#db/queries/mentoring/tandem-alert.ts';
import { countTandemsByState, findTandem, listTandems } from '#db/queries/mentoring/tandem.ts';
import {
  callRequests,
  checkIns,
  companies,
  companyRequests,
  concepts,
  dateOffers,
  employerEvents,
  eventGuests,
  learners,
  mentors,
  placements,
  postings,
  profiles,
  proposals,
  tandemAlerts,
  tandems,
  users,
} from '#db/schema/index.ts';
import { matchDocument } from '#search/documents/match-document.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { write } from '#db/transaction.ts';
import { aPosting } from '#tests/support/search-documents.ts';
import { insertPolicyWorld, worldDay, type PolicyWorld } from '#tests/support/policy-world.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

/** One list of the portal: what it shows for a scope, how it counts, and every row with what the policy is told of it. */
interface List {
  readonly ids: (db: Database, scope: Scope) => Promise<string[]>;
  readonly counts: readonly ((db: Database, scope: Scope) => Promise<number>)[];
  readonly rows: (db: Database) => Promise<Row[]>;
  /** The rights it is asked with; absent: each there is. */
  readonly actions?: readonly Action[];
}
interface Row {
  readonly id: string;
  readonly resource: PolicyResource;
}

const everything = { number: 0, size: 10_000 };
const firstPage = { page: 1, size: 10_000 };
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const sum = (counts: Partial<Record<string, number>>) =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);

/** Every row of a table as its page would load it, with what its use case tells the policy. */
async function rowsOf<Found>(
  ids: readonly { id: string }[],
  find: (id: string) => Promise<Found | null>,
  resource: (row: Found) => PolicyResource,
): Promise<Row[]> {
  const found = await Promise.all(ids.map(async ({ id }) => ({ id, row: await find(id) })));
  return found.flatMap(({ id, row }) => (row === null ? [] : [{ id, resource: resource(row) }]));
}

const placementRows = async (db: Database) =>
  rowsOf(
    await db.select({ id: placements.id }).from(placements),
    (id) => findPlacement(db, id, worldDay),
    placementResource,
  );

const lists: Record<string, List> = {
  profiles: {
    ids: (db, scope) => listProfileIds(db, scope, worldDay, {}, everything),
    counts: [(db, scope) => countProfiles(db, scope, worldDay, {})],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: profiles.id }).from(profiles),
        (id) => findProfile(db, id, worldDay),
        profileResource,
      ),
  },
  'profiles ranked for a posting': {
    ids: async (db, scope) => {
      const { ranked } = await engine.profilesFor(db, { ...ranking(scope), limit: 200 });
      return ranked.map(({ profileId }) => profileId);
    },
    counts: [async (db, scope) => (await engine.changesFor(db, ranking(scope))).fitting],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: profiles.id }).from(profiles).where(eq(profiles.state, 'published')),
        (id) => findProfile(db, id, worldDay),
        profileResource,
      ),
    actions: ['posting.matches'],
  },
  'occupations, by profile': {
    ids: async (db, scope) => {
      const occupations = await occupationsInScope(db, scope, worldDay);
      const known = await db.select({ id: profiles.id, occupations: profiles.occupations }).from(profiles);
      return idsOf(known.filter((row) => row.occupations.some((occupation) => occupations.includes(occupation))));
    },
    counts: [],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: profiles.id }).from(profiles),
        (id) => findProfile(db, id, worldDay),
        profileResource,
      ),
  },
  'profiles, by case code': {
    ids: async (db, scope) => {
      const known = await db.select({ caseCode: profiles.caseCode }).from(profiles);
      const found = await Promise.all(
        known.map(({ caseCode }) => findProfileByCaseCode(db, scope, worldDay, caseCode)),
      );
      return found.filter((id) => id !== null);
    },
    counts: [],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: profiles.id }).from(profiles),
        (id) => findProfile(db, id, worldDay),
        profileResource,
      ),
  },
  proposals: {
    ids: async (db, scope) => idsOf(await listProposals(db, scope, worldDay, {}, everything)),
    counts: [(db, scope) => countProposals(db, scope, worldDay, {})],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: proposals.id }).from(proposals),
        (id) => findProposal(db, id, worldDay),
        proposalResource,
      ),
  },
  'requests of companies': {
    ids: async (db, scope) => idsOf(await listOpenRequests(db, scope, worldDay)),
    counts: [],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: companyRequests.id }).from(companyRequests),
        (id) => findCompanyRequest(db, id, worldDay),
        companyRequestResource,
      ),
  },
  'courses of a report, by proposal': {
    ids: async (db, scope) =>
      (await listProposalOutcomes(db, scope, worldDay, { from: new Date(0), to: new Date('2100-01-01') })).map(
        ({ proposalId }) => proposalId,
      ),
    counts: [],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: proposals.id }).from(proposals).innerJoin(postings, eq(postings.id, proposals.postingId)),
        (id) => findProposal(db, id, worldDay),
        proposalResource,
      ),
    actions: ['report.read', 'proposal.list'],
  },
  placements: {
    ids: async (db, scope) => idsOf(await listPlacements(db, scope, worldDay, {}, everything)),
    counts: [(db, scope) => countPlacements(db, scope, worldDay, {})],
    rows: placementRows,
  },
  'due steps, by placement': {
    ids: async (db, scope) => (await listDueSteps(db, scope, worldDay, worldDay, {})).map((step) => step.placementId),
    counts: [],
    rows: async (db) => {
      const running = new Set(
        (await db.select({ id: placements.id, state: placements.state }).from(placements))
          .filter(({ state }) => state !== 'ended' && state !== 'completed')
          .map(({ id }) => id),
      );
      return (await placementRows(db)).filter(({ id }) => running.has(id));
    },
  },
  'answers after a start to look after, by placement': {
    ids: async (db, scope) => (await listRisks(db, scope, worldDay, worldDay)).map((risk) => risk.placementId),
    counts: [],
    rows: async (db) => {
      const atRisk = await db.select({ id: checkIns.placementId, side: checkIns.side }).from(checkIns);
      const ids = new Set(atRisk.filter(({ side }) => side === 'candidate').map(({ id }) => id));
      return (await placementRows(db)).filter(({ id }) => ids.has(id));
    },
    actions: ['today.read', 'checkIn.ofPerson', 'checkIn.ofCompany'],
  },
  'questions after a start that wait for a company': {
    ids: async (db, scope) => idsOf(await listOpenCheckInsOfCompany(db, scope, worldDay)),
    counts: [],
    rows: async (db) =>
      (
        await db
          .select({ id: checkIns.id, side: checkIns.side, companyId: placements.companyId })
          .from(checkIns)
          .innerJoin(placements, eq(placements.id, checkIns.placementId))
      )
        .filter(({ side }) => side === 'employer')
        .map(({ id, companyId }) => ({ id, resource: { releasedTo: companyId } })),
    actions: ['checkIn.answer'],
  },
  'wishes to be called, by case': {
    ids: async (db, scope) =>
      (await listCallRequests(db, scope, worldDay, worldDay)).map((request) => request.profileId),
    counts: [],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: callRequests.profileId }).from(callRequests),
        (id) => findProfile(db, id, worldDay),
        caseResource,
      ),
    actions: ['today.read'],
  },
  'placements by papers': {
    ids: async (db, scope) =>
      (await listWatchedPlacements(db, scope, worldDay, '2000-01-01')).map(({ placementId }) => placementId),
    counts: [],
    rows: async (db) =>
      rowsOf(
        await db
          .select({ id: placements.id })
          .from(placements)
          .where(or(inArray(placements.state, ['preparing', 'started', 'lasts']), isNotNull(placements.endedOn))),
        (id) => findPlacement(db, id, worldDay),
        placementResource,
      ),
    actions: ['caseFacts.read'],
  },
  postings: {
    ids: async (db, scope) => idsOf(await listPostings(db, scope, {}, firstPage)),
    counts: [
      (db, scope) => countPostings(db, scope, {}),
      async (db, scope) => sum(await countPostingsByState(db, scope, {})),
    ],
    rows: async (db) =>
      (await db.select({ id: postings.id, companyId: postings.companyId }).from(postings)).map(({ id, companyId }) => ({
        id,
        resource: { companyId },
      })),
  },
  'employer events': {
    ids: async (db, scope) => idsOf(await listEvents(db, scope, 10_000)),
    counts: [],
    rows: async (db) =>
      (await db.select({ id: employerEvents.id }).from(employerEvents)).map(({ id }) => ({ id, resource: {} })),
    actions: ['employerEvent.read'],
  },
  'guests of an event': {
    ids: async (db, scope) => {
      const [guest] = await db.select({ eventId: eventGuests.eventId }).from(eventGuests).limit(1);
      return (await listEventGuests(db, scope, worldDay, guest?.eventId ?? '')).map(({ profileId }) => profileId);
    },
    counts: [],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: eventGuests.profileId }).from(eventGuests),
        (id) => findProfile(db, id, worldDay),
        profileResource,
      ),
    actions: ['employerEvent.invite'],
  },
  'answered offers of dates': {
    ids: async (db, scope) => idsOf(await listOffersToSettle(db, scope, worldDay, { answer: 'chosen' })),
    counts: [],
    rows: async (db) => {
      const offers = await db
        .select({ id: dateOffers.id, placementId: dateOffers.placementId })
        .from(dateOffers)
        .innerJoin(placements, eq(placements.id, dateOffers.placementId))
        .where(eq(placements.state, 'preparing'));
      const found = await Promise.all(
        offers.map(async ({ id, placementId }) => ({ id, row: await findPlacement(db, placementId, worldDay) })),
      );
      return found.flatMap(({ id, row }) => (row === null ? [] : [{ id, resource: placementResource(row) }]));
    },
    // A company never lists them: it has its link.
    actions: ['today.read', 'placement.list'],
  },
  companies: {
    ids: async (db, scope) => idsOf(await listCompanies(db, scope, {}, firstPage)),
    counts: [
      (db, scope) => countCompanies(db, scope, {}),
      async (db, scope) => (await listCompanyNames(db, scope)).length,
    ],
    rows: async (db) =>
      (await db.select({ id: companies.id }).from(companies)).map(({ id }) => ({ id, resource: { companyId: id } })),
  },
  mentors: {
    ids: async (db, scope) => idsOf(await listMentors(db, scope, {}, everything)),
    counts: [async (db, scope) => sum(await countMentorsByState(db, scope))],
    rows: async (db) =>
      (await db.select({ id: mentors.id }).from(mentors)).map(({ id }) => ({ id, resource: { mentorId: id } })),
  },
  tandems: {
    ids: async (db, scope) => idsOf(await listTandems(db, scope, worldDay, {})),
    counts: [async (db, scope) => sum(await countTandemsByState(db, scope, worldDay))],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: tandems.id }).from(tandems),
        async (id) => {
          const tandem = await findTandem(db, id);
          const profile = tandem === null ? null : await findProfile(db, tandem.profileId, worldDay);
          return tandem === null || profile === null
            ? null
            : { ...profileResource(profile), mentorId: tandem.mentorId };
        },
        (resource) => resource,
      ),
  },
  'tandems that ask for a call': {
    ids: async (db, scope) => (await listOpenAlerts(db, scope, worldDay, null)).map(({ tandemId }) => tandemId),
    counts: [],
    rows: async (db) =>
      rowsOf(
        await db.select({ id: tandemAlerts.tandemId }).from(tandemAlerts),
        async (id) => {
          const tandem = await findTandem(db, id);
          const profile = tandem === null ? null : await findProfile(db, tandem.profileId, worldDay);
          return tandem === null || profile === null
            ? null
            : { ...profileResource(profile), mentorId: tandem.mentorId };
        },
        (resource) => resource,
      ),
  },
  'waiting learners': {
    ids: async (db, scope) =>
      (await listWaitingLearners(db, scope, worldDay, { number: 0, size: 10_000 })).map(({ profileId }) => profileId),
    counts: [(db, scope) => countWaitingLearners(db, scope, worldDay)],
    rows: async (db) =>
      rowsOf(
        (await db.select({ id: learners.profileId }).from(learners)).filter(({ id }) => waiting.has(id)),
        async (id) => {
          const profile = await findProfile(db, id, worldDay);
          return profile === null ? null : learnerResource(profile, await findConsent(db, id, 'mentoring'));
        },
        (resource) => resource,
      ),
  },
  'learners who are nobody’s client': {
    ids: async (db, scope) => idsOf(await listGuests(db, scope, everything)),
    counts: [(db, scope) => countGuests(db, scope)],
    rows: async (db) =>
      (await db.select().from(profiles)).flatMap((row) =>
        row.isGuest ? [{ id: row.id, resource: guestResource(row) }] : [],
      ),
  },
  accounts: {
    ids: async (db, scope) => idsOf(await listUsers(db, scope)),
    counts: [],
    rows: async (db) =>
      (await db.select({ id: users.id, organisationId: users.organisationId, teamId: users.teamId }).from(users)).map(
        ({ id, organisationId, teamId }) => ({ id, resource: { organisationId, teamId, ownerIds: [id] } }),
      ),
  },
};

const engine = embeddedEngine();
/** A posting that fits everybody, asked with a scope as `rankProfiles` does. */
const ranking = (scope: Scope) => ({
  posting: aPosting({ occupation }),
  today: worldDay,
  organisations: organisationsOf(scope),
});

let db: Database;
/** Everybody in the index wants it. */
let occupation: string;
let world: PolicyWorld;
/** Learners without a tandem whose case is open. */
let waiting: ReadonlySet<string>;

beforeAll(async () => {
  db = await openTestDatabase();
  world = await insertPolicyWorld(db);
  waiting = world.waitingLearners;
  await ensureEmbeddedTables(db);
  const [concept] = await db.select({ key: concepts.key }).from(concepts).limit(1);
  occupation = concept?.key ?? '';
  const known = await findProfiles(db, idsOf(await db.select({ id: profiles.id }).from(profiles)), worldDay);
  const published = known.filter(({ state }) => state === 'published');
  await write(db, (tx) =>
    engine.putProfiles(
      tx,
      published.map((row) => matchDocument({ ...row, occupations: [occupation] }, row.matchNumber, {})),
    ),
  );
});

describe.each(Object.keys(lists))('the list of %s', (name) => {
  const list = lists[name] as List;

  it('shows an actor exactly the rows the policy lets her have, whatever the action and the role', async () => {
    const rows = await list.rows(db);
    expect(rows.length).toBeGreaterThan(1);
    const shown = remembered((scope) => list.ids(db, scope));
    for (const { who, actor } of world.actors) {
      for (const action of list.actions ?? actions) {
        const allowed = rows.filter(({ resource }) => can(actor, action, resource)).map(({ id }) => id);
        expect((await shown(scopeFor(actor, action))).sort(), `${who}: ${action}`).toEqual(allowed.sort());
      }
    }
  });

  it('counts what it shows', async () => {
    for (const count of list.counts) {
      const counted = remembered((scope) => count(db, scope));
      const shown = remembered(async (scope) => (await list.ids(db, scope)).length);
      for (const { who, actor } of world.actors) {
        for (const action of list.actions ?? actions) {
          const scope = scopeFor(actor, action);
          expect(await counted(scope), `${who}: ${action}`).toBe(await shown(scope));
        }
      }
    }
  });
});

describe('the world these lists are compared in', () => {
  const reaching = (action: (typeof actions)[number], list: string) => async () => {
    const rows = await (lists[list] as List).rows(db);
    return world.actors.filter(({ actor }: { actor: Actor }) => {
      const seen = rows.filter(({ resource }) => can(actor, action, resource)).length;
      return seen > 0 && seen < rows.length;
    }).length;
  };

  it.each([
    ['identity.reveal', 'profiles'],
    ['profile.list', 'profiles'],
    ['posting.matches', 'profiles ranked for a posting'],
    ['proposal.read', 'proposals'],
    ['proposal.seenByCompany', 'proposals'],
    ['placement.seenByCompany', 'placements'],
    ['tandem.list', 'tandems'],
    ['learner.list', 'waiting learners'],
    ['posting.list', 'postings'],
    ['user.list', 'accounts'],
  ] as const)('has actors who may %s some of the %s and not others', async (action, list) => {
    expect(await reaching(action, list)()).toBeGreaterThan(1);
  });

  it('shows nobody who holds no role anything', () => {
    const nobody = world.actors.find(({ who }) => who === 'nobody');
    expect(actions.filter((action) => nobody !== undefined && mayEver(nobody.actor, action))).toEqual([]);
  });
});

/** Actors with the same reach have the same scope: each is asked once. */
function remembered<Answer>(ask: (scope: Scope) => Promise<Answer>): (scope: Scope) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (scope) => {
    const key = JSON.stringify(scope);
    const answer = known.get(key) ?? ask(scope);
    known.set(key, answer);
    return answer;
  };
}
