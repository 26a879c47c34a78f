import { cefrLevels, languageSkills, levelRank, type CefrLevel } from '../profile/language-level.ts';
import type { DetailedProfile } from './detailed-profile.ts';

/** What a company can ask the detailed profiles for, all of it read from what they show. */
export interface DetailedFilter {
  /** Concept keys of skills and occupations; everybody listed shows all of them. */
  readonly concepts: readonly string[];
  /** Each of the four skills is shown with at least this level; null: any. */
  readonly german: CefrLevel | null;
  /** `05758` (district) or `057` (Regierungsbezirk); null: any. */
  readonly region: string | null;
}

const mostConcepts = 10;

/** The filter of an address. What it does not know it leaves out: an address never fails. */
export function detailedFilter(params: URLSearchParams): DetailedFilter {
  const region = params.get('region') ?? '';
  return {
    concepts: [...new Set(params.getAll('c'))]
      .filter((key) => /^[a-z]+\.[a-zA-Z0-9.-]{1,80}$/.test(key))
      .slice(0, mostConcepts),
    german: cefrLevels.find((level) => level === params.get('level')) ?? null,
    region: /^\d{3}(\d{2})?$/.test(region) ? region : null,
  };
}

/** The address of a filter; empty for none. */
export function detailedQuery({ concepts, german, region }: DetailedFilter): string {
  const params = new URLSearchParams();
  for (const key of concepts) params.append('c', key);
  if (german !== null) params.set('level', german);
  if (region !== null) params.set('region', region);
  return params.toString();
}

/** Does the document show everything the filter asks? What it does not show it does not pass. */
export function passesDetailed(document: DetailedProfile, { concepts, german, region }: DetailedFilter): boolean {
  const shown = new Set([...document.occupations, ...document.skills]);
  return (
    concepts.every((key) => shown.has(key)) &&
    (german === null || languageSkills.every((skill) => hasLevel(document, skill, german))) &&
    (region === null || document.districtKey?.startsWith(region) === true)
  );
}

/** Whether this skill is shown with at least `level`. */
export function hasLevel(document: DetailedProfile, skill: (typeof languageSkills)[number], level: CefrLevel): boolean {
  const shown = document.german[skill];
  return shown !== null && levelRank(shown.level) >= levelRank(level);
}
