import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PartnerWish } from '#app/domain/mentoring/learner-wish.ts';
import {
  learnerGoals,
  meetingModes,
  mentorStates,
  tandemEndReasons,
  tandemStates,
  type MentorOffer,
  type MentorWish,
  type WeeklySlot,
} from '#app/domain/mentoring/mentoring.ts';
import { interviewKinds } from '#app/domain/mentoring/vetting.ts';
import { tandemEventCodes } from '#app/domain/mentoring/tandem-moves.ts';
import { cefrLevels } from '#app/domain/profile/language-level.ts';
import { day, id, instant, json, version } from '../columns.ts';
import { profiles } from './profile.ts';

/** A volunteer without a name; who she is lives in the vault under the same id. */
export const mentors = sqliteTable(
  'mentors',
  {
    id: id(),
    caseCode: text().notNull().unique(),
    organisationId: text(),
    state: text({ enum: mentorStates }).notNull(),
    offers: json<MentorOffer[]>().notNull(),
    languages: json<string[]>().notNull(),
    placeId: integer(),
    quarterId: integer(),
    maxKm: integer(),
    mode: text({ enum: meetingModes }).notNull(),
    slots: json<WeeklySlot[]>().notNull(),
    capacity: integer().notNull().default(1),
    wishes: json<MentorWish[]>().notNull().default([]),
    pledgedAt: instant(),
    /** When a code sent to her address came back; null: nobody knows whether mails reach her. */
    emailConfirmedAt: instant(),
    /** The talk that is planned, by the coordinator `interviewBy`. */
    interviewAt: instant(),
    interviewKind: text({ enum: interviewKinds }),
    interviewBy: text(),
    /** Grows with every change of the talk: calendars keep the newest. */
    interviewSequence: integer().notNull().default(0),
    interviewedOn: day(),
    programmeId: text(),
    agreementOn: day(),
    confidentialityOn: day(),
    materialOn: day(),
    certificateSeenOn: day(),
    approvedBy: text(),
    registeredAt: instant().notNull(),
    version: version(),
  },
  (table) => [index('mentors_by_state').on(table.state)],
);

/** What a learner wants; exists for a candidate who asked for a mentor. */
export const learners = sqliteTable('learners', {
  profileId: text()
    .primaryKey()
    .references(() => profiles.id, { onDelete: 'cascade' }),
  goal: text({ enum: learnerGoals }).notNull(),
  goalLevel: text({ enum: cefrLevels }),
  mode: text({ enum: meetingModes }).notNull(),
  slots: json<WeeklySlot[]>().notNull(),
  wishes: json<PartnerWish[]>().notNull().default([]),
  /** The posting for which a language step is missing. */
  postingId: text(),
  waitingSince: day().notNull(),
  version: version(),
});

export const tandems = sqliteTable(
  'tandems',
  {
    id: id(),
    mentorId: text()
      .notNull()
      .references(() => mentors.id),
    profileId: text()
      .notNull()
      .references(() => profiles.id),
    consentId: text().notNull(),
    state: text({ enum: tandemStates }).notNull(),
    goal: text({ enum: learnerGoals }).notNull(),
    goalLevel: text({ enum: cefrLevels }),
    /** The posting it works towards; nothing of it reaches the mentor. */
    postingId: text(),
    startedOn: day().notNull(),
    /** When all three signed; null: still in its taster phase. */
    agreedOn: day(),
    /** When each side said that she would like to meet the other; a No ends the taster phase. */
    mentorAcceptedAt: instant(),
    learnerAcceptedAt: instant(),
    /** When each side said that the other may read her telephone and address; both are needed. */
    mentorReleasedAt: instant(),
    learnerReleasedAt: instant(),
    endedOn: day(),
    endReason: text({ enum: tandemEndReasons }),
    startedBy: text().notNull(),
    version: version(),
  },
  (table) => [
    uniqueIndex('tandems_one_open')
      .on(table.profileId)
      .where(sql`state != 'ended'`),
    index('tandems_by_mentor').on(table.mentorId, table.state),
  ],
);

export const tandemMeetings = sqliteTable(
  'tandem_meetings',
  {
    id: id(),
    tandemId: text()
      .notNull()
      .references(() => tandems.id, { onDelete: 'cascade' }),
    on: day().notNull(),
    minutes: integer().notNull(),
    loggedBy: text().notNull(),
    loggedAt: instant().notNull(),
  },
  (table) => [index('tandem_meetings_by_tandem').on(table.tandemId, table.on)],
);

/** The story of a tandem, one row per step; a row tells who and when, never why. */
export const tandemEvents = sqliteTable(
  'tandem_events',
  {
    id: id(),
    tandemId: text()
      .notNull()
      .references(() => tandems.id, { onDelete: 'cascade' }),
    code: text({ enum: tandemEventCodes }).notNull(),
    at: instant().notNull(),
    byUserId: text(),
  },
  (table) => [index('tandem_events_by_tandem').on(table.tandemId, table.at)],
);
