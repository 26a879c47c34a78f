import { houseTextPages, type HouseTextPage } from '#app/domain/account/house-text.ts';
import type { Handle } from '#db/client.ts';
import { listHouseTexts } from '#db/queries/house-text.ts';

/** The pages whose German text is missing or still a draft: with one of them, production does not start. */
export async function missingHouseTexts(handle: Handle): Promise<HouseTextPage[]> {
  const written = await listHouseTexts(handle);
  return houseTextPages.filter((page) => !written.some((text) => text.page === page && text.locale === 'de' && !text.placeholder));
}
