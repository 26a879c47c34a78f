import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { companyRequestKinds, companyRequestStates } from '#app/domain/match/company-request.ts';
import { day, id, instant, version } from '../columns.ts';
import { companies } from './company.ts';
import { postings } from './posting.ts';
import { profiles } from './profile.ts';

/** What a company asked for after reading profiles without a name: an interest, or "please propose somebody". */
export const companyRequests = sqliteTable(
  'company_requests',
  {
    id: id(),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    postingId: text()
      .notNull()
      .references(() => postings.id),
    kind: text({ enum: companyRequestKinds }).notNull(),
    /** The card it is about, as `cellKey`; null: not about a card. */
    classKey: text(),
    /** Whose detailed profile it is about: for staff alone. Null: no person is meant. */
    profileId: text().references(() => profiles.id, { onDelete: 'cascade' }),
    /** The label under which the company knew that profile then. */
    pseudonym: text(),
    state: text({ enum: companyRequestStates }).notNull(),
    dueOn: day().notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    answeredBy: text(),
    answeredAt: instant(),
    version: version(),
  },
  (table) => [
    // One open request of a kind: what is null in an index is never the same.
    uniqueIndex('company_requests_one_card')
      .on(table.postingId, table.classKey)
      .where(sql`state = 'open'`),
    // By label, not by person: refusing a second one would tell that two labels are one person.
    uniqueIndex('company_requests_one_label')
      .on(table.postingId, table.pseudonym)
      .where(sql`state = 'open'`),
    uniqueIndex('company_requests_one_suggestion')
      .on(table.postingId)
      .where(sql`state = 'open' and kind = 'suggestions'`),
    index('company_requests_by_company').on(table.companyId, table.postingId),
    index('company_requests_by_due').on(table.state, table.dueOn),
    index('company_requests_by_profile').on(table.profileId),
  ],
);
