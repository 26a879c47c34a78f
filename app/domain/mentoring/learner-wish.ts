/** What a learner would like in a volunteer: read by people who decide, never a filter and never counted. */
export const learnerWishes = ['woman', 'man', 'nearOwnAge', 'sameWork'] as const;
export type PartnerWish = (typeof learnerWishes)[number];
