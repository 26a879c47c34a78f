/** Languages every curated concept has a label in; the portal itself speaks the first two. */
export const labelLanguages = ['de', 'en', 'uk', 'ar', 'tr', 'fa'] as const;
export type LabelLanguage = (typeof labelLanguages)[number];

/** The longest label an administrator may write. */
export const longestLabel = 100;
