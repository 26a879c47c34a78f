import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { ImportCounts, ImportKind, ImportRowState } from '#app/domain/imports/import-run.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import type { Action } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { keepImportRows, listKey, type OpenImportRow } from '#app/identity/import-rows.server.ts';
import { newId } from '#db/columns.ts';
import { piecesOf } from '#db/pieces.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { insertImportRun, moveImportRun } from '#db/queries/imports/import-run.ts';
import { ruleAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import type { KeptRow, ListRead, ListRefused } from './read-list.server.ts';
import { learnerList } from './learner-list.server.ts';
import { mentorList } from './mentor-list.server.ts';
import { profileList } from './profile-list.server.ts';
import { readPeopleList } from './read-people-list.server.ts';
import { readPostingList } from './read-posting-list.server.ts';

/** The right each kind of list needs. */
export const importRights: Record<ImportKind, Action> = {
  profiles: 'profile.import',
  postings: 'posting.import',
  volunteers: 'mentor.import',
  learners: 'learner.import',
};

const rowsPerWrite = 500;
/** Rows about people who are no longer listed come after all rows a sheet can have. */
const firstAbsentRow = 10_000_000;

export type StartedImport = { readonly ok: true; readonly runId: string } | ListRefused;

/**
 * Reads an uploaded list and keeps it, sealed, for the preview. Nothing is imported yet.
 * @param input `organisationId`: the house a list of people belongs to; default: the actor's own
 * @returns the run, or why the file can't be read (`imports.refusal.<code>`)
 * @throws DomainError forbidden; invalid (`noOrganisation`) when a list of people has no house to belong to
 */
export async function startImport(
  app: AppContext,
  actor: Actor,
  input: { kind: ImportKind; bytes: Uint8Array; fileName: string; organisationId?: string },
): Promise<StartedImport> {
  const organisationId = input.organisationId ?? actor.organisationId;
  allow(actor, importRights[input.kind], { organisationId });
  const reading = await app.sheets.read(input.bytes, input.fileName);
  if (!reading.ok) return reading;
  if (input.kind === 'postings')
    return keepList(app, actor, organisationId, input.kind, await readPostingList(app, reading.sheet));
  if (organisationId === null) throw new DomainError('invalid', 'noOrganisation');
  const list = await readPeople(app, input.kind, organisationId, reading.sheet);
  return keepList<unknown>(app, actor, organisationId, input.kind, list);
}

function readPeople(
  app: AppContext,
  kind: Exclude<ImportKind, 'postings'>,
  organisationId: string,
  sheet: Sheet,
): Promise<ListRead<unknown> | ListRefused> {
  switch (kind) {
    case 'profiles':
      return readPeopleList(app, profileList, organisationId, sheet);
    case 'volunteers':
      return readPeopleList(app, mentorList, organisationId, sheet);
    case 'learners':
      return readPeopleList(app, learnerList, organisationId, sheet);
  }
}

async function keepList<Row>(
  app: AppContext,
  actor: Actor,
  organisationId: string | null,
  kind: ImportKind,
  list: ListRead<Row> | ListRefused,
): Promise<StartedImport> {
  if (!list.ok) return list;
  const now = app.clock.now();
  const runId = newId();
  const rows = rowsToKeep(list);
  const key = await listKey(app.vault, runId);
  const rule = await ruleAt(app.db, 'retention.importRows', dayOf(now));
  await write(app.db, async (tx) => {
    await insertImportRun(tx, {
      id: runId,
      kind,
      state: 'reading',
      organisationId,
      counts: {},
      columns: Object.fromEntries(list.columns.map((heading, index) => [String(index), heading])),
      unknownColumns: [...list.unknownColumns],
      createdBy: actor.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + (rule?.value ?? 0) * 86_400_000),
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: `import.${kind}`,
      subjectKind: 'import',
      subjectIds: [runId],
    });
  });
  for (const piece of piecesOf(rows, rowsPerWrite)) await write(app.db, (tx) => keepImportRows(tx, key, runId, piece));
  const counts: ImportCounts = {
    ...list.plan.counts,
    ...list.counts,
    keptForPlacement: list.plan.keptForPlacement.length,
    rows: list.plan.rows.length,
  };
  await write(app.db, (tx) => moveImportRun(tx, runId, ['reading'], { state: 'preview', counts }));
  return { ok: true, runId };
}

function rowsToKeep<Row>({ plan, rows, labels }: ListRead<Row>): Omit<OpenImportRow<KeptRow<Row>>, 'choice'>[] {
  const listed = plan.rows.flatMap(({ rowNumber, id, state }) => {
    const content = rows.get(rowNumber);
    return content === undefined ? [] : [{ rowNumber, subjectId: id, state, content }];
  });
  const absent = (list: readonly { readonly id: string }[], state: ImportRowState, from: number) =>
    list.map(({ id }, index) => ({
      rowNumber: from + index,
      subjectId: id,
      state,
      content: {
        key: '',
        row: null,
        label: labels.get(id) ?? '',
        cells: [],
        problems: [],
        fields: {},
        changed: [],
        conflicts: [],
        agreed: [],
        here: {},
        findings: [],
      } satisfies KeptRow<Row>,
    }));
  return [
    ...listed,
    ...absent(plan.noLongerListed, 'noLongerListed', firstAbsentRow),
    ...absent(plan.keptForPlacement, 'keptForPlacement', firstAbsentRow + plan.noLongerListed.length),
  ];
}
