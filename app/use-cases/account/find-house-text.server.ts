import { houseTextPages, isPlaceholder, type HouseTextPage } from '#app/domain/account/house-text.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findHouseText as findRow } from '#db/queries/account/house-text.ts';
import { houseTextDrafts } from '#db/seed/reference/house-texts.ts';
import type { AppContext } from '../app-context.ts';

/** A text of the house as everybody may read it. */
export interface ReadableHouseText {
  readonly page: HouseTextPage;
  readonly body: string;
  /** Still has gaps: the page says so. */
  readonly draft: boolean;
  /** Null for the draft this release carries. */
  readonly updatedOn: Day | null;
}

/**
 * The text of a legal page in the reader's language; the German one when the house has written only that;
 * the draft of this release when it has written none.
 * @param page last part of the address
 * @throws DomainError notFound for any other page
 */
export async function findHouseText(app: AppContext, page: string, locale: 'de' | 'en'): Promise<ReadableHouseText> {
  const known = houseTextPages.find((candidate) => candidate === page);
  if (known === undefined) throw new DomainError('notFound');
  const row = (await findRow(app.db, known, locale)) ?? (await findRow(app.db, known, 'de'));
  if (row !== null) {
    return {
      page: known,
      body: row.body,
      draft: row.placeholder || isPlaceholder(row.body),
      updatedOn: dayOf(row.updatedAt),
    };
  }
  const draft = houseTextDrafts.find((text) => text.page === known && text.locale === locale);
  return { page: known, body: draft?.body ?? '', draft: true, updatedOn: null };
}
