import { createContext, useContext, type ReactNode } from 'react';
import type { FieldProblem } from '#app/domain/domain-error.ts';
import { formatsFor, type Formats } from './format.ts';
import type { Locale } from './locale.ts';
import type { Namespace, StaffNamespace, Texts, TextSource } from './text-keys.ts';

const SourceContext = createContext<TextSource | null>(null);
/** Only on the server: the raw texts of some namespaces as JSON, safe inside a script element. */
const ResourcesContext = createContext<(namespaces: readonly StaffNamespace[]) => string>(() => '');

/** Put around the whole document by entry.server (all namespaces) and entry.client (those of the page). */
export function TextsProvider({
  source,
  resources,
  children,
}: {
  source: TextSource;
  resources?: (namespaces: readonly StaffNamespace[]) => object;
  children: ReactNode;
}) {
  const json = (namespaces: readonly StaffNamespace[]) =>
    resources ? JSON.stringify(resources(namespaces)).replaceAll('<', '\\u003c') : '';
  return (
    <SourceContext.Provider value={source}>
      <ResourcesContext.Provider value={json}>{children}</ResourcesContext.Provider>
    </SourceContext.Provider>
  );
}

/** The JSON of these namespaces on the server, nothing in the browser (it has them already). */
export function useResources(namespaces: readonly StaffNamespace[]): string {
  return useContext(ResourcesContext)(namespaces);
}

/** All texts, for what needs several namespaces or passes them on. */
export function useTextSource(): TextSource {
  const source = useContext(SourceContext);
  if (!source) throw new Error('useTexts outside of TextsProvider');
  return source;
}

/** Texts of a namespace in the reader's language: `const t = useTexts('posting'); t('list.title')`. */
export function useTexts<N extends Namespace>(namespace: N): Texts<N> {
  return useTextSource().texts(namespace);
}

export function useLocale(): Locale {
  return useTextSource().locale;
}

/** Dates, numbers, distances and money in the reader's language. */
export function useFormats(): Formats {
  return formatsFor(useTextSource().language);
}

/** The sentence for a field problem; an unknown code becomes "please check" instead of a bare code. */
export function useProblemText(): (problem: Pick<FieldProblem, 'code' | 'params'>) => string {
  const t = useTexts('errors');
  return (problem) => t.find(problem.code, problem.params) ?? t('pleaseCheck');
}
