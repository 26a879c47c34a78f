import i18next, { type Resource, type ResourceKey } from 'i18next';
import { langTagOf } from '#app/domain/consent/consent-link.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { formatsFor } from './format.ts';
import { isLocale } from './locale.ts';
import type { Namespace, TextParams, Texts, TextSource } from './text-keys.ts';

/**
 * Builds the texts of one language from its namespaces. Made once per language, never per request: an i18next instance costs milliseconds. i18next finds each text and
 * its plural form once; what it found is kept cut into pieces, since a page of reasons asks for hundreds.
 * @param fallback asked for what is not in `resources`
 */
export function textSource(
  language: ConsentLanguage,
  resources: Record<string, ResourceKey>,
  fallback: TextSource | null = null,
): TextSource {
  const locale = langTagOf(language);
  const instance = i18next.createInstance();
  const all: Resource = { [locale]: resources };
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: all,
    ns: Object.keys(resources),
    initImmediate: false,
  });
  const plural = new Intl.PluralRules(locale);
  const formats = formatsFor(language);
  const shown = (value: string | number) => (typeof value === 'string' ? value : formats.number(value, 3));
  const byNamespace = new Map<string, Texts<Namespace>>();

  function make(namespace: Namespace): Texts<Namespace> {
    const translate = instance.getFixedT(locale, namespace);
    const known = new Map<string, Template | undefined>();
    const templateOf = (key: string, count: string | number | undefined): Template | undefined => {
      const form = typeof count === 'number' ? `${key} ${count === 0 ? 'zero' : plural.select(count)}` : key;
      let found = known.get(form);
      if (found === undefined && !known.has(form)) {
        const asked = { lng: locale, ns: namespace, count: typeof count === 'number' ? count : undefined };
        found = instance.exists(key, asked)
          ? templateFrom(translate(key, { ...asked, skipInterpolation: true }))
          : undefined;
        known.set(form, found);
      }
      return found;
    };
    const find = (key: string, params?: TextParams) => {
      const template = templateOf(key, params?.['count']);
      if (template === undefined) return fallback?.texts(namespace).find(key, params);
      return filled(template, params, shown);
    };
    return Object.assign((key: string, params?: TextParams) => find(key, params) ?? key, {
      find,
    });
  }

  return {
    locale: isLocale(language) ? language : 'de',
    language,
    fallback,
    texts<N extends Namespace>(namespace: N): Texts<N> {
      let found = byNamespace.get(namespace);
      if (!found) {
        found = make(namespace);
        byNamespace.set(namespace, found);
      }
      return found as unknown as Texts<N>;
    },
  };
}

/** A text cut at its `{{name}}`s: words, name, words, name, ... words. */
type Template = readonly string[];

const templateFrom = (text: string): Template => text.split(/\{\{(\w+)\}\}/);

function filled(template: Template, params: TextParams = {}, shown: (value: string | number) => string): string {
  let text = template[0] ?? '';
  for (let at = 1; at < template.length; at += 2)
    text += `${shown(params[template[at] ?? ''] ?? '')}${template[at + 1] ?? ''}`;
  return text;
}
