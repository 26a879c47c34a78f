import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { crashPart } from './drill/crash.ts';
import { crowdPart } from './drill/crowd.ts';
import { demoWorld } from './drill/demo-world.ts';
import { fuzzPart } from './drill/fuzz.ts';
import { ownState, passingState } from './drill/kept-state.ts';
import { lockPart } from './drill/lock.ts';
import { outsidePart } from './drill/outside.ts';
import { row, type DrillPart, type DrillRow } from './drill/part.ts';
import { restorePart } from './drill/restore.ts';
import { searchPart } from './drill/search.ts';
import { soakPart } from './drill/soak.ts';

/**
 * `npm run drill` lets happen what must not hurt, and compares with the goals.
 *
 *   npm run drill              all parts; some hours
 *   npm run drill -- restore   parts by name: crash, lock, restore, crowd, soak, search, outside, fuzz
 *   --quick                    a short form of each
 *   --fresh                    what a stopped run left is thrown away
 *   --minutes=<n>              how long soak lasts, instead of an hour
 *   --json                     one object instead of the table; `--report=<file>` writes it there beside the table
 *
 * Works in temporary folders only. A part that was stopped goes on where it was. Exits 1 when a goal is not reached. To add a
 * part: a file in `app/cli/drill`, a line here.
 */
const parts: readonly DrillPart[] = [
  crashPart,
  lockPart,
  restorePart,
  crowdPart,
  soakPart,
  searchPart,
  outsidePart,
  fuzzPart,
];

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const named = words.filter((word) => !word.startsWith('--'));
const unknown = named.find((name) => !parts.some((part) => part.name === name));
// What was started ends with this process, also when it is stopped: `exit` is heard then.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
if (unknown === undefined) await drill(parts.filter(({ name }) => named.length === 0 || named.includes(name)));
else {
  console.error(`There is no part ${unknown}. There are: ${parts.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}

async function drill(chosen: readonly DrillPart[]): Promise<void> {
  // Threads do not keep a process from ending; this does.
  const awake = setInterval(() => undefined, 1000);
  const results: { readonly part: string; readonly rows: readonly DrillRow[]; readonly load: number }[] = [];
  let world: Promise<string> | undefined;
  for (const part of chosen) {
    const say = (line: string) => console.error(`${part.name}: ${line}`);
    results.push({
      part: part.name,
      rows: await runPart(part, say, () => (world ??= demoWorld(isQuick, say))),
      load: loadavg()[0] ?? 0,
    });
  }
  clearInterval(awake);
  const report = words.find((word) => word.startsWith('--report='))?.slice('--report='.length);
  const json = JSON.stringify({ isQuick, results }, null, 2);
  if (report !== undefined) writeFileSync(report, json);
  if (words.includes('--json')) console.log(json);
  else for (const { part, rows } of results) for (const each of rows) console.log(line(part, each));
  const busy = results.filter(({ load }) => load > availableParallelism() + 1).map(({ part }) => part);
  if (busy.length > 0)
    console.error(`The machine was busy with other things during: ${busy.join(', ')}. Times say little then.`);
  if (results.some(({ rows }) => rows.some(({ isReached }) => isReached === false))) process.exitCode = 1;
}

async function runPart(
  part: DrillPart,
  say: (line: string) => void,
  world: () => Promise<string>,
): Promise<readonly DrillRow[]> {
  const state = isQuick ? passingState() : ownState(part.name, words.includes('--fresh'));
  if (state.isResumed) say(`goes on where it was stopped (seed ${state.kept.seed}); --fresh starts over`);
  else if (!isQuick) say(`seed ${state.kept.seed}`);
  try {
    const rows = await part.run({ isQuick, say, kept: state.kept, world });
    state.forget();
    return rows;
  } catch (error) {
    // The other parts are drilled nevertheless; what was noted of this one stays.
    state.leave();
    console.error(error);
    return [row('came to its end', 'no', 'yes', false)];
  }
}

function line(part: string, { what, found, goal, isReached }: DrillRow): string {
  const end = isReached === null ? 'not run here' : isReached ? 'reached' : 'NOT REACHED';
  return `${part.padEnd(10)}${what.padEnd(64)}${found.padStart(24)}  ${goal.padEnd(14)}${end}`;
}
