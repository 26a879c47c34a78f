import { sectorOf, segmentOf } from '../reference/occupation-segment.ts';
import type { CellGerman } from './ladder.ts';

/** The three things a class says of its members. */
export interface CellFacts {
  readonly occupation: string;
  readonly region: string;
  readonly german: CellGerman;
}

/**
 * Is everybody of class `fine` certain to be in `coarse`? A class that says less never is: nobody knows whether its members
 * have the finer value.
 */
export function isCellWithin(fine: CellFacts, coarse: CellFacts): boolean {
  return (
    isOccupationWithin(fine.occupation, coarse.occupation) &&
    isRegionWithin(fine.region, coarse.region) &&
    isGermanWithin(fine.german, coarse.german)
  );
}

/** @param fine `24` (group), `S12` (segment), `S1` (sector) or `any`; @param coarse likewise */
export function isOccupationWithin(fine: string, coarse: string): boolean {
  if (fine === coarse || coarse === 'any') return true;
  if (fine === 'any') return false;
  // A segment's key begins with that of its sector.
  if (fine.startsWith('S')) return coarse.length === 2 && fine.startsWith(coarse);
  return segmentOf(fine) === coarse || sectorOf(fine) === coarse;
}

/** Regions are official keys: a coarser one begins every finer one in it. */
export function isRegionWithin(fine: string, coarse: string): boolean {
  return fine.startsWith(coarse);
}

const within: Partial<Record<CellGerman, readonly CellGerman[]>> = {
  A: ['upToA2'],
  upToA2: ['A', 'upToA2'],
  fromB1: ['B1', 'B2', 'C', 'fromB1'],
};

/** `A` and `upToA2` are the same levels under two names: the band of the finer rungs and the half of the coarser. */
export function isGermanWithin(fine: CellGerman, coarse: CellGerman): boolean {
  return fine === coarse || coarse === 'any' || within[coarse]?.includes(fine) === true;
}
