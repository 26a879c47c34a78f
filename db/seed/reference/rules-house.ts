import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { house } from './rule-row.ts';

/**
 * How this house works: answer periods, due dates of the plan, milestones after the start. No law; every value is a
 * default that a house replaces with a row of its own. `plan.*` counts from `detail.from`; negative: before it.
 */
export const houseRules: readonly RuleValue[] = [
  house('house.caseworkerAnswer', 3, 'workingDays'),
  house('house.companyAnswer', 3, 'workingDays'),
  house('house.personAnswer', 3, 'workingDays'),
  house('house.applicationReply', 10, 'workingDays'),
  /** A proposal ends by itself this long after an answer was due. */
  house('house.proposalExpiry', 5, 'workingDays'),
  house('house.companyCallBack', 2, 'workingDays'),
  /** A person asked on her link to be called. */
  house('house.personCallBack', 1, 'workingDays'),
  /** By when the employer service calls a company that offered something. */
  house('house.postingCall', 2, 'workingDays'),
  /** How long an approved posting stays on the board without being confirmed. */
  house('house.postingCurrent', 90, 'days'),
  house('house.invitationDays', 14, 'days'),
  /** How long a person's own link works after her case is over and nothing she said yes to runs any more. */
  house('house.consentLinkAfter', 14, 'days'),
  house('house.seatsMax', 50, 'count'),
  /** What companies may read of proposed people (docs/decisions/what-a-company-group-may-read.md). */
  house('house.personsPerPosting', 10, 'count'),
  house('house.personsPerWeek', 30, 'count'),
  house('house.mustsPerWeek', 30, 'count'),
  house('house.requiredCriteria', 3, 'count'),
  house('house.criteriaEditsPerWeek', 3, 'count'),
  house('house.courseEnds', null, 'none', { days: [90, 60, 30] }),

  house('plan.talkProposal', 0, 'workingDays', { from: 'today' }),
  house('plan.readProfile', 0, 'workingDays', { from: 'today' }),
  house('plan.releaseContact', 0, 'workingDays', { from: 'today' }),
  house('plan.interviewAgreed', 3, 'workingDays', { from: 'today' }),
  house('plan.applicationPrepared', 3, 'workingDays', { from: 'today' }),
  house('plan.employerBriefed', 3, 'workingDays', { from: 'today' }),
  house('plan.interview', 5, 'workingDays', { from: 'today' }),
  house('plan.interviewFeedback', 8, 'workingDays', { from: 'today' }),
  house('plan.trialDay', 9, 'workingDays', { from: 'today' }),
  house('plan.decision', 10, 'workingDays', { from: 'today' }),
  house('plan.permit', -10, 'days', { from: 'start' }),
  house('plan.approval', -7, 'days', { from: 'start' }),
  house('plan.subsidyApplication', -14, 'days', { from: 'start' }),
  house('plan.startBonusApplication', -14, 'days', { from: 'start' }),
  house('plan.worksCouncil', -14, 'days', { from: 'start' }),
  house('plan.firstMonthMoney', -10, 'days', { from: 'start' }),
  house('plan.contract', -3, 'days', { from: 'start' }),
  house('plan.chamber', -3, 'days', { from: 'start' }),
  house('plan.vocationalSchool', -3, 'days', { from: 'start' }),
  house('plan.residenceTitleCopied', -1, 'days', { from: 'start' }),
  house('plan.start', 0, 'days', { from: 'start' }),
  house('plan.safetyInstruction', 0, 'days', { from: 'start' }),
  house('plan.trialReview', 0, 'days', { from: 'middle' }),
  house('plan.takeOver', -10, 'days', { from: 'end' }),

  house('aftercare.checkWeek2', 14, 'days'),
  house('aftercare.checkMonth1', 1, 'months'),
  house('aftercare.checkMonth3', 3, 'months'),
  house('aftercare.checkMonth5', 5, 'months'),
  house('aftercare.checkMonth6', 6, 'months', { needsConsent: true }),
  house('aftercare.checkMonth12', 12, 'months', { needsConsent: true }),
];
