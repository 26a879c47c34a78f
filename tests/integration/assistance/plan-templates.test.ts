import { describe, expect, it } from 'vitest';
import { planFileOf } from '#app/domain/assistance/plan-file.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import {
  arrangeDraftStep,
  beginDraft,
  discardDraft,
  publishDraft,
  saveDraftStep,
  type DraftStep,
} from '#app/use-cases/assistance/edit-template-draft.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { listTemplates } from '#app/use-cases/assistance/list-plan-templates.server.ts';
import { exportPlanFile, importPlanFile } from '#app/use-cases/assistance/plan-file.server.ts';
import type { PlanHouse } from '#app/use-cases/assistance/plan-house.server.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertTeam, insertUser } from '#tests/support/factories.ts';
import { introduce, openProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const kind = 'trialEmployment' as const;
const ownStep: DraftStep = {
  code: 'custom',
  title: 'Arbeitskleidung besorgen',
  side: 'candidate',
  owner: 'caseworker',
  due: { anchor: 'start', step: null, amount: -5, unit: 'workingDays', rule: null },
  documents: [],
  onlyIf: [],
};

async function openHouses() {
  const world = await openProposalWorld(await openTestApp());
  const { app, teamLead } = world;
  const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
  const elsewhere = await insertOrganisation(app.db);
  const team = await insertTeam(app.db, { organisationId: elsewhere.id });
  const otherLead = actorOf(
    await insertUser(app.db, { roles: ['teamLead'], organisationId: elsewhere.id, teamId: team.id }),
  );
  const templates = async (actor: Actor, house: PlanHouse = 'house') => {
    const found = (await listTemplates(app, actor, house)).kinds.find((one) => one.kind === kind);
    if (found === undefined) throw new Error('no template');
    return found;
  };
  const draft = async (actor: Actor, house: PlanHouse = 'house') => ({
    house,
    kind,
    version: (await templates(actor, house)).draft?.version ?? 0,
  });
  return { world, app, teamLead, administrator, otherLead, templates, draft };
}

describe('a house that writes its own template', () => {
  it('makes new plans from it, while running ones keep the version they began with', async () => {
    const { world, app, teamLead, templates, draft } = await openHouses();
    await beginDraft(app, teamLead, { house: 'house', kind });
    await saveDraftStep(app, teamLead, { ...(await draft(teamLead)), key: null, step: ownStep });
    const { draft: written } = await templates(teamLead);
    expect(written?.differences.map(({ kind: how, step }) => [how, step.title])).toEqual([
      ['added', 'Arbeitskleidung besorgen'],
    ]);
    await publishDraft(app, teamLead, { ...(await draft(teamLead)), validFrom: '2027-01-11' });
    const { placementId } = await introduce(world);
    const titles = async () =>
      (await findPlacementPage(app, world.caseworker, placementId)).steps.map((step) => step.title);
    expect(await titles()).toContain('Arbeitskleidung besorgen');
    await beginDraft(app, teamLead, { house: 'house', kind });
    const key = (await templates(teamLead)).draft?.steps.find(({ code }) => code === 'custom')?.key ?? '';
    await arrangeDraftStep(app, teamLead, { ...(await draft(teamLead)), key, how: 'remove' });
    await publishDraft(app, teamLead, { ...(await draft(teamLead)), validFrom: '2027-01-11' });
    expect((await templates(teamLead)).inForce.steps.map(({ code }) => code)).not.toContain('custom');
    expect(await titles()).toContain('Arbeitskleidung besorgen');
  });

  it('changes nothing for another house, and not the template for every house', async () => {
    const { app, teamLead, otherLead, administrator, templates, draft } = await openHouses();
    await beginDraft(app, teamLead, { house: 'house', kind });
    await saveDraftStep(app, teamLead, { ...(await draft(teamLead)), key: null, step: ownStep });
    await publishDraft(app, teamLead, { ...(await draft(teamLead)), validFrom: '2027-01-11' });
    expect(await templates(otherLead)).toMatchObject({ isStandard: true, inForce: { origin: 'release' } });
    await expect(beginDraft(app, teamLead, { house: 'standard', kind })).rejects.toMatchObject({ code: 'notFound' });
    await beginDraft(app, administrator, { house: 'standard', kind });
    expect((await templates(administrator, 'standard')).draft).not.toBeNull();
  });

  it('is for team leads and administrators; whoever works with plans reads it, a company does not', async () => {
    const { app, world } = await openHouses();
    for (const actor of [world.caseworker, world.officer]) {
      expect((await listTemplates(app, actor, 'house')).mayEdit).toBe(false);
      await expect(beginDraft(app, actor, { house: 'house', kind })).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(listTemplates(app, world.company, 'house')).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('waits for its day', async () => {
    const { app, teamLead, templates, draft } = await openHouses();
    await beginDraft(app, teamLead, { house: 'house', kind });
    await saveDraftStep(app, teamLead, { ...(await draft(teamLead)), key: null, step: ownStep });
    const publish = async (validFrom: string) => publishDraft(app, teamLead, { ...(await draft(teamLead)), validFrom });
    await expect(publish('2027-01-08')).rejects.toMatchObject({ problems: [{ code: 'dueInPast' }] });
    await publish('2027-02-01');
    expect(await templates(teamLead)).toMatchObject({ isStandard: true, coming: [{ validFrom: '2027-02-01' }] });
    app.clock.set('2027-02-01T09:00:00Z');
    expect(await templates(teamLead)).toMatchObject({ isStandard: false, inForce: { origin: 'house' } });
  });

  it('shows the second of two editors what stands there now', async () => {
    const { app, teamLead, draft } = await openHouses();
    await beginDraft(app, teamLead, { house: 'house', kind });
    const seen = await draft(teamLead);
    const { due: _due, ...interview } = { ...ownStep, code: 'interview' as const, title: null };
    const save = (owner: DraftStep['owner']) =>
      saveDraftStep(app, teamLead, {
        ...seen,
        key: 'interview.candidate',
        step: { ...interview, owner, due: null },
      });
    await save('officer');
    await expect(save('coordinator')).rejects.toMatchObject({
      code: 'versionConflict',
      current: { stepOwner: 'officer' },
    });
  });

  it('cannot come into force without a first day, or without a change; and may be dropped', async () => {
    const { app, teamLead, templates, draft } = await openHouses();
    await beginDraft(app, teamLead, { house: 'house', kind });
    const publish = async () => publishDraft(app, teamLead, { ...(await draft(teamLead)), validFrom: '2027-01-11' });
    await expect(publish()).rejects.toMatchObject({ reason: 'templateUnchanged' });
    await arrangeDraftStep(app, teamLead, { ...(await draft(teamLead)), key: 'start.candidate', how: 'remove' });
    await expect(publish()).rejects.toMatchObject({
      reason: 'templateNotReady',
      problems: [{ code: 'templateNeedsStart' }],
    });
    await discardDraft(app, teamLead, await draft(teamLead));
    expect((await templates(teamLead)).draft).toBeNull();
  });
});

describe('templates of another Jobcenter', () => {
  it('are read from its file as drafts, which show what they change', async () => {
    const { app, teamLead, otherLead, templates, draft } = await openHouses();
    await beginDraft(app, teamLead, { house: 'house', kind });
    await saveDraftStep(app, teamLead, { ...(await draft(teamLead)), key: null, step: ownStep });
    await publishDraft(app, teamLead, { ...(await draft(teamLead)), validFrom: '2027-01-11' });
    const file = JSON.stringify(await exportPlanFile(app, teamLead, 'house'));
    expect(await importPlanFile(app, otherLead, 'house', file)).toMatchObject({
      kinds: expect.arrayContaining([kind]) as string[],
    });
    const read = await templates(otherLead);
    expect(read).toMatchObject({ isStandard: true, draft: { origin: 'file' } });
    expect(read.draft?.differences.map(({ step }) => step.title)).toEqual(['Arbeitskleidung besorgen']);
    await publishDraft(app, otherLead, { ...(await draft(otherLead)), validFrom: '2027-01-11' });
    expect((await templates(otherLead)).inForce.steps.map(({ title }) => title)).toContain('Arbeitskleidung besorgen');
  });

  it('change nothing where the file has a mistake or somebody is writing a draft', async () => {
    const { app, teamLead, templates } = await openHouses();
    const broken = planFileOf([{ kind, steps: [] }]);
    expect(await importPlanFile(app, teamLead, 'house', JSON.stringify(broken))).toMatchObject({
      problems: [{ kind, code: 'templateNeedsStart' }],
    });
    await beginDraft(app, teamLead, { house: 'house', kind });
    const file = JSON.stringify(await exportPlanFile(app, teamLead, 'house'));
    expect(await importPlanFile(app, teamLead, 'house', file)).toEqual({
      problems: [{ kind, step: null, field: null, code: 'draftThere' }],
    });
    expect((await templates(teamLead)).draft?.origin).toBe('house');
    expect((await listTemplates(app, teamLead, 'house')).kinds.filter((one) => one.draft !== null)).toHaveLength(1);
  });
});
