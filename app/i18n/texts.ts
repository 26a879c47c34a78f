import { locales, type Locale } from './locale.ts';
import { namespaces } from './namespaces.ts';
import type { StaffNamespace, Texts, TextSource } from './text-keys.ts';
import { textSource } from './text-source.ts';

/** Server and tests only (all namespaces of both languages); the build refuses it in the browser's bundle. */
const sources = Object.fromEntries(
  locales.map((locale) => [
    locale,
    textSource(locale, Object.fromEntries(Object.entries(namespaces).map(([name, texts]) => [name, texts[locale]]))),
  ]),
) as Record<Locale, TextSource>;

export function sourceFor(locale: Locale): TextSource {
  return sources[locale];
}

/** Texts of one namespace outside of React: mails, file notes, flash notices, sheets. */
export function textsFor<N extends StaffNamespace>(locale: Locale, namespace: N): Texts<N> {
  return sources[locale].texts(namespace);
}
