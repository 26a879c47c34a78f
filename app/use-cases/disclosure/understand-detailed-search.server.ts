import type { Actor } from '#app/domain/account/actor.ts';
import type { DetailedFilter } from '#app/domain/disclosure/detailed-filter.ts';
import { isShowable } from '#app/domain/disclosure/showable-concept.ts';
import { cefrLevels } from '#app/domain/profile/language-level.ts';
import type { AppContext } from '../app-context.ts';

export interface UnderstoodDetailedSearch {
  /** The filter with what was understood. */
  readonly filter: DetailedFilter;
  /** Words with several meanings: asked. */
  readonly ambiguous: readonly {
    readonly text: string;
    readonly choices: readonly { readonly key: string; readonly label: string }[];
  }[];
  /** Parts nothing can be filtered by, as typed. */
  readonly unknown: readonly string[];
}

const levelWord = /(?<![\p{L}\p{N}])(?:ab\s+)?(A1|A2|B1|B2|C1|C2)(?![\p{L}\p{N}])/giu;

/**
 * What a company's typed search adds to its filter: occupations and skills that are shown at all, a level ("B1"), a town or
 * district (its district: nothing finer is shown). Gives an answer for any text and never throws.
 */
export function understandDetailedSearch(
  app: AppContext,
  actor: Actor,
  text: string,
  filter: DetailedFilter,
): UnderstoodDetailedSearch {
  const [level] = [...text.matchAll(levelWord)].map(([, word]) => word?.toUpperCase());
  const understood = app.vocabulary.resolve(text.replace(levelWord, ' '));
  const isShown = (key: string) => {
    const concept = app.vocabulary.concept(key);
    return concept !== undefined && isShowable(concept);
  };
  const named = (key: string) => ({ key, label: app.vocabulary.label(key, actor.locale) });
  let { region } = filter;
  const unknown: string[] = understood.concepts
    .filter(({ key }) => !isShown(key))
    .map(({ key }) => app.vocabulary.label(key, actor.locale));
  for (const part of understood.unknown) {
    const place = app.places.resolve(part);
    if (place.kind !== 'one') unknown.push(part);
    else if (place.spot.kind === 'district') region = place.spot.districtKey;
    else region = app.places.districtOf(place.spot.id);
  }
  return {
    filter: {
      concepts: [...new Set([...filter.concepts, ...understood.concepts.map(({ key }) => key).filter(isShown)])],
      german: cefrLevels.find((one) => one === level) ?? filter.german,
      region,
    },
    ambiguous: understood.ambiguous.flatMap(({ text: words, choices }) => {
      const shown = choices.filter(isShown).map(named);
      return shown.length === 0 ? [] : [{ text: words, choices: shown }];
    }),
    unknown,
  };
}
