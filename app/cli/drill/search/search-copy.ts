import { setTimeout as wait } from 'node:timers/promises';

interface Entry {
  readonly id: string;
  readonly mark: string;
  readonly [attribute: string]: unknown;
}

/** What the portal's search server holds, seen and changed past the portal. */
export interface SearchCopy {
  /** Which entries there are, and which of them are older ones: the same text for the same. */
  contents(): Promise<string>;
  /** Every entry is gone; the indexes are there. */
  empty(): Promise<void>;
  /** Every second entry is an older one, as after an older copy of its disk was put back. */
  setBack(): Promise<void>;
}

const mostEntries = 100_000;

/** @param server the real one, not what stands in front of it */
export function searchCopy(server: { readonly url: string; readonly key: string }): SearchCopy {
  const ask = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`the search server answers ${answer.status} to ${method} ${path}`);
    return (await answer.json()) as Body;
  };
  const done = async ({ taskUid }: { readonly taskUid: number }): Promise<void> => {
    for (;;) {
      const { status } = await ask<{ status: string }>('GET', `/tasks/${taskUid}`);
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled') throw new Error(`the search server: task ${status}`);
      await wait(20);
    }
  };
  const names = async () =>
    (await ask<{ results: { uid: string }[] }>('GET', '/indexes?limit=1000')).results
      .map(({ uid }) => uid)
      .filter((uid) => !uid.endsWith('_next'))
      .sort();
  const entriesOf = async (name: string, fields?: string[]) =>
    (await ask<{ results: Entry[] }>('POST', `/indexes/${name}/documents/fetch`, { limit: mostEntries, fields }))
      .results;
  return {
    async contents() {
      const all: string[] = [];
      for (const name of await names())
        all.push(
          name,
          ...(await entriesOf(name, ['id', 'mark'])).map(({ id, mark }) => `${id} ${isOlder(mark)}`).sort(),
        );
      return all.join('\n');
    },
    async empty() {
      for (const name of await names()) await done(await ask('DELETE', `/indexes/${name}/documents`));
    },
    async setBack() {
      for (const name of await names()) {
        const older = (await entriesOf(name)).filter((_, index) => index % 2 === 0).map(olderOf);
        if (older.length > 0) await done(await ask('PUT', `/indexes/${name}/documents`, older));
      }
    },
  };
}

const olderMark = 'older';
const isOlder = (mark: string) => mark === olderMark;

/** The entry as it could have been a version ago. */
function olderOf(entry: Entry): Entry {
  const facts = entry['facts'];
  return {
    ...entry,
    mark: olderMark,
    ...(Array.isArray(facts) ? { facts: [Number(facts[0]) - 1, ...(facts as unknown[]).slice(1)] } : {}),
    ...(typeof entry['version'] === 'number' ? { version: entry['version'] - 1 } : {}),
  };
}
