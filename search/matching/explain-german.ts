import { languageSkills, levelOfRank, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import type { KnownGerman, KnownLevel } from '../documents/match-document.ts';
import { reason, type Reason } from './reason.ts';

/**
 * German in reasons: the asked level against certificate and observation, and every skill where the two differ.
 * One sentence where the posting asks the same of all four skills, else one per asked skill.
 */
export function germanReasons(
  german: KnownGerman,
  askedRanks: Readonly<Record<LanguageSkill, number | null>>,
): Reason[] {
  const skills = languageSkills.filter((skill) => askedRanks[skill] !== null);
  if (skills.length === 0) return [];
  const ranks = skills.map((skill) => askedRanks[skill] ?? 0);
  const highest = levelOfRank(Math.max(...ranks));
  if (skills.every((skill) => higherOf(german, skill) === null))
    return [reason('germanUnknown', 'missing', { asked: highest })];
  const isOneLevel = skills.length === languageSkills.length && ranks.every((rank) => rank === ranks[0]);
  return [
    ...(isOneLevel
      ? [overall(german, ranks[0] ?? 0)]
      : skills.map((skill) => single(german, skill, askedRanks[skill] ?? 0))),
    ...skills.flatMap((skill) => conflict(german, skill)),
  ];
}

/** The higher of certificate and observation: what the hard filter takes. */
function higherOf(
  german: KnownGerman,
  skill: LanguageSkill,
): { source: 'attested' | 'assessed'; level: KnownLevel } | null {
  const { attested, assessed } = german[skill];
  if (attested !== null && (assessed === null || attested.rank >= assessed.rank))
    return { source: 'attested', level: attested };
  return assessed === null ? null : { source: 'assessed', level: assessed };
}

const lowest = <Item extends { readonly level: KnownLevel }>(items: readonly Item[]): Item | undefined =>
  items.reduce<Item | undefined>(
    (low, item) => (low === undefined || item.level.rank < low.level.rank ? item : low),
    undefined,
  );

/** A posting's one level is compared with the lowest of the four. A certificate is named where there is one. */
function overall(german: KnownGerman, asked: number): Reason {
  const known = languageSkills.flatMap((skill) => {
    const higher = higherOf(german, skill);
    return higher === null ? [] : [{ skill, ...higher }];
  });
  const state = known.every(({ level }) => level.rank >= asked) ? 'met' : 'partly';
  const attested = lowest(
    languageSkills.flatMap((skill) =>
      german[skill].attested === null ? [] : [{ skill, level: german[skill].attested }],
    ),
  );
  const deciding = lowest(known);
  if (deciding === undefined) return reason('germanUnknown', 'missing', { asked: levelOfRank(asked) });
  const { skill, level } = deciding;
  // The certificate speaks where it decides or already reaches what is asked.
  if (
    attested !== undefined &&
    (attested.level.rank === level.rank || (attested.level.rank < level.rank && attested.level.rank >= asked))
  ) {
    const { rank, by, on } = attested.level;
    return reason('german', state, { asked: levelOfRank(asked), level: levelOfRank(rank), by, on });
  }
  return reason('germanAssessed', state, {
    asked: levelOfRank(asked),
    level: levelOfRank(level.rank),
    by: level.by,
    on: level.on,
    skill,
  });
}

function single(german: KnownGerman, skill: LanguageSkill, asked: number): Reason {
  const higher = higherOf(german, skill);
  if (higher === null)
    return reason('germanSkill', 'missing', {
      skill,
      asked: levelOfRank(asked),
      level: null,
      source: null,
      by: null,
      on: null,
    });
  const { source, level } = higher;
  return reason('germanSkill', level.rank >= asked ? 'met' : 'partly', {
    skill,
    asked: levelOfRank(asked),
    level: levelOfRank(level.rank),
    source,
    by: level.by,
    on: level.on,
  });
}

function conflict(german: KnownGerman, skill: LanguageSkill): Reason[] {
  const { attested, assessed } = german[skill];
  if (attested === null || assessed === null || attested.rank === assessed.rank) return [];
  return [
    reason('germanConflict', assessed.rank < attested.rank ? 'partly' : 'met', {
      skill,
      attested: levelOfRank(attested.rank),
      attestedBy: attested.by,
      attestedOn: attested.on,
      assessed: levelOfRank(assessed.rank),
      assessedBy: assessed.by,
      assessedOn: assessed.on,
    }),
  ];
}
