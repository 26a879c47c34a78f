import type german from './de.ts';

type Same<T> = T extends string ? string : { readonly [K in keyof T]: Same<T[K]> };

/** The same keys as the German words, any text. */
export type TandemWords = Same<typeof german>;
