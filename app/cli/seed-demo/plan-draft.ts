import { addDays } from '#app/domain/time/day.ts';
import { personas } from '#app/use-cases/account/demo-personas.server.ts';
import { beginDraft, saveDraftStep, type DraftStep } from '#app/use-cases/assistance/edit-template-draft.server.ts';
import { demoHouses } from './accounts.ts';
import { actorOf, officeDay, type World } from './world.ts';

const ownStep: DraftStep = {
  code: 'custom',
  title: 'Fahrkarte für den Weg zur Arbeit klären',
  side: 'candidate',
  owner: 'caseworker',
  due: { anchor: 'start', step: null, amount: -5, unit: 'workingDays', rule: null },
  documents: [],
  onlyIf: [],
};

/** What the team lead is writing: a step more for internships, not in force yet. */
export async function seedPlanDraft(world: World): Promise<void> {
  const lead = personas.find(({ roles }) => roles.includes('teamLead'));
  if (lead === undefined) return;
  const actor = actorOf({ ...lead, organisationId: demoHouses.jobcenter.id });
  const app = world.at(officeDay(addDays(world.today, -4)));
  const draft = { house: 'house', kind: 'internship' } as const;
  await beginDraft(app, actor, draft);
  await saveDraftStep(app, actor, { ...draft, version: 1, key: null, step: ownStep });
}
