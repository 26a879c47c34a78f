import { describe, expect, it } from 'vitest';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { findCompanyPlacement } from '#app/use-cases/assistance/find-company-placement.server.ts';
import { guardTexts } from '#app/use-cases/disclosure/guard-text.server.ts';
import { listSavedSearches, saveSearch } from '#app/use-cases/match/saved-searches.server.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { auditRows } from '#db/schema/audit.ts';
import { write } from '#db/transaction.ts';
import { introduce, openProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function placed() {
  const world = await openProposalWorld(await openTestApp());
  const ids = await introduce(world);
  const steps = await listSteps(world.app.db, ids.placementId);
  const step = steps.find(({ state, side, code }) => state === 'open' && side === 'employer' && code !== 'start');
  if (step === undefined) throw new Error('no open step of the company');
  const note = (text: string, textReason: 'companyKnows' | null = null, noteForCompany = true) =>
    changeStep(world.app, world.caseworker, {
      stepId: step.id,
      version: step.version,
      change: { do: 'plan', dueOn: '2027-01-20', note: text, noteForCompany },
      textReason,
    });
  const shown = async () => JSON.stringify(await findCompanyPlacement(world.app, world.company, ids.proposalId));
  return { ...world, ...ids, note, shown };
}

describe('what staff write for a company', () => {
  it('stays inside when it names the person beyond what was released, and nothing typed is stored', async () => {
    const { note, shown } = await placed();
    await expect(note('Frau Erdacht braucht Handschuhe')).rejects.toMatchObject({
      code: 'blocked',
      reason: 'textForCompanyHolds',
      problems: [{ field: 'note', code: 'textHoldsName' }],
    });
    await expect(note('Ердахт: 0208 5550199')).rejects.toMatchObject({
      problems: [
        { field: 'note', code: 'textHoldsName' },
        { field: 'note', code: 'textHoldsPhone' },
      ],
    });
    expect(await shown()).not.toMatch(/Handschuhe/);
  });

  it('goes out with the first name the company was told, and without anything in it', async () => {
    const { note, shown } = await placed();
    await note('Olena kommt um 8 Uhr.');
    expect(await shown()).toContain('Olena kommt um 8 Uhr.');
  });

  it('goes out all the same with a reason, which is in the log with kinds and without the text', async () => {
    const { app, caseworker, placementId, note, shown } = await placed();
    await note('Vertrag auf den Namen Erdacht ausstellen', 'companyKnows');
    expect(await shown()).toContain('Vertrag auf den Namen Erdacht');
    const rows = await app.db.select().from(auditRows);
    const row = rows.find(({ action }) => action === 'placement.acceptText');
    expect(row).toMatchObject({ actorId: caseworker.userId, subjectIds: [placementId] });
    expect(row?.detail).toEqual({ reason: 'companyKnows', kinds: 'name' });
    expect(JSON.stringify(rows)).not.toMatch(/Erdacht|Vertrag/);
  });

  it('may name her as long as it stays with the house', async () => {
    const { note, shown } = await placed();
    await note('Frau Erdacht braucht Handschuhe', null, false);
    expect(await shown()).not.toMatch(/Erdacht/);
  });

  it('is checked as the words of a step on the company’s side, not on the person’s', async () => {
    const { app, caseworker, placementId } = await placed();
    const step = (side: 'candidate' | 'employer') =>
      addStep(app, caseworker, {
        placementId,
        title: 'Erdacht, Olena abholen',
        side,
        owner: 'caseworker',
        dueOn: '2027-01-20',
        key: null,
      });
    await step('candidate');
    await expect(step('employer')).rejects.toMatchObject({ problems: [{ field: 'addTitle', code: 'textHoldsName' }] });
  });

  it('stays inside when it cannot be compared', async () => {
    const { app, profileId, caseworker } = await placed();
    const broken = {
      ...app,
      clock: {
        now: () => {
          throw new Error('Olena Erdacht');
        },
      },
    } as unknown as typeof app;
    await expect(
      write(app.db, (tx) => guardTexts(broken, tx, caseworker, ['Hallo'], [profileId], null)),
    ).rejects.toMatchObject({
      code: 'unavailable',
      message: 'unavailable: textGuardFailed',
    });
  });
});

describe('the name of a saved search', () => {
  it('holds no address and no number, and is compared with nobody', async () => {
    const { app, officer } = await placed();
    const save = (name: string) => saveSearch(app, officer, { list: 'profiles', name, query: '', wantsMail: false });
    await expect(save('Frau E., 0208 5550199')).rejects.toMatchObject({
      problems: [{ field: 'name', code: 'searchNameHolds' }],
    });
    await save('Erdacht');
    expect((await listSavedSearches(app, officer, ['profiles'])).map(({ name }) => name)).toEqual(['Erdacht']);
  });
});
