import type { Day } from '../../time/day.ts';
import { missesOf } from './acceptance.ts';
import { attackMoment, drawTargets } from './attack-stage1.ts';
import { attackByKnowledge } from './attackers/by-knowledge.ts';
import { attackLinks, attackStage2, attackTogether, foundWithoutGate } from './attack-stage2.ts';
import { attackEvents, attackSeasons } from './attack-time.ts';
import { outcomeOf, riskFigures, truthOf, type RiskFigures } from './claim.ts';
import { detailedSnapshot } from './detailed-rows.ts';
import type { PoolSource } from './generate-pool.ts';
import { brokenClasses, type BrokenClasses } from './k-rule-check.ts';
import { accommodationStaffKnows, colleagueKnows, neighbourKnows, type Knowledge } from './knowledge.ts';
import { playSeason, type PlayedDay, type Season } from './play-season.ts';
import { stage2PoolOf } from './play-stage2.ts';
import type { PoolReport, StepFigures, Utility } from './pool-report.ts';
import type { PoolPerson } from './pool-person.ts';

/** What is attacked, and how thoroughly. */
export interface PoolToAttack {
  readonly start: readonly PoolPerson[];
  /** Gives those who are published in the course of the season. */
  readonly source: PoolSource;
  readonly isGenerated: boolean;
  readonly configuredK: number;
  /** A Monday. */
  readonly firstDay: Day;
  readonly seed: number;
  /** `quick`: fewer targets, for tests and the weekly job. */
  readonly isQuick: boolean;
  /** Attack after every quarter of a thousand changes as well. */
  readonly withSteps: boolean;
  /** What a deployment shows at this moment; without it the last day of the played season is looked at. */
  readonly shown?: PlayedDay;
  /** Told what is being done, in a few words of code. */
  readonly onProgress?: (what: string) => void;
}

const seasonDays = 91;
const mostSeasons = 12;
const seedsApart = 1_000;
const attackedSteps = [0, 250, 500, 750, 1_000];

/**
 * Plays a season of a pool through the gate and lets all seven attackers loose on what companies see of it; then the same
 * attackers on a portal without a gate, where they have to succeed. Pure: the same input gives the same report.
 */
export function attackPool(input: PoolToAttack): PoolReport {
  const say = input.onProgress ?? (() => undefined);
  const most = input.isQuick
    ? { stage1: 600, stage2: 120, selfTest: 200, step: 60 }
    : { stage1: 10_000, stage2: 2_000, selfTest: 1_000, step: 300 };
  say('play');
  const kRule = countingBroken();
  const play = (number: number): Season =>
    playSeason({
      ...input,
      seed: input.seed + number * seedsApart,
      days: seasonDays,
      events: Math.max(60, Math.round(input.start.length * 0.6)),
      onStep: (_step, now) => kRule.look(now),
    });
  const season = play(0);
  const now = input.shown ?? lastShownDay(season);
  kRule.look(now);
  const inClasses = [...now.published.values()].filter(({ isDetailed }) => !isDetailed);
  const targets = drawTargets(inClasses, most.stage1, input.seed);
  say('stage1');
  const looking = attackMoment(now, targets, 'on');
  say('stage1b');
  const stage1b = attackDetailed(now, season, most.stage1);
  say('stage2');
  const pool = stage2PoolOf(now, input.configuredK);
  const published = drawTargets([...now.published.values()], most.stage2, input.seed + 1);
  const stage2 = {
    A2: attackStage2(pool, published, 'A2', 'on'),
    A3: attackStage2(pool, published, 'A3', 'on'),
    A5: attackTogether(pool, published),
    links: attackLinks(pool, drawTargets(published, 300, input.seed)),
  };
  say('selfTest');
  const tested = drawTargets(targets, most.selfTest, input.seed + 2);
  const selfTest = {
    A1: attackMoment(now, tested, 'off', ['A1']).A1?.uniqueCorrect ?? 0,
    A2: foundWithoutGate(pool, drawTargets(published, most.selfTest, input.seed + 2)),
    A4: attackSeasons([season], 'off', most.selfTest).uniqueCorrect,
  };
  const steps = input.withSteps ? attackSteps(input, most.step, say) : [];
  // After the steps: however many seasons this takes, it draws nobody away from them.
  say('days');
  const A4 = attackSeasons(seasonsFrom(season, play), 'on', most.stage1);
  const report = {
    size: now.published.size,
    inClasses: inClasses.length,
    isGenerated: input.isGenerated,
    k: now.side.k,
    classes: kRule.found(),
    stage1: { ...looking, A4 },
    stage1b,
    stage2,
    selfTest,
    utility: utilityOf(now),
    steps,
  };
  return { ...report, misses: missesOf(report) };
}

