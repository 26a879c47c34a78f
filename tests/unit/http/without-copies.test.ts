import { data, redirect, type LoaderFunction } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { pageData, withoutCopies } from '#app/http/without-copies.server.ts';
import { buildOf } from '#tests/support/server-build.ts';

const page = { default: () => null };

/** What the loader of a route gives to Remix, and what the page gets of it. */
async function loaded(module: object, isForPage: boolean) {
  const { routes } = withoutCopies(buildOf({ case: module }));
  const route = Object.values(routes).find((one) => one?.path === 'case');
  const loader = route?.module.loader as LoaderFunction;
  const toRemix = await loader({
    request: new Request('http://portal.example/case'),
    params: {},
    context: { isForPage },
  } as never);
  return { toRemix, toPage: pageData({ case: toRemix })['case'] };
}

describe('what a loader gives', () => {
  const given = { person: 'Fall 12', steps: [{ on: new Date(0) }] };
  const module = { ...page, loader: () => Promise.resolve(given) };

  it('reaches the page as it is, and Remix with nothing in it to write down', async () => {
    const { toRemix, toPage } = await loaded(module, true);
    expect(toPage).toBe(given);
    expect(Reflect.ownKeys(toRemix as object)).toEqual([]);
  });

  it('stays what it is where the data alone is asked for, and on the way to no page at all', async () => {
    expect((await loaded(module, false)).toRemix).toBe(given);
    expect((await loaded({ loader: module.loader }, true)).toRemix).toBe(given);
  });

  it.each([null, 'ok', redirect('/today'), data(given, { status: 404 })])(
    'is left to Remix where it is %o',
    async (other) => {
      const { toRemix, toPage } = await loaded({ ...page, loader: () => other }, true);
      expect([toRemix, toPage]).toEqual([other, other]);
      expect(toRemix).toBe(other);
    },
  );
});
