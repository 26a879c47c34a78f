import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { dateAnswers, dateOfferKinds } from '#app/domain/assistance/date-offer.ts';
import { id, instant, json } from '../columns.ts';
import { placements } from './assistance.ts';

/**
 * Times a company chooses from by a one-time link, without an account. The link is known by its hash only. One open offer
 * per placement and kind.
 */
export const dateOffers = sqliteTable(
  'date_offers',
  {
    id: id(),
    placementId: text()
      .notNull()
      .references(() => placements.id, { onDelete: 'cascade' }),
    kind: text({ enum: dateOfferKinds }).notNull(),
    tokenHash: text().notNull().unique(),
    /** Instants as ISO text, in order. */
    times: json<readonly string[]>().notNull(),
    validUntil: instant().notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    companyAnswer: text({ enum: dateAnswers }),
    chosenAt: instant(),
    companyAnsweredAt: instant(),
    takenBackAt: instant(),
    /** Somebody of the house has done what followed from the answer: told the person, or called the company. */
    settledAt: instant(),
    settledBy: text(),
  },
  (table) => [
    uniqueIndex('date_offers_one_open')
      .on(table.placementId, table.kind)
      .where(sql`company_answered_at is null and taken_back_at is null`),
    index('date_offers_to_settle')
      .on(table.companyAnswer)
      .where(sql`company_answered_at is not null and settled_at is null`),
  ],
);
