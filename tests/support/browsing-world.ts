import { eq } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import type { LadderFacts } from '#app/domain/disclosure/ladder.ts';
import { recordConsent } from '#app/use-cases/consent/record-consent.server.ts';
import { runMeasuredBatch } from './measured-batch.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { postings, profiles } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from './actors.ts';
import { insertCompany, insertOrganisation, insertPosting, insertTeam, insertUser } from './factories.ts';
import { alike } from './ladder-people.ts';
import { insertPool } from './public-pool.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** A pool companies may browse, two companies with a posting each, and the people who act on what they ask for. */
export interface BrowsingWorld {
  readonly app: TestApp;
  readonly company: Actor;
  readonly otherCompany: Actor;
  readonly officer: Actor;
  readonly caseworker: Actor;
  readonly colleague: Actor;
  /** Of `company`, with three criteria. */
  readonly postingId: string;
  readonly otherPostingId: string;
  /** Twelve warehouse workers in Kreis Herford with German B1: cases of `caseworker`. */
  readonly people: readonly string[];
}

/** What a posting asks at least before it takes part in browsing. */
export const enoughCriteria = { german: 'A2', hoursPerWeekMin: 30, hoursPerWeekMax: 40 } as const;

const warehouse = alike('h', 12).map(({ facts }) => facts);
const elsewhere = alike('x', 120, { occupationGroup: '24', districtKey: '05315' }).map(({ facts }) => facts);

/** @param detailed how many of `people` chose the detailed profile; @param pool who else is there */
export async function openBrowsingWorld({
  detailed = 0,
  pool = elsewhere,
}: { detailed?: number; pool?: readonly LadderFacts[] } = {}): Promise<BrowsingWorld> {
  const app = await openTestApp();
  const { db } = app;
  const organisation = await insertOrganisation(db);
  const team = await insertTeam(db, { organisationId: organisation.id });
  const inTeam = { organisationId: organisation.id, teamId: team.id };
  const caseworker = await insertUser(db, inTeam);
  const officer = await insertUser(db, { roles: ['officer'], phone: '0208 5550100' });
  const [own, other] = [await insertCompany(db, { officerId: officer.id }), await insertCompany(db)];
  const posting = await insertPosting(db, { companyId: own.id, officerId: officer.id, ...enoughCriteria });
  const otherPosting = await insertPosting(db, { companyId: other.id, ...enoughCriteria });
  await insertPool(app, pool);
  const people = await insertPool(app, warehouse, organisation.id);
  await db.update(profiles).set({ caseworkerId: caseworker.id }).where(eq(profiles.organisationId, organisation.id));
  for (const id of people.slice(0, detailed)) await chooseDetailed(app, id);
  await runMeasuredBatch(app);
  return {
    app,
    company: actorOf(await insertUser(db, { roles: ['company'], companyId: own.id })),
    otherCompany: actorOf(await insertUser(db, { roles: ['company'], companyId: other.id })),
    officer: actorOf(officer),
    caseworker: actorOf(caseworker),
    colleague: actorOf(await insertUser(db, inTeam)),
    postingId: posting.id,
    otherPostingId: otherPosting.id,
    people,
  };
}

/** She wants to be shown in detail; it counts from the next batch on. */
export async function chooseDetailed(app: TestApp, profileId: string): Promise<void> {
  await write(app.db, (tx) =>
    recordConsent(tx, app.clock.now(), 'somebody', {
      profileId,
      purpose: 'detailedProfile',
      decision: 'yes',
      language: 'de',
      channel: 'paper',
      helper: 'none',
    }),
  );
}

/** She takes her profile back: nobody sees it from now on. */
export async function withdrawProfile(app: TestApp, id: string): Promise<void> {
  const [row] = await app.db.select({ version: profiles.version }).from(profiles).where(eq(profiles.id, id));
  const version = row?.version ?? 0;
  await write(app.db, (tx) => changeProfiles(app, tx, null, [{ kind: 'withdraw', id, version }]));
}

/** Sets columns of a posting. */
export async function changePosting(
  app: TestApp,
  id: string,
  over: Partial<typeof postings.$inferInsert>,
): Promise<void> {
  await app.db.update(postings).set(over).where(eq(postings.id, id));
}
