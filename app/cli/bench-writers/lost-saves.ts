import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { contactLogs, placementEvents, placementSteps, profiles, proposals } from '#db/schema/index.ts';
import type { Acknowledged, SaveKind } from './pressed-form.ts';

/**
 * Compares what the portal said yes to with what the database holds.
 * @returns the saves that are in no row and no history, that stand there twice, or that overwrote another one unseen
 */
export async function lostSaves(db: Database, acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const of = (...kinds: SaveKind[]) => acknowledged.filter(({ kind }) => kinds.includes(kind));
  return [
    ...(await lostNotes(db, of('note', 'done'))),
    ...(await lostEdits(db, of('profile'))),
    ...(await lostContacts(db, of('contact'))),
    ...(await lostProposals(db, of('proposal'))),
  ];
}

/** Every note stands in its step or in the step's history; what was done is done. */
async function lostNotes(db: Database, saves: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const ids = [...new Set(saves.map(({ about }) => about))];
  const steps = await db
    .select({ id: placementSteps.id, state: placementSteps.state, note: placementSteps.note })
    .from(placementSteps)
    .where(inArray(placementSteps.id, ids));
  const events = await db
    .select({ before: placementEvents.before })
    .from(placementEvents)
    .where(inArray(placementEvents.stepId, ids));
  const notes = new Set([...steps.map(({ note }) => note), ...events.map(({ before }) => before?.note ?? null)]);
  const done = new Set(steps.filter(({ state }) => state === 'done').map(({ id }) => id));
  return saves.filter(({ kind, about, mark }) => !notes.has(mark) || (kind === 'done' && !done.has(about)));
}

/** No two edits were made from one version of a profile, and the last one is what stands there. */
async function lostEdits(db: Database, saves: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const lost: Acknowledged[] = [];
  for (const [about, edits] of groups(saves)) {
    const [row] = await db
      .select({ version: profiles.version, years: profiles.experienceYears })
      .from(profiles)
      .where(eq(profiles.id, about));
    const inOrder = edits.toSorted((a, b) => (a.madeFrom ?? 0) - (b.madeFrom ?? 0));
    const last = inOrder.at(-1);
    lost.push(...inOrder.filter((edit, index) => inOrder[index + 1]?.madeFrom === edit.madeFrom));
    if (last !== undefined && (row?.version !== (last.madeFrom ?? 0) + 1 || String(row.years) !== last.mark))
      lost.push(last);
  }
  return lost;
}

/** Every call was noted once. */
async function lostContacts(db: Database, saves: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const rows = await db
    .select({ summary: contactLogs.summary, companyId: contactLogs.companyId })
    .from(contactLogs)
    .where(
      inArray(
        contactLogs.summary,
        saves.map(({ mark }) => mark),
      ),
    );
  return saves.filter(
    ({ about, mark }) => rows.filter((row) => row.summary === mark && row.companyId === about).length !== 1,
  );
}

/** Every person was proposed once. */
async function lostProposals(db: Database, saves: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const lost: Acknowledged[] = [];
  for (const save of saves) {
    const rows = await db
      .select({ state: proposals.state })
      .from(proposals)
      .where(and(eq(proposals.postingId, save.about), eq(proposals.profileId, save.mark)));
    if (rows.filter(({ state }) => state !== 'ended').length !== 1) lost.push(save);
  }
  return lost;
}

function groups(saves: readonly Acknowledged[]): Map<string, Acknowledged[]> {
  const found = new Map<string, Acknowledged[]>();
  for (const save of saves) found.set(save.about, [...(found.get(save.about) ?? []), save]);
  return found;
}
