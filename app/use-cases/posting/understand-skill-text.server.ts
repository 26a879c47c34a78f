import { linesOf } from '#app/domain/reference/lines-of.ts';
import type { AppContext } from '../app-context.ts';

export interface UnderstoodSkillText {
  readonly skills: readonly { readonly concept: string; readonly label: string }[];
  readonly unknown: readonly string[];
  readonly ambiguous: readonly {
    readonly text: string;
    readonly choices: readonly { readonly concept: string; readonly label: string }[];
  }[];
}

/** What typed skills mean, with labels to show; words nobody knows come back as they were typed. */
export function understandSkillText(app: AppContext, text: string, locale: 'de' | 'en'): UnderstoodSkillText {
  const named = (concept: string) => ({ concept, label: app.vocabulary.label(concept, locale) });
  const understood = linesOf(text).map((line) => app.vocabulary.resolve(line, 'skill'));
  const skills = new Set(understood.flatMap((part) => part.concepts.map((concept) => concept.key)));
  return {
    skills: [...skills].map(named),
    unknown: understood.flatMap((part) => part.unknown),
    ambiguous: understood
      .flatMap((part) => part.ambiguous)
      .map(({ text: words, choices }) => ({
        text: words,
        choices: choices.filter((choice) => app.vocabulary.concept(choice) !== undefined).map(named),
      })),
  };
}
