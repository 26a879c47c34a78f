import { chipsOf } from '#app/components/posting/chips-of.ts';
import type { AmbiguousChip, SkillChip } from '#app/components/posting/skill-chips.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { understandSkillText } from '#app/use-cases/posting/understand-skill-text.server.ts';
import { postingWordsSchema } from './posting-schema.server.ts';

/** What the page shows after "check words": the form as typed, and what its words were taken to mean. */
export interface CheckedWords {
  readonly form: FormState;
  readonly chips: readonly SkillChip[];
  readonly ambiguous: readonly AmbiguousChip[];
  readonly unknownWords: readonly string[];
}

/**
 * "Check words": nothing is saved; what was understood moves from the text to chips, the rest stays where it was typed.
 * @throws DomainError invalid when a text is too long or has too many lines
 */
export function checkWords(app: AppContext, form: ReceivedForm, locale: 'de' | 'en'): CheckedWords {
  const typed = form.read(postingWordsSchema);
  const must = understandSkillText(app, typed.mustText, locale);
  const nice = understandSkillText(app, typed.niceText, locale);
  const chips = new Map(chipsOf(form.values).map((chip) => [chip.concept, chip]));
  for (const skill of nice.skills) chips.set(skill.concept, { ...skill, weight: 'nice' });
  for (const skill of must.skills) chips.set(skill.concept, { ...skill, weight: 'must' });
  const left = (part: typeof must) => [...part.unknown, ...part.ambiguous.map(({ text }) => text)].join('\n');
  return {
    form: { problems: [], values: { ...form.values, mustText: left(must), niceText: left(nice) } },
    chips: [...chips.values()],
    ambiguous: [...must.ambiguous, ...nice.ambiguous].map(({ text, choices }) => ({
      text,
      choices: choices.filter(({ concept }) => !chips.has(concept)),
    })),
    unknownWords: [...must.unknown, ...nice.unknown],
  };
}
