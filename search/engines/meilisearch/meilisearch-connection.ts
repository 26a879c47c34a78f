import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type EnqueuedTaskPromise,
} from 'meilisearch';

export interface MeilisearchConnection {
  /** Gives up soon: a page waits for the answer. */
  readonly questions: Meilisearch;
  /** Gives up late: nobody waits. */
  readonly writes: Meilisearch;
  /** How the names of this house's indexes begin. */
  readonly prefix: string;
}

/** Meilisearch did not do what it was asked. The code is safe to log and to show: no query, no document. */
export class MeilisearchFailure extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'MeilisearchFailure';
  }
}

/**
 * A connection; nothing is sent yet.
 * @param questionMs how long a question may take
 * @param writeMs how long a write may take until Meilisearch has accepted it
 */
export function connectMeilisearch({
  url,
  key,
  prefix = 'werkbruecke',
  questionMs = 300,
  writeMs = 20_000,
}: {
  readonly url: string;
  readonly key: string;
  readonly prefix?: string;
  readonly questionMs?: number;
  readonly writeMs?: number;
}): MeilisearchConnection {
  // Compressed answers of Meilisearch cost a constant 44 ms. A server that sends elsewhere is another one, and is not asked.
  const requestInit: RequestInit = { headers: { 'accept-encoding': 'identity' }, redirect: 'error' };
  const config = { host: url, apiKey: key, requestInit };
  return {
    questions: new Meilisearch({ ...config, timeout: questionMs }),
    writes: new Meilisearch({ ...config, timeout: writeMs }),
    prefix,
  };
}

/** What Meilisearch answers. @throws MeilisearchFailure whatever went wrong */
export async function answerOf<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw new MeilisearchFailure(codeOf(error));
  }
}

function codeOf(error: unknown): string {
  if (error instanceof MeilisearchApiError) return error.cause?.code ?? `http${error.response.status}`;
  if (error instanceof MeilisearchTaskTimeOutError) return 'taskTimeout';
  if (error instanceof MeilisearchRequestError)
    return error.cause instanceof MeilisearchRequestTimeOutError ? 'timeout' : 'unreachable';
  return 'unreadable';
}

/**
 * Waits until Meilisearch has done what it accepted; waiting itself tells nothing about success, so the status is read.
 * @throws MeilisearchFailure with the code of the task
 */
export async function done(task: EnqueuedTaskPromise, timeoutMs = 120_000): Promise<void> {
  const { status, error } = await answerOf(task.waitTask({ timeout: timeoutMs, interval: 20 }));
  if (status !== 'succeeded') throw new MeilisearchFailure(error?.code ?? status);
}
