import type { Actor } from '#app/domain/account/actor.ts';
import { importKinds, type ImportKind, type ImportRowState, type ImportRun } from '#app/domain/imports/import-run.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { can, mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import {
  countChosenImportRows,
  countImportRows,
  openImportRows,
  type OpenImportRow,
} from '#app/identity/import-rows.server.ts';
import { findUser } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findImportRun, listImportRuns } from '#db/queries/imports/import-run.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { guestNames } from '../mentoring/list-house-guests.server.ts';
import { mentorNames } from '../mentoring/mentor-names.server.ts';
import { revealAbsentPeople, type AbsentPerson } from './absent-people.server.ts';
import type { KeptRow } from './read-list.server.ts';
import { importRights } from './start-import.server.ts';

/** A run with its rows of one state, for the preview. */
export interface ImportPage {
  readonly run: ImportRun;
  readonly byName: string | null;
  /** Rows per state as they are now. */
  readonly now: Readonly<Partial<Record<ImportRowState, number>>>;
  /** Rows somebody decided about. */
  readonly chosen: number;
  readonly rows: readonly OpenImportRow<KeptRow<unknown>>[];
  /** Who the rows of people no longer listed are, by profile id; only for those who may know it. */
  readonly absentPeople: ReadonlyMap<string, AbsentPerson>;
  readonly hasMore: boolean;
}

/**
 * The run, if the actor may import such lists for its house. A list of a kind she never imports answers like none: which
 * kind a run is of, she does not know.
 * @throws DomainError notFound, forbidden
 */
export async function ownImportRun(app: AppContext, actor: Actor, runId: string): Promise<ImportRun> {
  if (!mayEver(actor, 'import.read')) throw new DomainError('forbidden');
  const run = found(await findImportRun(app.db, runId));
  if (!can(actor, importRights[run.kind], { organisationId: run.organisationId })) throw new DomainError('notFound');
  return run;
}

/**
 * One page of the preview: rows of one state. The list is shown to whoever may import it; one audit row says so.
 * @param input `after`: last row number of the page before (0 from the start)
 * @throws DomainError notFound, forbidden
 */
export async function findImport(
  app: AppContext,
  actor: Actor,
  input: { runId: string; states: readonly ImportRowState[]; after: number; size: number },
): Promise<ImportPage> {
  const run = await ownImportRun(app, actor, input.runId);
  const rows = await readRows(app, actor, run.id, input.states, input.after, input.size + 1);
  const shown = rows.slice(0, input.size);
  const absentIds = shown.flatMap(({ state, subjectId }) =>
    subjectId !== null && (state === 'noLongerListed' || state === 'keptForPlacement') ? [subjectId] : [],
  );
  return {
    run,
    absentPeople: await absentPeople(app, actor, run, absentIds),
    byName: run.createdBy === null ? null : ((await findUser(app.db, run.createdBy))?.displayName ?? null),
    now: Object.fromEntries(await countImportRows(app.db, run.id)),
    chosen: await countChosenImportRows(app.db, run.id),
    rows: shown,
    hasMore: rows.length > input.size,
  };
}

async function absentPeople(
  app: AppContext,
  actor: Actor,
  run: ImportRun,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AbsentPerson>> {
  if (run.kind === 'profiles') return revealAbsentPeople(app, actor, run, ids);
  const names = await namesOf(app, actor, run, ids);
  return new Map([...names].map(([id, name]) => [id, { name, customerNumber: null }]));
}

async function namesOf(
  app: AppContext,
  actor: Actor,
  { kind, organisationId }: ImportRun,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = ids.map((id) => ({ id, organisationId: organisationId ?? '' }));
  if (kind === 'volunteers') return mentorNames(app, actor, rows);
  return kind === 'learners' ? guestNames(app, actor, rows) : new Map();
}

/** The newest runs of each kind the actor may import. */
export async function listImports(
  app: AppContext,
  actor: Actor,
): Promise<{ readonly kinds: readonly ImportKind[]; readonly runs: readonly ImportRun[] }> {
  const kinds = importKinds.filter((kind) => mayEver(actor, importRights[kind]));
  const runs = await Promise.all(
    kinds.map((kind) => listImportRuns(app.db, scopeFor(actor, importRights[kind]), kind, 20)),
  );
  return { kinds, runs: runs.flat().sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()) };
}

/** All rejected rows with their cells, for the error file; one audit row says that they were read. @throws DomainError notFound, forbidden */
export async function findRejectedRows(
  app: AppContext,
  actor: Actor,
  runId: string,
): Promise<{ readonly run: ImportRun; readonly rows: readonly OpenImportRow<KeptRow<unknown>>[] }> {
  const run = await ownImportRun(app, actor, runId);
  return { run, rows: await readRows(app, actor, run.id, ['error'], 0, 100_000) };
}

/** Opens rows of a list for a person's eyes, with the audit row in the same transaction: no reading without one. */
async function readRows(
  app: AppContext,
  actor: Actor,
  runId: string,
  states: readonly ImportRowState[],
  after: number,
  limit: number,
): Promise<readonly OpenImportRow<KeptRow<unknown>>[]> {
  if (states.length === 0) return [];
  return write(app.db, async (tx) => {
    const rows = await openImportRows<KeptRow<unknown>>(tx, app.vault, runId, states, after, limit);
    if (rows.length > 0) {
      await appendAudit(tx, app.clock.now(), {
        actorId: actor.userId,
        action: 'import.read',
        subjectKind: 'import',
        subjectIds: [runId],
        detail: { states: states.join(' '), rows: rows.length },
      });
    }
    return rows;
  });
}
