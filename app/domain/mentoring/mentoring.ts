export const mentorStates = ['registered', 'interviewed', 'checked', 'active', 'paused', 'ended', 'declined'] as const;
export type MentorState = (typeof mentorStates)[number];

export const mentorOffers = ['languagePractice', 'vocationalSchool', 'authorityVisits', 'internshipSearch'] as const;
export type MentorOffer = (typeof mentorOffers)[number];

/** What a volunteer would like; read by people who decide, never a filter. */
export const mentorWishes = ['women', 'men', 'nearOwnAge', 'beginners', 'advanced', 'adultsOnly'] as const;
export type MentorWish = (typeof mentorWishes)[number];

export const meetingModes = ['inPerson', 'online', 'both'] as const;
export type MeetingMode = (typeof meetingModes)[number];

/** Weekly times as `mon-morning` .. `sun-evening`. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type WeeklySlot = `${(typeof weekdays)[number]}-${(typeof dayParts)[number]}`;
export const weeklySlots = weekdays.flatMap((name) =>
  dayParts.map((part) => `${name}-${part}` as const),
) satisfies WeeklySlot[];

export const tandemStates = ['taster', 'active', 'paused', 'ended'] as const;
export type TandemState = (typeof tandemStates)[number];

export const tandemEndReasons = [
  'goalReached',
  'driftedApart',
  'conflict',
  'noTime',
  'otherInterests',
  'health',
  'move',
  'noContact',
  'consentWithdrawn',
  'declined',
  'other',
] as const;
export type TandemEndReason = (typeof tandemEndReasons)[number];
/** Reasons staff choose from. A withdrawn consent and a No in the taster phase have ways of their own and need none. */
export const statedEndReasons = tandemEndReasons.filter(
  (reason): reason is StatedEndReason => reason !== 'consentWithdrawn' && reason !== 'declined',
);
export type StatedEndReason = Exclude<TandemEndReason, 'consentWithdrawn' | 'declined'>;

export const learnerGoals = ['holdLevel', 'nextLevel', 'speakAtWork', 'exam', 'vocationalSchool', 'everyday'] as const;
export type LearnerGoal = (typeof learnerGoals)[number];
