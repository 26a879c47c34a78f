/**
 * German per skill. CEFR order, with `alpha` (no level yet, literacy course) below A1.
 * Certificates test exactly these four skills.
 */
export const cefrLevels = ['alpha', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

export const languageSkills = ['listening', 'reading', 'writing', 'speaking'] as const;
export type LanguageSkill = (typeof languageSkills)[number];

/** 0 (alpha) .. 6 (C2). */
export function levelRank(level: CefrLevel): number {
  return cefrLevels.indexOf(level);
}

/** `rank` 0..6 back to its level. @throws RangeError outside 0..6 */
export function levelOfRank(rank: number): CefrLevel {
  const level = cefrLevels[rank];
  if (level === undefined) throw new RangeError(`no CEFR level has rank ${rank}`);
  return level;
}

/** Where a level is known from. `attested`: a certificate. `assessed`: somebody's observation. */
export const levelSources = ['attested', 'assessed'] as const;
export type LevelSource = (typeof levelSources)[number];

export const certificates = ['DTZ', 'telc', 'Goethe', 'OESD', 'DTB', 'TestDaF', 'DSH', 'DSD', 'ECL', 'other'] as const;
export type Certificate = (typeof certificates)[number];

export const assessors = [
  'courseProvider',
  'languageOffice',
  'caseworker',
  'company',
  'mentor',
  'testCentre',
  'self',
] as const;
export type Assessor = (typeof assessors)[number];

/** One piece of evidence for one skill. `on` is an ISO day, or null when the date is unknown (it stays unknown). */
export interface LevelEvidence {
  readonly skill: LanguageSkill;
  readonly level: CefrLevel;
  readonly source: LevelSource;
  readonly by: Certificate | Assessor;
  readonly on: string | null;
}

/** What one skill is known to be: ranks 0..6 or null. */
export interface SkillLevel {
  readonly attested: number | null;
  readonly assessed: number | null;
}
export type GermanLevels = Readonly<Record<LanguageSkill, SkillLevel>>;

/**
 * The higher of attested and assessed: what the hard filter takes (docs/decisions/one-score-in-three-forms.md).
 * Returns null when neither is known.
 */
export function higherLevel(level: SkillLevel): number | null {
  if (level.attested === null) return level.assessed;
  if (level.assessed === null) return level.attested;
  return Math.max(level.attested, level.assessed);
}

/** Newest evidence per skill and source wins; undated evidence counts as oldest. */
export function germanLevels(evidence: readonly LevelEvidence[]): GermanLevels {
  const newest = (skill: LanguageSkill, source: LevelSource) => {
    const found = evidence
      .filter((item) => item.skill === skill && item.source === source)
      .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))[0];
    return found === undefined ? null : levelRank(found.level);
  };
  const levels = {} as Record<LanguageSkill, SkillLevel>;
  for (const skill of languageSkills)
    levels[skill] = { attested: newest(skill, 'attested'), assessed: newest(skill, 'assessed') };
  return levels;
}

/** The lowest of the four skills' higher levels; null when no skill is known. Unknown skills do not count. */
export function lowestLevel(levels: GermanLevels): number | null {
  const known = languageSkills.map((skill) => higherLevel(levels[skill])).filter((rank) => rank !== null);
  return known.length === 0 ? null : Math.min(...known);
}
