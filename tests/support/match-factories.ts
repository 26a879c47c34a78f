import type { Handle } from '#db/client.ts';
import { learners, mentors, placements, placementSteps, proposals, tandems } from '#db/schema/index.ts';
import { only, type Over } from './factories.ts';

/** Rows between people, companies and volunteers for tests: valid by default, the two sides are given. No rules are applied. */
let counter = 0;
const next = () => (counter += 1);
const at = new Date('2027-01-05T08:00:00Z');

type With<Table extends { $inferInsert: object }, Key extends keyof Table['$inferInsert']> = Over<Table> &
  Required<Pick<Table['$inferInsert'], Key>>;

/** An active volunteer without a name. */
export async function insertMentor(db: Handle, over: Over<typeof mentors> = {}) {
  const values = {
    caseCode: `P-${String(next()).padStart(4, '0')}`,
    state: 'active' as const,
    offers: ['languagePractice' as const],
    languages: ['de'],
    mode: 'both' as const,
    slots: [],
    registeredAt: at,
    ...over,
  };
  return only(await db.insert(mentors).values(values).returning());
}

/** A proposal nobody has answered yet. */
export async function insertProposal(
  db: Handle,
  over: With<typeof proposals, 'postingId' | 'profileId' | 'companyId' | 'organisationId'>,
) {
  const values = {
    way: 'proposed' as const,
    state: 'proposed' as const,
    dueOn: '2027-01-10',
    proposedBy: 'somebody',
    proposedAt: at,
    reasons: [],
    ...over,
  };
  return only(await db.insert(proposals).values(values).returning());
}

/** A placement that is being prepared, with one step due for the caseworker. */
export async function insertPlacement(
  db: Handle,
  over: With<typeof placements, 'postingId' | 'profileId' | 'companyId' | 'organisationId'>,
) {
  const values = { kind: 'employment' as const, state: 'preparing' as const, createdAt: at, ...over };
  const placement = only(await db.insert(placements).values(values).returning());
  await db.insert(placementSteps).values({
    placementId: placement.id,
    code: 'custom',
    title: 'Anrufen',
    side: 'candidate',
    position: 1,
    owner: 'caseworker',
    dueOn: '2027-01-08',
    state: 'open',
  });
  return placement;
}

/** A tandem that meets; its learner has a row too. */
export async function insertTandem(db: Handle, over: With<typeof tandems, 'profileId' | 'mentorId'>) {
  const wish = {
    profileId: over.profileId,
    goal: 'everyday' as const,
    mode: 'both' as const,
    slots: [],
    waitingSince: '2027-01-04',
  };
  await db.insert(learners).values(wish).onConflictDoNothing();
  const values = {
    consentId: 'consent',
    state: 'active' as const,
    goal: 'everyday' as const,
    startedOn: '2027-01-05',
    startedBy: 'somebody',
    ...over,
  };
  return only(await db.insert(tandems).values(values).returning());
}
