import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { placementRequirements } from '#db/schema/index.ts';
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
