/** What a code by e-mail opens: an account of a volunteer, her sign-up, or a sign-up that was begun elsewhere. */
export const emailCodePurposes = ['signIn', 'signUp', 'resume'] as const;
export type EmailCodePurpose = (typeof emailCodePurposes)[number];

/** How long a code works. */
export const emailCodeMinutes = 15;
/** So many wrong tries, and the code is dead. */
export const mostCodeTries = 5;
/** Codes one address may ask for, and one network, in a quarter of an hour. */
export const mostCodesPerAddress = 5;
export const mostCodesPerNetwork = 30;
