import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { house } from './rule-row.ts';

/**
 * How this house works: answer periods, milestones after the start. No law; every value is a default that a house
 * replaces with a row of its own. Due dates of a plan are in its template (plan-templates.ts).
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
  /** How long a company's one-time link for a date works. */
  house('house.dateLinkDays', 7, 'days'),
  /** How long after an employer event what companies and people do is counted as come of it. */
  house('house.eventOutcomeDays', 90, 'days'),
  /** How long a check-in after the start can be answered, and when a silent company is reminded. */
  house('house.checkInOpen', 21, 'days'),
  house('house.checkInReminder', 7, 'days'),
  /** Without a course or a meeting for this long, German may be lost: an assumption of the house, no source. */
  house('house.practiceGap', 56, 'days'),
  /** Two missed weeks without a meeting and without a date: the coordinator calls. An assumption of the house, no source. */
  house('house.tandemSilent', 14, 'days'),
  house('house.seatsMax', 50, 'count'),
  /** What companies may read of proposed people (docs/decisions/what-a-company-group-may-read.md). */
  house('house.personsPerPosting', 10, 'count'),
  house('house.personsPerWeek', 30, 'count'),
  house('house.mustsPerWeek', 30, 'count'),
  /** How many proposals may run at a time for each free seat. */
  house('house.openProposalsPerSeat', 5, 'count'),
  house('house.requiredCriteria', 3, 'count'),
  house('house.criteriaEditsPerWeek', 3, 'count'),
  /** So long after its end a calendar quarter is closed: what is recorded late still counts. */
  house('house.quarterClosing', 15, 'workingDays'),
  /** Cases per caseworker a team should have; as practitioners named them, for each house to confirm. */
  house('house.caseloadMost.youth', 100, 'count'),
  house('house.caseloadLeast.specialTeam', 150, 'count'),
  house('house.caseloadMost.specialTeam', 200, 'count'),
  house('house.caseloadLeast.integrationPoint', 260, 'count'),
  house('house.caseloadMost.integrationPoint', 300, 'count'),
  /** So long two people who agreed may read an employee's log. */
  house('house.employeeLogDays', 14, 'days'),
  house('house.courseEnds', null, 'none', { days: [90, 60, 30] }),

  house('aftercare.checkWeek2', 14, 'days'),
  house('aftercare.checkMonth1', 1, 'months'),
  house('aftercare.checkMonth3', 3, 'months'),
  house('aftercare.checkMonth5', 5, 'months'),
  house('aftercare.checkMonth6', 6, 'months', { needsConsent: true }),
  house('aftercare.checkMonth12', 12, 'months', { needsConsent: true }),
];
