import { attackByTime } from './attackers/daily-snapshots.ts';
import { outcomeOf, riskFigures, truthOf, type Outcome, type RiskFigures, type Truth } from './claim.ts';
import type { PlayedDay, PoolEvent, Quarter } from './play-quarter.ts';
import type { PoolPerson } from './pool-person.ts';
import { snapshotsOf } from './shown-views.ts';
import type { Card, Snapshot } from './views.ts';

export interface TimeFigures extends RiskFigures {
  /** Share of targets whose cards were seen to change and who were the only person behind that change: he learns her class. */
  readonly pinpointed: number;
}

/**
 * A4 over everything that happened to somebody in the quarter: his targets are the people time can say something about. He
 * knows sex and municipality, what happened and on which day.
 */
export function attackQuarter(quarter: Quarter, gate: 'on' | 'off', most: number): TimeFigures {
  return attackEvents(quarter, snapshotsOf(quarter, 'company-1', gate), (person) => !person.isDetailed, most);
}

/** The same over views given. @param isTarget whom he looks for */
export function attackEvents(
  quarter: Quarter,
  seen: readonly Snapshot[],
  isTarget: (person: PoolPerson) => boolean,
  most: number,
): TimeFigures {
  const playedBy = new Map<Snapshot, PlayedDay>(seen.map((one, index) => [one, quarter.days[index] as PlayedDay]));
  const outcomes: Outcome[] = [];
  let pinpointed = 0;
  for (const event of quarter.events) {
    const person = event.after ?? event.before;
    if (person === null || !isTarget(person) || outcomes.length >= most) continue;
    const { sex, municipality, districtKey } = person;
    const claim = attackByTime(seen, { sex, municipality, districtKey }, event);
    if (claim === null) continue;
    const before = playedBy.get(claim.before) as PlayedDay;
    const after = playedBy.get(claim.after) as PlayedDay;
    const truth = truthOf((event.kind === 'withdraw' ? before : after).side);
    const outcome = outcomeOf(claim, person.id, truth);
    outcomes.push(outcome);
    if (claim.isChange && outcome.isCorrect && peopleBehind(claim.cards, before, after, event, truth) === 1)
      pinpointed += 1;
  }
  return { ...riskFigures(outcomes), pinpointed: outcomes.length === 0 ? 0 : pinpointed / outcomes.length };
}

/** How many people truly came to these cards between the two looks, or left them. */
function peopleBehind(
  cards: readonly Card[],
  before: PlayedDay,
  after: PlayedDay,
  event: PoolEvent,
  truth: Truth,
): number {
  const [from, to] = event.kind === 'withdraw' ? [after, before] : [before, after];
  const was = truthOf(from.side);
  let people = 0;
  for (const [personId, { cell }] of to.side.placings) {
    if (cell === null) continue;
    if (cards.some((card) => truth.isBehind(card, personId) && !was.isBehind(card, personId))) people += 1;
  }
  return people;
}