/** Who keeps group and band, who is withheld, which classes are hidden since the batch. */
function utilityOf({ side }: PlayedDay): Utility {
  const placings = [...side.placings.values()];
  const classes = [...side.classes.values()];
  const share = (part: number, of: number) => (of === 0 ? 0 : part / of);
  return {
    // Rungs 1 to 3 keep both.
    keptGroupAndBand: share(placings.filter(({ cell }) => cell !== null && cell.rung <= 3).length, placings.length),
    withheld: share(placings.filter(({ cell }) => cell === null).length, placings.length),
    hiddenSinceBatch: share(classes.filter(({ isOpen }) => !isOpen).length, classes.length),
  };
}

/** The season that was played, and others from the same start for whoever asks on. */
function* seasonsFrom(first: Season, play: (number: number) => Season): Iterable<Season> {
  yield first;
  for (let number = 1; number < mostSeasons; number += 1) yield play(number);
}

/** A pool that fell below the smallest shows nothing any more: then the last day on which something was to be seen. */
function lastShownDay({ days }: Season): PlayedDay {
  return days.findLast(({ side }) => side.k !== null) ?? (days.at(-1) as PlayedDay);
}

function attackDetailed(now: PlayedDay, season: Season, most: number): PoolReport['stage1b'] {
  const seen = detailedSnapshot(now, 'company-1');
  const targets = [...now.published.values()].filter(({ isDetailed }) => isDetailed).slice(0, most);
  const truth = truthOf(now.side);
  const attack = (knows: (person: PoolPerson) => Knowledge): RiskFigures =>
    riskFigures(targets.map((person) => outcomeOf(attackByKnowledge(seen, knows(person)), person.id, truth)));
  const daily = season.days.map((played) => detailedSnapshot(played, 'company-1'));
  return {
    A1: attack(neighbourKnows),
    A2: attack(colleagueKnows),
    A4: attackEvents(season, daily, ({ isDetailed }) => isDetailed, most),
    A7: attack(accommodationStaffKnows),
  };
}

/** The K rule after each of a thousand changes, the attack after every 250. */
function attackSteps(input: PoolToAttack, most: number, say: (what: string) => void): StepFigures[] {
  const kRule = countingBroken();
  const steps: StepFigures[] = [];
  playSeason({
    ...input,
    seed: input.seed + 3,
    days: seasonDays,
    events: 1_000,
    onStep(step, now) {
      kRule.look(now);
      if (!attackedSteps.includes(step)) return;
      say(`step ${step}`);
      const people = [...now.published.values()];
      const looking = Object.values(
        attackMoment(
          now,
          drawTargets(
            people.filter(({ isDetailed }) => !isDetailed),
            most,
            step,
          ),
          'on',
        ),
      );
      const pool = stage2PoolOf(now, input.configuredK);
      const targets = drawTargets(people, most, step);
      steps.push({
        step,
        k: now.side.k,
        belowK: kRule.found().belowK,
        maxRisk: Math.max(...looking.map(({ maxRisk }) => maxRisk)),
        uniqueStage1: Math.max(...looking.map(({ uniqueCorrect }) => uniqueCorrect)),
        uniqueStage2: Math.max(
          attackStage2(pool, targets, 'A2', 'on').reach.uniqueCorrect,
          attackStage2(pool, targets, 'A3', 'on').reach.uniqueCorrect,
        ),
      });
    },
  });
  return steps;
}

/** Adds up what is wrong over many moments. */
function countingBroken() {
  let found: BrokenClasses & { moments: number } = {
    belowK: 0,
    miscounted: 0,
    unrounded: 0,
    smallest: null,
    moments: 0,
  };
  return {
    look({ side }: PlayedDay) {
      const here = brokenClasses(side);
      found = {
        belowK: found.belowK + here.belowK,
        miscounted: found.miscounted + here.miscounted,
        unrounded: found.unrounded + here.unrounded,
        smallest: here.smallest === null ? found.smallest : Math.min(found.smallest ?? here.smallest, here.smallest),
        moments: found.moments + 1,
      };
    },
    found: () => found,
  };
}
