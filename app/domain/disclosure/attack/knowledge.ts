import { cefrLevels, levelRank } from '../../profile/language-level.ts';
import type { ExperienceBand } from '../detailed-profile.ts';
import { germanBand } from '../gate.ts';
import { cellAt, rungs, type Cell, type LadderFacts } from '../ladder.ts';
import { segmentOf, sectorOf } from '../../reference/occupation-segment.ts';
import type { PoolPerson } from './pool-person.ts';
import type { Card, Row, ViewValue } from './views.ts';

/** What an attacker knows of one person; what is left out he does not know. */
export interface Knowledge {
  readonly age?: number;
  readonly sex?: string;
  readonly origin?: string;
  readonly municipality?: string;
  readonly quarter?: string | null;
  readonly districtKey?: string;
  readonly accommodation?: string | null;
  readonly occupation?: string;
  readonly occupationGroup?: string;
  readonly years?: number;
  /** Some of her skills. */
  readonly skills?: readonly string[];
  readonly german?: string;
  /** Words only her story has. */
  readonly clue?: string;
}

/** A1: where she lives and what one sees of her. */
export function neighbourKnows({ age, sex, origin, municipality, quarter, districtKey }: PoolPerson): Knowledge {
  return { age, sex, origin, municipality, quarter, districtKey };
}

/** A2: worked beside her: trade, years, two of her skills, how she speaks, where she lives roughly. */
export function colleagueKnows(person: PoolPerson): Knowledge {
  const { occupation, kldb, years, districtKey } = person;
  return {
    occupation,
    occupationGroup: kldb.slice(0, 2),
    years,
    skills: twoSkills(person),
    districtKey,
    german: germanBand(person.german),
  };
}

/** A7: lives next to everybody of one house, hears how they speak, reads their post. */
export function accommodationStaffKnows(person: PoolPerson): Knowledge {
  const { accommodation } = person;
  return { ...neighbourKnows(person), accommodation, german: germanBand(person.german) };
}

/** Two of a person's skills, always the same ones: not the rarest and not the commonest on purpose. */
export function twoSkills({ id, skills }: PoolPerson): string[] {
  const sorted = [...skills].sort();
  const start = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return sorted.length <= 2
    ? sorted
    : [sorted[start % sorted.length] as string, sorted[(start + 1) % sorted.length] as string];
}

/** Fields of a row that must equal what is known, where both are there. */
const equalFields = [
  'age',
  'sex',
  'origin',
  'municipality',
  'quarter',
  'accommodation',
  'occupation',
  'years',
] as const;

/** Whether a row may be the known person: nothing it says is against what is known. */
export function mayBeRow(row: Row, known: Knowledge): boolean {
  for (const field of equalFields)
    if (known[field] !== undefined && row[field] !== undefined && row[field] !== known[field]) return false;
  if (known.german !== undefined && typeof row['german'] === 'string' && row['german'] !== known.german) return false;
  const { skills, occupations, district } = row;
  if (known.skills !== undefined && Array.isArray(skills)) {
    if (!known.skills.every((skill) => skills.includes(skill))) return false;
  }
  if (known.occupation !== undefined && Array.isArray(occupations) && !occupations.includes(known.occupation))
    return false;
  if (known.districtKey !== undefined && typeof district === 'string' && district !== known.districtKey) return false;
  return mayHaveWorked(row['experience'], known.years) && maySpeak(row['germanPerSkill'], known.german);
}

/** Years of the bands a detailed profile shows, both included. */
const experienceYears: Readonly<Record<ExperienceBand, readonly [number, number]>> = {
  none: [0, 0],
  upTo2: [1, 2],
  upTo5: [3, 5],
  upTo10: [6, 10],
  over10: [11, Infinity],
};

function mayHaveWorked(band: ViewValue | undefined, years: number | undefined): boolean {
  if (years === undefined || typeof band !== 'string') return true;
  const range = experienceYears[band as ExperienceBand] as readonly [number, number] | undefined;
  return range === undefined || (range[0] <= years && years <= range[1]);
}

/** Levels per skill (`writing B1 certificate`) against the band of the lowest, which is what people hear. */
function maySpeak(levels: ViewValue | undefined, band: string | undefined): boolean {
  if (band === undefined || band === 'unknown' || !Array.isArray(levels)) return true;
  const ranks = levels.flatMap((text) => {
    const level = cefrLevels.find((one) => one === String(text).split(' ')[1]);
    return level === undefined ? [] : [levelRank(level)];
  });
  if (ranks.length === 0) return true;
  const lowest = { attested: Math.min(...ranks), assessed: null };
  return germanBand({ listening: lowest, reading: lowest, writing: lowest, speaking: lowest }) === band;
}

/** Whether the known person may stand behind a card. */
export function mayBeBehind(card: Card, known: Knowledge): boolean {
  const { occupation, region, german } = card;
  if (known.districtKey !== undefined && typeof region === 'string' && !known.districtKey.startsWith(region))
    return false;
  if (known.occupationGroup !== undefined && typeof occupation === 'string') {
    const group = known.occupationGroup;
    if (![group, segmentOf(group), sectorOf(group), 'any'].includes(occupation)) return false;
  }
  if (known.german !== undefined && typeof german === 'string') {
    const half = known.german === 'unknown' ? 'unknown' : known.german === 'A' ? 'upToA2' : 'fromB1';
    if (![known.german, half, 'any'].includes(german)) return false;
  }
  return true;
}

/**
 * The cards that remain for somebody who knows how the ladder works. Whoever knows all three fields knows that she is
 * behind the finest card that is open for her, and that the coarser ones are without her.
 */
export function cardsFor(cards: readonly Card[], known: Knowledge): Card[] {
  const fitting = cards.filter((card) => mayBeBehind(card, known));
  if (known.districtKey === undefined || known.occupationGroup === undefined || known.german === undefined)
    return fitting;
  const facts = {
    districtKey: known.districtKey,
    occupationGroup: known.occupationGroup,
    german: known.german,
  } as LadderFacts;
  for (const { rung } of rungs) {
    const cell = cellAt(rung, facts);
    const card = cell === null ? undefined : fitting.find((one) => isOfCell(one, cell));
    if (card !== undefined) return [card];
  }
  return fitting;
}

function isOfCell(card: Card, cell: Cell): boolean {
  return (
    card['rung'] === cell.rung &&
    card['occupation'] === cell.occupation &&
    card['region'] === cell.region &&
    card['german'] === cell.german
  );
}
