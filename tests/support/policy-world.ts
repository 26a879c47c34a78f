import { eq } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { roles, type Role } from '#app/domain/account/role.ts';
import { placementStates } from '#app/domain/assistance/placement.ts';
import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import { proposalStates, proposalWays } from '#app/domain/match/proposal.ts';
import type { Database } from '#db/client.ts';
import { currentConsentTexts } from '#db/queries/consent/consent.ts';
import {
  callRequests,
  caseFacts,
  checkIns,
  companyRequests,
  consents,
  dateOffers,
  employerEvents,
  eventGuests,
  placements,
  users,
} from '#db/schema/index.ts';
import { actorOf } from './actors.ts';
import {
  insertCompany,
  insertOrganisation,
  insertPosting,
  insertProfile,
  insertTeam,
  insertUser,
} from './factories.ts';
import { insertAlert } from '#db/queries/mentoring/tandem-alert.ts';
import { write } from '#db/transaction.ts';
import { insertMentor, insertPlacement, insertProposal, insertTandem } from './match-factories.ts';

export interface PolicyWorld {
  readonly actors: readonly { readonly who: string; readonly actor: Actor }[];
  /** Profile ids of learners with an open case and no tandem. */
  readonly waitingLearners: ReadonlySet<string>;
}

/** The day the world is looked at; absences end before, on and after it. */
export const worldDay = '2027-01-11';

/**
 * A small world with every way a row can be somebody's: two Jobcenters with teams, cases of one's own, covered ones
 * (also from the last day of an absence, from another team and another house), one nobody has, those of somebody who
 * moved to the other house; proposals in every
 * state and way, placements in every state, tandems, guests who are nobody's case; and an actor per role and for some that hold two.
 */
