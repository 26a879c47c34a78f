/**
 * How far a guest has come: a learner who is nobody's client, kept by her volunteer organisation. In the order in which
 * somebody works through a list of them; without her yes she stands in no queue and no proposal of pairs.
 */
export const guestStates = ['yesMissing', 'waiting', 'tandem', 'left'] as const;
export type GuestState = (typeof guestStates)[number];
