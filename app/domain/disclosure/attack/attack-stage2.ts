import { chanceFrom } from '#app/domain/chance.ts';
import { germanBand, shownGerman } from '../gate.ts';
import { attackByPosting, attackByVariants } from './attackers/crafted-posting.ts';
import { riskFigures, type Outcome, type RiskFigures } from './claim.ts';
import { craftedAround, halvesAround, variantsAround } from './crafted-posting.ts';
import { colleagueKnows } from './knowledge.ts';
import { linkability, traitsOf } from './linkability.ts';
import { questionOf, stage2Row, stage2Rows, type Memory, type Stage2Pool } from './play-stage2.ts';
import type { PoolPerson } from './pool-person.ts';
import type { CraftedPosting } from './shown-views.ts';
import type { Stage2Row } from './views.ts';

/** One attacker at stage 2, over all published targets. */
export interface Stage2Figures {
  /**
   * Among everybody published who could be the row he points at: he knows that she is in the pool, not that she was
   * proposed and agreed.
   */
  readonly pool: RiskFigures;
  /** The same among those who live within reach of the posting, as "the way fits" says as much. What the bound is about. */
  readonly reach: RiskFigures;
  /** Among the released rows alone, with people of whom half agree: how often he claims, and is right. */
  readonly list: RiskFigures;
  /** The same over those targets who were released. */
  readonly released: RiskFigures;
  /** Share of the asked musts that were told. */
  readonly shareTold: number;
}

/** Two companies that are no group at stage 2: what both were told counts together, and has the bound of one. */
export interface TogetherFigures {
  readonly pool: RiskFigures;
  readonly reach: RiskFigures;
  /** Share of the musts they asked of her that were told. */
  readonly shareTold: number;
}

const variants = 20;
/** ASSUMED: how many agree to a proposal. The figures of pool and reach take everybody to agree, which is the worst. */
const shareAgreeing = 0.5;

/** A2 with a posting around each target, and A3 with twenty variants of it. */
export function attackStage2(
  pool: Stage2Pool,
  targets: readonly PoolPerson[],
  attacker: 'A2' | 'A3',
  gate: 'on' | 'off',
): Stage2Figures {
  const chance = chanceFrom(11);
  const outcomes = { pool: [] as Outcome[], reach: [] as Outcome[], list: [] as Outcome[], released: [] as Outcome[] };
  let asked = 0;
  let told = 0;
  for (const person of targets) {
    const known = colleagueKnows(person);
    const memory: Memory = new Map();
    const agreeing = new Map<string, boolean>();
    const agrees = ({ person: id }: Stage2Row) => {
      if (!agreeing.has(id)) agreeing.set(id, chance.happens(shareAgreeing));
      return agreeing.get(id) === true;
    };
    const postings = attacker === 'A2' ? [craftedAround(person)] : variantsAround(person, variants);
    const views = postings.map((posting) => stage2Rows(pool, posting, person, 'company-1', gate, memory));
    for (const row of views.flat()) {
      asked += Number(row['mustsAsked']);
      told += Number(row['mustsAsked']) - Number(row['mustsOnRequest']);
    }
    const her = views.flat().filter((row) => row.person === person.id);
    const isCorrect = her.length > 0;
    // Whoever has all that was told of her, and speaks as she does, could be the row.
    const toldOfHer = [...new Set(her.flatMap((row) => mustsReadFrom(row, postings)))];
    const fits = (other: PoolPerson) =>
      toldOfHer.every((must) => other.skills.includes(must)) && germanOf(pool, other) === germanOf(pool, person);
    outcomes.pool.push({ candidates: isCorrect ? pool.people.filter(fits).length : 0, isCorrect });
    outcomes.reach.push({ candidates: isCorrect ? pool.near(person).filter(fits).length : 0, isCorrect });
    const agreed = views.map((rows) => rows.filter(agrees));
    const claim = attacker === 'A2' ? attackByPosting(agreed[0] ?? [], known) : attackByVariants(agreed, known);
    const outcome = { candidates: claim.length, isCorrect: claim.some((row) => row.person === person.id) };
    outcomes.list.push(outcome);
    if (agreed.flat().some((row) => row.person === person.id)) outcomes.released.push(outcome);
  }
  return {
    pool: riskFigures(outcomes.pool),
    reach: riskFigures(outcomes.reach),
    list: riskFigures(outcomes.list),
    released: riskFigures(outcomes.released),
    shareTold: asked === 0 ? 0 : told / asked,
  };
}

