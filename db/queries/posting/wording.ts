import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { TextReason } from '#app/domain/disclosure/text-guard.ts';
import type { WordingReason, WordingRule } from '#app/domain/posting/wording.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery } from '../../kept-query.ts';
import { postingAcceptances } from '../../schema/posting.ts';
import { wordingRules } from '../../schema/rule.ts';

/** The list of wording in force on `day`, in a fixed order. Read anew: a changed row counts at once. */
export async function wordingRulesAt(handle: Handle, day: Day): Promise<WordingRule[]> {
  return handle
    .select({
      id: wordingRules.id,
      ground: wordingRules.ground,
      pattern: wordingRules.pattern,
      unless: wordingRules.unless,
      titleOnly: wordingRules.titleOnly,
      instead: wordingRules.instead,
      legalBasis: wordingRules.legalBasis,
      source: wordingRules.source,
      checkedOn: wordingRules.checkedOn,
      confirmed: wordingRules.confirmed,
    })
    .from(wordingRules)
    .where(and(lte(wordingRules.validFrom, day), or(isNull(wordingRules.validTo), gte(wordingRules.validTo, day))))
    .orderBy(asc(wordingRules.id));
}

const acceptedMarks = keptQuery((handle) =>
  handle
    .select({ mark: postingAcceptances.mark })
    .from(postingAcceptances)
    .where(eq(postingAcceptances.postingId, sql.placeholder('postingId')))
    .prepare(),
);

/** Marks of what an officer let stand in a posting's text. */
export async function listAcceptedMarks(handle: Handle, postingId: string): Promise<ReadonlySet<string>> {
  const rows = await acceptedMarks(handle).all({ postingId });
  return new Set(rows.map(({ mark }) => mark));
}

/** Notes that an officer let these findings stand. */
export async function acceptMarks(
  tx: Tx,
  at: Date,
  accepted: {
    readonly postingId: string;
    readonly marks: readonly string[];
    readonly reason: WordingReason | TextReason;
    readonly byUserId: string;
  },
): Promise<void> {
  const { marks, ...row } = accepted;
  if (marks.length === 0) return;
  await tx
    .insert(postingAcceptances)
    .values([...new Set(marks)].map((mark) => ({ ...row, mark, at })))
    .onConflictDoNothing();
}
