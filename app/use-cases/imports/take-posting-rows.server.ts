import { isAcceptable } from '#app/domain/imports/cell-problem.ts';
import { planImport, type PlannedRow } from '#app/domain/imports/plan-import.ts';
import type { ImportedPosting } from '#app/domain/posting/import/imported-posting.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { fingerprint, setImportRowState, type OpenImportRow } from '#app/identity/import-rows.server.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompanyTwins, insertCompany } from '#db/queries/company/company.ts';
import { insertContact } from '#db/queries/company/company-contact.ts';
import {
  listImportMarks,
  listNumberedPostings,
  putImportMarks,
  type ImportMark,
} from '#db/queries/imports/import-run.ts';
import { findPostings, insertPosting } from '#db/queries/posting/posting.ts';
import { insertPostingEvent } from '#db/queries/posting/posting-state.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { applyPostingEdit } from '../posting/edit-posting.server.ts';
import { movePosting } from '../posting/move-posting.server.ts';
import { freePostingCode } from '../posting/posting-code.server.ts';
import { writtenInPosting } from '../posting/written-in-posting.ts';
import { noteTypedWords } from '../reference/note-typed-words.server.ts';
import { listedPosting, postingOfRow, type PostingListContext } from './posting-list-fields.server.ts';
import type { KeptRow } from './read-list.server.ts';
import { knownPostings } from './read-posting-list.server.ts';

type Row = OpenImportRow<KeptRow<ImportedPosting>>;

/**
 * Takes a batch of rows of a list of postings in one transaction. Each is compared once more with what stands here now.
 * New ones come as drafts, whatever the rules say: nothing of a list is public. A company nobody knows comes unverified.
 */
export async function takePostingRows(
  app: AppContext,
  run: { id: string; organisationId: string | null; by: Actor },
  rows: readonly Row[],
  context: PostingListContext,
): Promise<void> {
  const now = app.clock.now();
  const hash = (field: string, text: string) => fingerprint(app.vault, field, text);
  await write(app.db, async (tx) => {
    const listed = rows.flatMap((row) => (row.content.row === null ? [] : [{ row, listed: row.content.row }]));
    const keys = new Set(listed.map((item) => item.listed.externalNumber));
    const known = await knownPostings(
      tx,
      (await listNumberedPostings(tx)).filter((item) => keys.has(item.externalNumber ?? '')),
      keys,
    );
    const plan = planImport(
      listed.map((item) => ({
        rowNumber: item.row.rowNumber,
        key: item.listed.externalNumber,
        fields: listedPosting(item.listed, context),
        hasError: !isAcceptable(item.row.content.problems),
      })),
      known.records,
      await listImportMarks(
        tx,
        known.records.map((record) => record.id),
      ),
      hash,
    );
    const marks: ImportMark[] = [];
    const left: number[] = [];
    for (const [index, { row, listed: posting }] of listed.entries()) {
      const planned = plan.rows[index];
      if (planned === undefined || planned.state === 'error' || planned.state === 'closedHere') continue;
      if (planned.conflicts.length > 0 && row.choice === null) {
        left.push(row.rowNumber);
        continue;
      }
      const taken = new Set([...planned.changed, ...(row.choice === 'list' ? planned.conflicts : [])]);
      const before = planned.id === null ? null : (known.postings.get(planned.id) ?? null);
      const id =
        before === null
          ? await addPosting(app, tx, run, posting, context)
          : await changePosting(app, tx, run.by, before, posting, taken, context);
      marks.push(...marksOf(id, row, planned, taken, hash));
    }
    await putImportMarks(tx, 'posting', run.id, marks);
    await setImportRowState(tx, run.id, left, 'conflict');
    const open = new Set(left);
    await setImportRowState(
      tx,
      run.id,
      rows.map((row) => row.rowNumber).filter((rowNumber) => !open.has(rowNumber)),
      'taken',
    );
    await appendAudit(tx, now, {
      actorId: run.by.userId,
      action: 'posting.import',
      subjectKind: 'posting',
      subjectIds: [...new Set(marks.map((mark) => mark.ownerId))],
    });
  });
}

