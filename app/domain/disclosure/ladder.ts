import { sectorOf, segmentOf } from '../reference/occupation-segment.ts';
import type { GermanLevels } from '../profile/language-level.ts';
import { germanBand } from './gate.ts';
import type { GermanBand } from './job-fit.ts';

/** Raised whenever the same people would be given other cells; stored with each batch. */
export const LADDER_VERSION = 1;

/**
 * One chain from fine to coarse, so that "rung 3 of 8" means something: region coarser twice, occupation coarser three
 * times, German coarser twice. Whoever fits on none of them is withheld.
 */
export const rungs = [
  { rung: 1, occupation: 'group', region: 'district', german: 'band' },
  { rung: 2, occupation: 'group', region: 'governmentRegion', german: 'band' },
  { rung: 3, occupation: 'group', region: 'state', german: 'band' },
  { rung: 4, occupation: 'segment', region: 'state', german: 'band' },
  { rung: 5, occupation: 'sector', region: 'state', german: 'band' },
  { rung: 6, occupation: 'any', region: 'state', german: 'band' },
  { rung: 7, occupation: 'any', region: 'state', german: 'half' },
  { rung: 8, occupation: 'any', region: 'state', german: 'any' },
] as const;
export type Rung = (typeof rungs)[number]['rung'];
export type OccupationDetail = (typeof rungs)[number]['occupation'];
export type RegionDetail = (typeof rungs)[number]['region'];

/** A band of the finer rungs, half of the scale, or `any`. */
export const cellGermans = ['A', 'B1', 'B2', 'C', 'unknown', 'upToA2', 'fromB1', 'any'] as const;
export type CellGerman = (typeof cellGermans)[number];

/** What the ladder is told about a person: nothing else of her enters a class. */
export interface LadderFacts {
  /** Two digits of the KldB 2010 of the first wanted occupation; null: none that is known. */
  readonly occupationGroup: string | null;
  /** Official five-digit key. */
  readonly districtKey: string | null;
  readonly german: GermanBand;
}

/** What a class says of everybody in it, and all it says. */
export interface Cell {
  readonly rung: Rung;
  /** `24` (group), `S12` (segment), `S1` (sector) or `any`, as the rung says. */
  readonly occupation: string;
  /** `05758` (district), `057` (Regierungsbezirk) or `05` (state): a coarser key begins every finer one it contains. */
  readonly region: string;
  readonly german: CellGerman;
}

/**
 * The facts of a profile the ladder may know.
 * @param profile `kldb`: code of the first wanted occupation; `districtKey`: where she lives
 */
export function ladderFacts(profile: {
  readonly kldb: string | null;
  readonly districtKey: string | null;
  readonly german: GermanLevels;
}): LadderFacts {
  const isKnown = profile.kldb !== null && segmentOf(profile.kldb) !== null;
  return {
    occupationGroup: isKnown ? profile.kldb.slice(0, 2) : null,
    districtKey: profile.districtKey,
    german: germanBand(profile.german),
  };
}

/**
 * The cell these facts fall into at a rung; null where the rung says something that is not known of the person.
 * German that is not known is a band of its own: any other would claim something.
 */
export function cellAt(rung: Rung, facts: LadderFacts): Cell | null {
  const step = rungs[rung - 1] ?? rungs[0];
  const occupation = occupationAt(step.occupation, facts.occupationGroup);
  const region = facts.districtKey?.slice(0, regionDigits[step.region]) ?? null;
  if (occupation === null || region === null) return null;
  return { rung, occupation, region, german: germanAt(step.german, facts.german) };
}

const regionDigits = { district: 5, governmentRegion: 3, state: 2 } as const satisfies Record<RegionDetail, number>;

function occupationAt(detail: OccupationDetail, group: string | null): string | null {
  if (detail === 'any') return 'any';
  if (group === null || detail === 'group') return group;
  return detail === 'segment' ? segmentOf(group) : sectorOf(group);
}

function germanAt(detail: (typeof rungs)[number]['german'], band: GermanBand): CellGerman {
  if (detail === 'any') return 'any';
  if (detail === 'band' || band === 'unknown') return band;
  return band === 'A' ? 'upToA2' : 'fromB1';
}

/** One text per cell, the same for everybody: key of the class. */
export function cellKey(cell: Cell): string {
  return [cell.rung, cell.occupation, cell.region, cell.german].join('|');
}

/** The cell a key names; null for a text that is none. */
export function cellOfKey(key: string): Cell | null {
  const [rung, occupation, region, german] = key.split('|');
  const step = rungs.find((one) => String(one.rung) === rung);
  const band = cellGermans.find((one) => one === german);
  if (step === undefined || band === undefined || occupation === undefined || region === undefined) return null;
  return { rung: step.rung, occupation, region, german: band };
}
