import { fieldError, type FieldProblem } from '#app/domain/domain-error.ts';
import type { PostingContent, PostingSkill, SkillWeight, UnknownWords } from '#app/domain/posting/posting.ts';
import { linesOf } from '#app/domain/reference/lines-of.ts';
import { placeProblem } from '#app/domain/reference/spot.ts';
import type { AppContext } from '../app-context.ts';

/** A posting as somebody typed it: words instead of concepts, a place name instead of its id. */
export interface TypedPosting extends Omit<PostingContent, 'occupation' | 'placeId' | 'skills' | 'unknownWords'> {
  /** The occupation in words where the title doesn't say it; null: the title does. */
  readonly occupationText: string | null;
  readonly place: string | null;
  /** Lines or comma-separated words. */
  readonly mustText: string;
  readonly niceText: string;
  /** What was understood before and how it was weighed; `none`: left out. */
  readonly weighed: readonly { readonly concept: string; readonly weight: SkillWeight | 'none' }[];
}

export interface UnderstoodPosting {
  readonly content: PostingContent;
  /** Texts that may mean several things, with the concepts to choose from; kept as unknown words until somebody chooses. */
  readonly ambiguous: readonly { readonly text: string; readonly choices: readonly string[] }[];
}

/**
 * Turns typed words into concepts and a place. Nothing typed is lost: what the vocabulary doesn't know stays as unknown words.
 * @throws DomainError invalid (field `place`) when the place is unknown, ambiguous or a whole district
 */
export function understandPosting(app: AppContext, typed: TypedPosting): UnderstoodPosting {
  const { occupationText, place, mustText, niceText, weighed, ...stated } = typed;
  const problems: FieldProblem[] = [];
  const placeId = placeIdOf(app, place, problems);
  if (problems.length > 0) throw fieldError(...problems);
  const title = understandOccupation(app, occupationText ?? typed.title);
  const chosen = weighed.filter(({ weight }) => weight !== 'none').map(({ concept }) => concept);
  const must = understandSkills(app, mustText, 'must', chosen);
  const nice = understandSkills(app, niceText, 'nice', chosen);
  return {
    content: {
      ...stated,
      placeId,
      occupation: title,
      skills: mergeSkills(weighed, [...must.skills, ...nice.skills]),
      unknownWords: [
        ...(title === null ? [{ field: 'title' as const, words: occupationText ?? typed.title }] : []),
        ...must.unknown,
        ...nice.unknown,
      ],
    },
    ambiguous: [...must.ambiguous, ...nice.ambiguous],
  };
}

/** The id of a typed town; a quarter counts as its town. Adds a problem for `place` when it is not clear which one is meant. */
export function placeIdOf(app: AppContext, text: string | null, problems: FieldProblem[]): number | null {
  if (text === null) return null;
  const answer = app.places.resolve(text);
  if (answer.kind === 'one' && answer.spot.kind !== 'district')
    return answer.spot.kind === 'quarter' ? answer.spot.placeId : answer.spot.id;
  if (answer.kind === 'ambiguous') {
    problems.push({
      field: 'place',
      code: 'placeAmbiguous',
      params: { choices: answer.choices.map((spot) => spot.name).join(', ') },
    });
  } else {
    problems.push({ field: 'place', code: placeProblem(answer) });
  }
  return null;
}

function understandOccupation(app: AppContext, text: string): string | null {
  return app.vocabulary.resolve(text, 'occupation').concepts[0]?.key ?? null;
}

/** @param chosen concepts somebody picked by hand: an ambiguous text that may mean one of them is settled */
function understandSkills(app: AppContext, text: string, weight: SkillWeight, chosen: readonly string[]) {
  const skills: PostingSkill[] = [];
  const unknown: UnknownWords[] = [];
  const ambiguous: { text: string; choices: readonly string[] }[] = [];
  for (const line of linesOf(text)) {
    const understood = app.vocabulary.resolve(line, 'skill');
    skills.push(...understood.concepts.map((concept) => ({ concept: concept.key, weight })));
    const open = understood.ambiguous.filter(({ choices }) => !choices.some((choice) => chosen.includes(choice)));
    ambiguous.push(...open);
    for (const words of [...understood.unknown, ...open.map((item) => item.text)])
      unknown.push({ field: weight, words });
  }
  return { skills, unknown, ambiguous };
}

/** What was weighed by hand wins; a concept named twice counts once, as must if it is one anywhere. */
function mergeSkills(weighed: TypedPosting['weighed'], typed: readonly PostingSkill[]): PostingSkill[] {
  const merged = new Map<string, SkillWeight | 'none'>(weighed.map(({ concept, weight }) => [concept, weight]));
  for (const { concept, weight } of typed) {
    if (merged.get(concept) !== 'must') merged.set(concept, weight);
  }
  return [...merged].flatMap(([concept, weight]) => (weight === 'none' ? [] : [{ concept, weight }]));
}
