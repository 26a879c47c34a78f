import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '#app/cli/bench-pages/timing.ts';
import { chanceFrom } from '#app/domain/chance.ts';
import { startPortal } from '../drilled-portal.ts';
import { openVisitors, visit } from '../visitors.ts';
import { watchAttempts, type Attempts } from './attempts.ts';

/** What was seen in a network namespace with nothing but loopback. */
export interface InsideReport {
  readonly visits: number;
  /** Pages and saves of the walk that were not answered as ever. */
  readonly wrong: readonly string[];
  readonly walk: Attempts;
  /** Null: the browser tests were not run. */
  readonly browser: { readonly summary: string; readonly isGreen: boolean; readonly attempts: Attempts } | null;
}

/** Recurring work has had its first turn by then: the daily work begins a minute after the start. */
const untilDailyWorkMs = 75_000;

/** Run by `outside.ts` inside the namespace: data directory, file for the report, whether it is the whole of it, words of browser tests. */
const [dataDir = '', reportFile = '', extent = '', ...filters] = process.argv.slice(2);
// Nothing else keeps this process from ending while it waits for a thread.
const awake = setInterval(() => undefined, 1000);
const seen = await watchAttempts();
const { visits, wrong } = await walkAsEverybody(extent === 'whole');
const walk = seen();
const browser = extent === 'whole' ? await runBrowserTests(walk) : null;
writeFileSync(reportFile, JSON.stringify({ visits, wrong, walk, browser } satisfies InsideReport));
clearInterval(awake);

/** Every role opens what it is led to and saves something, while the portal does what recurs. */
async function walkAsEverybody(isWhole: boolean): Promise<Pick<InsideReport, 'visits' | 'wrong'>> {
  const begun = performance.now();
  const { portal } = await startPortal(dataDir);
  const found: string[] = [];
  let count = 0;
  try {
    const visitors = await openVisitors(portal.url, isWhole ? 60 : 24, isWhole ? 5 : 1);
    const firstOf = new Map(visitors.map((visitor) => [visitor.who, visitor]));
    for (const { cookie, pages } of isWhole ? firstOf.values() : []) {
      for (const path of pages) {
        const { status } = await ask({ url: `${portal.url}${path}`, cookie });
        count += 1;
        if (status !== 200) found.push(`${path} ${status}`);
      }
    }
    const chance = chanceFrom(1);
    for (const visitor of visitors) {
      const { what, status, isRight } = await visit(portal.url, visitor, chance);
      count += 1;
      if (!isRight) found.push(`${what} ${status}`);
    }
    if (isWhole) await wait(Math.max(0, untilDailyWorkMs - (performance.now() - begun)));
  } finally {
    await portal.end();
  }
  return { visits: count, wrong: found };
}

async function runBrowserTests(before: Attempts): Promise<InsideReport['browser']> {
  const child = spawn(process.execPath, ['app/cli/bootstrap.mjs', 'test', 'browser', ...filters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    last = `${last}${chunk.toString()}`.slice(-2000);
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const { unrouted, names } = seen();
  return {
    summary: last.trim().split('\n').at(-1) ?? '',
    isGreen: code === 0,
    attempts: { unrouted: unrouted - before.unrouted, names: names.slice(before.names.length) },
  };
}
