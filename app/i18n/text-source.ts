import i18next, { type Resource, type ResourceKey } from 'i18next';
import type { Locale } from './locale.ts';
import type { Namespace, TextParams, Texts, TextSource } from './text-keys.ts';

/**
 * Builds the texts of one language from its namespaces. Made once per language on the server and once per
 * interactive page in the browser, never per request: an i18next instance costs milliseconds, a cached lookup nothing.
 */
export function textSource(locale: Locale, resources: Record<string, ResourceKey>): TextSource {
  const instance = i18next.createInstance();
  const all: Resource = { [locale]: resources };
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: all,
    ns: Object.keys(resources),
    initImmediate: false,
    // React escapes; a second escaping would show &amp; in names.
    interpolation: { escapeValue: false },
  });
  const byNamespace = new Map<string, Texts<Namespace>>();

  function make(namespace: Namespace): Texts<Namespace> {
    const translate = instance.getFixedT(locale, namespace);
    const plain = new Map<string, string>();
    const text = (key: string, params?: TextParams): string => {
      if (params) return translate(key, params);
      let found = plain.get(key);
      if (found === undefined) {
        found = translate(key);
        plain.set(key, found);
      }
      return found;
    };
    return Object.assign(text as unknown as Texts<Namespace>, {
      find: (key: string, params?: TextParams) =>
        instance.exists(key, { lng: locale, ns: namespace, ...params }) ? text(key, params) : undefined,
    });
  }

  return {
    locale,
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
