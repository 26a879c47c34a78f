import { and, asc, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { LinkLife } from '#app/domain/consent/consent-link.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { placements } from '../../schema/assistance.ts';
import { consentDevices, consentLinks, consents } from '../../schema/consent.ts';
import { profiles } from '../../schema/profile.ts';

const columns = {
  id: consentLinks.id,
  profileId: consentLinks.profileId,
  language: consentLinks.language,
  codeHash: consentLinks.codeHash,
  wrongCodes: consentLinks.wrongCodes,
  createdAt: consentLinks.createdAt,
};

/** The link behind a path; null when there is none or it was ended. */
export async function findLinkByHash(handle: Handle, tokenHash: string) {
  const [row] = await handle
    .select(columns)
    .from(consentLinks)
    .where(and(eq(consentLinks.tokenHash, tokenHash), isNull(consentLinks.endedAt)));
  return row ?? null;
}
export type ConsentLinkRecord = NonNullable<Awaited<ReturnType<typeof findLinkByHash>>>;

/** The person's link that works, and how many phones are in; null when she has none. */
export async function findLinkOfProfile(handle: Handle, profileId: string) {
  const [row] = await handle
    .select(columns)
    .from(consentLinks)
    .where(and(eq(consentLinks.profileId, profileId), isNull(consentLinks.endedAt)));
  if (row === undefined) return null;
  const [devices] = await handle
    .select({ count: count() })
    .from(consentDevices)
    .where(eq(consentDevices.linkId, row.id));
  return { ...row, devices: devices?.count ?? 0 };
}

/** What decides how long a person's link works; null for whoever is not known or was erased. */
export async function findLinkLife(handle: Handle, profileId: string): Promise<LinkLife | null> {
  const [profile] = await handle
    .select({ state: profiles.state, closedAt: profiles.closedAt })
    .from(profiles)
    .where(eq(profiles.id, profileId));
  if (profile === undefined || profile.state === 'erased') return null;
  const placed = await handle
    .select({ state: placements.state, endedOn: placements.endedOn })
    .from(placements)
    .where(eq(placements.profileId, profileId));
  const [aftercare] = await handle
    .select({ decision: consents.decision, withdrawnAt: consents.withdrawnAt })
    .from(consents)
    .where(and(eq(consents.profileId, profileId), eq(consents.purpose, 'aftercare')))
    .orderBy(sql`${consents.decidedAt} desc`)
    .limit(1);
  const stands = aftercare?.decision === 'yes' && aftercare.withdrawnAt === null;
  const ends = [
    profile.closedAt === null ? null : dayOf(profile.closedAt),
    aftercare?.withdrawnAt ? dayOf(aftercare.withdrawnAt) : null,
    ...placed.map((row) => row.endedOn),
  ].filter((day) => day !== null);
  return {
    isOpen:
      profile.state !== 'closed' || stands || placed.some(({ state }) => state === 'preparing' || state === 'started'),
    overOn: ends.sort().at(-1) ?? null,
  };
}

/** Persons whose link was not ended although their case is closed or they were erased, at most `limit` after this id. */
export async function linksOfClosedCases(handle: Handle, after: string, limit: number): Promise<string[]> {
  const rows = await handle
    .select({ profileId: consentLinks.profileId })
    .from(consentLinks)
    .innerJoin(profiles, eq(profiles.id, consentLinks.profileId))
    .where(
      and(
        isNull(consentLinks.endedAt),
        inArray(profiles.state, ['closed', 'erased']),
        gt(consentLinks.profileId, after),
      ),
    )
    .orderBy(asc(consentLinks.profileId))
    .limit(limit);
  return rows.map(({ profileId }) => profileId);
}

/** A new link takes the place of the older ones. */
export async function insertLink(
  tx: Tx,
  row: {
    profileId: string;
    tokenHash: string;
    codeHash: string;
    language: ConsentLanguage;
    createdBy: string;
    createdAt: Date;
  } & { readonly id: string },
): Promise<void> {
  await endLinks(tx, row.profileId, row.createdAt);
  await tx.insert(consentLinks).values(row);
}

/** Cuts off whatever link the person has. @returns how many worked */
export async function endLinks(tx: Tx, profileId: string, at: Date): Promise<number> {
  const rows = await tx
    .update(consentLinks)
    .set({ endedAt: at })
    .where(and(eq(consentLinks.profileId, profileId), isNull(consentLinks.endedAt)))
    .returning({ id: consentLinks.id });
  return rows.length;
}

/** A new code for new phones; phones that are in stay in. */
export async function replaceCode(tx: Tx, linkId: string, codeHash: string): Promise<void> {
  await tx.update(consentLinks).set({ codeHash, wrongCodes: 0 }).where(eq(consentLinks.id, linkId));
}

export async function countWrongCode(tx: Tx, linkId: string): Promise<void> {
  await tx
    .update(consentLinks)
    .set({ wrongCodes: sql`${consentLinks.wrongCodes} + 1` })
    .where(eq(consentLinks.id, linkId));
}

export async function insertDevice(tx: Tx, linkId: string, deviceHash: string, at: Date): Promise<void> {
  await tx.insert(consentDevices).values({ id: newId(), linkId, deviceHash, createdAt: at });
}

/** Is this phone in? */
export async function isDeviceOf(handle: Handle, linkId: string, deviceHash: string): Promise<boolean> {
  const [row] = await handle
    .select({ id: consentDevices.id })
    .from(consentDevices)
    .where(and(eq(consentDevices.linkId, linkId), eq(consentDevices.deviceHash, deviceHash)));
  return row !== undefined;
}

export async function deleteDevice(tx: Tx, linkId: string, deviceHash: string): Promise<void> {
  await tx
    .delete(consentDevices)
    .where(and(eq(consentDevices.linkId, linkId), eq(consentDevices.deviceHash, deviceHash)));
}
