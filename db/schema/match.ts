import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  companyAnswers,
  notFitReasons,
  proposalEnds,
  proposalStates,
  proposalWays,
} from '#app/domain/match/proposal.ts';
import { silenceReasons } from '#app/domain/match/reply-clock.ts';
import { savedLists } from '#app/domain/match/saved-list.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import { day, flag, id, instant, json, version } from '../columns.ts';
import { companies } from './company.ts';
import { users } from './account.ts';
import { postings } from './posting.ts';
import { profiles } from './profile.ts';

export const proposals = sqliteTable(
  'proposals',
  {
    id: id(),
    postingId: text()
      .notNull()
      .references(() => postings.id),
    profileId: text()
      .notNull()
      .references(() => profiles.id),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    organisationId: text().notNull(),
    way: text({ enum: proposalWays }).notNull(),
    state: text({ enum: proposalStates }).notNull(),
    end: text({ enum: proposalEnds }),
    /** Who acts next must act by this day. */
    dueOn: day(),
    proposedBy: text().notNull(),
    proposedAt: instant().notNull(),
    answeredAt: instant(),
    releasedAt: instant(),
    companyAnswer: text({ enum: companyAnswers }),
    companyAnsweredAt: instant(),
    notFitReason: text({ enum: notFitReasons }),
    /** The company let its time pass; the person is free again, and it is asked why (app/domain/match/reply-clock.ts). */
    silenceAskedAt: instant(),
    silenceReason: text({ enum: silenceReasons }),
    silenceAnsweredAt: instant(),
    appliedOn: day(),
    introducedAt: instant(),
    endedAt: instant(),
    /** Reasons at the time of proposing, as codes: what the officer saw. */
    reasons: json<unknown[]>().notNull(),
    score: integer(),
    version: version(),
  },
  (table) => [
    uniqueIndex('proposals_one_open')
      .on(table.postingId, table.profileId)
      .where(sql`state != 'ended'`),
    index('proposals_by_posting').on(table.postingId, table.state),
    index('proposals_by_profile').on(table.profileId, table.state),
    index('proposals_by_company').on(table.companyId, table.state),
    index('proposals_by_due').on(table.state, table.dueOn),
  ],
);

export const proposalEvents = sqliteTable(
  'proposal_events',
  {
    id: id(),
    proposalId: text()
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    byUserId: text(),
    /** A move of app/domain/match/proposal.ts, or `create`. */
    move: text().notNull(),
    state: text({ enum: proposalStates }).notNull(),
  },
  (table) => [index('proposal_events_by_proposal').on(table.proposalId, table.at)],
);

/**
 * Stage 2: exactly what one company sees of one proposed profile for its own posting. Written by the gate alone,
 * an allow-list; the row goes when the proposal ends. Company pages read this table and no profile.
 */
export const jobFits = sqliteTable(
  'job_fits',
  {
    proposalId: text()
      .primaryKey()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    companyId: text().notNull(),
    postingId: text().notNull(),
    pseudonym: text().notNull(),
    fit: json<JobFit>().notNull(),
    gateVersion: integer().notNull(),
    writtenAt: instant().notNull(),
  },
  (table) => [index('job_fits_by_company').on(table.companyId, table.postingId)],
);

/**
 * Memory of stage 2: whom a company has read of, last on which day. As long as this row stands, the company and those of
 * its group are told no musts of this person but those in `shown_musts`. Ids only.
 */
export const shownProfiles = sqliteTable(
  'shown_profiles',
  {
    companyId: text().notNull(),
    profileId: text().notNull(),
    shownOn: day().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.profileId] }),
    index('shown_profiles_by_profile').on(table.profileId),
  ],
);

/** The musts (skill, occupation, licence) a company was told of one person, singly or within a count. */
export const shownMusts = sqliteTable(
  'shown_musts',
  {
    companyId: text().notNull(),
    profileId: text().notNull(),
    must: text().notNull(),
    shownOn: day().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.profileId, table.must] }),
    index('shown_musts_by_profile').on(table.profileId),
  ],
);

/** Contact data released to one company: ids only; what was released is read from the vault under this grant. */
export const releases = sqliteTable(
  'releases',
  {
    id: id(),
    proposalId: text()
      .notNull()
      .references(() => proposals.id),
    profileId: text().notNull(),
    companyId: text().notNull(),
    consentId: text().notNull(),
    releasedBy: text().notNull(),
    releasedAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [
    uniqueIndex('releases_by_proposal').on(table.proposalId),
    index('releases_by_profile').on(table.profileId),
  ],
);

/** A list somebody comes back to; her own, nobody else sees it. */
export const savedSearches = sqliteTable(
  'saved_searches',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    list: text({ enum: savedLists }).notNull(),
    name: text().notNull(),
    /** The filters as they stand in an address. */
    query: text().notNull(),
    wantsMail: flag().notNull(),
    /** What she has seen in it (staff: profiles; companies: marks of what the list showed); whatever else passes is new to her. */
    seenIds: json<string[]>().notNull(),
    /** What she was told of by mail and has not seen yet. */
    toldIds: json<string[]>().notNull(),
    createdAt: instant().notNull(),
    version: version(),
  },
  (table) => [index('saved_searches_by_user').on(table.userId)],
);
