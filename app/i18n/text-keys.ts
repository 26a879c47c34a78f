import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import type { Locale } from './locale.ts';
import type { namespaces } from './namespaces.ts';
import type { page } from './person/de.ts';

/** Namespaces of the portal's own pages, German and English. */
export type StaffNamespace = keyof typeof namespaces;
/** `person`: what people read on their own link, in eight languages (`person-texts.ts`). */
type Namespaces = typeof namespaces & { readonly person: { readonly de: typeof page } };
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
  /** The language of the portal's own pages. */
  readonly locale: Locale;
  /** What the page is written in: more than the portal's own languages on a person's own link. */
  readonly language: ConsentLanguage;
  /** Where texts come from that this language lacks; on a person's own link the German ones. */
  readonly fallback: TextSource | null;
  texts<N extends Namespace>(namespace: N): Texts<N>;
}
