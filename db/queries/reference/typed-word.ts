import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { users } from '../../schema/account.ts';
import { companyContacts } from '../../schema/company.ts';
import { conceptTerms, dismissedWords, typedWords } from '../../schema/reference.ts';

/** A word as one user typed it. */
export interface TypedWord {
  readonly folded: string;
  readonly kind: ConceptKind;
  /** Keyed hash of user and word. */
  readonly typist: string;
}

/** Counts each word once per user; who types it again only moves the day. */
export async function putTypedWords(tx: Tx, words: readonly TypedWord[], on: Day): Promise<void> {
  const rows = words.map(({ folded, kind, typist }) => [folded, kind, typist]);
  await tx.run(sql`insert into typed_words (folded, kind, typist, last_on)
    select value ->> 0, value ->> 1, value ->> 2, ${on} from json_each(${JSON.stringify(rows)}) where true
    on conflict (folded, kind, typist) do update set last_on = excluded.last_on`);
}

/** Words at least `typists` users have typed, most of them first. */
export async function listTypedWords(
  handle: Handle,
  typists: number,
): Promise<{ folded: string; kind: ConceptKind; typists: number; lastOn: Day }[]> {
  return handle
    .select({
      folded: typedWords.folded,
      kind: typedWords.kind,
      typists: sql<number>`count(*)`.mapWith(Number),
      lastOn: sql<Day>`max(${typedWords.lastOn})`,
    })
    .from(typedWords)
    .groupBy(typedWords.folded, typedWords.kind)
    .having(sql`count(*) >= ${typists}`)
    .orderBy(sql`count(*) desc`, typedWords.folded, typedWords.kind);
}

/** Every word that is counted, however few users typed it. */
export async function countedWords(handle: Handle): Promise<string[]> {
  const rows = await handle.selectDistinct({ folded: typedWords.folded }).from(typedWords);
  return rows.map(({ folded }) => folded);
}

/** Forgets words, whoever typed them. @param kind absent: as whatever they were typed */
export async function deleteTypedWords(tx: Tx, folded: readonly string[], kind?: ConceptKind): Promise<void> {
  await tx
    .delete(typedWords)
    .where(and(inArray(typedWords.folded, listed(folded)), kind === undefined ? undefined : eq(typedWords.kind, kind)));
}

/** Sets a word aside for good. */
export async function dismissWord(tx: Tx, hash: string, on: Day): Promise<void> {
  await tx.insert(dismissedWords).values({ hash, dismissedOn: on }).onConflictDoNothing();
}

/** Those of these hashes that were set aside. */
export async function dismissedAmong(handle: Handle, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await handle
    .select({ hash: dismissedWords.hash })
    .from(dismissedWords)
    .where(inArray(dismissedWords.hash, listed(hashes)));
  return new Set(rows.map(({ hash }) => hash));
}

/** Names of users and of companies' contacts: words that are no terms either. */
export async function listOpenNames(handle: Handle): Promise<string[]> {
  const staff = await handle.selectDistinct({ name: users.displayName }).from(users);
  const contacts = await handle.selectDistinct({ name: companyContacts.name }).from(companyContacts);
  return [...staff, ...contacts].flatMap(({ name }) => name ?? []);
}

/** A word the house gave a concept. */
export interface HouseTerm {
  readonly folded: string;
  readonly conceptKey: string;
  readonly term: string;
  readonly language: string;
}

/** Adds a written form of a concept; one that is there already stays as it is. */
export async function putHouseTerm(tx: Tx, term: HouseTerm): Promise<void> {
  await tx
    .insert(conceptTerms)
    .values({ ...term, origin: 'house' })
    .onConflictDoNothing();
}

/** The house's own words, by word. */
export async function listHouseTerms(handle: Handle): Promise<HouseTerm[]> {
  return handle
    .select({
      folded: conceptTerms.folded,
      conceptKey: conceptTerms.conceptKey,
      term: conceptTerms.term,
      language: conceptTerms.language,
    })
    .from(conceptTerms)
    .where(eq(conceptTerms.origin, 'house'))
    .orderBy(conceptTerms.folded, conceptTerms.conceptKey);
}

/** Takes a word of the house away; curated ones stay. @returns whether there was one */
export async function deleteHouseTerm(tx: Tx, folded: string, conceptKey: string): Promise<boolean> {
  const rows = await tx
    .delete(conceptTerms)
    .where(
      and(eq(conceptTerms.folded, folded), eq(conceptTerms.conceptKey, conceptKey), eq(conceptTerms.origin, 'house')),
    )
    .returning({ folded: conceptTerms.folded });
  return rows.length > 0;
}
