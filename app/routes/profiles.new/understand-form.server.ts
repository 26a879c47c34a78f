import {
  profileChipsOf,
  tickedConcepts,
  type ProfileChip,
  type ProfileQuestion,
} from '#app/components/profile/profile-chips.ts';
import type { PlaceChoice } from '#app/components/profile/when-and-where-fields.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { placeChoices, understandWords } from '#app/use-cases/profile/understand-profile.server.ts';
import { profileWordsSchema } from './profile-schema.server.ts';

/** What the page shows after "check words": the form as typed, and what its words were taken to mean. */
export interface UnderstoodForm {
  readonly form: FormState;
  readonly chips: readonly ProfileChip[];
  readonly questions: readonly ProfileQuestion[];
  /** Words nobody knows, by the field they stand in. */
  readonly unknown: readonly { readonly kind: 'occupation' | 'skill'; readonly words: string }[];
  readonly unknownWords: readonly string[];
  readonly placeChoices: readonly PlaceChoice[];
}

/**
 * "Check words": nothing is saved; what was understood moves from the texts to ticked boxes, the rest stays where it was typed.
 * @throws DomainError invalid when a text is too long or has too many lines
 */
export function understandForm(app: AppContext, form: ReceivedForm, locale: 'de' | 'en'): UnderstoodForm {
  const typed = form.read(profileWordsSchema);
  const ticked = { occupation: tickedConcepts(form.values, 'occupation'), skill: tickedConcepts(form.values, 'skill') };
  const texts = {
    occupation: understandWords(app, typed.occupationText, 'occupation', ticked.occupation),
    skill: understandWords(app, typed.skillText, 'skill', ticked.skill),
  };
  const chips = new Map(profileChipsOf(form.values).map((chip) => [chip.concept, chip]));
  const questions: ProfileQuestion[] = [];
  const named = (concept: string) => ({ concept, label: app.vocabulary.label(concept, locale) });
  const values: Record<string, string | string[]> = Object.fromEntries(
    Object.entries(form.values).filter(([name]) => !name.startsWith('pick.')),
  );
  for (const kind of ['occupation', 'skill'] as const) {
    const { concepts, unknown, ambiguous } = texts[kind];
    for (const concept of concepts) chips.set(concept, { kind, ...named(concept) });
    const choices = (keys: readonly string[]) =>
      keys.filter((key) => app.vocabulary.concept(key) !== undefined).map(named);
    questions.push(...ambiguous.map((item) => ({ kind, text: item.text, choices: choices(item.choices) })));
    values[`${kind}Text`] = [...unknown, ...ambiguous.map((item) => item.text)].join('\n');
    values[kind === 'occupation' ? 'occupations' : 'skills'] = [...new Set([...ticked[kind], ...concepts])];
  }
  return {
    form: { problems: [], values },
    chips: [...chips.values()],
    questions,
    unknown: (['occupation', 'skill'] as const).flatMap((kind) =>
      texts[kind].unknown.map((words) => ({ kind, words })),
    ),
    unknownWords: [...texts.occupation.unknown, ...texts.skill.unknown],
    placeChoices: placeChoices(app, typed.place ?? ''),
  };
}
