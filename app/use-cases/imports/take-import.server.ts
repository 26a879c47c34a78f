import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { ImportCounts, ImportKind, ImportRowState, ImportRun } from '#app/domain/imports/import-run.ts';
import { dayOf } from '#app/domain/time/day.ts';
import {
  chooseImportRows,
  countImportRows,
  deleteImportRows,
  openImportRows,
} from '#app/identity/import-rows.server.ts';
import { findImportRun, moveImportRun, putImportCounts } from '#db/queries/imports/import-run.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { ownImportRun } from './find-import.server.ts';
import { learnerList } from './learner-list.server.ts';
import { listWords } from './list-words.server.ts';
import { mentorList } from './mentor-list.server.ts';
import type { PeopleRow, RunOfHouse } from './plan-people-rows.server.ts';
import { profileList } from './profile-list.server.ts';
import type { KeptRow } from './read-list.server.ts';
import { letAbsentLearnersGo, takeLearnerRows } from './take-learner-rows.server.ts';
import { letAbsentMentorsGo, takeMentorRows } from './take-mentor-rows.server.ts';
import { closeAbsentPostings, takePostingRows } from './take-posting-rows.server.ts';
import { closeAbsentCases, takeProfileRows } from './take-profile-rows.server.ts';

/** What a person decided in the preview: row numbers by choice; rows not named stay undecided. */
export interface ImportChoices {
  /** Conflicts: the list's value. */
  readonly list: readonly number[];
  /** Conflicts: what stands here. */
  readonly here: readonly number[];
  /** No longer listed: close. */
  readonly close: readonly number[];
  /** Undecided again. */
  readonly none: readonly number[];
}

const rowsPerBatch = 100;
const mostTries = 5;
const states: readonly ImportRowState[] = ['new', 'changed', 'caseworkerChanged', 'same', 'conflict', 'noLongerListed'];

/**
 * Keeps choices; they count when the import is taken. What was left undecided then can still be decided and taken later,
 * until the list is dropped. @throws DomainError notFound, conflict while it is being taken
 */
export async function chooseInImport(
  app: AppContext,
  actor: Actor,
  input: { runId: string; choices: ImportChoices },
): Promise<void> {
  const run = await ownImportRun(app, actor, input.runId);
  if (!isDecidable(run.state)) throw new DomainError('conflict', 'importNotOpen');
  await write(app.db, async (tx) => {
    for (const choice of ['list', 'here', 'close'] as const)
      await chooseImportRows(tx, run.id, input.choices[choice], choice);
    await chooseImportRows(tx, run.id, input.choices.none, null);
  });
}

/**
 * Takes the good rows of a preview, or what was decided about a taken list since, in batches of one transaction each, so that pages go on and a restart goes on where
 * it stopped. Rejected rows, undecided conflicts and people no longer listed whom nobody chose to close stay as they are.
 * @throws DomainError notFound, conflict (`importNotOpen`) when the run is not open any more
 */
export async function takeImport(app: AppContext, actor: Actor, runId: string): Promise<void> {
  const run = await ownImportRun(app, actor, runId);
  const now = await countImportRows(app.db, run.id);
  const toTake = states.reduce((sum, state) => sum + (now.get(state) ?? 0), 0);
  const moved = await write(app.db, (tx) =>
    moveImportRun(tx, run.id, ['preview', 'taken'], { state: 'taking', counts: { ...run.counts, toTake, done: 0 } }),
  );
  if (!moved) throw new DomainError('conflict', 'importNotOpen');
  await finishTaking(app, actor, runId);
}

/** May somebody still decide about rows of a run in this state? */
function isDecidable(state: ImportRun['state']): boolean {
  return state === 'preview' || state === 'taken';
}

/** Runs being taken in this process; another one has none (one process owns the house). */
const running = new Map<string, Promise<void>>();

/** Goes on with a run that is being taken; one call at a time works, others wait for it. */
export function finishTaking(app: AppContext, actor: Actor, runId: string): Promise<void> {
  const known = running.get(runId);
  if (known !== undefined) return known;
  const work = takeRows(app, actor, runId)
    .catch(async (error: unknown) => {
      await write(app.db, (tx) =>
        moveImportRun(tx, runId, ['taking'], {
          state: 'failed',
          failure: error instanceof DomainError ? error.reason : 'unexpected',
        }),
      );
      throw error;
    })
    .finally(() => running.delete(runId));
  running.set(runId, work);
  return work;
}

