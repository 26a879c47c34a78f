import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { page, signIn } from '#app/cli/bench-pages/demo-pages.ts';
import type { ServerProcess } from '#app/cli/bench-pages/server-process.ts';
import { ask, percentile, type Target } from '#app/cli/bench-pages/timing.ts';
import { chanceFrom } from '#app/domain/chance.ts';
import { hasOwnMeilisearchServer, startOwnMeilisearchServer } from '#tests/support/meilisearch-server.ts';
import { startSickServer, type SickServer } from '#tests/support/sick-server.ts';
import { copyWorld } from './demo-world.ts';
import { startPortal } from './drilled-portal.ts';
import { patience, row, type DrillPart, type DrillRow } from './part.ts';
import { searchCopy, type SearchCopy } from './search/search-copy.ts';
import { openVisitors, visit, type Visit, type Visitor } from './visitors.ts';

const goalMs = 500;
const goalHealedMs = 60_000;
const perSecond = 15;

/** What the search server suffers from; null in `ends`: it is the portal that has to put it right. */
interface Illness {
  readonly name: string;
  begin(server: SickServer, copy: SearchCopy): Promise<void>;
  /** Absent: nothing but the portal ends it. */
  end?(server: SickServer): void;
}

const ends = (server: SickServer) => server.become('well');
const illnesses: readonly Illness[] = [
  { name: 'refusing', begin: async (server) => server.become('refusing'), end: ends },
  { name: 'slow (5 s)', begin: async (server) => server.become('slow'), end: ends },
  { name: 'answering 500', begin: async (server) => server.become('failing'), end: ends },
  { name: 'answering nothing', begin: async (server) => server.become('hollow'), end: ends },
  { name: 'empty', begin: (_server, copy) => copy.empty() },
  { name: 'set back', begin: (_server, copy) => copy.setBack() },
];
const quickIllnesses = ['refusing', 'set back'];

/** Nobody who looks for somebody may notice that the search server is ill, and once it is not, it must answer again. */
export const searchPart: DrillPart = {
  name: 'search',
  async run({ isQuick, kept, world, say }) {
    if (!hasOwnMeilisearchServer)
      return [row('Meilisearch falls ill', 'no program for this system', `<= ${goalMs} ms`, null)];
    const rows = kept.read<Record<string, DrillRow[]>>() ?? {};
    const dataDir = path.join(kept.folder, 'data');
    copyWorld(await world(), dataDir);
    const meilisearch = await startOwnMeilisearchServer();
    const front = await startSickServer(meilisearch.url);
    const copy = searchCopy(meilisearch);
    try {
      const { portal } = await startPortal(dataDir, { MEILI_URL: front.url, MEILI_KEY: meilisearch.key });
      try {
        const visitors = await openVisitors(portal.url, isQuick ? 20 : 60, isQuick ? 1 : 5);
        const postings = await postingsWithPeople(portal.url);
        await untilAsked(front, postings);
        say('the search server is filled and answers');
        for (const illness of illnesses.filter(({ name }) => !isQuick || quickIllnesses.includes(name))) {
          if (rows[illness.name] !== undefined) continue;
          say(illness.name);
          rows[illness.name] = await fallIll(illness, {
            portal,
            front,
            copy,
            postings,
            visitors,
            isQuick,
            seed: kept.seed,
          });
          kept.note(rows);
        }
      } finally {
        await portal.end();
      }
    } finally {
      await front.stop();
      await meilisearch.stop();
    }
    return Object.values(rows).flat();
  },
};

interface Scene {
  readonly portal: ServerProcess;
  readonly front: SickServer;
  readonly copy: SearchCopy;
  readonly postings: readonly Target[];
  readonly visitors: readonly Visitor[];
  readonly isQuick: boolean;
  readonly seed: number;
}

