import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { findStep } from '#db/queries/assistance/placement-steps.ts';
import type { Database } from '#db/client.ts';
import { placementEvents, placements, placementSteps, users } from '#db/schema/index.ts';
import { quantile, rounded } from '#search/bench/figures.ts';

const writers = 50;
const changesEach = 20;
/** Few enough that several people always write to the same step. */
const sharedSteps = 25;

export interface WriterFigures {
  readonly writers: number;
  readonly saved: number;
  /** Saves that were refused because somebody else was faster, and made again with what stood there. */
  readonly conflicts: number;
  /** Saves that are in nobody's history and in no row. */
  readonly lost: number;
  /** Milliseconds from pressing the button to the answer, refused ones too. */
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

/**
 * Fifty officers write to the same open steps of running plans, all at once and without a pause, each as the page does: read,
 * save with the version read, and on a conflict read again. Every note that was saved must afterwards stand in the row or in
 * the history of its step.
 */
export async function measureWriters(app: AppContext): Promise<WriterFigures> {
  const steps = await app.db
    .select({ id: placementSteps.id, placementId: placementSteps.placementId })
    .from(placementSteps)
    .innerJoin(placements, eq(placements.id, placementSteps.placementId))
    .where(and(inArray(placements.state, ['preparing', 'started']), eq(placementSteps.state, 'open')))
    .orderBy(placementSteps.id)
    .limit(sharedSteps);
  if (steps.length === 0) throw new Error('The demo world has no running plan.');
  const actors = await officersOf(app);
  const [nobody] = actors;
  if (nobody === undefined) throw new Error('The demo world has no officer.');
  const dueOn = addDays(dayOf(app.clock.now()), 7);
  const saved = new Set<string>();
  const took: number[] = [];
  let conflicts = 0;

  const save = async (writer: number, change: number) => {
    const note = `Vermerk ${writer}-${change}`;
    const id = steps[(writer * 7 + change * 3) % steps.length]?.id ?? '';
    for (;;) {
      const seen = await findStep(app.db, id);
      const begun = performance.now();
      try {
        await changeStep(app, actors[writer % actors.length] ?? nobody, {
          stepId: id,
          version: seen?.version ?? 0,
          change: { do: 'plan', dueOn, note, noteForCompany: false },
        });
        saved.add(note);
        return;
      } catch (error) {
        if (!(error instanceof DomainError) || error.code !== 'versionConflict') throw error;
        conflicts += 1;
      } finally {
        took.push(performance.now() - begun);
      }
    }
  };
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let change = 0; change < changesEach; change += 1) await save(writer, change);
    }),
  );
  const kept = await notesOf(
    app.db,
    steps.map(({ id }) => id),
  );
  return {
    writers,
    saved: saved.size,
    conflicts,
    lost: [...saved].filter((note) => !kept.has(note)).length,
    p50: rounded(quantile(took, 0.5)),
    p95: rounded(quantile(took, 0.95)),
    longest: rounded(Math.max(...took)),
  };
}

async function officersOf(app: AppContext): Promise<Actor[]> {
  const rows = await app.db.select().from(users);
  const officers = rows.filter((user) => user.roles.includes('officer'));
  // Steps of the person's side are read whole in her own house alone: these officers sit there.
  const house = rows.find((user) => user.roles.includes('caseworker'))?.organisationId ?? null;
  return officers.map(({ id, roles, locale }) => ({
    userId: id,
    roles,
    organisationId: house,
    teamId: null,
    companyId: null,
    mentorId: null,
    locale,
  }));
}

/** Every note that stands in these steps or in what their changes found. */
export async function notesOf(db: Database, stepIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ note: placementSteps.note })
    .from(placementSteps)
    .where(inArray(placementSteps.id, [...stepIds]));
  const events = await db
    .select({ before: placementEvents.before })
    .from(placementEvents)
    .where(inArray(placementEvents.stepId, [...stepIds]));
  return new Set(
    [...rows, ...events.map(({ before }) => ({ note: before?.note ?? null }))].flatMap(({ note }) => note ?? []),
  );
}
