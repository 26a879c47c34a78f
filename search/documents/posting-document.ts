import type { Licence, PostingKind, Shift, SkillWeight } from '#app/domain/posting/posting.ts';
import { languageSkills, levelRank, type CefrLevel, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';

/** Raised whenever the shape of a posting document changes. */
export const POSTING_DOCUMENT_VERSION = 1;

/** What ranking knows of a posting. Also built for drafts, which are asked for but never put into the index. */
export interface PostingDocument {
  readonly documentVersion: number;
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Null while the company's wish leaves it open: then no profile is kept away by its wanted kinds. */
  readonly kind: PostingKind | null;
  readonly occupation: string | null;
  readonly musts: readonly string[];
  readonly nices: readonly string[];
  readonly lateralEntry: boolean;
  /** Asked rank 0..6 per skill; null where nothing is asked. */
  readonly german: Readonly<Record<LanguageSkill, number | null>>;
  readonly shifts: readonly Shift[];
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly licences: readonly Licence[];
  readonly startsOn: Day | null;
  readonly spotId: number | null;
  /** Null: nobody has said so yet. */
  readonly reachableWithoutCar: boolean | null;
  readonly seats: number;
}

/** The facts of a posting that ranking may read. */
export interface PostingFacts {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly kind: PostingKind | null;
  readonly occupation: string | null;
  readonly skills: readonly { readonly concept: string; readonly weight: SkillWeight }[];
  readonly lateralEntry: boolean;
  readonly german: CefrLevel | null;
  readonly germanPerSkill: Readonly<Partial<Record<LanguageSkill, CefrLevel>>> | null;
  readonly shifts: readonly Shift[];
  readonly licences: readonly Licence[];
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  readonly startsOn: Day | null;
  readonly placeId: number | null;
  readonly reachableWithoutCar: boolean | null;
  readonly seats: number;
}

/** Builds the posting document. A skill named twice counts once, as must if it is one anywhere. */
export function postingDocument(facts: PostingFacts): PostingDocument {
  const musts = [...new Set(facts.skills.filter((skill) => skill.weight === 'must').map((skill) => skill.concept))];
  const nices = [...new Set(facts.skills.filter((skill) => skill.weight === 'nice').map((skill) => skill.concept))];
  const german = {} as Record<LanguageSkill, number | null>;
  for (const skill of languageSkills) {
    const asked = facts.germanPerSkill?.[skill] ?? facts.german;
    german[skill] = asked === null ? null : levelRank(asked);
  }
  return {
    documentVersion: POSTING_DOCUMENT_VERSION,
    id: facts.id,
    version: facts.version,
    title: facts.title,
    kind: facts.kind,
    occupation: facts.occupation,
    musts,
    nices: nices.filter((concept) => !musts.includes(concept)),
    lateralEntry: facts.lateralEntry,
    german,
    shifts: [...facts.shifts],
    hoursMin: facts.hoursPerWeekMin,
    hoursMax: facts.hoursPerWeekMax,
    licences: [...facts.licences],
    startsOn: facts.startsOn,
    spotId: facts.placeId,
    reachableWithoutCar: facts.reachableWithoutCar,
    seats: facts.seats,
  };
}
