import { chanceFrom } from '#app/domain/chance.ts';
import { addDays, weekday, type Day } from '../../time/day.ts';
import { leave, nothingPublic, runBatch, type PublicSide } from '../public-side.ts';
import { withPassedExam, type PoolSource } from './generate-pool.ts';
import { ladderPersonOf, type PoolPerson } from './pool-person.ts';

/** Something that happens to one person on one day; people around her may know of it. */
export interface PoolEvent {
  readonly day: Day;
  readonly kind: 'publish' | 'edit' | 'withdraw';
  readonly before: PoolPerson | null;
  readonly after: PoolPerson | null;
}

/** The end of one day: everybody published, as she truly is, and what the gate shows. */
export interface PlayedDay {
  readonly day: Day;
  readonly published: ReadonlyMap<string, PoolPerson>;
  readonly side: PublicSide;
}

/** Thirteen weekly batches with everything that happened in between. */
export interface Season {
  readonly configuredK: number;
  readonly days: readonly PlayedDay[];
  readonly events: readonly PoolEvent[];
}

export interface SeasonPlan {
  readonly start: readonly PoolPerson[];
  /** Gives whoever is published next. */
  readonly source: PoolSource;
  readonly seed: number;
  /** A Monday: batches run on Mondays, before anything else happens that day. */
  readonly firstDay: Day;
  readonly days: number;
  /** Spread over the days by chance; a third each publish, edit, withdraw. */
  readonly events: number;
  readonly configuredK: number;
  /** Told after the first batch (0) and after every event, with what is public at that moment. */
  readonly onStep?: (step: number, now: PlayedDay) => void;
}

const shareExams = 0.6;

/**
 * Plays days of publishing, editing and withdrawing through the gate's own functions: the same ones that keep the table
 * all companies read. Newcomers and edits wait for the batch, whoever withdraws is gone at once.
 */
export function playSeason(plan: SeasonPlan): Season {
  const chance = chanceFrom(plan.seed);
  const eventDays = Array.from({ length: plan.events }, () => chance.between(0, plan.days - 1)).sort((a, b) => a - b);
  let published: ReadonlyMap<string, PoolPerson> = new Map(plan.start.map((person) => [person.id, person]));
  let side = nothingPublic;
  const days: PlayedDay[] = [];
  const events: PoolEvent[] = [];
  for (let number = 0; number < plan.days; number += 1) {
    const day = addDays(plan.firstDay, number);
    if (weekday(day) === 1) {
      side = runBatch(side, ladderPeople(published), plan.configuredK);
      if (number === 0) plan.onStep?.(0, { day, published, side });
    }
    const today = eventDays.filter((one) => one === number).length;
    const now = new Map(published);
    const ids = [...now.keys()];
    for (let count = 0; count < today; count += 1) {
      const kind = chance.pick(['publish', 'edit', 'withdraw'] as const);
      const before = kind === 'publish' ? null : (now.get(chance.pick(ids)) ?? null);
      // Whoever withdrew earlier the same day is not there any more: somebody new comes instead.
      const after =
        before === null ? plan.source.next() : kind === 'withdraw' ? null : edited(before, plan.source, chance.next());
      if (before !== null && after === null) {
        now.delete(before.id);
        side = leave(side, before.id);
      } else if (after !== null) {
        now.set(after.id, after);
      }
      events.push({ day, kind: before === null ? 'publish' : kind, before, after });
      plan.onStep?.(events.length, { day, published: now, side });
    }
    published = now;
    days.push({ day, published, side });
  }
  return { configuredK: plan.configuredK, days, events };
}

function ladderPeople(published: ReadonlyMap<string, PoolPerson>) {
  return [...published.values()].filter(({ isDetailed }) => !isDetailed).map(ladderPersonOf);
}

/** An exam passed, or another trade with its skills; who she is stays. */
function edited(person: PoolPerson, source: PoolSource, chance: number): PoolPerson {
  if (chance < shareExams) return { ...person, german: withPassedExam(person.german) };
  const { occupation, kldb, skills } = source.next();
  return { ...person, occupation, kldb, skills };
}
