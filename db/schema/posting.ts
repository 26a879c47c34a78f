import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  internshipPurposes,
  postingKinds,
  postingStates,
  skillWeights,
  wishes,
  type Licence,
  type Shift,
} from '#app/domain/posting/posting.ts';
import { textReasons } from '#app/domain/disclosure/text-guard.ts';
import { wordingReasons } from '#app/domain/posting/wording.ts';
import { cefrLevels, type CefrLevel, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import { day, flag, id, instant, json, version } from '../columns.ts';
import { companies } from './company.ts';

export const postings = sqliteTable(
  'postings',
  {
    id: id(),
    /** Short public code, e.g. `ST-7K2F`; part of the public address. */
    code: text().notNull().unique(),
    /** The number in the list it was imported from; key of re-imports. */
    externalNumber: text().unique(),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    state: text({ enum: postingStates }).notNull(),
    wish: text({ enum: wishes }),
    /** Empty as long as the company's wish leaves it open; no approval without it. */
    kind: text({ enum: postingKinds }),
    internshipPurpose: text({ enum: internshipPurposes }),
    title: text().notNull(),
    /** Tasks in the company's words; shown publicly after approval. */
    description: text().notNull().default(''),
    /** Concept key of the occupation; null when the title is unknown to the vocabulary. */
    occupation: text(),
    lateralEntry: flag().notNull().default(false),
    seats: integer().notNull().default(1),
    /** Asked level for all four skills; `germanPerSkill` overrides single ones. Null: none asked. */
    german: text({ enum: cefrLevels }),
    germanPerSkill: json<Partial<Record<LanguageSkill, CefrLevel>>>(),
    shifts: json<Shift[]>().notNull(),
    licences: json<Licence[]>().notNull(),
    hoursPerWeekMin: integer(),
    hoursPerWeekMax: integer(),
    startsOn: day(),
    /** Length in weeks for limited kinds; null: unlimited. `endsOn` is derived at saving. */
    weeks: integer(),
    endsOn: day(),
    payCents: integer(),
    payPer: text({ enum: ['hour', 'month'] }),
    /** Of an apprenticeship: its pay may lie below the legal minimum. */
    hasCollectiveAgreement: flag().notNull().default(false),
    isMinijob: flag().notNull().default(false),
    placeId: integer(),
    reachableWithoutCar: flag(),
    isTemporaryWork: flag().notNull().default(false),
    officerId: text(),
    organisationId: text(),
    /** Who asked, when the company posted without an account: kept until the officer verified the company. */
    requestedByName: text(),
    requestedByPhone: text(),
    requestedByEmail: text(),
    callBy: day(),
    submittedAt: instant(),
    approvedAt: instant(),
    approvedBy: text(),
    /** Last day on which it counts as current without an officer asking again; empty while it is not approved. */
    currentUntil: day(),
    closedAt: instant(),
    closedReason: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (table) => [
    index('postings_by_company').on(table.companyId),
    index('postings_by_state').on(table.state, table.approvedAt),
    index('postings_by_officer').on(table.officerId, table.state),
  ],
);

export const postingSkills = sqliteTable(
  'posting_skills',
  {
    postingId: text()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    concept: text().notNull(),
    weight: text({ enum: skillWeights }).notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.postingId, table.concept] })],
);

/** Words of a posting or profile that the vocabulary does not know: kept, shown, searchable as text. */
export const unknownWords = sqliteTable(
  'unknown_words',
  {
    id: id(),
    ownerKind: text({ enum: ['posting', 'profile'] }).notNull(),
    ownerId: text().notNull(),
    field: text().notNull(),
    words: text().notNull(),
  },
  (table) => [index('unknown_words_by_owner').on(table.ownerId)],
);

/** Every change of state, oldest first: the history an officer reads. */
export const postingEvents = sqliteTable(
  'posting_events',
  {
    id: id(),
    postingId: text()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    byUserId: text(),
    from: text({ enum: postingStates }),
    to: text({ enum: postingStates }).notNull(),
    reason: text(),
  },
  (table) => [index('posting_events_by_posting').on(table.postingId, table.at)],
);

/**
 * What an officer let stand in a posting's text: a finding as a keyed hash, with the reason as a code. The same words are
 * not asked about twice; other words are.
 */
export const postingAcceptances = sqliteTable(
  'posting_acceptances',
  {
    postingId: text()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    mark: text().notNull(),
    reason: text({ enum: [...wordingReasons, ...textReasons] }).notNull(),
    byUserId: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.postingId, table.mark] })],
);
