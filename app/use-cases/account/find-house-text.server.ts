import { houseTextPages, isPlaceholder, type HouseTextPage } from '#app/domain/account/house-text.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findHouseText as findRow } from '#db/queries/house-text.ts';
import type { AppContext } from '../app-context.ts';

/** A text of the house as everybody may read it. */
export interface ReadableHouseText {
  readonly page: HouseTextPage;
  readonly body: string;
  /** Still has gaps: the page says so. */
  readonly draft: boolean;
  readonly updatedOn: Day;
}

/**
 * The text of a legal page in the reader's language, else in German.
 * @param page last part of the address
 * @throws DomainError notFound for any other page, or when the house has no such text
 */
export async function findHouseText(app: AppContext, page: string, locale: 'de' | 'en'): Promise<ReadableHouseText> {
  const known = houseTextPages.find((candidate) => candidate === page);
  if (known === undefined) throw new DomainError('notFound');
  const row = (await findRow(app.db, known, locale)) ?? (await findRow(app.db, known, 'de'));
  if (row === null) throw new DomainError('notFound');
  return { page: known, body: row.body, draft: row.placeholder || isPlaceholder(row.body), updatedOn: dayOf(row.updatedAt) };
}
