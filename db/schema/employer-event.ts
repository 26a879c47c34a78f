import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { invitationStates } from '#app/domain/company/employer-event.ts';
import { day, flag, id, instant, version } from '../columns.ts';
import { companies } from './company.ts';
import { profiles } from './profile.ts';

/** Where companies and candidates meet. */
export const employerEvents = sqliteTable(
  'employer_events',
  {
    id: id(),
    title: text().notNull(),
    heldOn: day().notNull(),
    startsAt: instant().notNull(),
    venue: text().notNull(),
    officerId: text().notNull(),
    createdAt: instant().notNull(),
    cancelledAt: instant(),
    version: version(),
  },
  (table) => [index('employer_events_by_day').on(table.heldOn)],
);

export const eventCompanies = sqliteTable(
  'event_companies',
  {
    eventId: text()
      .notNull()
      .references(() => employerEvents.id, { onDelete: 'cascade' }),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    state: text({ enum: invitationStates }).notNull(),
    attended: flag(),
    invitedBy: text().notNull(),
    invitedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.companyId] }),
    index('event_companies_by_company').on(table.companyId),
  ],
);

/** People invited by their caseworker. No company learns who they are, nor how many. */
export const eventGuests = sqliteTable(
  'event_guests',
  {
    eventId: text()
      .notNull()
      .references(() => employerEvents.id, { onDelete: 'cascade' }),
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    state: text({ enum: invitationStates }).notNull(),
    attended: flag(),
    invitedBy: text().notNull(),
    invitedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.profileId] }),
    index('event_guests_by_profile').on(table.profileId),
  ],
);
