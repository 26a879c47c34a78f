import { and, desc, eq, isNull, not, sql, type Column, type SQL } from 'drizzle-orm';
import type { Consent, ConsentLanguage, ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { keptQuery } from '../../kept-query.ts';
import { placements } from '../../schema/assistance.ts';
import { consents, consentTexts, languageReviews } from '../../schema/consent.ts';

const columns = {
  id: consents.id,
  profileId: consents.profileId,
  purpose: consents.purpose,
  postingId: consents.postingId,
  companyId: consents.companyId,
  decision: consents.decision,
  textVersion: consents.textVersion,
  language: consents.language,
  channel: consents.channel,
  helper: consents.helper,
  decidedAt: consents.decidedAt,
  withdrawnAt: consents.withdrawnAt,
};

const consentsOfProfile = keptQuery((handle) =>
  handle
    .select(columns)
    .from(consents)
    .where(eq(consents.profileId, sql.placeholder('profileId')))
    .orderBy(desc(consents.decidedAt))
    .prepare(),
);

/** All decisions of a person, newest first. */
export async function listConsents(handle: Handle, profileId: string): Promise<Consent[]> {
  return consentsOfProfile(handle).all({ profileId });
}

/** @param name of a placeholder; null there lets any value pass */
const isOrAny = (column: Column, name: string) =>
  sql`(${sql.placeholder(name)} is null or ${column} = ${sql.placeholder(name)})`;

const newestConsent = keptQuery((handle) =>
  handle
    .select(columns)
    .from(consents)
    .where(
      and(
        eq(consents.profileId, sql.placeholder('profileId')),
        eq(consents.purpose, sql.placeholder('purpose')),
        isOrAny(consents.postingId, 'postingId'),
        isOrAny(consents.companyId, 'companyId'),
      ),
    )
    .orderBy(desc(consents.decidedAt))
    .limit(1)
    .prepare(),
);

/** The newest decision for a purpose (and posting or company); null when never asked. */
export async function findConsent(
  handle: Handle,
  profileId: string,
  purpose: ConsentPurpose,
  { postingId, companyId }: { readonly postingId?: string; readonly companyId?: string } = {},
): Promise<Consent | null> {
  const about = { postingId: postingId ?? null, companyId: companyId ?? null };
  const [row] = await newestConsent(handle).all({ profileId, purpose, ...about });
  return row ?? null;
}

/** Condition: the newest decision for this purpose of the person in column `profileId` is a yes that stands. */
export function standingYes(profileId: Column, purpose: ConsentPurpose): SQL {
  return sql`(select ${consents.decision} = 'yes' and ${consents.withdrawnAt} is null from ${consents}
    where ${consents.profileId} = ${profileId} and ${consents.purpose} = ${purpose}
    order by ${consents.decidedAt} desc, ${consents}.rowid desc limit 1)`;
}

/** Records a decision as given. @returns its id */
export async function insertConsent(tx: Tx, row: Omit<typeof consents.$inferInsert, 'id'>): Promise<string> {
  const id = newId();
  await tx.insert(consents).values({ id, ...row });
  return id;
}

/** Withdraws every yes for a purpose (and posting) that stands, but those about work that goes on. @returns how many stood */
export async function withdrawConsents(
  tx: Tx,
  profileId: string,
  purpose: ConsentPurpose,
  at: Date,
  by: string,
  postingId?: string,
): Promise<number> {
  const isAtWork = sql`exists (select 1 from ${placements} where ${placements.profileId} = ${consents.profileId}
    and ${placements.postingId} = ${consents.postingId} and ${placements.state} in ('started', 'lasts'))`;
  const rows = await tx
    .update(consents)
    .set({ withdrawnAt: at, withdrawnBy: by })
    .where(
      and(
        eq(consents.profileId, profileId),
        eq(consents.purpose, purpose),
        postingId === undefined ? undefined : eq(consents.postingId, postingId),
        eq(consents.decision, 'yes'),
        isNull(consents.withdrawnAt),
        not(isAtWork),
      ),
    )
    .returning({ id: consents.id });
  return rows.length;
}

export interface ConsentText {
  readonly version: string;
  readonly purpose: ConsentPurpose;
  readonly language: ConsentLanguage;
  readonly body: string;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
}

/** The texts in force, all languages. */
export async function currentConsentTexts(handle: Handle, purpose: ConsentPurpose): Promise<ConsentText[]> {
  return handle
    .select({
      version: consentTexts.version,
      purpose: consentTexts.purpose,
      language: consentTexts.language,
      body: consentTexts.body,
      reviewedBy: consentTexts.reviewedBy,
      reviewedOn: consentTexts.reviewedOn,
    })
    .from(consentTexts)
    .where(and(eq(consentTexts.purpose, purpose), eq(consentTexts.current, true)));
}

/** Every text in force, all purposes and languages. */
export async function everyConsentText(handle: Handle): Promise<ConsentText[]> {
  return handle
    .select({
      version: consentTexts.version,
      purpose: consentTexts.purpose,
      language: consentTexts.language,
      body: consentTexts.body,
      reviewedBy: consentTexts.reviewedBy,
      reviewedOn: consentTexts.reviewedOn,
    })
    .from(consentTexts)
    .where(eq(consentTexts.current, true));
}

/** Puts a reviewer's name on the texts in force of one language. */
export async function reviewTexts(
  tx: Tx,
  language: ConsentLanguage,
  review: { readonly reviewedBy: string; readonly reviewedOn: string },
): Promise<void> {
  await tx
    .update(consentTexts)
    .set(review)
    .where(and(eq(consentTexts.language, language), eq(consentTexts.current, true)));
}

/** The reviews of page words, newest first. */
export async function listLanguageReviews(handle: Handle) {
  return handle
    .select({
      language: languageReviews.language,
      version: languageReviews.version,
      reviewedBy: languageReviews.reviewedBy,
      reviewedOn: languageReviews.reviewedOn,
    })
    .from(languageReviews)
    .orderBy(desc(languageReviews.recordedAt));
}

/** Somebody has read exactly these page words. */
export async function insertLanguageReview(
  tx: Tx,
  row: Omit<typeof languageReviews.$inferInsert, 'id'>,
): Promise<void> {
  await tx
    .insert(languageReviews)
    .values({ id: newId(), ...row })
    .onConflictDoUpdate({
      target: [languageReviews.language, languageReviews.version],
      set: { reviewedBy: row.reviewedBy, reviewedOn: row.reviewedOn },
    });
}
