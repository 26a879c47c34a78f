import { and, asc, count, eq, gt, gte, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { lastDayOf } from '#app/domain/posting/approval.ts';
import type { Posting, PostingContent, PostingState, UnknownWords } from '#app/domain/posting/posting.ts';
import { keptQuery, listGiven } from '../../kept-query.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { listed } from '../../listed.ts';
import { postings, postingSkills, unknownWords } from '../../schema/posting.ts';
import { groupOf } from '../company/company-group.ts';
import { packRows, unpackRows, type Packed } from '../../packed-rows.ts';

const columns = {
  id: postings.id,
  code: postings.code,
  externalNumber: postings.externalNumber,
  companyId: postings.companyId,
  state: postings.state,
  wish: postings.wish,
  kind: postings.kind,
  internshipPurpose: postings.internshipPurpose,
  title: postings.title,
  description: postings.description,
  occupation: postings.occupation,
  lateralEntry: postings.lateralEntry,
  seats: postings.seats,
  german: postings.german,
  germanPerSkill: postings.germanPerSkill,
  shifts: postings.shifts,
  licences: postings.licences,
  hoursPerWeekMin: postings.hoursPerWeekMin,
  hoursPerWeekMax: postings.hoursPerWeekMax,
  startsOn: postings.startsOn,
  weeks: postings.weeks,
  endsOn: postings.endsOn,
  payCents: postings.payCents,
  payPer: postings.payPer,
  hasCollectiveAgreement: postings.hasCollectiveAgreement,
  isMinijob: postings.isMinijob,
  placeId: postings.placeId,
  reachableWithoutCar: postings.reachableWithoutCar,
  isTemporaryWork: postings.isTemporaryWork,
  officerId: postings.officerId,
  organisationId: postings.organisationId,
  requestedByName: postings.requestedByName,
  requestedByPhone: postings.requestedByPhone,
  requestedByEmail: postings.requestedByEmail,
  callBy: postings.callBy,
  submittedAt: postings.submittedAt,
  approvedAt: postings.approvedAt,
  currentUntil: postings.currentUntil,
  closedAt: postings.closedAt,
  closedReason: postings.closedReason,
  createdAt: postings.createdAt,
  updatedAt: postings.updatedAt,
  version: postings.version,
};

/** A posting with its skills and unknown words; null when there is none. */
export async function findPosting(handle: Handle, id: string): Promise<Posting | null> {
  const [posting] = await findPostings(handle, [id]);
  return posting ?? null;
}

const skillColumns = { concept: postingSkills.concept, weight: postingSkills.weight };
const wordColumns = { field: unknownWords.field, words: unknownWords.words };

/** Skills of the row's posting in their order, and its unknown words. */
const parts = [
  sql<string>`(select ${packRows(skillColumns)} from (select * from ${postingSkills} where ${postingSkills.postingId} = ${postings.id} order by ${postingSkills.position}) as ${postingSkills})`,
  sql<string>`(select ${packRows(wordColumns)} from ${unknownWords} where ${unknownWords.ownerId} = ${postings.id} and ${unknownWords.ownerKind} = 'posting')`,
];

/** Everything in one statement: the parts are packed into their posting's row. */
const selectPostings = (handle: Handle, which: SQL) =>
  handle
    .select({ packed: packRows(columns, ...parts) })
    .from(postings)
    .where(which);

const packedPostings = keptQuery((handle) => selectPostings(handle, inArray(postings.id, listGiven('ids'))).prepare());

/** Several postings with skills and words, in the order of their ids. */
export async function findPostings(handle: Handle, ids: readonly string[]): Promise<Posting[]> {
  if (ids.length === 0) return [];
  return postingsFrom(await packedPostings(handle).all({ ids: JSON.stringify(ids) }));
}

export async function findPostingByCode(handle: Handle, code: string): Promise<Posting | null> {
  return postingsFrom(await selectPostings(handle, eq(postings.code, code)))[0] ?? null;
}

/** A page of postings in a state, by id: for building the index anew. @param after last id of the page before */
export async function listPostingsInState(
  handle: Handle,
  state: PostingState,
  after: string | null,
  limit: number,
): Promise<Posting[]> {
  const ids = await handle
    .select({ id: postings.id })
    .from(postings)
    .where(and(eq(postings.state, state), after === null ? undefined : gt(postings.id, after)))
    .orderBy(asc(postings.id))
    .limit(limit);
  return findPostings(
    handle,
    ids.map(({ id }) => id),
  );
}

function postingsFrom([found]: readonly { readonly packed: Packed }[]): Posting[] {
  return unpackRows(columns, found?.packed ?? null)
    .map(({ row: { payCents, payPer, ...row }, more: [skills, words] }) => ({
      ...row,
      pay: payCents === null || payPer === null ? null : { cents: payCents, per: payPer },
      skills: unpackRows(skillColumns, skills as Packed).map((skill) => skill.row),
      unknownWords: unpackRows(wordColumns, words as Packed).map(({ row: { field, words: text } }) => ({
        field: field as UnknownWords['field'],
        words: text,
      })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Field by field: what a form may change and nothing else. */
function contentColumns(content: PostingContent) {
  return {
    wish: content.wish,
    kind: content.kind,
    internshipPurpose: content.kind === 'internship' ? content.internshipPurpose : null,
    title: content.title,
    description: content.description,
    occupation: content.occupation,
    lateralEntry: content.lateralEntry,
    seats: content.seats,
    german: content.german,
    germanPerSkill: content.germanPerSkill,
    shifts: [...content.shifts],
    licences: [...content.licences],
    hoursPerWeekMin: content.hoursPerWeekMin,
    hoursPerWeekMax: content.hoursPerWeekMax,
    startsOn: content.startsOn,
    weeks: content.weeks,
    endsOn: lastDayOf(content),
    payCents: content.pay?.cents ?? null,
    payPer: content.pay?.per ?? null,
    hasCollectiveAgreement: content.kind === 'apprenticeship' && content.hasCollectiveAgreement,
    isMinijob: content.kind === 'employment' && content.isMinijob,
    placeId: content.placeId,
    reachableWithoutCar: content.reachableWithoutCar,
    isTemporaryWork: content.isTemporaryWork,
  };
}

export interface NewPosting extends PostingContent {
  readonly code: string;
  readonly externalNumber?: string | null;
  readonly companyId: string;
  readonly officerId: string | null;
  readonly organisationId: string | null;
  readonly requestedByName?: string | null;
  readonly requestedByPhone?: string | null;
  readonly requestedByEmail?: string | null;
}

/** Inserts a draft with its skills and words. Returns its id. */
export async function insertPosting(tx: Tx, at: Date, posting: NewPosting): Promise<string> {
  const id = newId();
  await tx.insert(postings).values({
    id,
    code: posting.code,
    externalNumber: posting.externalNumber ?? null,
    companyId: posting.companyId,
    state: 'draft',
    ...contentColumns(posting),
    officerId: posting.officerId,
    organisationId: posting.organisationId,
    requestedByName: posting.requestedByName ?? null,
    requestedByPhone: posting.requestedByPhone ?? null,
    requestedByEmail: posting.requestedByEmail ?? null,
    createdAt: at,
    updatedAt: at,
  });
  await replaceParts(tx, id, posting);
  return id;
}

/** Writes the content when nobody changed the row since `version`. Returns whether it did. */
export async function updatePosting(
  tx: Tx,
  at: Date,
  id: string,
  version: number,
  content: PostingContent,
): Promise<boolean> {
  const rows = await tx
    .update(postings)
    .set({ ...contentColumns(content), updatedAt: at, version: version + 1 })
    .where(and(eq(postings.id, id), eq(postings.version, version)))
    .returning({ id: postings.id });
  if (rows.length === 0) return false;
  await replaceParts(tx, id, content);
  return true;
}

async function replaceParts(tx: Tx, id: string, content: PostingContent): Promise<void> {
  await tx.delete(postingSkills).where(eq(postingSkills.postingId, id));
  await tx.delete(unknownWords).where(and(eq(unknownWords.ownerKind, 'posting'), eq(unknownWords.ownerId, id)));
  if (content.skills.length > 0) {
    await tx
      .insert(postingSkills)
      .values(content.skills.map(({ concept, weight }, position) => ({ postingId: id, concept, weight, position })));
  }
  if (content.unknownWords.length > 0) {
    await tx
      .insert(unknownWords)
      .values(
        content.unknownWords.map(({ field, words }) => ({ ownerKind: 'posting' as const, ownerId: id, field, words })),
      );
  }
}

/** How many postings an officer is in charge of, ended ones too: placements may still run in them. */
export async function countPostingsOf(handle: Handle, officerId: string): Promise<number> {
  const [row] = await handle.select({ number: count() }).from(postings).where(eq(postings.officerId, officerId));
  return row?.number ?? 0;
}

/** All postings of an officer, with their promised calls and the steps of their placements, go to another one. @returns their ids */
export async function handOnPostings(tx: Tx, at: Date, fromOfficerId: string, toOfficerId: string): Promise<string[]> {
  const rows = await tx
    .update(postings)
    .set({ officerId: toOfficerId, updatedAt: at, version: sql`${postings.version} + 1` })
    .where(eq(postings.officerId, fromOfficerId))
    .returning({ id: postings.id });
  return rows.map((row) => row.id);
}

/** Other postings of a company and its group that were offered since `since` or are open: what one may be a twin of. */
export async function postingsOfGroup(
  handle: Handle,
  posting: { readonly id: string; readonly companyId: string },
  since: Date,
): Promise<Posting[]> {
  const rows = await handle
    .select({ id: postings.id })
    .from(postings)
    .where(
      and(
        ne(postings.id, posting.id),
        ne(postings.state, 'draft'),
        sql`${postings.companyId} in ${groupOf(posting.companyId)}`,
        or(isNull(postings.closedAt), gte(postings.closedAt, since)),
      ),
    );
  return findPostings(
    handle,
    rows.map(({ id }) => id),
  );
}

/** Which of these codes a posting has. */
export async function takenPostingCodes(handle: Handle, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await handle
    .select({ code: postings.code })
    .from(postings)
    .where(inArray(postings.code, listed(codes)));
  return new Set(rows.map((row) => row.code));
}
