import type { namespaces } from './namespaces.ts';

type Namespaces = typeof namespaces;
export type Namespace = keyof Namespaces;

type WithoutPlural<K extends string> = K extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : K;
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** Dotted keys of a namespace, taken from its German source; `count_one` / `count_other` are asked for as `count`. */
export type TextKey<N extends Namespace> = Leaves<Namespaces[N]['de']>;

/** Values put into `{{name}}`. `count` also picks the plural form. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Gives the text of a key in one language. */
export interface Texts<N extends Namespace> {
  (key: TextKey<N>, params?: TextParams): string;
  /** For codes that come from elsewhere: undefined when there is no text. */
  find(key: string, params?: TextParams): string | undefined;
}

/** All namespaces of one language as far as they are loaded. */
export interface TextSource {
  readonly locale: 'de' | 'en';
  texts<N extends Namespace>(namespace: N): Texts<N>;
}