async function addPosting(
  app: AppContext,
  tx: Tx,
  run: { organisationId: string | null; by: Actor },
  row: ImportedPosting,
  context: PostingListContext,
): Promise<string> {
  const now = app.clock.now();
  const content = postingOfRow(row, new Set(Object.keys(listedPosting(row, context))), null, context);
  const companyId = await companyOf(app, tx, row, content.placeId);
  const officerId = run.by.roles.includes('officer') ? run.by.userId : null;
  const id = await insertPosting(tx, now, {
    ...content,
    code: await freePostingCode(tx),
    externalNumber: row.externalNumber,
    companyId,
    officerId,
    organisationId: run.organisationId,
    requestedByName: row.contact?.name ?? null,
    requestedByPhone: row.contact?.phone ?? null,
    requestedByEmail: row.contact?.email ?? null,
  });
  await noteTypedWords(app, tx, run.by.userId, writtenInPosting(content.unknownWords));
  await insertPostingEvent(tx, now, { postingId: id, byUserId: run.by.userId, from: null, to: 'draft', reason: null });
  return id;
}

async function changePosting(
  app: AppContext,
  tx: Tx,
  by: Actor,
  before: Posting,
  row: ImportedPosting,
  taken: ReadonlySet<string>,
  context: PostingListContext,
): Promise<string> {
  if (taken.size > 0)
    await applyPostingEdit(app, tx, by, before, {
      version: before.version,
      content: postingOfRow(row, taken, before, context),
    });
  return before.id;
}

/** The company of a row: by Betriebsnummer, else by its folded name; else a new one that needs verification. */
async function companyOf(app: AppContext, tx: Tx, row: ImportedPosting, placeId: number | null): Promise<string> {
  const name = row.companyName ?? '';
  const [twin] = await findCompanyTwins(tx, { name, employerNumber: row.companyNumber ?? null });
  if (twin !== undefined) return twin.id;
  const now = app.clock.now();
  const id = await insertCompany(tx, now, {
    name,
    employerNumber: row.companyNumber ?? null,
    branch: null,
    street: row.street ?? null,
    placeId,
    districtKey: placeId === null ? null : app.places.districtOf(placeId),
    employees: null,
    hasWorksCouncil: null,
    isTemporaryAgency: false,
    state: 'unverified',
    officerId: null,
    verifiedBy: null,
  });
  if (row.contact?.name)
    await insertContact(tx, id, {
      name: row.contact.name,
      role: null,
      phone: row.contact.phone,
      email: row.contact.email,
    });
  return id;
}

function marksOf(
  ownerId: string,
  row: Row,
  planned: PlannedRow,
  taken: ReadonlySet<string>,
  hash: (field: string, text: string) => string,
): ImportMark[] {
  const { fields, here } = row.content;
  const names = planned.id === null ? Object.keys(fields) : [...taken, ...planned.agreed];
  const kept = row.choice === 'here' ? planned.conflicts : [];
  const mark = (field: string, stored: string | undefined): ImportMark[] => {
    const listed = fields[field];
    return listed === undefined || stored === undefined
      ? []
      : [{ ownerId, field, said: hash(field, listed.said), stored: hash(field, stored) }];
  };
  return [
    ...names.flatMap((field) => mark(field, fields[field]?.stored)),
    ...kept.flatMap((field) => mark(field, here[field])),
  ];
}

/** Closes the postings chosen from those no longer listed. @returns how many were closed */
export async function closeAbsentPostings(
  app: AppContext,
  run: { id: string; by: Actor },
  rows: readonly Row[],
): Promise<number> {
  const chosen = rows.filter((row) => row.choice === 'close' && row.subjectId !== null);
  if (chosen.length === 0) return 0;
  return write(app.db, async (tx) => {
    const placed = new Set((await listNumberedPostings(tx)).flatMap((row) => (row.isPlaced ? [row.id] : [])));
    const postings = (
      await findPostings(
        tx,
        chosen.flatMap((row) => (row.subjectId === null ? [] : [row.subjectId])),
      )
    ).filter((posting) => !placed.has(posting.id) && posting.state !== 'closed' && posting.state !== 'filled');
    for (const posting of postings) await movePosting(app, tx, run.by, posting, 'close', 'expired');
    await setImportRowState(
      tx,
      run.id,
      chosen.map((row) => row.rowNumber),
      'taken',
    );
    return postings.length;
  });
}
