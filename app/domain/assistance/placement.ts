/** The assisted placement: two sides, one line of steps, until the job has held. */
export const placementStates = ['preparing', 'started', 'lasts', 'completed', 'ended'] as const;
export type PlacementState = (typeof placementStates)[number];

export const placementSides = ['candidate', 'employer'] as const;
export type PlacementSide = (typeof placementSides)[number];

export const stepOwners = ['caseworker', 'officer', 'company', 'candidate', 'coordinator'] as const;
export type StepOwner = (typeof stepOwners)[number];

/** Whose open steps stand in the list of the caseworker: her own, and what she sees to that others do it. */
export const ownersForCaseworker = ['caseworker', 'candidate', 'coordinator'] as const satisfies readonly StepOwner[];

/** Those in the list of the officer. */
export const ownersForOfficer = ['officer', 'company'] as const satisfies readonly StepOwner[];

export const stepStates = ['open', 'done', 'skipped'] as const;
export type StepState = (typeof stepStates)[number];

export const stepCodes = [
  'talkProposal',
  'readProfile',
  'releaseContact',
  'interviewAgreed',
  'applicationPrepared',
  'employerBriefed',
  'interview',
  'interviewFeedback',
  'trialDay',
  'permitApplied',
  'permit',
  'approval',
  'subsidyApplication',
  'startBonusApplication',
  'worksCouncilAsked',
  'worksCouncil',
  'firstMonthMoney',
  'trialReview',
  'decision',
  'contract',
  'vocationalSchool',
  'schoolContact',
  'chamber',
  'start',
  'safetyInstruction',
  'residenceTitleCopied',
  'takeOver',
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

/** Why an ended placement goes on after all. */
export const reopenReasons = ['recordedByMistake', 'goesOn', 'obstacleGone'] as const;
export type ReopenReason = (typeof reopenReasons)[number];

/** What follows a trial that came to its end: what the company offers, or nothing. */
export const trialResults = ['employmentOffered', 'apprenticeshipOffered', 'trialOffered', 'nothing'] as const;
export type TrialResult = (typeof trialResults)[number];

/** What must be on record before "started" (facts of the field, section 1a). */
export const startRequirements = [
  'approval',
  'longMeasure',
  'permit',
  'subsidyApplication',
  'startBonusApplication',
  'contract',
  'worksCouncil',
] as const;
export type StartRequirement = (typeof startRequirements)[number];

/** Why an employer measure may last longer than usual; which of them count says the rule `employerMeasure.weeksMaxLong`. */
export const longMeasureReasons = ['longTermUnemployed', 'seriousObstacle'] as const;
export type LongMeasureReason = (typeof longMeasureReasons)[number];

/** Support that is attached to a placement; no kind of its own (see attachment.ts). */
export const placementAttachments = [
  'wageSubsidy', // EGZ, §§ 88-92 SGB III
  'placementBudget', // § 44 SGB III
  'startBonus', // § 16b SGB II
  'section16e',
  'section16i',
  'coaching16k',
  'assistedApprenticeship', // AsA flex
  'jobLanguageCourse', // Job-BSK
  'vocationalPreparation', // BvB
] as const;
export type PlacementAttachment = (typeof placementAttachments)[number];
