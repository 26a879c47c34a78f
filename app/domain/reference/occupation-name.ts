import { occupationGroups, type OccupationGroup } from './occupation-group.ts';
import {
  occupationSectors,
  occupationSegments,
  type OccupationSector,
  type OccupationSegment,
} from './occupation-segment.ts';

/** The name of a group, segment or sector; empty for `any` and for an unknown code. */
export function occupationName(code: string, locale: 'de' | 'en'): string {
  const named =
    occupationGroups[code as OccupationGroup] ??
    occupationSegments[code as OccupationSegment] ??
    occupationSectors[code as OccupationSector];
  return named === undefined ? '' : named[locale];
}
