import type { ChildProcess } from 'node:child_process';
import type { Client } from '@libsql/client';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openFile } from '../file-client.ts';
import type { StatementWatch } from '../slow-statements.ts';
import type { CaughtUp, ReplicaOrder } from './replica-process.ts';

/** A copy of the server's database in a file of this process, read as fast as a database of its own. */
export interface Replica {
  /** Reads the copy; nothing can be changed in it. Null while it does not hold everything that was waited for: then the primary is asked. */
  readonly reader: () => Client | null;
  /**
   * Brings everything that was committed before this call into the copy; shared by all who ask at once. Never fails: where that
   * takes longer than two seconds, or the primary cannot be reached, the copy is not read.
   */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

const lockWaitMs = 5000;
/** Longer than this nobody waits for a copy: the page is read from the primary, as if there were none. */
const patienceMs = 2000;
/** A primary that has not answered in this time will not answer that question any more: the copy begins anew. The first answer, which is everything, may take longer. */
const lostAfterMs = 30_000;

/**
 * Begins a copy and waits until it holds everything. It begins anew with every start, and whenever it could not catch up: a server
 * may have been put back to an older state meanwhile, and a copy that is ahead of it would not notice.
 * @param order `folder` is the copy's alone
 * @param openProcess opens `replica-process.ts`
 * @param watch told how long each statement took that the copy answered
 */
export async function openReplica(
  order: Omit<ReplicaOrder, 'file'> & { readonly folder: string },
  openProcess: () => ChildProcess,
  watch?: StatementWatch,
): Promise<Replica> {
  const { folder, ...primary } = order;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let made = 0;
  /** Not yet of use: it has not caught up for the first time. */
  let begun: Copy | null = null;
  const begin = async (): Promise<Copy | null> => {
    made += 1;
    const file = path.join(folder, `${made}.db`);
    const own = (begun = copyOf(file, followPrimary(openProcess(), { ...primary, file }), watch));
    const isCurrent = await own.catchUp();
    begun = null;
    if (isCurrent) return own;
    await own.close();
    return null;
  };

  let copy: Copy | null = await begin();
  let beginning: Promise<void> | undefined;
  let isClosed = false;
  const beginAnew = () =>
    (beginning ??= begin().then((next) => {
      beginning = undefined;
      if (isClosed) return next?.close();
      copy = next;
      return undefined;
    }));
  const catchUp = async () => {
    const own = copy;
    if (own === null) return beginAnew();
    if (await own.catchUp()) return;
    if (copy === own) copy = null;
    await own.close();
  };
  return {
    reader: () => (copy?.isCurrent() === true ? copy.client : null),
    async catchUp() {
      if (isClosed) return;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          copy?.distrust();
          resolve();
        }, patienceMs);
      });
      await Promise.race([catchUp(), late]);
      clearTimeout(timer);
    },
    async close() {
      isClosed = true;
      await begun?.close();
      await beginning;
      await copy?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The process that copies, as a function: whether the copy holds what was committed before the call. */
interface Following {
  catchUp(): Promise<boolean>;
  /** Ends it at once, also while it waits for the primary. */
  close(): Promise<void>;
}

function followPrimary(child: ChildProcess, order: ReplicaOrder): Following {
  const waiting: ((isCurrent: boolean) => void)[] = [];
  let isGone = false;
  let hasAnswered = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isGone = true;
      for (const answer of waiting.splice(0)) answer(false);
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const say = (message: ReplicaOrder | 'catchUp') => {
    // One that cannot be told any more has ended, or is about to.
    child.send(message, () => undefined);
  };
  child.on('message', ({ isCurrent }: CaughtUp) => {
    hasAnswered = true;
    waiting.shift()?.(isCurrent);
  });
  say(order);
  return {
    catchUp: () =>
      new Promise((resolve) => {
        if (isGone) return resolve(false);
        const timer = setTimeout(() => hasAnswered && child.kill('SIGKILL'), lostAfterMs).unref();
        waiting.push((isCurrent) => {
          clearTimeout(timer);
          resolve(isCurrent);
        });
        return say('catchUp');
      }),
    async close() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

interface Copy {
  readonly client: Client;
  readonly isCurrent: () => boolean;
  /** It holds everything that was committed before the call; false: it is of no use any more. */
  catchUp(): Promise<boolean>;
  /** Not to be read before it has been asked once more, and has answered. */
  distrust(): void;
  close(): Promise<void>;
}

function copyOf(file: string, following: Following, watch?: StatementWatch): Copy {
  const client = openFile(`file:${file}`, lockWaitMs, { isReadOnly: true, watch });
  /** Askings are numbered; `held` is the last one answered well, `needed` the one without which the copy is not read. */
  let asked = 0;
  let held = 0;
  let needed = 1;
  let running: Promise<boolean> = Promise.resolve(true);
  let next: Promise<boolean> | undefined;
  const ask = async () => {
    const own = (asked += 1);
    const isCurrent = await following.catchUp();
    if (isCurrent) held = own;
    return isCurrent;
  };
  return {
    client,
    isCurrent: () => held >= needed,
    // What runs already may have asked before the change: the one behind it has not.
    catchUp: () =>
      (next ??= running.then((isWell) => {
        next = undefined;
        return (running = isWell ? ask() : Promise.resolve(false));
      })),
    distrust: () => (needed = asked + 1),
    async close() {
      needed = Number.POSITIVE_INFINITY;
      client.close();
      await following.close();
      for (const end of ['', '-wal', '-shm', '-client_wal_index', '-info', '-metadata'])
        rmSync(`${file}${end}`, { force: true });
    },
  };
}
