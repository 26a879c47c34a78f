import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { solve } from '#app/use-cases/mentoring/propose-pairs.server.ts';
import type { PairAnswer, PairOrder } from '#app/use-cases/mentoring/pair-worker.ts';
import { findDemoPages } from './bench-pages/demo-pages.ts';
import { startProcess } from './bench-pages/server-process.ts';
import { atRate, percentile } from './bench-pages/timing.ts';
import { randomOrder } from './bench-tandems/random-order.ts';

/**
 * `npm run bench:tandems`: the proposal for everybody who waits against its goals: 3,000 learners and 1,500 volunteers in a
 * thread within 3 s, no worse than the bound of the linear program, and pages answered meanwhile.
 *
 *   --json           one object instead of the table
 *   --size=3000x1500 learners and volunteers
 *   --only=pairs     without the pages
 *   --data=<folder>  keeps the demo world there instead of making a new one each time
 *
 * Everything listens on the loopback interface and ends with this command. Exits 1 when a proposal is not proved.
 */
const options = process.argv.slice(2);
const option = (name: string) => options.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const [learnerCount = 3000, mentorCount = 1500] = (option('size') ?? '3000x1500').split('x').map(Number);
const runs = 5;
const perSecond = 20;
const seconds = 15;
const goalMs = 3000;
const goalPageMs = 150;

// A thread that computes does not keep a process from ending; this does.
const awake = setInterval(() => undefined, 1000);
const order = randomOrder(learnerCount, mentorCount, 7);
const plain = await timed(order);
const decided = await timed({ ...order, overrides: someOverrides(plain.answer) });
const pages = option('only') === 'pairs' ? null : await measurePages(order);
const isProved = [plain, decided].every(({ answer }) => answer.bound === answer.proposal.total);

if (options.includes('--json')) console.log(JSON.stringify(summary(), null, 2));
else print();
process.exitCode = isProved ? 0 : 1;
clearInterval(awake);

/** Median of some runs in a thread, with its start and the way there and back. */
async function timed(asked: PairOrder): Promise<{ answer: PairAnswer; ms: number; slowestMs: number }> {
  const times: number[] = [];
  let answer = await solve(asked, () => undefined);
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    answer = await solve(asked, () => undefined);
    times.push(performance.now() - startedAt);
  }
  return { answer, ms: percentile(times, 0.5), slowestMs: Math.max(...times) };
}

/** What a coordinator does in a morning: two pairs kept, three ruled out. */
function someOverrides({ mentorOf, partnersOf }: PairAnswer): PairOrder['overrides'] {
  const paired = mentorOf.flatMap((mentor, learner) => (mentor === -1 ? [] : [{ mentor, learner }])).slice(0, 5);
  return paired.map(({ mentor, learner }, index) =>
    index < 2
      ? { kind: 'pin', learner, mentor: partnersOf[learner]?.find((other) => other !== mentor) ?? mentor }
      : { kind: 'forbid', learner, mentor },
  );
}

/** Postings of the built portal at a steady rate: alone, and while a thread of the server computes without a pause. */
async function measurePages(asked: PairOrder) {
  const dataDir = option('data') ?? mkdtempSync(join(tmpdir(), 'werkbruecke-tandems-'));
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-order-'));
  const orderFile = join(folder, 'order.json');
  writeFileSync(orderFile, JSON.stringify(asked));
  const computing = fileURLToPath(new URL('./bench-tandems/propose-without-end.mjs', import.meta.url));
  const server = join('build', 'server', 'index.js');
  try {
    const quietMs = await postingsP95([server], dataDir, {}, () => undefined);
    const proposals: number[] = [];
    const busyMs = await postingsP95(
      ['--import', computing, server],
      dataDir,
      { PAIR_ORDER_FILE: orderFile },
      (line) => {
        const ms = /^pairs: ([\d.]+)/.exec(line)?.[1];
        if (ms !== undefined) proposals.push(Number(ms));
      },
    );
    return { quietMs, busyMs, proposalMs: percentile(proposals, 0.5), proposals: proposals.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    if (option('data') === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}

async function postingsP95(
  args: readonly string[],
  dataDir: string,
  env: Record<string, string>,
  log: (line: string) => void,
): Promise<number> {
  const portal = await startProcess(args, { WERKBRUECKE_MODE: 'demo', DATA_DIR: dataDir, ...env }, log);
  try {
    const { postings } = await findDemoPages(portal.url);
    await atRate(postings, perSecond, 3);
    return await atRate(postings, perSecond, seconds);
  } finally {
    await portal.end();
  }
}

function summary() {
  const figures = ({ answer: { proposal, greedy, firstCome, bound, costs }, ms, slowestMs }: typeof plain) => ({
    ms,
    slowestMs,
    proposal,
    greedy,
    firstCome,
    bound,
    costs,
  });
  return {
    learners: learnerCount,
    mentors: mentorCount,
    isProved,
    plain: figures(plain),
    withDecisions: figures(decided),
    pages,
  };
}

function print(): void {
  const { answer } = plain;
  const verdict = (value: number, goal: number) => (value <= goal ? 'reached' : 'missed');
  const line = (what: string, value: string, goal = '') =>
    console.log(`${what.padEnd(58)}${value.padStart(16)}  ${goal}`);
  const points = (milli: number) => (milli / 1000).toFixed(1);
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  line(
    `${learnerCount} learners x ${mentorCount} volunteers, 20 partners each`,
    ms(plain.ms),
    `<= ${goalMs} ms ${verdict(plain.ms, goalMs)}`,
  );
  line('the slowest of five', ms(plain.slowestMs));
  line(
    `the same with ${decided.answer.costs.length} decisions and what each costs`,
    ms(decided.ms),
    `<= ${goalMs} ms ${verdict(decided.ms, goalMs)}`,
  );
  line('bound of the linear program, points', points(answer.bound));
  line('proposal: points', points(answer.proposal.total), isProved ? 'equal to the bound' : 'NOT PROVED');
  for (const [what, way] of [
    ['proposal', answer.proposal],
    ['always the best pair first', answer.greedy],
    ['whoever came first', answer.firstCome],
  ] as const) {
    const share = ((way.total / answer.proposal.total) * 100).toFixed(2);
    line(`${what}: pairs / with a warning`, `${way.pairs} / ${way.losing}`, `${share} % of the points`);
  }
  line(
    'costs of the decisions, points',
    decided.answer.costs.map((cost) => (cost === null ? '-' : points(cost))).join(' '),
  );
  if (pages !== null) {
    line(`posting, p95 at ${perSecond}/s, nothing computed`, ms(pages.quietMs));
    line(
      `posting, p95 at ${perSecond}/s, ${pages.proposals} proposals computed`,
      ms(pages.busyMs),
      `<= ${goalPageMs} ms ${verdict(pages.busyMs, goalPageMs)}`,
    );
    line('a proposal meanwhile', ms(pages.proposalMs), `<= ${goalMs} ms ${verdict(pages.proposalMs, goalMs)}`);
  }
  console.log(
    `${availableParallelism()} cores, load ${loadavg()
      .map((value) => value.toFixed(1))
      .join(' ')}`,
  );
}
