import { isCellWithin } from './cell-within.ts';
import type { DetailedProfile, ShownDetailedProfile } from './detailed-profile.ts';
import { OPENING_MARGIN, shownCount } from './k-rule.ts';
import { cellAt, cellKey, rungs, type Cell, type LadderFacts } from './ladder.ts';
import type { ClassCard, PublicClass } from './public-side.ts';
import type { ShownCell, ShownClass } from './shown-cell.ts';

/** How many people share a description: counted, at least so many, or too few to be shown. */
export type SharedBy =
  | { readonly kind: 'counted'; readonly count: number }
  | { readonly kind: 'atLeast'; readonly count: number }
  | { readonly kind: 'tooFew'; readonly needed: number };

/** "Wer könnte mich erraten?": what companies see of one person, and what one detail more or less would change. */
export interface GuessPreview {
  /** shown: now. expected: with the next batch, if nothing changes. closed: companies may not browse. The others: no card. */
  readonly state: 'shown' | 'expected' | 'hidden' | 'withheld' | 'tooFew' | 'detailed' | 'unpublished' | 'closed';
  /** The card; null where there is none. */
  readonly card: ShownClass | null;
  /** People behind that card, herself counted. */
  readonly sharedBy: SharedBy | null;
  /** The description with one detail more, which is not shown. */
  readonly finer: { readonly cell: ShownCell; readonly sharedBy: SharedBy } | null;
  /** The description with one detail less. */
  readonly coarser: { readonly cell: ShownCell; readonly sharedBy: SharedBy } | null;
  /** What the detailed profile shows or would show. */
  readonly detailed: {
    readonly profile: ShownDetailedProfile;
    /** Published people of whom it would say the same, herself counted. */
    readonly sharedBy: number;
    /** Fields it has something to say in; keys of the detailed profile. */
    readonly fields: readonly DetailedField[];
  };
}
/** What she reads of it on her own link; the rest is for staff who explain it to her. */
export type OwnGuess = Pick<GuessPreview, 'state' | 'card' | 'sharedBy'>;
export type DetailedField = keyof DetailedProfile;

/** The card she would stand behind with the next batch, judged by the classes of this one; null: none yet. */
export function expectedCard(
  facts: LadderFacts,
  classes: ReadonlyMap<string, PublicClass>,
  k: number,
): ClassCard | null {
  for (const { rung } of rungs) {
    const cell = cellAt(rung, facts);
    const found = cell === null ? undefined : classes.get(cellKey(cell));
    if (cell === null || found === undefined) continue;
    const count = found.count + 1;
    if (found.isOpen || count >= k + OPENING_MARGIN) return { ...cell, count: shownCount(count) };
  }
  return null;
}

/** How many people in all classes are certain to fit this description. Whoever stands in a coarser class is not counted. */
export function certainlyWithin(classes: Iterable<PublicClass>, cell: Cell): number {
  let count = 0;
  for (const one of classes) if (isCellWithin(one.cell, cell)) count += one.count;
  return count;
}

const detailedFields: readonly DetailedField[] = [
  'occupations',
  'skills',
  'german',
  'experience',
  'licences',
  'shifts',
  'hoursMin',
  'hoursMax',
  'availableMonth',
  'districtKey',
  'commute',
];

/** The fields a detailed profile says something in. */
export function saidFields(document: DetailedProfile): DetailedField[] {
  return detailedFields.filter((field) => {
    const value = document[field];
    if (Array.isArray(value)) return value.length > 0;
    if (field === 'german') return Object.values(document.german).some((level) => level !== null);
    return value !== null;
  });
}

/** For whoever holds a link, not a case: no exact small number, and none that tells who came or left this week. */
export function roundedFor(sharedBy: SharedBy, needed: number): SharedBy {
  if (sharedBy.kind === 'tooFew') return sharedBy;
  return sharedBy.count < needed ? { kind: 'tooFew', needed } : { kind: 'atLeast', count: shownCount(sharedBy.count) };
}
