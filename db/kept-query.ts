import type { Handle } from './client.ts';

/**
 * A query of a page that is asked for all day: Drizzle writes its statement once per handle, since writing it takes longer
 * than answering it. Values come as `sql.placeholder('name')`. Inside a transaction it is written for that transaction.
 */
export function keptQuery<Query>(build: (handle: Handle) => Query): (handle: Handle) => Query {
  const built = new WeakMap<Handle, Query>();
  return (handle) => {
    let query = built.get(handle);
    if (query === undefined) {
      query = build(handle);
      built.set(handle, query);
    }
    return query;
  };
}
