import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LadderPerson } from '#app/domain/disclosure/assign-rungs.ts';
import { DETAILED_PROFILE_VERSION } from '#app/domain/disclosure/detailed-profile.ts';
import { cellKey, LADDER_VERSION } from '#app/domain/disclosure/ladder.ts';
import { nothingPublic, runBatchInPieces, type PublicSide } from '#app/domain/disclosure/public-side.ts';
import { dayOf, mondayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import {
  classesOfBatch,
  dropOldRows,
  findCurrentBatch,
  makeCurrent,
  prepareBatch,
} from '#db/queries/disclosure/public-batch.ts';
import { poolAfter } from '#db/queries/disclosure/public-pool.ts';
import { putDetailedProfiles, putPlacings } from '#db/queries/disclosure/public-profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { buildDetailedProfile } from './build-detailed-profile.server.ts';
import { factsForLadder } from './ladder-facts.server.ts';

const peoplePerPage = 100;
const rowsPerWrite = 100;
const documentsPerWrite = 25;
const rowsPerDeletion = 400;

export interface BatchProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * The weekly batch of the gate: newcomers and edits join, everybody is placed anew on the ladder, counts are frozen,
 * detailed profiles are written anew. The new rows are prepared beside the ones companies see, piece by piece, and become
 * current in one update; whoever withdraws meanwhile leaves both. Safe to repeat: what an interrupted one left is dropped.
 * @returns numbers only
 */
export async function runWeeklyBatch(
  app: AppContext,
  report: (progress: BatchProgress) => void = () => undefined,
): Promise<Record<string, unknown>> {
  const beganAt = app.clock.now();
  await dropOld(app);
  const before = await classesBefore(app);
  const { people, detailed } = await readPool(app);
  const total = people.length + detailed.length;
  report({ done: 0, total });
  const side = await place(app, before, people);
  await nextTurn();
  const placings = [...side.placings];
  const withheld = placings.filter(([, { cell }]) => cell === null).length;
  const batch = await write(app.db, (tx) =>
    prepareBatch(
      tx,
      {
        weekOn: mondayOf(dayOf(beganAt)),
        ladderVersion: LADDER_VERSION,
        k: side.k,
        people: people.length,
        withheld,
        detailed: detailed.length,
        beganAt,
      },
      side.classes,
    ),
  );
  await nextTurn();
  for (let start = 0; start < placings.length; start += rowsPerWrite) {
    const rows = placings.slice(start, start + rowsPerWrite).map(([profileId, { cell, similar }]) => ({
      profileId,
      classKey: cell === null ? null : cellKey(cell),
      similar,
    }));
    await write(app.db, (tx) => putPlacings(tx, batch, rows));
    report({ done: start + rows.length, total });
    await nextTurn();
  }
  for (let start = 0; start < detailed.length; start += documentsPerWrite) {
    const ids = detailed.slice(start, start + documentsPerWrite);
    await writeDetailed(app, batch, ids);
    report({ done: people.length + start + ids.length, total });
    await nextTurn();
  }
  await write(app.db, async (tx) => {
    await makeCurrent(tx, batch, app.clock.now());
    await appendAudit(tx, app.clock.now(), {
      actorId: null,
      action: 'disclosure.batch',
      subjectKind: 'batch',
      subjectIds: [String(batch)],
      detail: { k: side.k ?? 0, people: people.length, classes: side.classes.size, detailed: detailed.length },
    });
  });
  await dropOld(app);
  return { people: people.length, k: side.k, classes: side.classes.size, withheld, detailed: detailed.length };
}

async function dropOld(app: AppContext): Promise<void> {
  while (await write(app.db, (tx) => dropOldRows(tx, rowsPerDeletion))) await nextTurn();
}

async function classesBefore(app: AppContext): Promise<Pick<PublicSide, 'ladderVersion' | 'classes'>> {
  const current = await findCurrentBatch(app.db);
  if (current === null) return nothingPublic;
  return { ladderVersion: current.ladderVersion, classes: await classesOfBatch(app.db, current.number) };
}

async function readPool(app: AppContext): Promise<{ people: LadderPerson[]; detailed: string[] }> {
  const people: LadderPerson[] = [];
  const detailed: string[] = [];
  for (let after = ''; ;) {
    const page = await poolAfter(app.db, after, peoplePerPage);
    for (const person of page) {
      if (person.isDetailed) detailed.push(person.profileId);
      else people.push({ profileId: person.profileId, facts: factsForLadder(app, person) });
    }
    const last = page.at(-1);
    if (last === undefined) return { people, detailed };
    after = last.profileId;
    await nextTurn();
  }
}

async function place(
  app: AppContext,
  before: Pick<PublicSide, 'ladderVersion' | 'classes'>,
  people: readonly LadderPerson[],
): Promise<PublicSide> {
  const pieces = runBatchInPieces(before, people, app.config.smallestClass);
  for (;;) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
    await nextTurn();
  }
}

async function writeDetailed(app: AppContext, batch: number, ids: readonly string[]): Promise<void> {
  const day = dayOf(app.clock.now());
  const rows = (await findProfiles(app.db, ids, day)).map((profile) => ({
    profileId: profile.id,
    document: buildDetailedProfile(app, profile, day),
  }));
  await write(app.db, (tx) => putDetailedProfiles(tx, batch, DETAILED_PROFILE_VERSION, rows));
}