async function fallIll(illness: Illness, scene: Scene): Promise<DrillRow[]> {
  const { portal, front, copy, postings, visitors, isQuick, seed } = scene;
  const mostMs = goalMs * patience(isQuick);
  const before = await listsOf(postings);
  const whole = await copy.contents();
  const begun = performance.now();
  await illness.begin(front, copy);
  // The first questions meet it unprepared.
  const lists = listsOf(postings);
  const visits = await lookAround(portal.url, visitors, postings, isQuick ? 2 : 30, seed);
  const meanwhile = await lists;
  const different = before.filter((list, index) => list !== meanwhile[index]).length;
  const ended = illness.end === undefined ? begun : performance.now();
  illness.end?.(front);
  const isHealed = await untilTrue(async () => (await copy.contents()) === whole && (await isAsked(front, postings)));
  const healedMs = performance.now() - ended;
  const p95 = percentile(
    visits.map(({ ms }) => ms),
    0.95,
  );
  const wrong = visits.filter(({ isRight }) => !isRight);
  const examples = [...new Set(wrong.map(({ what, status }) => `${what} ${status}`))].slice(0, 2).join(', ');
  const { name } = illness;
  return [
    row(
      `${name}: ${visits.length} pages, ${wrong.length} not answered as ever; p95`,
      wrong.length === 0 ? `${Math.round(p95)} ms` : examples,
      `<= ${mostMs} ms`,
      p95 <= mostMs && wrong.length === 0,
    ),
    row(
      `${name}: lists of people that differ from those before`,
      `${different} of ${before.length}`,
      '0',
      different === 0 && before.length > 0,
    ),
    row(
      `${name}: answers again and holds everything`,
      isHealed ? `after ${(healedMs / 1000).toFixed(1)} s` : 'never',
      `<= ${goalHealedMs / 1000} s`,
      isHealed && healedMs <= goalHealedMs,
    ),
  ];
}

/** Approved postings an officer sees people for. */
async function postingsWithPeople(url: string): Promise<readonly Target[]> {
  const cookie = await signIn(url, 'demo-officer');
  const list = await page({ url: `${url}/postings?state=approved&rows=300`, cookie });
  const paths = [...new Set([...list.matchAll(/href="(\/postings\/[\w-]{10,})"/g)].map((match) => match[1] ?? ''))];
  const targets = paths.map((path) => ({ url: `${url}${path}`, cookie }));
  const found: Target[] = [];
  for (const target of targets) {
    if ((await page(target)).includes('<li class="match"')) found.push(target);
    if (found.length === 12) break;
  }
  return found;
}

/** Who is on each page, in order. */
async function listsOf(postings: readonly Target[]): Promise<string[]> {
  const lists: string[] = [];
  for (const posting of postings) {
    const html = await page(posting);
    lists.push(
      [...html.matchAll(/<li class="match[^]*?href="(\/profiles\/[\w-]+)/g)].map((match) => match[1]).join(' '),
    );
  }
  return lists;
}

/** Everybody's pages at a steady rate, every third one a posting with its people. */
async function lookAround(
  url: string,
  visitors: readonly Visitor[],
  postings: readonly Target[],
  seconds: number,
  seed: number,
): Promise<Visit[]> {
  const chance = chanceFrom(seed);
  const begun = performance.now();
  const all: Promise<Visit>[] = [];
  for (let number = 0; number < perSecond * seconds; number += 1) {
    await wait(Math.max(0, begun + (number * 1000) / perSecond - performance.now()));
    all.push(number % 3 === 0 ? lookAt(chance.pick(postings)) : visit(url, chance.pick(visitors), chance));
  }
  return Promise.all(all);
}

async function lookAt(target: Target): Promise<Visit> {
  const { status, ms } = await ask(target, { packed: true });
  return { what: '/postings/:id', isSave: false, status, isRight: status === 200, ms };
}

/** Whether the portal asks the search server for a page now. */
async function isAsked(front: SickServer, postings: readonly Target[]): Promise<boolean> {
  const before = front.questions();
  for (const posting of postings.slice(0, 2)) await page(posting);
  return front.questions() > before;
}

async function untilAsked(front: SickServer, postings: readonly Target[]): Promise<void> {
  if (!(await untilTrue(() => isAsked(front, postings)))) throw new Error('The portal never asked the search server.');
}

/** @returns false after two minutes */
async function untilTrue(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const until = performance.now() + 2 * goalHealedMs; performance.now() < until; await wait(250))
    if (await isSo()) return true;
  return false;
}