/**
 * A5: two companies without a group in one week, each with a posting of its own, the second after the first. They know that
 * both rows are hers; everybody agrees.
 */
export function attackTogether(pool: Stage2Pool, targets: readonly PoolPerson[]): TogetherFigures {
  const outcomes = { pool: [] as Outcome[], reach: [] as Outcome[] };
  let asked = 0;
  let told = 0;
  for (const person of targets) {
    const postings = halvesAround(person);
    const memory: Memory = new Map();
    const hers = postings.flatMap((posting, number) => {
      const rows = stage2Rows(pool, posting, person, `company-${number + 1}`, 'on', memory);
      return rows.filter((row) => row.person === person.id);
    });
    const toldOfHer = hers.flatMap((row) => mustsReadFrom(row, postings));
    for (const row of hers) {
      asked += Number(row['mustsAsked']);
      told += Number(row['mustsAsked']) - Number(row['mustsOnRequest']);
    }
    const fits = (other: PoolPerson) =>
      toldOfHer.every((must) => other.skills.includes(must)) && germanOf(pool, other) === germanOf(pool, person);
    const isCorrect = hers.length > 0;
    outcomes.pool.push({ candidates: isCorrect ? pool.people.filter(fits).length : 0, isCorrect });
    outcomes.reach.push({ candidates: isCorrect ? pool.near(person).filter(fits).length : 0, isCorrect });
  }
  return {
    pool: riskFigures(outcomes.pool),
    reach: riskFigures(outcomes.reach),
    shareTold: asked === 0 ? 0 : told / asked,
  };
}

/** With the gate off: share of the targets whom A2's posting leaves alone among the released, everybody agreeing. */
export function foundWithoutGate(pool: Stage2Pool, targets: readonly PoolPerson[]): number {
  const found = targets.filter((person) => {
    const rows = stage2Rows(pool, craftedAround(person), person, 'company-1', 'off', new Map());
    const claim = attackByPosting(rows, colleagueKnows(person));
    return claim.length === 1 && claim[0]?.person === person.id;
  });
  return targets.length === 0 ? 0 : found.length / targets.length;
}

/** What a row says of somebody's German in this pool: whoever has the same could be behind it. */
function germanOf({ people }: Stage2Pool, { german }: PoolPerson): string {
  return shownGerman(germanBand(german), people.length);
}

/** The musts a row says its person has: named singly, or all of them where only the number is told and it is full. */
function mustsReadFrom(row: Stage2Row, postings: readonly CraftedPosting[]): string[] {
  const answers = Array.isArray(row['musts']) ? row['musts'].map(String) : [];
  if (answers.length > 0)
    return answers.flatMap((answer) => (answer.endsWith(' met') ? [answer.split(' ')[0] ?? ''] : []));
  const isFull = row['mustsOnRequest'] === 0 && row['mustsMet'] === row['mustsAsked'];
  return isFull ? [...(postings.find(({ id }) => id === row.posting)?.musts ?? [])] : [];
}

export interface LinkFigures {
  /** Share of the published whose traits (what a row says whatever the posting) are theirs alone. */
  readonly alone: number;
  /** Share of released rows that two companies with the same posting can join one to one, rightly. Printed, no bound. */
  readonly joined: number;
}

/** Whether rows of two postings can be joined without a pseudonym. */
export function attackLinks(pool: Stage2Pool, targets: readonly PoolPerson[]): LinkFigures {
  const anyPosting = { id: 'any', occupation: '', musts: [] };
  const everybody = pool.people.map((person) =>
    stage2Row(pool, questionOf(pool, anyPosting, person, 'company-1', 'on'), person, new Map()),
  );
  let joined = 0;
  let rows = 0;
  for (const person of targets) {
    const [one = [], other = []] = ['company-1', 'company-2'].map((company) =>
      stage2Rows(pool, craftedAround(person), person, company, 'on', new Map()),
    );
    for (const row of one) {
      const partners = other.filter((candidate) => traitsOf(candidate) === traitsOf(row));
      rows += 1;
      if (partners.length === 1 && partners[0]?.person === row.person) joined += 1;
    }
  }
  return { alone: linkability(everybody), joined: rows === 0 ? 0 : joined / rows };
}