export async function insertPolicyWorld(db: Database): Promise<PolicyWorld> {
  const houses = [await insertOrganisation(db), await insertOrganisation(db)] as const;
  const teams = [
    await insertTeam(db, { organisationId: houses[0].id }),
    await insertTeam(db, { organisationId: houses[0].id }),
    await insertTeam(db, { organisationId: houses[1].id }),
  ] as const;
  const companies = [await insertCompany(db), await insertCompany(db)] as const;
  const unverified = await insertCompany(db, { state: 'unverified' });
  const mentors = [
    await insertMentor(db),
    await insertMentor(db, { state: 'registered', organisationId: houses[0].id }),
  ] as const;
  const staff = async (house: number, team: number, over: Partial<typeof users.$inferInsert> = {}) =>
    insertUser(db, { organisationId: houses[house]?.id, teamId: teams[team]?.id, ...over });

  const anna = await staff(0, 0);
  const berta = await staff(0, 1);
  const away = [
    await staff(0, 0, { absentUntil: '2027-01-20', coveredBy: berta.id }),
    await staff(1, 2, { absentUntil: worldDay, coveredBy: anna.id }),
    await staff(0, 1, { absentUntil: '2027-01-10', coveredBy: anna.id }),
  ];
  /** Went to another house and left her cases behind. */
  const moved = await staff(0, 0);
  const cases = [];
  for (const caseworker of [anna, berta, ...away, moved]) {
    for (const state of ['draft', 'published', 'withdrawn', 'closed'] as const) {
      cases.push(
        await insertProfile(db, {
          caseworkerId: caseworker.id,
          organisationId: caseworker.organisationId ?? '',
          state,
          occupations: [`occupation-${cases.length}`],
        }),
      );
    }
  }
  cases.push(await insertProfile(db, { organisationId: houses[0].id, occupations: ['occupation-of-nobody'] }));
  await db.update(users).set({ organisationId: houses[1].id, teamId: teams[2].id }).where(eq(users.id, moved.id));

  const officer = await insertUser(db, { roles: ['officer'], organisationId: houses[1].id });
  for (const company of [...companies, unverified]) {
    for (const state of ['draft', 'submitted', 'approved', 'closed'] as const) {
      const posting = await insertPosting(db, { companyId: company.id, officerId: officer.id, state });
      if (state === 'approved' || state === 'closed') await insertMatches(db, posting, cases, state === 'closed');
    }
  }
  await insertRequests(db, cases);
  await insertEmployerSide(db, officer.id, cases);
  await insertCheckIns(db);
  const waitingLearners = new Set<string>();
  for (const [index, profile] of cases.entries()) {
    if (index % 3 === 2) continue;
    const isOver = index % 3 === 1;
    const tandem = await insertTandem(db, {
      profileId: profile.id,
      mentorId: mentors[index % 2]?.id ?? '',
      state: isOver ? 'ended' : 'active',
    });
    await write(db, (tx) => insertAlert(tx, tandem.id, 'silent', new Date('2027-01-10T10:00:00Z')));
    if (isOver && profile.state !== 'closed') waitingLearners.add(profile.id);
    if (index % 2 === 0)
      await db.insert(callRequests).values({
        profileId: profile.id,
        purpose: 'namelessProfile',
        askedAt: new Date('2027-01-04T09:00:00Z'),
        dueOn: worldDay,
      });
    if (index % 4 !== 0) await insertYes(db, profile.id, 'mentoring', index % 4 === 3);
  }
  await insertGuests(db, houses, mentors[0].id, waitingLearners);

  const actors = [
    { who: 'caseworker with a team', actor: actorOf(anna) },
    { who: 'caseworker who covers', actor: actorOf(berta) },
    ...away.map((user, index) => ({ who: `caseworker away ${index}`, actor: actorOf(user) })),
  ];
  const outside = (role: Role, index: 0 | 1) => ({
    companyId: role === 'company' ? companies[index].id : null,
    mentorId: role === 'mentor' ? mentors[index].id : null,
  });
  actors.push({
    who: 'caseworker who moved',
    actor: { ...actorOf(moved), organisationId: houses[1].id, teamId: teams[2].id },
  });
  // An account whose team belongs to another house than she does.
  actors.push({
    who: 'team lead of a foreign team',
    actor: actorOf(await staff(1, 0, { roles: ['teamLead'] })),
  });
  for (const role of roles) {
    const placed = role === 'company' || role === 'mentor';
    for (const index of [0, 1] as const) {
      const place = placed ? outside(role, index) : { organisationId: houses[index].id, teamId: teams[index * 2]?.id };
      actors.push({ who: `${role} ${index}`, actor: actorOf(await insertUser(db, { roles: [role], ...place })) });
    }
  }
  for (const both of [
    ['caseworker', 'teamLead'],
    ['teamLead', 'officer'],
    ['caseworker', 'coordinator'],
    ['administrator', 'dpo'],
  ] as Role[][]) {
    actors.push({ who: both.join(' and '), actor: actorOf(await staff(0, 0, { roles: both })) });
  }
  actors.push({
    who: 'caseworker without a team',
    actor: actorOf(await insertUser(db, { organisationId: houses[0].id })),
  });
  actors.push({ who: 'nobody', actor: { ...actorOf(anna), userId: 'nobody', roles: [] } });
  return { actors, waitingLearners };
}

/** Learners who are nobody's client, kept by both houses: one waits, one has a tandem, one has left. */
async function insertGuests(
  db: Database,
  houses: readonly { readonly id: string }[],
  mentorId: string,
  waitingLearners: Set<string>,
): Promise<void> {
  for (const { id: organisationId } of houses) {
    for (const [state, tandem] of [
      ['draft', 'ended'],
      ['draft', 'active'],
      ['closed', 'ended'],
    ] as const) {
      const guest = await insertProfile(db, {
        ...{ organisationId, isGuest: true, state },
        occupations: [`occupation-of-guest-${waitingLearners.size}-${state}-${tandem}`],
      });
      await insertTandem(db, { profileId: guest.id, mentorId, state: tandem });
      await insertYes(db, guest.id, 'mentoring', state === 'closed');
      if (state !== 'closed' && tandem === 'ended') waitingLearners.add(guest.id);
    }
  }
}

/** What companies asked for: about every third case, and about nobody. */
async function insertRequests(db: Database, cases: readonly { readonly id: string }[]): Promise<void> {
  const posting = await insertPosting(db);
  const row = { companyId: posting.companyId, postingId: posting.id, state: 'open' as const, dueOn: worldDay };
  const made = { createdBy: 'somebody', createdAt: new Date('2027-01-04T09:00:00Z') };
  await db.insert(companyRequests).values({ ...row, ...made, kind: 'suggestions' });
  for (const [index, { id }] of cases.entries())
    if (index % 3 === 0) await db.insert(companyRequests).values({ ...row, ...made, kind: 'interest', profileId: id });
}

