import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { signIn } from '#app/cli/bench-pages/demo-pages.ts';
import { startProcess, type ServerProcess } from '#app/cli/bench-pages/server-process.ts';
import { chanceFrom } from '#app/domain/chance.ts';
import { readEnv } from '#app/env.server.ts';
import { openToRead } from '#db/client.ts';
import { quantile, rounded } from '#search/bench/figures.ts';
import { findDemoSaves, type DemoSaves } from './demo-saves.ts';
import { lostSaves } from './lost-saves.ts';
import { openForm, press, saveOnce, type SaveKind, type Tally, type TypedIn } from './pressed-form.ts';

const writers = 50;
const savesEach = 10;
/** Between opening a page and saving it, and again before the next page: far less than anybody needs. */
const shortestTypingMs = 1_000;
const longestTypingMs = 2_000;
/** How often all fifty press at the same moment: so many that the quantile of them all is no matter of one slow second. */
const volleys = 15;
/** Since its start, in ms: a minute after it a portal does the work of the day and writes its first backup. */
const firstWorkAtMs = 75_000;
/** A portal that uses less of a processor than this, in ms of three seconds, does nothing but wait. */
const atRestMs = 150;

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

export interface HttpWriterFigures {
  readonly writers: number;
  /** Milliseconds of saving while fifty people work, each at her own pace. */
  readonly working: Times & { readonly perSecond: number };
  /** The same when all fifty press at the same moment. */
  readonly atOnce: Times;
  /** Processor time of the server for one of those saves, in ms: the fiftieth waits for fifty of them, on an idle machine too. */
  readonly workPerSaveMs: number;
  /** Opening the page before. */
  readonly pages: Times;
  readonly saved: Readonly<Record<SaveKind, number>>;
  readonly conflicts: number;
  readonly refused: number;
  readonly lost: number;
  /** Of the machine, over the last minute. */
  readonly load: number;
}

interface Writer {
  readonly number: number;
  readonly role: 'caseworker' | 'officer';
  readonly cookie: string;
  turn: number;
}

/**
 * Fifty people who are signed in post real forms to the built portal over HTTP: notes on the same steps, steps done, edits of the same profiles,
 * calls with companies, proposals. Each reads the page, types, saves, and begins anew where somebody was faster. Afterwards
 * what was acknowledged is compared with what the database holds.
 *
 * The portal is that of a house at work: the process that filled the demo world has ended, and all fifty press when the work that
 * comes once a day, right after the start, is over. At her own pace everybody works from the start on.
 * @param kept a folder that keeps the demo world for the next time; null: one of its own that is removed
 * @throws Error when a page lacks its form or the portal answers with 500 or more
 */
export async function measureHttpWriters(
  kept: string | null,
  log: (line: string) => void,
  typedIn: TypedIn,
): Promise<HttpWriterFigures> {
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'werkbruecke-http-writers-'));
  const start = () =>
    startProcess([join('build', 'server', 'index.js')], { WERKBRUECKE_MODE: 'demo', DATA_DIR: dataDir }, log);
  await (await start()).end();
  const portal = await start();
  const startedAt = performance.now();
  const db = openToRead(readEnv({ WERKBRUECKE_MODE: 'demo', DATA_DIR: dataDir }).databaseUrl);
  try {
    const people = await signInAll(portal.url);
    const saves = await findDemoSaves(db, portal.url, await signIn(portal.url, 'demo-officer'));
    const working = newTally();
    const tookMs = await workAtOwnPace(portal.url, people, saves, typedIn, working);
    const load = loadavg()[0] ?? 0;
    log('Waiting for the work of the day to end ...');
    await untilAtRest(portal, startedAt);
    const atOnce = newTally();
    let workMs = 0;
    for (let volley = 0; volley < volleys; volley += 1)
      workMs += await pressTogether(portal, people, saves, typedIn, atOnce);
    const acknowledged = [...working.acknowledged, ...atOnce.acknowledged];
    const lost = await lostSaves(db, acknowledged);
    for (const { kind, path, mark } of lost) log(`lost: ${kind} ${mark} on ${path}`);
    const count = (kind: SaveKind) => acknowledged.filter((save) => save.kind === kind).length;
    return {
      writers,
      working: { ...timesOf(working.saveMs), perSecond: rounded((working.saveMs.length * 1000) / tookMs) },
      atOnce: timesOf(atOnce.saveMs),
      workPerSaveMs: rounded(workMs / (volleys * writers)),
      pages: timesOf(working.pageMs),
      saved: {
        note: count('note'),
        done: count('done'),
        profile: count('profile'),
        contact: count('contact'),
        proposal: count('proposal'),
      },
      conflicts: working.conflicts + atOnce.conflicts,
      refused: working.refused + atOnce.refused,
      lost: lost.length,
      load: rounded(load),
    };
  } finally {
    db.$client.close();
    await portal.end();
    if (kept === null) rmSync(dataDir, { recursive: true, force: true });
  }
}

