import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Licence, PostingKind, Shift } from '#app/domain/posting/posting.ts';
import { cefrLevels, languageSkills, levelSources } from '#app/domain/profile/language-level.ts';
import { caseClosings, profileStates, type Course } from '#app/domain/profile/profile.ts';
import type { WorkAccessByKind } from '#app/domain/rule/work-access.ts';
import { day, flag, id, instant, json, version } from '../columns.ts';
import { organisations, users } from './account.ts';

/** A candidate without a name. Who it is: `db/vault`, same id. */
export const profiles = sqliteTable(
  'profiles',
  {
    id: id(),
    caseCode: text().notNull().unique(),
    /** Small integer for the match index; never shown. */
    matchNumber: integer().notNull().unique(),
    state: text({ enum: profileStates }).notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    caseworkerId: text().references(() => users.id),
    /** A caseworker named in an imported list whom nobody knows here: her list name, until the case is assigned. */
    unassignedName: text(),
    /** A learner who is nobody's client: her volunteer organisation keeps her for a tandem. No case, never published. */
    isGuest: flag().notNull().default(false),
    occupations: json<string[]>().notNull(),
    skills: json<string[]>().notNull(),
    otherLanguages: json<string[]>().notNull(),
    course: json<Course>(),
    courseUntilOn: day(),
    followUpPlanned: flag().notNull().default(false),
    experienceYears: integer(),
    licences: json<Licence[]>().notNull(),
    hoursMin: integer(),
    hoursMax: integer(),
    shifts: json<Shift[]>().notNull(),
    availableFrom: day(),
    placeId: integer(),
    quarterId: integer(),
    maxKm: integer(),
    withoutCar: flag().notNull().default(false),
    wantedKinds: json<PostingKind[]>().notNull(),
    closedAt: instant(),
    closedReason: text({ enum: caseClosings }),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    publishedAt: instant(),
    version: version(),
  },
  (table) => [
    index('profiles_by_caseworker').on(table.caseworkerId, table.state),
    index('profiles_by_course_end').on(table.courseUntilOn),
    index('profiles_by_organisation').on(table.organisationId, table.state),
  ],
);

/** German per skill: one row per evidence, nothing overwritten. */
export const languageEvidences = sqliteTable(
  'language_evidences',
  {
    id: id(),
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    skill: text({ enum: languageSkills }).notNull(),
    level: text({ enum: cefrLevels }).notNull(),
    source: text({ enum: levelSources }).notNull(),
    by: text().notNull(),
    on: day(),
    recordedAt: instant().notNull(),
    recordedBy: text(),
  },
  (table) => [index('language_evidences_by_profile').on(table.profileId)],
);

/**
 * What rules need to know of a person, derived by `app/identity` from the vault: staff only,
 * no date from which a birthday follows. Refreshed daily.
 */
export const caseFacts = sqliteTable('case_facts', {
  profileId: text()
    .primaryKey()
    .references(() => profiles.id, { onDelete: 'cascade' }),
  isUnder25: flag(),
  /** For sums of reports alone: no list, no ranking, no company reads it. */
  isWoman: flag(),
  needsPermit: flag(),
  needsTitleCopy: flag(),
  /** Per kind: allowed yes / no / askAuthority / afterDate, with validUntil (ISO day or null) and the rule that said so. */
  workAccess: json<Partial<WorkAccessByKind>>().notNull(),
  titleEndsOn: day(),
  /** The district a residence rule ties her to, and until when (§ 12a AufenthG). */
  residenceRuleDistrictKey: text(),
  residenceRuleUntilOn: day(),
  refreshedAt: instant().notNull(),
});

/** Who had the case, from when to when: a standing grant while `endedAt` is empty. */
export const caseAssignments = sqliteTable(
  'case_assignments',
  {
    id: id(),
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    caseworkerId: text()
      .notNull()
      .references(() => users.id),
    startedAt: instant().notNull(),
    endedAt: instant(),
    reason: text(),
    byUserId: text(),
  },
  (table) => [index('case_assignments_by_profile').on(table.profileId)],
);

/** What the last import said, per field (keyed hash of each value): tells "changed here since" from "changed in the list". */
export const importMarks = sqliteTable(
  'import_marks',
  {
    id: id(),
    ownerKind: text({ enum: ['posting', 'profile', 'mentor'] }).notNull(),
    ownerId: text().notNull(),
    field: text().notNull(),
    valueHash: text().notNull(),
    runId: text().notNull(),
  },
  (table) => [uniqueIndex('import_marks_by_field').on(table.ownerId, table.field)],
);
