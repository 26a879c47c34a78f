import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { signIn } from '#app/cli/bench-pages/demo-pages.ts';
import type { ServerProcess } from '#app/cli/bench-pages/server-process.ts';
import { percentile } from '#app/cli/bench-pages/timing.ts';
import { chanceFrom, type Chance } from '#app/domain/chance.ts';
import { openToRead } from '#db/client.ts';
import { findMissing, stepVersions, type WrittenWord } from './crash/find-missing.ts';
import { copyWorld } from './demo-world.ts';
import { beginPortal, startPortal } from './drilled-portal.ts';
import { patience, row, type DrillPart } from './part.ts';
import { callOf, findSubjects, noteOf, personOf, send, type Sending, type Subjects } from './writes.ts';

const goalReadyMs = 3000;
/** The world grows with what is written; a region's does not grow by ten years in half an hour. */
const roundsPerWorld = 50;
const longestRoundMs = 1500;
const personas = {
  call: 'demo-officer',
  person: 'demo-caseworker',
  note: 'demo-caseworker',
  meeting: 'demo-mentor',
} as const;

interface CrashState {
  rounds: number;
  acknowledged: number;
  lost: string[];
  twice: string[];
  /** Rounds after which `integrity_check` did not say ok. */
  damaged: number;
  sentAgain: number;
  killedWhileStarting: number;
  /** Answers that were neither "saved" nor missing, by what they were. */
  refused: Record<string, number>;
  readyMs: number[];
  world: {
    /** By persona; they outlive the process. */
    cookies: Record<string, string>;
    /** Acknowledged since this world was copied. */
    written: WrittenWord[];
    unanswered: Sending[];
    /** Profiles there were when it was copied; null: not counted yet. */
    people: number | null;
  };
}

const begin = (): CrashState => ({
  rounds: 0,
  acknowledged: 0,
  lost: [],
  twice: [],
  damaged: 0,
  sentAgain: 0,
  killedWhileStarting: 0,
  refused: {},
  readyMs: [],
  world: { cookies: {}, written: [], unanswered: [], people: null },
});

/**
 * The portal is killed in the middle of everything, again and again, also while it starts. Whatever it had answered to must be
 * there afterwards, once; what was not answered is sent again, as a browser would, and must be there once too. The client that
 * notes the answers is this process; the portal is another one.
 */
export const crashPart: DrillPart = {
  name: 'crash',
  async run(drill) {
    const { isQuick, kept, say } = drill;
    const [rounds, writers] = isQuick ? [3, 20] : [500, 50];
    const state = kept.read<CrashState>() ?? begin();
    const world = await drill.world();
    const dataDir = path.join(kept.folder, 'data');
    // A round that was stopped wrote what nobody noted: what was noted is looked for, then a new world begins.
    let needsWorld = true;
    while (state.rounds < rounds) {
      const chance = chanceFrom(kept.seed * 1000 + state.rounds);
      if (needsWorld || state.rounds % roundsPerWorld === 0) {
        if (needsWorld) state.world.people = null;
        if (state.world.written.length > 0 && existsSync(dataDir)) await (await startAndCheck(dataDir, state)).end();
        copyWorld(world, dataDir);
        state.world = begin().world;
        needsWorld = false;
      }
      await crashRound(dataDir, state, chance, writers);
      state.rounds += 1;
      kept.note(state);
      if (state.rounds % 10 === 0)
        say(`${state.rounds} of ${rounds} rounds, ${state.acknowledged} acknowledged, ${state.lost.length} lost`);
    }
    await (await startAndCheck(dataDir, state)).end();
    return rowsOf(state, writers, goalReadyMs * patience(isQuick));
  },
};

async function crashRound(dataDir: string, state: CrashState, chance: Chance, writers: number): Promise<void> {
  if (chance.happens(0.2)) {
    const starting = beginPortal(dataDir);
    starting.started.catch(() => undefined);
    await wait(chance.between(20, longestRoundMs));
    await starting.kill();
    state.killedWhileStarting += 1;
  }
  const portal = await startAndCheck(dataDir, state);
  try {
    await sendAgain(portal, state);
    const { cookies } = state.world;
    for (const persona of new Set(Object.values(personas))) cookies[persona] ??= await signIn(portal.url, persona);
    await writeUntilKilled(portal, dataDir, state, chance, writers);
  } finally {
    await portal.kill();
  }
}

