import { and, desc, eq, isNull, sql, type Column, type SQL } from 'drizzle-orm';
import type { Consent, ConsentLanguage, ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { consents, consentTexts } from '../schema/consent.ts';

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

/** All decisions of a person, newest first. */
export async function listConsents(handle: Handle, profileId: string): Promise<Consent[]> {
  return handle
    .select(columns)
    .from(consents)
    .where(eq(consents.profileId, profileId))
    .orderBy(desc(consents.decidedAt));
}

/** The newest decision for a purpose (and posting or company); null when never asked. */
export async function findConsent(
  handle: Handle,
  profileId: string,
  purpose: ConsentPurpose,
  about: { readonly postingId?: string; readonly companyId?: string } = {},
): Promise<Consent | null> {
  const [row] = await handle
    .select(columns)
    .from(consents)
    .where(
      and(
        eq(consents.profileId, profileId),
        eq(consents.purpose, purpose),
        about.postingId === undefined ? undefined : eq(consents.postingId, about.postingId),
        about.companyId === undefined ? undefined : eq(consents.companyId, about.companyId),
      ),
    )
    .orderBy(desc(consents.decidedAt))
    .limit(1);
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

/** Withdraws every yes for a purpose that stands. @returns how many stood */
export async function withdrawConsents(
  tx: Tx,
  profileId: string,
  purpose: ConsentPurpose,
  at: Date,
  by: string,
): Promise<number> {
  const rows = await tx
    .update(consents)
    .set({ withdrawnAt: at, withdrawnBy: by })
    .where(
      and(
        eq(consents.profileId, profileId),
        eq(consents.purpose, purpose),
        eq(consents.decision, 'yes'),
        isNull(consents.withdrawnAt),
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
