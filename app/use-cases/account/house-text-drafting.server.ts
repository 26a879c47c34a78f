import { houseTextPages, type HouseTextPage } from '#app/domain/account/house-text.ts';
import type { Handle } from '#db/client.ts';
import { listHouseTexts, putHouseText } from '#db/queries/account/house-text.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { houseTextDrafts } from './house-text-drafts.server.ts';

/** The pages whose German text is missing or still a draft: with one of them, production does not start. */
export async function missingHouseTexts(handle: Handle): Promise<HouseTextPage[]> {
  const written = await listHouseTexts(handle);
  return houseTextPages.filter(
    (page) => !written.some((text) => text.page === page && text.locale === 'de' && !text.placeholder),
  );
}

/** Puts a draft where the house has written nothing yet, so that every page has a text. Changes no text that is there. */
export async function addHouseTextDrafts(app: AppContext): Promise<void> {
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    const written = await listHouseTexts(tx);
    for (const page of houseTextPages) {
      for (const locale of ['de', 'en'] as const) {
        const body = houseTextDrafts[page][locale];
        if (body === undefined || written.some((text) => text.page === page && text.locale === locale)) continue;
        await putHouseText(tx, { page, locale, body, placeholder: true, at });
      }
    }
  });
}
