import { attackByTime } from './attackers/daily-snapshots.ts';
import { outcomeOf, riskFigures, truthOf, type Outcome, type RiskFigures, type Truth } from './claim.ts';
import type { PlayedDay, PoolEvent, Season } from './play-season.ts';
import type { PoolPerson } from './pool-person.ts';
import { snapshotsOf } from './shown-views.ts';
import type { Card, Snapshot } from './views.ts';

export interface TimeFigures extends RiskFigures {
  /** Share of targets whose cards were seen to change and who were the only person behind that change: he learns her class. */
  readonly pinpointed: number;
}

/** What became of his targets in one season. */
interface TimedOutcomes {
  readonly outcomes: readonly Outcome[];
  /** Targets who were alone behind a change he saw. */
  readonly pinpointed: number;
}

/**
 * A4 over everything that happened to somebody in a season: his targets are the people time can say something about. He
 * knows sex and municipality, what happened and on which day.
 * @param seasons several from the same start count together: in one season of a small pool little happens
 */
export function attackSeasons(seasons: Iterable<Season>, gate: 'on' | 'off', most: number): TimeFigures {
  const found: TimedOutcomes[] = [];
  for (const season of seasons) {
    const seen = snapshotsOf(season, 'company-1', gate);
    found.push(timedOutcomes(season, seen, (person) => !person.isDetailed, most));
    if (targetsIn(found) >= fewestTargets) break;
  }
  return timeFigures(found);
}

/** With fewer targets the share of them who are found would be a matter of a single draw: one of sixty is 1.7 %. */
const fewestTargets = 600;

function targetsIn(found: readonly TimedOutcomes[]): number {
  return found.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
}

function timeFigures(found: readonly TimedOutcomes[]): TimeFigures {
  const targets = targetsIn(found);
  const pinpointed = found.reduce((sum, one) => sum + one.pinpointed, 0);
  return {
    ...riskFigures(found.flatMap(({ outcomes }) => outcomes)),
    pinpointed: targets === 0 ? 0 : pinpointed / targets,
  };
}

/** The same over views given of one season. @param isTarget whom he looks for */
export function attackEvents(
  season: Season,
  seen: readonly Snapshot[],
  isTarget: (person: PoolPerson) => boolean,
  most: number,
): TimeFigures {
  return timeFigures([timedOutcomes(season, seen, isTarget, most)]);
}

function timedOutcomes(
  season: Season,
  seen: readonly Snapshot[],
  isTarget: (person: PoolPerson) => boolean,
  most: number,
): TimedOutcomes {
  const playedBy = new Map<Snapshot, PlayedDay>(seen.map((one, index) => [one, season.days[index] as PlayedDay]));
  const outcomes: Outcome[] = [];
  let pinpointed = 0;
  for (const event of season.events) {
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
  return { outcomes, pinpointed };
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