/** @throws Error when it does not start: nothing else would mean anything then */
async function startAndCheck(dataDir: string, state: CrashState): Promise<ServerProcess> {
  const { portal, readyMs } = await startPortal(dataDir);
  state.readyMs.push(Math.round(readyMs));
  const db = openToRead(`file:${path.join(dataDir, 'werkbruecke.db')}`);
  try {
    const found = await findMissing(db, state.world.written, { url: portal.url, cookie: cookieFor(state, 'person') });
    const known = new Set(state.lost);
    state.lost.push(...found.lost.filter((word) => !known.has(word)));
    const { written, unanswered } = state.world;
    const recorded = [...written, ...unanswered].filter(({ kind }) => kind === 'person').length;
    state.world.people ??= found.people;
    const hasMore = found.people > state.world.people + recorded;
    const twice = [...found.twice, ...(hasMore ? [`people in round ${state.rounds}`] : [])];
    state.twice.push(...twice.filter((word) => !state.twice.includes(word)));
    if (!found.isSound) state.damaged += 1;
  } finally {
    db.$client.close();
  }
  return portal;
}

const cookieFor = (state: CrashState, kind: Sending['kind']) => state.world.cookies[personas[kind]] ?? '';

/** As somebody does whose browser said that the page cannot be reached. */
async function sendAgain(portal: ServerProcess, state: CrashState): Promise<void> {
  for (const sending of state.world.unanswered.splice(0)) {
    // A note carries the version that was seen: whether it was saved, its writer sees on the page, and it has no key.
    if (sending.kind === 'note') continue;
    state.sentAgain += 1;
    note(state, sending, await send(portal.url, cookieFor(state, sending.kind), sending).catch(() => null));
  }
}

/** @param answer null: none came */
function note(state: CrashState, sending: Sending, answer: Awaited<ReturnType<typeof send>> | null): void {
  const { kind, word } = sending;
  if (answer === null) {
    state.world.unanswered.push(sending);
    return;
  }
  const to = String(answer.headers['location'] ?? '');
  if (answer.status === 303 && !to.startsWith('/sign-in')) {
    state.acknowledged += 1;
    state.world.written.push({ kind, word, id: kind === 'person' ? to.split('/')[2] : undefined });
  } else {
    const what = answer.status === 303 ? 'signed out' : `${kind} ${answer.status}`;
    state.refused[what] = (state.refused[what] ?? 0) + 1;
  }
}

async function writeUntilKilled(
  portal: ServerProcess,
  dataDir: string,
  state: CrashState,
  chance: Chance,
  writers: number,
): Promise<void> {
  const db = openToRead(`file:${path.join(dataDir, 'werkbruecke.db')}`);
  const subjects = await findSubjects(db);
  const versions = await stepVersions(db, subjects.steps);
  db.$client.close();
  let isOver = false;
  const work = async (writer: number) => {
    const step = subjects.steps[writer % subjects.steps.length];
    let version = versions.get(step?.id ?? '') ?? 1;
    const pauses = chanceFrom(chance.between(0, 1_000_000));
    for (let number = 0; !isOver; number += 1) {
      const word = `Probe ${state.rounds}-${writer}-${number}`;
      const sending = sendingOf(subjects, writer, number, word, version);
      const answer = await send(portal.url, cookieFor(state, sending.kind), sending).catch(() => null);
      note(state, sending, answer);
      if (answer === null) return;
      if (sending.kind === 'note' && answer.status === 303) version += 1;
      await wait(pauses.between(0, 250));
    }
  };
  const all = Promise.all(Array.from({ length: writers }, (_, writer) => work(writer)));
  await wait(chance.between(30, longestRoundMs));
  isOver = true;
  await portal.kill();
  await all;
}

/** Of ten writers one records people, two plan steps (each her own), the others note calls, several with the same company. */
function sendingOf(subjects: Subjects, writer: number, number: number, word: string, version: number): Sending {
  const step = subjects.steps[writer % subjects.steps.length];
  if (writer % 10 === 0) return personOf(word);
  if (writer % 10 <= 2 && step !== undefined && writer < subjects.steps.length) return noteOf(step, version, word);
  return callOf(subjects.companyIds[(writer + number) % subjects.companyIds.length] ?? '', word);
}

function rowsOf(state: CrashState, writers: number, mostReadyMs: number) {
  const { rounds, acknowledged, lost, twice, damaged, readyMs, refused, sentAgain, killedWhileStarting } = state;
  const [usual, longest] = [percentile(readyMs, 0.5), Math.max(...readyMs)];
  const refusals = Object.entries(refused).map(([what, count]) => `${count} ${what}`);
  const starts = readyMs.length;
  return [
    row(
      `kill -9, ${rounds} times under ${writers} writers (and ${killedWhileStarting} starts): lost`,
      `${lost.length} of ${acknowledged}`,
      '0',
      lost.length === 0 && acknowledged > 0,
    ),
    row('there twice, though sent again without an answer', `${twice.length} of ${sentAgain}`, '0', twice.length === 0),
    row('answers that were none of the two', refusals.join(', ') || '0', '0', refusals.length === 0),
    row('integrity_check after a start', `${starts - damaged} of ${starts} ok`, 'all ok', damaged === 0),
    row(
      'ready again, p50 / longest',
      `${seconds(usual)} / ${seconds(longest)} s`,
      `<= ${seconds(mostReadyMs)} s`,
      longest <= mostReadyMs,
    ),
  ];
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);
