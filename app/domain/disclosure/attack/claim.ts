import { cellKey, type Cell } from '../ladder.ts';
import type { PublicSide } from '../public-side.ts';
import type { Card, Row } from './views.ts';

/** What an attacker says in the end: "she is one of these". */
export interface Claim {
  readonly rows: readonly Row[];
  readonly cards: readonly Card[];
}

/** What became of a claim, judged with the truth. */
export interface Outcome {
  /** People among whom the attacker has to guess; 0: he found nobody. */
  readonly candidates: number;
  readonly isCorrect: boolean;
}

/** Who truly stands behind the cards of one moment: for scoring only, attackers are never given it. */
export interface Truth {
  sizeOf(card: Card): number;
  isBehind(card: Card, personId: string): boolean;
}

/** The truth behind what the gate shows: members now, not the frozen number a card says. */
export function truthOf(side: PublicSide): Truth {
  const keyOf = (card: Card) => cellKey(card as unknown as Cell);
  return {
    sizeOf: (card) => side.classes.get(keyOf(card))?.count ?? 0,
    isBehind(card, personId) {
      const cell = side.placings.get(personId)?.cell ?? null;
      return cell !== null && cellKey(cell) === keyOf(card);
    },
  };
}

/** Judges a claim about one person. */
export function outcomeOf(claim: Claim, personId: string, truth: Truth): Outcome {
  const people = new Set(claim.rows.map(({ person }) => person));
  return {
    candidates: people.size + claim.cards.reduce((sum, card) => sum + truth.sizeOf(card), 0),
    isCorrect: people.has(personId) || claim.cards.some((card) => truth.isBehind(card, personId)),
  };
}

/** One attacker over all his targets. Shares are 0..1. */
export interface RiskFigures {
  readonly targets: number;
  /** Chance of a right guess, the mean and the worst over all targets; nobody found or a wrong set: 0. */
  readonly meanRisk: number;
  readonly maxRisk: number;
  /** Share of targets for whom exactly one candidate is left, and it is her. */
  readonly uniqueCorrect: number;
  /** Share of targets the attacker points at with one candidate, rightly or not. */
  readonly claimed: number;
  /** Of these claims, the share that is right; null: there are none. */
  readonly precision: number | null;
}

/** Sums up outcomes: risk of one target = 1 / candidates, if she is among them. */
export function riskFigures(outcomes: readonly Outcome[]): RiskFigures {
  const risks = outcomes.map(({ candidates, isCorrect }) => (isCorrect && candidates > 0 ? 1 / candidates : 0));
  const claimed = outcomes.filter(({ candidates }) => candidates === 1);
  const right = claimed.filter(({ isCorrect }) => isCorrect).length;
  const share = (part: number) => (outcomes.length === 0 ? 0 : part / outcomes.length);
  return {
    targets: outcomes.length,
    meanRisk: share(risks.reduce((sum, risk) => sum + risk, 0)),
    maxRisk: risks.reduce((most, risk) => Math.max(most, risk), 0),
    uniqueCorrect: share(right),
    claimed: share(claimed.length),
    precision: claimed.length === 0 ? null : right / claimed.length,
  };
}
