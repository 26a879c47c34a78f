import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Delay } from '#app/cli/bench-pages/server-process.ts';
import { percentile } from '#app/cli/bench-pages/timing.ts';
import { chanceFrom } from '#app/domain/chance.ts';
import { copyWorld } from './demo-world.ts';
import { startPortal } from './drilled-portal.ts';
import { patience, row, type DrillPart } from './part.ts';
import { openVisitors, slowestKinds, visit, type Visit, type Visitor } from './visitors.ts';

const goalMs = 250;
const goalDelayMs = 50;
/** Between two clicks of one person, in ms: five seconds on average. */
const pause = { from: 2_000, to: 8_000 };

/**
 * Two hundred people of all roles work at once, each with pauses as somebody who reads what she sees, in one process with all its
 * recurring work.
 */
export const crowdPart: DrillPart = {
  name: 'crowd',
  async run({ isQuick, kept, world, say }) {
    const [people, seconds, warmUp] = isQuick ? [24, 4, 1] : [200, 120, 30];
    const dataDir = path.join(kept.folder, 'data');
    copyWorld(await world(), dataDir);
    const { portal } = await startPortal(dataDir);
    try {
      const visitors = await openVisitors(portal.url, people, isQuick ? 1 : 5);
      say(`${visitors.length} people, ${new Set(visitors.flatMap(({ pages }) => pages)).size} pages`);
      const speed = isQuick ? 8 : 1;
      await busy(portal.url, visitors, warmUp * 1000, kept.seed, speed);
      await portal.watchDelay();
      const usedBefore = await portal.workMs();
      const begun = performance.now();
      const visits = await busy(portal.url, visitors, seconds * 1000, kept.seed + 1, speed);
      const took = (performance.now() - begun) / 1000;
      const delay = await portal.delay();
      const usedMs = (await portal.workMs()) - usedBefore;
      for (const line of slowestKinds(visits, 5)) say(line);
      return rowsOf({ visits, people: visitors.length, seconds: took, usedMs, delay }, patience(isQuick));
    } finally {
      await portal.end();
    }
  },
};

/** Everybody clicks until the time is over. @param speed how many times faster than people do */
async function busy(
  url: string,
  visitors: readonly Visitor[],
  ms: number,
  seed: number,
  speed: number,
): Promise<readonly Visit[]> {
  const end = performance.now() + ms;
  const visits: Visit[] = [];
  const work = async (visitor: Visitor, index: number) => {
    const chance = chanceFrom(seed * 1000 + index);
    for (let pauseMs = chance.between(0, pause.to); ; pauseMs = chance.between(pause.from, pause.to)) {
      await wait(Math.min(pauseMs / speed, Math.max(0, end - performance.now())));
      if (performance.now() >= end) return;
      visits.push(await visit(url, visitor, chance));
    }
  };
  await Promise.all(visitors.map(work));
  return visits;
}

interface Found {
  readonly visits: readonly Visit[];
  readonly people: number;
  readonly seconds: number;
  /** Time of processors. */
  readonly usedMs: number;
  readonly delay: Delay;
}

function rowsOf({ visits, people, seconds, usedMs, delay }: Found, factor: number) {
  const times = visits.map(({ ms }) => ms);
  const saves = visits.filter(({ isSave }) => isSave).length;
  const wrong = visits.filter(({ isRight }) => !isRight);
  const examples = [...new Set(wrong.map(({ what, status }) => `${what} ${status}`))].slice(0, 3).join(', ');
  const [half, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  const rate = (visits.length / seconds).toFixed(0);
  return [
    row(
      `${people} people, ${visits.length - saves} pages and ${saves} saves (${rate}/s): p50 / p95`,
      `${Math.round(half)} / ${Math.round(p95)} ms`,
      `<= ${goalMs * factor} ms`,
      p95 <= goalMs * factor,
    ),
    row(
      'of one processor, and for one answer',
      `${Math.round(usedMs / seconds / 10)} %, ${(usedMs / visits.length).toFixed(1)} ms`,
      '-',
      true,
    ),
    row('errors', examples === '' ? '0' : `${wrong.length} (${examples})`, '0', wrong.length === 0 && saves > 0),
    row(
      `event-loop delay of the server, p99 (longest ${Math.round(delay.longest)} ms)`,
      `${delay.p99.toFixed(1)} ms`,
      `<= ${goalDelayMs * factor} ms`,
      delay.p99 <= goalDelayMs * factor,
    ),
    row(
      'of it its own work between two ticks, p99 / longest',
      `${delay.workP99.toFixed(1)} / ${Math.round(delay.workLongest)} ms`,
      '-',
      true,
    ),
  ];
}
