import { eq, isNotNull } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import {
  recordStartRequirement,
  takeBackRequirement,
} from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { placementEvents, placementRequirements, profiles } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { introduce, openProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

it('an officer of another house reads no residence status and nothing written about the person', async () => {
  const world = await openProposalWorld(await openTestApp());
  const { placementId } = await introduce(world);
  const { db } = world.app;
  await addStep(world.app, world.caseworker, {
    placementId,
    side: 'candidate',
    title: 'Kinderarzt abwarten',
    owner: 'caseworker',
    dueOn: '2027-01-20',
    key: null,
  });
  const written = await db
    .update(placementRequirements)
    .set({ ruleId: 'toleration.ban@2024-01-01', reference: 'AZ 4711', overrideReason: 'krank gewesen' })
    .where(eq(placementRequirements.requirement, 'permit'))
    .returning();
  expect(written).toHaveLength(1);

  const seen = JSON.stringify(await findPlacementPage(world.app, world.officer, placementId));
  for (const word of ['toleration', '4711', 'krank gewesen', 'Kinderarzt']) expect(seen).not.toContain(word);
  const own = JSON.stringify(await findPlacementPage(world.app, world.caseworker, placementId));
  for (const word of ['4711', 'krank gewesen', 'Kinderarzt']) expect(own).toContain(word);
  expect(own).not.toContain('toleration');
});

it('why a permit was passed over stays in the history when somebody takes it back, for the own house only, until she is erased', async () => {
  const world = await openProposalWorld(await openTestApp());
  const { placementId } = await introduce(world);
  const { app, caseworker, officer, organisationId, profileId } = world;
  const permit = { placementId, requirement: 'permit' } as const;
  const words = 'Behörde hat am Telefon zugesagt';
  await recordStartRequirement(app, caseworker, { ...permit, version: 1, overrideReason: words });
  await takeBackRequirement(app, caseworker, { ...permit, version: 2 });
  const reasonsFor = async (actor: Actor) =>
    (await findPlacementPage(app, actor, placementId)).history.events
      .filter(({ code }) => code === 'requirement.override')
      .map(({ reason }) => reason);
  expect(await reasonsFor(caseworker)).toEqual([words]);
  expect(await reasonsFor(officer)).toEqual([null]);
  const [closed] = await app.db
    .update(profiles)
    .set({ state: 'closed' })
    .where(eq(profiles.id, profileId))
    .returning({ version: profiles.version });
  const lead = actorOf(await insertUser(app.db, { roles: ['teamLead'], organisationId, teamId: caseworker.teamId }));
  await eraseCase(app, lead, { profileId, version: closed?.version ?? 0, reason: 'personAsked' });
  expect(await app.db.select().from(placementEvents).where(isNotNull(placementEvents.reason))).toEqual([]);
});
