import type { Formats } from '#app/i18n/format.ts';
import type { TextSource } from '#app/i18n/text-keys.ts';

/** What a title may be made of. */
export interface TitleSource<D> {
  /** What the loader returned; undefined when it failed. */
  readonly data: D | undefined;
  readonly texts: TextSource['texts'];
  readonly format: Formats;
}

/** `export const handle: PageSettings = ...` of a route. */
export interface PageSettings<D = unknown> {
  /** Title of the browser's tab, without the portal's name; no personal data (it lands in histories). */
  readonly title?: (source: TitleSource<D>) => string;
  /** Not even enhance.js: for pages on a candidate's phone. */
  readonly noScript?: boolean;
  /** Without header and footer: print pages that leave the house, consent on a phone. */
  readonly bare?: boolean;
  /**
   * A page of a person's own link: in her language and direction (`language` of what the loader returns or throws), with a
   * style sheet of its own and the fonts of her phone.
   */
  readonly ownLanguage?: boolean;
  /** A page of a company's one-time link: light as a person's own pages, in the portal's languages. */
  readonly oneTimeLink?: boolean;
  /** Keep out of search engines' and this person's caches; default for everything behind the sign-in. */
  readonly public?: boolean;
}

/** Gives the title function the type of its loader: `export const handle = pageSettings<typeof loader>({ ... })`. */
export function pageSettings<L extends (...args: never[]) => unknown>(
  settings: PageSettings<Exclude<Awaited<ReturnType<L>>, Response>>,
): PageSettings<Exclude<Awaited<ReturnType<L>>, Response>> {
  return settings;
}
