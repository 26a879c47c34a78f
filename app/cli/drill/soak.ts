import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerProcess } from '#app/cli/bench-pages/server-process.ts';
import { hangUp, percentile } from '#app/cli/bench-pages/timing.ts';
import { chanceFrom } from '#app/domain/chance.ts';
import { copyWorld } from './demo-world.ts';
import { startPortal } from './drilled-portal.ts';
import { row, type DrillPart, type DrillRow } from './part.ts';
import { growthOf, mean } from './soak/growth.ts';
import { openVisitors, visit, type Visitor } from './visitors.ts';

const perSecond = 30;
const goalLogMegabytes = 64;
/** Memory counts as flat when the line through it rises by no more than this from beginning to end, of its own height. */
const goalGrowth = 0.1;
/** Files and connections, the same. */
const goalHandles = 5;
/** Caches, statements and pages of the file are taken into memory first: what is measured before says nothing. */
const warmUpShare = 1 / 6;
const leastSeconds = 300;

interface Sample {
  /** Which start of the server, from 0. */
  readonly piece: number;
  /** Since that start. */
  readonly second: number;
  readonly heapUsed: number;
  readonly anonymous: number | null;
  readonly handles: number | null;
  readonly logBytes: number;
}

interface SoakState {
  /** Of load, in all pieces. */
  seconds: number;
  pieces: number;
  answers: number;
  wrong: Record<string, number>;
  p95s: number[];
  samples: Sample[];
}

const begin = (): SoakState => ({ seconds: 0, pieces: 0, answers: 0, wrong: {}, p95s: [], samples: [] });

/** An hour of steady work, pages and saves as people mix them: nothing may grow that is not what was saved. */
export const soakPart: DrillPart = {
  name: 'soak',
  async run({ isQuick, kept, world, say }) {
    const asked = /^--minutes=(\d+)$/.exec(process.argv.find((word) => word.startsWith('--minutes=')) ?? '')?.[1];
    const lasts = isQuick ? 3 : Number(asked ?? 60) * 60;
    const every = isQuick ? 1 : 20;
    const state = kept.read<SoakState>() ?? begin();
    const dataDir = path.join(kept.folder, 'data');
    if (!existsSync(dataDir) || state.pieces === 0) copyWorld(await world(), dataDir);
    const { portal } = await startPortal(dataDir);
    try {
      const visitors = await openVisitors(portal.url, isQuick ? 20 : 60, isQuick ? 1 : 5);
      const piece = state.pieces;
      state.pieces += 1;
      const begun = performance.now();
      while (state.seconds < lasts) {
        const visits = await atSteadyRate(portal, visitors, every, kept.seed + state.seconds);
        state.seconds += every;
        state.answers += visits.length;
        for (const { what, status, isRight } of visits)
          if (!isRight) state.wrong[`${what} ${status}`] = (state.wrong[`${what} ${status}`] ?? 0) + 1;
        state.p95s.push(
          percentile(
            visits.map(({ ms }) => ms),
            0.95,
          ),
        );
        hangUp();
        await wait(100);
        const { heapUsed, anonymous, handles } = await portal.memory();
        const log = path.join(dataDir, 'werkbruecke.db-wal');
        state.samples.push({
          piece,
          second: Math.round((performance.now() - begun) / 1000),
          heapUsed,
          anonymous,
          handles,
          logBytes: existsSync(log) ? statSync(log).size : 0,
        });
        kept.note(state);
        if (state.seconds % 60 === 0)
          say(
            `minute ${state.seconds / 60} of ${lasts / 60}: heap ${megabytes(heapUsed)} MB, ` +
              `process ${anonymous === null ? '?' : megabytes(anonymous)} MB, ${handles ?? '?'} handles`,
          );
      }
    } finally {
      await portal.end();
    }
    return rowsOf(state, lasts);
  },
};

/** Sends at the rate whether or not earlier ones were answered. */
async function atSteadyRate(portal: ServerProcess, visitors: readonly Visitor[], seconds: number, seed: number) {
  const chance = chanceFrom(seed);
  const begun = performance.now();
  const all: ReturnType<typeof visit>[] = [];
  for (let number = 0; number < perSecond * seconds; number += 1) {
    await wait(Math.max(0, begun + (number * 1000) / perSecond - performance.now()));
    all.push(visit(portal.url, chance.pick(visitors), chance));
  }
  return Promise.all(all);
}

function rowsOf({ samples, seconds, answers, wrong, p95s, pieces }: SoakState, lasts: number): DrillRow[] {
  const warmUp = lasts * warmUpShare;
  const measured = samples.filter(({ second }) => second >= warmUp);
  const grows = (what: 'heapUsed' | 'anonymous' | 'handles') => {
    const known = measured.flatMap((sample) => {
      const value = sample[what];
      return value === null ? [] : [{ ...sample, value }];
    });
    const byPiece = Array.from({ length: pieces }, (_, piece) => known.filter((sample) => sample.piece === piece));
    const growth = growthOf(
      byPiece.map((list) => ({ seconds: list.map(({ second }) => second), values: list.map(({ value }) => value) })),
    );
    return { growth, height: mean(known.map(({ value }) => value)) };
  };
  const isLong = seconds >= leastSeconds;
  const memory = (name: string, { growth, height }: { growth: number | null; height: number }) =>
    growth === null || !isLong
      ? row(name, 'too short to tell', `<= ${goalGrowth * 100} %`, null)
      : row(
          name,
          `${megabytes(height)} MB, ${signed((growth / height) * 100)} %`,
          `<= ${goalGrowth * 100} %`,
          growth / height <= goalGrowth,
        );
  const handles = grows('handles');
  const errors = Object.entries(wrong).map(([what, count]) => `${count} ${what}`);
  const longestLog = Math.max(...samples.map(({ logBytes }) => logBytes));
  const minutes = seconds < 60 ? `${seconds} s` : `${seconds / 60} min`;
  return [
    row(
      `${minutes} at ${perSecond}/s, ${answers} answers, p95 of each piece at most`,
      `${Math.round(Math.max(...p95s))} ms`,
      '-',
      true,
    ),
    row('errors', errors.slice(0, 3).join(', ') || '0', '0', errors.length === 0),
    memory('heap after collecting, once warm', grows('heapUsed')),
    memory('memory of the process without the mapped file', grows('anonymous')),
    handles.growth === null || !isLong
      ? row('open files and connections', 'too short to tell', `<= +${goalHandles}`, null)
      : row(
          'open files and connections',
          `${Math.round(handles.height)}, ${signed(handles.growth)}`,
          `<= +${goalHandles}`,
          handles.growth <= goalHandles,
        ),
    row(
      'write-ahead log, longest',
      `${megabytes(longestLog)} MB`,
      `<= ${goalLogMegabytes} MB`,
      longestLog <= goalLogMegabytes * 1024 * 1024,
    ),
  ];
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(1)}`;
