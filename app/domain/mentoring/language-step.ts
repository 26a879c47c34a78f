import {
  higherLevel,
  languageSkills,
  levelOfRank,
  levelRank,
  type CefrLevel,
  type GermanLevels,
  type LanguageSkill,
} from '../profile/language-level.ts';

/**
 * The one step of German that is missing for a posting: the highest asked level among the skills that fall short, where each
 * of them falls short by exactly one. Skills nobody has assessed are a question, not a step.
 * @returns null where nothing is missing, or more than a tandem can bridge
 */
export function missingLanguageStep(
  known: GermanLevels,
  asked: {
    readonly german: CefrLevel | null;
    readonly germanPerSkill: Partial<Record<LanguageSkill, CefrLevel>> | null;
  },
): CefrLevel | null {
  const short = languageSkills.flatMap((skill) => {
    const level = asked.germanPerSkill?.[skill] ?? asked.german;
    const has = higherLevel(known[skill]);
    const gap = level === null || has === null ? 0 : levelRank(level) - has;
    return level === null || gap <= 0 ? [] : [{ rank: levelRank(level), gap }];
  });
  if (short.length === 0 || short.some(({ gap }) => gap > 1)) return null;
  return levelOfRank(Math.max(...short.map(({ rank }) => rank)));
}