/** After the start: an answer to look after on about every second placement, and a question that waits for the company. */
async function insertCheckIns(db: Database): Promise<void> {
  const placed = await db.select({ id: placements.id, profileId: placements.profileId }).from(placements);
  const asked = { code: 'checkMonth1', askedAt: new Date('2027-01-04T09:00:00Z'), openUntilOn: worldDay } as const;
  for (const [index, { id, profileId }] of placed.entries()) {
    if (index % 2 === 1) continue;
    await insertYes(db, profileId, 'aftercare', false);
    await db.insert(checkIns).values([
      { ...asked, placementId: id, side: 'candidate', answers: {}, risk: 'language', riskDueOn: worldDay },
      { ...asked, placementId: id, side: 'employer', answers: {} },
    ]);
  }
}

/** The person's yes for a purpose, taken back where `isWithdrawn`. */
async function insertYes(db: Database, profileId: string, purpose: ConsentPurpose, isWithdrawn: boolean) {
  const [text] = await currentConsentTexts(db, purpose);
  await db.insert(consents).values({
    profileId,
    purpose,
    decision: 'yes',
    textVersion: text?.version ?? '',
    shownText: text?.body ?? '',
    language: 'de',
    channel: 'paper',
    helper: 'none',
    takenBy: 'somebody',
    decidedAt: new Date('2027-01-04T09:00:00Z'),
    withdrawnAt: isWithdrawn ? new Date('2027-01-05T09:00:00Z') : null,
  });
}

/** Proposals in every state and way over the cases, and a placement behind each introduced one. */
async function insertMatches(
  db: Database,
  posting: { id: string; companyId: string },
  cases: readonly { id: string; organisationId: string }[],
  isOver: boolean,
): Promise<void> {
  for (const [index, profile] of cases.entries()) {
    const state = isOver ? 'ended' : (proposalStates[index % proposalStates.length] ?? 'ended');
    const proposal = await insertProposal(db, {
      postingId: posting.id,
      companyId: posting.companyId,
      profileId: profile.id,
      organisationId: profile.organisationId,
      way: proposalWays[index % proposalWays.length] ?? 'proposed',
      state,
    });
    if (index % 2 === 0 && state !== 'proposed') {
      await insertPlacement(db, {
        proposalId: proposal.id,
        postingId: posting.id,
        companyId: posting.companyId,
        profileId: profile.id,
        organisationId: profile.organisationId,
        state: placementStates[index % placementStates.length] ?? 'preparing',
      });
      const facts = { profileId: profile.id, workAccess: {}, refreshedAt: new Date('2027-01-05T09:00:00Z') };
      await db.insert(caseFacts).values(facts).onConflictDoNothing();
    }
  }
}

/** Two events, one of which everybody is invited to, and a date a company chose for every placement. */
async function insertEmployerSide(db: Database, officerId: string, cases: readonly { readonly id: string }[]) {
  const at = new Date('2027-01-04T09:00:00Z');
  const event = { title: 'Metall trifft Menschen', heldOn: worldDay, startsAt: at, venue: 'Aula', createdAt: at };
  const both = await db
    .insert(employerEvents)
    .values([
      { ...event, officerId },
      { ...event, officerId },
    ])
    .returning();
  const eventId = both[0]?.id ?? '';
  const guest = { eventId, state: 'invited' as const, invitedBy: officerId, invitedAt: at };
  await db.insert(eventGuests).values(cases.map(({ id }) => ({ ...guest, profileId: id })));
  const all = await db.select({ id: placements.id }).from(placements);
  await db.insert(dateOffers).values(
    all.map(({ id }) => ({
      placementId: id,
      kind: 'interview' as const,
      tokenHash: `hash-${id}`,
      times: [at.toISOString()],
      validUntil: at,
      createdBy: officerId,
      createdAt: at,
      companyAnswer: 'chosen' as const,
      chosenAt: at,
      companyAnsweredAt: at,
    })),
  );
}
