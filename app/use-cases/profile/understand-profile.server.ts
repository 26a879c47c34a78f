import type { ProfileFields } from '#app/domain/profile/profile-change.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { linesOf } from '#app/domain/reference/lines-of.ts';
import { placeProblem } from '#app/domain/reference/spot.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import type { AppContext } from '../app-context.ts';

/** A profile as somebody typed it: words instead of concepts, a place name instead of its id. */
export interface TypedProfile extends Omit<Partial<ProfileFields>, 'occupations' | 'skills' | 'placeId' | 'quarterId'> {
  /** Lines or comma-separated words, wanted occupation first. */
  readonly occupationText: string;
  readonly skillText: string;
  /** Concepts ticked already, in order. */
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  /** Town or quarter as typed; null: not known. */
  readonly place: string | null;
  /** Chosen when the typed place had several meanings. */
  readonly spotId: number | null;
}

/** What one text about occupations or skills means. */
export interface UnderstoodText {
  readonly concepts: readonly string[];
  readonly unknown: readonly string[];
  readonly ambiguous: readonly { readonly text: string; readonly choices: readonly string[] }[];
}

export interface UnderstoodProfile {
  readonly fields: Partial<ProfileFields>;
  readonly unknownWords: readonly ProfileWords[];
}

/**
 * Turns typed words into concepts and a place. Nothing typed is lost: what the vocabulary does not know, or what may
 * mean several things, is kept as it was typed.
 * @throws DomainError invalid (field `place`) when the place is unknown, a whole district, or several (`placeAmbiguous`)
 */
export function understandProfile(app: AppContext, typed: TypedProfile): UnderstoodProfile {
  const { occupationText, skillText, occupations, skills, place, spotId, ...stated } = typed;
  const spot = spotOf(app, place, spotId);
  const occupation = understandWords(app, occupationText, 'occupation', occupations);
  const skill = understandWords(app, skillText, 'skill', skills);
  const words = (field: ProfileWords['field'], text: UnderstoodText) =>
    [...text.unknown, ...text.ambiguous.map((item) => item.text)].map((one): ProfileWords => ({ field, words: one }));
  return {
    fields: {
      ...stated,
      ...spot,
      occupations: [...new Set([...known(app, occupations), ...occupation.concepts])],
      skills: [...new Set([...known(app, skills), ...skill.concepts])],
    },
    unknownWords: [...words('occupation', occupation), ...words('skill', skill)],
  };
}

/** @param chosen concepts picked by hand: a text that may mean one of them is settled */
export function understandWords(
  app: AppContext,
  text: string,
  kind: ConceptKind,
  chosen: readonly string[],
): UnderstoodText {
  const concepts: string[] = [];
  const unknown: string[] = [];
  const ambiguous: { text: string; choices: readonly string[] }[] = [];
  for (const line of linesOf(text)) {
    const understood = app.vocabulary.resolve(line, kind);
    concepts.push(...understood.concepts.map((concept) => concept.key));
    unknown.push(...understood.unknown);
    ambiguous.push(...understood.ambiguous.filter(({ choices }) => !choices.some((choice) => chosen.includes(choice))));
  }
  return { concepts: [...new Set(concepts)], unknown: [...new Set(unknown)], ambiguous };
}

/** Places a typed text may mean, when it means more than one: to be chosen from. */
export function placeChoices(app: AppContext, text: string): { readonly id: number; readonly name: string }[] {
  const answer = app.places.resolve(text);
  if (answer.kind !== 'ambiguous') return [];
  return answer.choices.flatMap((spot) =>
    spot.kind === 'district'
      ? []
      : [{ id: spot.id, name: `${spot.name} (${app.places.districtName(spot.districtKey)})` }],
  );
}

function known(app: AppContext, keys: readonly string[]): string[] {
  return keys.filter((key) => app.vocabulary.concept(key) !== undefined);
}

function spotOf(
  app: AppContext,
  text: string | null,
  spotId: number | null,
): Pick<ProfileFields, 'placeId' | 'quarterId'> {
  if (text === null) return { placeId: null, quarterId: null };
  const chosen = spotId === null ? undefined : app.places.find(spotId);
  const answer = app.places.resolve(text);
  const isMeant =
    chosen !== undefined &&
    (app.places.name(chosen.id) === text ||
      (answer.kind === 'ambiguous' &&
        answer.choices.some((choice) => choice.kind !== 'district' && choice.id === chosen.id)));
  const spot = isMeant ? chosen : answer.kind === 'one' ? answer.spot : null;
  if (spot?.kind === 'place') return { placeId: spot.id, quarterId: null };
  if (spot?.kind === 'quarter') return { placeId: spot.placeId, quarterId: spot.id };
  const code = answer.kind === 'ambiguous' ? 'placeWhich' : placeProblem(answer);
  throw fieldError({ field: 'place', code });
}

/** Names of towns and quarters, for suggestions while typing. */
export function spotNames(app: AppContext): string[] {
  return app.places.choices().map((spot) => spot.name);
}
