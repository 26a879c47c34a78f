/** The assisted placement: two sides, one line of steps, until the job has held. */
export const placementStates = ['preparing', 'started', 'lasts', 'ended'] as const;
export type PlacementState = (typeof placementStates)[number];

export const placementSides = ['candidate', 'employer'] as const;
export type PlacementSide = (typeof placementSides)[number];

export const stepOwners = ['caseworker', 'officer', 'company', 'candidate', 'coordinator'] as const;
export type StepOwner = (typeof stepOwners)[number];

export const stepStates = ['open', 'done', 'skipped'] as const;
export type StepState = (typeof stepStates)[number];

export const stepCodes = [
  'talkProposal',
  'readProfile',
  'releaseContact',
  'applicationPrepared',
  'employerBriefed',
  'interview',
  'interviewFeedback',
  'permit',
  'approval',
  'subsidyApplication',
  'worksCouncil',
  'firstMonthMoney',
  'trialReview',
  'decision',
  'contract',
  'vocationalSchool',
  'chamber',
  'start',
  'safetyInstruction',
  'residenceTitleCopied',
  'checkWeek2',
  'checkMonth1',
  'checkMonth3',
  'checkMonth5',
  'checkMonth6',
  'checkMonth12',
  'custom',
] as const;
export type StepCode = (typeof stepCodes)[number];

/** Why an assisted placement ended before it lasted (facts of the field, section 4). */
export const placementEndReasons = [
  'language',
  'vocationalSchool',
  'punctuality',
  'skillGap',
  'workCulture',
  'permit',
  'mobility',
  'childcare',
  'housing',
  'health',
  'family',
  'teamConflict',
  'employerWithdrew',
  'betterOffer',
  'residenceEnded',
  'decidedAgainst',
  'unknown',
] as const;
export type PlacementEndReason = (typeof placementEndReasons)[number];

/** What must be on record before "started" (facts of the field, section 1a). */
export const startRequirements = ['approval', 'permit', 'subsidyApplication', 'contract'] as const;
export type StartRequirement = (typeof startRequirements)[number];