async function untilAtRest({ workMs }: ServerProcess, startedAt: number): Promise<void> {
  await wait(Math.max(0, startedAt + firstWorkAtMs - performance.now()));
  for (let before = await workMs(), worked = Infinity; worked > atRestMs;) {
    await wait(3_000);
    const after = await workMs();
    worked = after - before;
    before = after;
  }
}

const newTally = (): Tally => ({ acknowledged: [], saveMs: [], pageMs: [], conflicts: 0, refused: 0 });

const timesOf = (ms: readonly number[]): Times => ({
  p50: rounded(quantile(ms, 0.5)),
  p95: rounded(quantile(ms, 0.95)),
  longest: rounded(Math.max(...ms)),
});

/** Fifty sessions of their own: three in five are the caseworker's, the others the officer's. */
async function signInAll(url: string): Promise<Writer[]> {
  const people: Writer[] = [];
  for (let number = 0; number < writers; number += 1) {
    const role = number % 5 < 3 ? 'caseworker' : 'officer';
    people.push({ number, role, cookie: await signIn(url, `demo-${role}`), turn: 0 });
  }
  return people;
}

/** @returns how long it took, in ms */
async function workAtOwnPace(
  url: string,
  people: readonly Writer[],
  saves: DemoSaves,
  typedIn: TypedIn,
  tally: Tally,
): Promise<number> {
  const chance = chanceFrom(writers);
  const typing = () => chance.between(shortestTypingMs, longestTypingMs);
  const begunAt = performance.now();
  await Promise.all(
    people.map(async (person) => {
      for (let save = 0; save < savesEach; save += 1) {
        await wait(typing());
        const next = await saves.next(person.role, person.number, person.turn++);
        await saveOnce(url, person.cookie, next, typedIn, tally, typing());
      }
    }),
  );
  return performance.now() - begunAt;
}

/** Everybody has a page open and presses in the same moment; those who were too slow begin anew, one by one. @returns the server's processor time for the presses, in ms */
async function pressTogether(
  { url, workMs }: ServerProcess,
  people: readonly Writer[],
  saves: DemoSaves,
  typedIn: TypedIn,
  tally: Tally,
): Promise<number> {
  const ready = [];
  for (const person of people) {
    const save = await saves.next(person.role, person.number, person.turn++);
    ready.push({ person, save, form: await openForm(url, person.cookie, save, typedIn, tally) });
  }
  const before = await workMs();
  const settled = await Promise.all(
    ready.map(({ person, save, form }) => press(url, person.cookie, save, form, tally)),
  );
  const worked = (await workMs()) - before;
  const again = newTally();
  for (const [index, { person, save }] of ready.entries())
    if (settled[index] === false) await saveOnce(url, person.cookie, save, typedIn, again, 0);
  tally.acknowledged.push(...again.acknowledged);
  tally.conflicts += again.conflicts;
  return worked;
}
