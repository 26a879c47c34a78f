import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDemoPages, type DemoPages } from './bench-pages/demo-pages.ts';
import { documentSize, firstLoad } from './bench-pages/page-weight.ts';
import { startProcess, type Memory, type ServerProcess } from './bench-pages/server-process.ts';
import { ask, atRate, medians } from './bench-pages/timing.ts';

/**
 * `npm run bench:pages`: measures the built portal with the demo world against the goals for pages.
 *
 *   --json           one object instead of the table
 *   --heap           also the heap after 2,000 and 10,000 views (some minutes); `--heap=200,1000` for other numbers
 *   --data=<folder>  keeps the demo world there instead of making a new one each time
 *
 * Ratios compare medians of one run with a bare empty route (Express, Remix and React alone, in a process of its own).
 * Everything listens on the loopback interface and ends with this command.
 */
const options = process.argv.slice(2);
const option = (name: string) => options.find((word) => word === `--${name}` || word.startsWith(`--${name}=`));
const rounds = 200;
const warmUp = 40;
const perSecond = 20;
const seconds = 10;

interface Row {
  readonly key: string;
  readonly what: string;
  readonly value: number;
  readonly unit: 'x' | 'ms' | 'kB';
  readonly goal: number | null;
}

if (options[0] === 'bare-server') {
  const { startBareServer } = await import('./bench-pages/bare-server.tsx');
  startBareServer();
} else {
  await main();
}