async function takeRows(app: AppContext, actor: Actor, runId: string): Promise<void> {
  const run = found(await findImportRun(app.db, runId));
  if (run.state !== 'taking') return;
  const take = await takers[run.kind](app, actor, run);
  let after = 0;
  let done = 0;
  for (;;) {
    const rows = await openImportRows<KeptRow<never>>(app.db, app.vault, run.id, states, after, rowsPerBatch);
    const last = rows.at(-1);
    if (last === undefined) break;
    await again(() => take(rows));
    after = last.rowNumber;
    done += rows.length;
    const counts: ImportCounts = { ...run.counts, done };
    await write(app.db, (tx) => putImportCounts(tx, run.id, counts));
    await nextTurn();
  }
  await write(app.db, async (tx) => {
    await moveImportRun(tx, run.id, ['taking'], {
      state: 'taken',
      counts: { ...run.counts, done: run.counts.toTake ?? done },
      takenAt: app.clock.now(),
    });
    // What was taken is where it belongs now; what was not stays readable until the run is forgotten.
    await deleteImportRows(tx, run.id, ['taken']);
  });
}

type OpenRows = readonly Awaited<ReturnType<typeof openImportRows<KeptRow<never>>>>[number][];
type Taker = (rows: OpenRows) => Promise<void>;
type PeopleWork<Row, Context> = (
  app: AppContext,
  run: RunOfHouse,
  rows: readonly PeopleRow<Row>[],
  context: Context,
) => Promise<unknown>;

const takers = {
  profiles: peopleTaker(profileList, takeProfileRows, closeAbsentCases),
  volunteers: peopleTaker(mentorList, takeMentorRows, letAbsentMentorsGo),
  learners: peopleTaker(learnerList, takeLearnerRows, letAbsentLearnersGo),
  postings: postingTaker,
} as const satisfies Record<ImportKind, unknown>;

/** @param letGo of those no longer listed, whoever was chosen */
function peopleTaker<Row, Context>(
  list: { readonly contextFor: (app: AppContext, organisationId: string) => Promise<Context> },
  take: PeopleWork<Row, Context>,
  letGo: PeopleWork<Row, Context>,
) {
  return async (app: AppContext, actor: Actor, { id, organisationId }: ImportRun): Promise<Taker> => {
    if (organisationId === null) throw new DomainError('conflict', 'importNotOpen');
    const context = await list.contextFor(app, organisationId);
    const run = { id, organisationId, by: actor.userId };
    return async (all) => {
      const rows = all as unknown as readonly PeopleRow<Row>[];
      await take(app, run, rows.filter(isListed), context);
      const missing = rows.filter((row) => row.state === 'noLongerListed');
      await letGo(app, run, missing, context);
    };
  };
}

function postingTaker(app: AppContext, actor: Actor, run: ImportRun): Taker {
  const context = { words: listWords(app), today: dayOf(app.clock.now()) };
  return async (all) => {
    const rows = all as unknown as Parameters<typeof takePostingRows>[2];
    await takePostingRows(
      app,
      { id: run.id, organisationId: run.organisationId, by: actor },
      rows.filter(isListed),
      context,
    );
    await closeAbsentPostings(
      app,
      { id: run.id, by: actor },
      rows.filter((row) => row.state === 'noLongerListed'),
    );
  };
}

/** Rows that change something, or whose mark is renewed; undecided conflicts are not. */
function isListed(row: {
  readonly state: ImportRowState;
  readonly choice: unknown;
  readonly content: Pick<KeptRow<unknown>, 'agreed'>;
}): boolean {
  if (row.state === 'conflict') return row.choice !== null;
  if (row.state === 'same') return row.content.agreed.length > 0;
  return row.state !== 'noLongerListed';
}

/** Somebody may save the same case at the same moment: then the batch is compared once more and taken again. */
async function again(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'versionConflict' || attempt === mostTries) throw error;
    }
  }
}
