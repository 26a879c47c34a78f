import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  checkChannels,
  checkCloses,
  checkOutcomes,
  riskReasons,
  type CheckAnswers,
} from '#app/domain/assistance/check-in.ts';
import { aftercareCodes } from '#app/domain/assistance/aftercare.ts';
import {
  longMeasureReasons,
  placementAttachments as attachmentWords,
  placementEndReasons,
  placementSides,
  placementStates,
  startRequirements,
  stepCodes,
  stepOwners,
  stepStates,
  trialResults,
} from '#app/domain/assistance/placement.ts';
import type { StepContent } from '#app/domain/assistance/step-history.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { day, flag, id, instant, json, version } from '../columns.ts';
import { companies } from './company.ts';
import { proposals } from './match.ts';
import { planTemplates } from './plan-template.ts';
import { postings } from './posting.ts';
import { profiles } from './profile.ts';

export const placements = sqliteTable(
  'placements',
  {
    id: id(),
    proposalId: text().references(() => proposals.id),
    profileId: text()
      .notNull()
      .references(() => profiles.id),
    postingId: text()
      .notNull()
      .references(() => postings.id),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    organisationId: text().notNull(),
    kind: text({ enum: postingKinds }).notNull(),
    /** The version of the template its plan was made from and keeps. */
    planTemplateId: text().references(() => planTemplates.id),
    state: text({ enum: placementStates }).notNull(),
    plannedStartOn: day(),
    startedOn: day(),
    plannedEndOn: day(),
    endedOn: day(),
    endReason: text({ enum: placementEndReasons }),
    /** What follows a trial that came to its end. */
    trialResult: text({ enum: trialResults }),
    /** Result of interview and trial, as the funnel counts them. */
    interviewOn: day(),
    trialOn: day(),
    contractOn: day(),
    /** Whether the employment exists after 6 and 12 months, for reports; null: not due, or still being asked. */
    outcomeMonth6: text({ enum: checkOutcomes }),
    outcomeMonth12: text({ enum: checkOutcomes }),
    createdAt: instant().notNull(),
    version: version(),
  },
  (table) => [
    uniqueIndex('placements_by_proposal').on(table.proposalId),
    index('placements_by_profile').on(table.profileId),
    index('placements_by_posting').on(table.postingId, table.state),
    index('placements_by_company').on(table.companyId, table.state),
  ],
);

export const placementSteps = sqliteTable(
  'placement_steps',
  {
    id: id(),
    placementId: text()
      .notNull()
      .references(() => placements.id, { onDelete: 'cascade' }),
    code: text({ enum: stepCodes }).notNull(),
    /** Own words for `custom`, else null. */
    title: text(),
    /** Which step of the template; null: added in this plan. */
    templateKey: text(),
    side: text({ enum: placementSides }).notNull(),
    /** Steps with the same position stand opposite each other. */
    position: integer().notNull(),
    owner: text({ enum: stepOwners }).notNull(),
    dueOn: day(),
    /** Somebody chose the day: it stays when the start moves. */
    dueByHand: flag().notNull().default(false),
    state: text({ enum: stepStates }).notNull(),
    doneOn: day(),
    doneBy: text(),
    skippedReason: text(),
    /** Staff only, unless `noteForCompany`. */
    note: text(),
    noteForCompany: flag().notNull().default(false),
    version: version(),
  },
  (table) => [
    index('placement_steps_by_placement').on(table.placementId, table.position),
    index('placement_steps_by_due').on(table.state, table.dueOn),
  ],
);

/**
 * One side asked at one milestone after the start: when, whether and what it answered. Answers are codes, no words. Those of the
 * person are for her case's own people, those of the company for staff; neither side reads the other's.
 */
