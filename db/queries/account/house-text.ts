import { and, eq, sql } from 'drizzle-orm';
import type { HouseTextPage } from '#app/domain/account/house-text.ts';
import type { Handle, Tx } from '../../client.ts';
import { houseTexts } from '../../schema/account.ts';

export interface HouseText {
  readonly page: string;
  readonly locale: 'de' | 'en';
  readonly body: string;
  readonly placeholder: boolean;
  readonly updatedAt: Date;
  readonly version: number;
}

const columns = {
  page: houseTexts.page,
  locale: houseTexts.locale,
  body: houseTexts.body,
  placeholder: houseTexts.placeholder,
  updatedAt: houseTexts.updatedAt,
  version: houseTexts.version,
} as const;

export async function listHouseTexts(handle: Handle): Promise<HouseText[]> {
  return handle.select(columns).from(houseTexts);
}

export async function findHouseText(
  handle: Handle,
  page: HouseTextPage,
  locale: 'de' | 'en',
): Promise<HouseText | null> {
  const [row] = await handle
    .select(columns)
    .from(houseTexts)
    .where(and(eq(houseTexts.page, page), eq(houseTexts.locale, locale)));
  return row ?? null;
}

/** Writes a text whatever stood there. */
export async function putHouseText(
  tx: Tx,
  text: { page: HouseTextPage; locale: 'de' | 'en'; body: string; placeholder: boolean; at: Date },
): Promise<void> {
  const { page, locale, body, placeholder, at } = text;
  await tx
    .insert(houseTexts)
    .values({ page, locale, body, placeholder, updatedAt: at })
    .onConflictDoUpdate({
      target: [houseTexts.page, houseTexts.locale],
      set: { body, placeholder, updatedAt: at, version: sql`${houseTexts.version} + 1` },
    });
}