async function main(): Promise<void> {
  const kept = option('data')?.split('=')[1];
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'werkbruecke-bench-'));
  const running: ServerProcess[] = [];
  try {
    const self = fileURLToPath(import.meta.url);
    const bare = await startProcess(['--import', 'tsx', self, 'bare-server'], {});
    running.push(bare);
    const portal = await startProcess(
      [join('build', 'server', 'index.js')],
      { WERKBRUECKE_MODE: 'demo', DATA_DIR: dataDir },
      (line) => console.error(line),
    );
    running.push(portal);
    const pages = await findDemoPages(portal.url);
    const rows = await measure(bare.url, pages);
    const heap = option('heap') === undefined ? null : await heapGrowth(portal, pages);
    print(rows, heap, pages);
  } finally {
    for (const server of running) await server.end();
    if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(bareUrl: string, pages: DemoPages): Promise<Row[]> {
  console.error('Measuring medians ...');
  const targets = [
    [{ url: `${bareUrl}/empty`, cookie: '' }],
    [pages.empty],
    [pages.browse],
    pages.postings,
    [pages.list],
  ];
  const [bare = 0, empty = 0, browse = 0, posting = 0, list = 0] = await medians(targets, rounds, warmUp);
  console.error(`Measuring at ${perSecond} requests a second ...`);
  const browseP95 = await atRate([pages.browse], perSecond, seconds);
  const postingP95 = await atRate(pages.postings, perSecond, seconds);
  const listP95 = await atRate([pages.list], perSecond, seconds);
  const filteredP95 = await atRate(pages.filtered, perSecond, seconds);
  const document = await documentSize(pages.postings[0] ?? pages.empty);
  const company = await firstLoad(pages.company);
  const volunteer = await firstLoad(pages.volunteer);
  const own = await Promise.all(pages.own.map(firstLoad));
  return [
    { key: 'bareMs', what: 'bare empty route, p50', value: bare, unit: 'ms', goal: null },
    { key: 'emptyRatio', what: 'empty route with the full stack / bare', value: empty / bare, unit: 'x', goal: 2 },
    { key: 'browseRatio', what: 'browse, 20 cards and facets / bare', value: browse / bare, unit: 'x', goal: 5 },
    {
      key: 'postingRatio',
      what: `postings with ${pages.matchCount} matches / bare`,
      value: posting / bare,
      unit: 'x',
      goal: null,
    },
    { key: 'listRatio', what: `work list of ${pages.rowCount} rows / bare`, value: list / bare, unit: 'x', goal: null },
    { key: 'browseP95Ms', what: `browse, p95 at ${perSecond}/s`, value: browseP95, unit: 'ms', goal: 75 },
    { key: 'postingP95Ms', what: `posting, p95 at ${perSecond}/s`, value: postingP95, unit: 'ms', goal: 75 },
    { key: 'listP95Ms', what: `work list, p95 at ${perSecond}/s`, value: listP95, unit: 'ms', goal: 120 },
    {
      key: 'filteredP95Ms',
      what: `filter to result, p95 at ${perSecond}/s`,
      value: filteredP95,
      unit: 'ms',
      goal: 300,
    },
    { key: 'postingRawKb', what: 'posting, its document', value: document.raw / 1000, unit: 'kB', goal: 100 },
    { key: 'postingGzipKb', what: 'posting, its document packed', value: document.gzip / 1000, unit: 'kB', goal: 16 },
    {
      key: 'companyScriptKb',
      what: 'company page, first-load JavaScript packed',
      value: company.script / 1000,
      unit: 'kB',
      goal: 115,
    },
    {
      key: 'volunteerKb',
      what: 'volunteer sign-up, all bytes cold',
      value: volunteer.all / 1000,
      unit: 'kB',
      goal: 75,
    },
    {
      key: 'ownPageKb',
      what: "a person's own link, its heaviest page, cold",
      value: Math.max(...own.map(({ all }) => all)) / 1000,
      unit: 'kB',
      goal: 75,
    },
    {
      key: 'ownPageScriptKb',
      what: "a person's own link, JavaScript of all its pages",
      value: own.reduce((sum, { script }) => sum + script, 0) / 1000,
      unit: 'kB',
      goal: 0,
    },
  ];
}

interface HeapGrowth {
  readonly views: readonly [number, number];
  readonly heap: number;
  readonly rss: number;
}

/** How much more the server holds after many views than after few; goals 1.1 for the heap, 1.3 for the process. */
async function heapGrowth(portal: ServerProcess, pages: DemoPages): Promise<HeapGrowth> {
  const [few = 2000, many = 10_000] = (option('heap')?.split('=')[1] ?? '').split(',').filter(Boolean).map(Number);
  const targets = [...pages.postings.slice(0, 1), pages.empty, pages.list, pages.company, pages.volunteer];
  let seen = 0;
  const viewUntil = async (views: number): Promise<Memory> => {
    console.error(`Looking at ${views} pages ...`);
    for (; seen < views; seen += 1) await ask(targets[seen % targets.length] ?? pages.empty, { packed: true });
    return portal.memory();
  };
  const [before, after] = [await viewUntil(few), await viewUntil(many)];
  return { views: [few, many], heap: after.heapUsed / before.heapUsed, rss: after.rss / before.rss };
}

function print(rows: readonly Row[], heap: HeapGrowth | null, pages: DemoPages): void {
  const heapRows: Row[] =
    heap === null
      ? []
      : [
          {
            key: 'heapRatio',
            what: `heap after ${heap.views[1]} views / ${heap.views[0]}`,
            value: heap.heap,
            unit: 'x',
            goal: 1.1,
          },
          { key: 'rssRatio', what: 'memory of the process, the same', value: heap.rss, unit: 'x', goal: 1.3 },
        ];
  const all = [...rows, ...heapRows];
  const load = loadavg()[0] ?? 0;
  if (option('json') !== undefined) {
    const values = Object.fromEntries(all.map(({ key, value }) => [key, Number(value.toFixed(3))]));
    const missed = all.filter(isMissed).map(({ key }) => key);
    console.log(JSON.stringify({ ...values, matchCount: pages.matchCount, rowCount: pages.rowCount, load, missed }));
    return;
  }
  console.log(`${'what'.padEnd(48)}${'measured'.padStart(12)}${'goal'.padStart(12)}`);
  for (const row of all) {
    const measured = `${row.value.toFixed(row.unit === 'x' ? 2 : 1)} ${row.unit}`;
    const goal = row.goal === null ? '' : `<= ${row.goal} ${row.unit}`;
    console.log(`${row.what.padEnd(48)}${measured.padStart(12)}${goal.padStart(12)}${isMissed(row) ? '  missed' : ''}`);
  }
  if (load > availableParallelism())
    console.log(`The machine is busy (load ${load.toFixed(1)}): times say little, ratios more, sizes all.`);
}

function isMissed({ value, goal }: Row): boolean {
  return goal !== null && value > goal;
}
