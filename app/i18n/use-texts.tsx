import { createContext, useContext, type ReactNode } from 'react';
import type { FieldProblem } from '#app/domain/domain-error.ts';
import { formatsFor, type Formats } from './format.ts';
import type { Locale } from './locale.ts';
import type { Namespace, Texts, TextSource } from './text-keys.ts';

const SourceContext = createContext<TextSource | null>(null);

/** Put around the whole document by entry.server. */
export const TextsProvider = ({ source, children }: { source: TextSource; children: ReactNode }) => (
  <SourceContext.Provider value={source}>{children}</SourceContext.Provider>
);

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