export const checkIns = sqliteTable(
  'check_ins',
  {
    id: id(),
    placementId: text()
      .notNull()
      .references(() => placements.id, { onDelete: 'cascade' }),
    code: text({ enum: aftercareCodes }).notNull(),
    side: text({ enum: placementSides }).notNull(),
    askedAt: instant().notNull(),
    /** Last day on which it can be answered. */
    openUntilOn: day().notNull(),
    answers: json<CheckAnswers>().notNull(),
    outcome: text({ enum: checkOutcomes }),
    answeredAt: instant(),
    channel: text({ enum: checkChannels }),
    closedAt: instant(),
    closedBecause: text({ enum: checkCloses }),
    risk: text({ enum: riskReasons }),
    riskDueOn: day(),
    riskDoneAt: instant(),
    riskDoneBy: text(),
    /** The company's one-time link, known by its hash only. */
    linkHash: text().unique(),
    version: version(),
  },
  (table) => [
    uniqueIndex('check_ins_by_milestone').on(table.placementId, table.code, table.side),
    index('check_ins_open').on(table.closedAt, table.openUntilOn),
    index('check_ins_at_risk').on(table.riskDoneAt, table.riskDueOn),
  ],
);

/** What must be on record before the start; `overrideReason` instead of a record is possible and logged. */
export const placementRequirements = sqliteTable(
  'placement_requirements',
  {
    placementId: text()
      .notNull()
      .references(() => placements.id, { onDelete: 'cascade' }),
    requirement: text({ enum: startRequirements }).notNull(),
    ruleId: text(),
    recordedOn: day(),
    reference: text(),
    recordedBy: text(),
    overrideReason: text(),
    /** Of `longMeasure`: staff of the case only. */
    reason: text({ enum: longMeasureReasons }),
    version: version(),
  },
  (table) => [primaryKey({ columns: [table.placementId, table.requirement] })],
);

/** What a placement is supported with. Staff only. */
export const placementAttachments = sqliteTable(
  'placement_attachments',
  {
    placementId: text()
      .notNull()
      .references(() => placements.id, { onDelete: 'cascade' }),
    attachment: text({ enum: attachmentWords }).notNull(),
    /** Planned share and length of a wage subsidy. */
    percent: integer(),
    months: integer(),
    addedAt: instant().notNull(),
    addedBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.placementId, table.attachment] })],
);

/** Everything that happened, oldest first. */
export const placementEvents = sqliteTable(
  'placement_events',
  {
    id: id(),
    placementId: text()
      .notNull()
      .references(() => placements.id, { onDelete: 'cascade' }),
    stepId: text(),
    at: instant().notNull(),
    byUserId: text(),
    code: text().notNull(),
    params: json<Record<string, string | number>>().notNull(),
    /** Of a requirement that was passed over: why, in somebody's words. Emptied with the steps. */
    reason: text(),
    /** Of a change of a step: how it stood before, in words of people too. Emptied with the step. */
    before: json<StepContent>(),
    /** Of a change of a step: the version it made. */
    stepVersion: integer(),
    /** What was done in one go has one id: it is taken back in one go. */
    actionId: text(),
  },
  (table) => [
    index('placement_events_by_placement').on(table.placementId, table.at),
    index('placement_events_by_step').on(table.placementId, table.stepId, table.at),
  ],
);

/**
 * Notes for the agency's own system, as codes with parameters (never a name): rendered in German on reading,
 * copied by the caseworker, ticked when transferred. The portal is no record system.
 */
export const fileNotes = sqliteTable(
  'file_notes',
  {
    id: id(),
    profileId: text().references(() => profiles.id, { onDelete: 'cascade' }),
    companyId: text(),
    subject: text({ enum: ['proposal', 'consent', 'step', 'result', 'tandem'] }).notNull(),
    subjectId: text().notNull(),
    code: text().notNull(),
    params: json<Record<string, string | number>>().notNull(),
    forUserId: text(),
    createdAt: instant().notNull(),
    transferredAt: instant(),
  },
  (table) => [
    index('file_notes_by_user').on(table.forUserId, table.transferredAt),
    index('file_notes_by_subject').on(table.subjectId),
  ],
);
