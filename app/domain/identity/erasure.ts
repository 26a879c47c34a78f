/** Why a person is erased, after Article 17(1) GDPR. A code only: her words are nobody's record. */
export const erasureReasons = ['personAsked', 'noLongerNeeded', 'consentWithdrawn', 'unlawful'] as const;
export type ErasureReason = (typeof erasureReasons)[number];
