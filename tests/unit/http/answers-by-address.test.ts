import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersByAddress } from '#app/http/answers-by-address.server.ts';
import { buildOf, routeFolders } from '#tests/support/server-build.ts';

const house = buildOf(Object.fromEntries(routeFolders.map(({ path }) => [path, {}])));

type RouteObject = Parameters<typeof matchRoutes>[0][number];

/** As Remix nests the routes of a build. */
function nested({ routes }: ServerBuild, parentId?: string): RouteObject[] {
  return Object.values(routes)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) =>
      index === true
        ? { id, path, index }
        : { id, path, caseSensitive, children: nested({ routes } as ServerBuild, id) },
    );
}

type Match = (pathname: string) => readonly unknown[] | null;
const matcher = (build: ServerBuild): Match => {
  const routes = nested(build);
  return (pathname) =>
    matchRoutes(routes, pathname.replace(/\.data$/, ''))?.map(({ route, params }) => [route.id, params]) ?? null;
};

/** An address of a page of the house, its parameters filled in, as somebody may write it. */
const addresses = fc
  .tuple(fc.constantFrom(...routeFolders), fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom(0, 1, 2, 3, 4, 5))
  .map(([{ path }, word, way]) => {
    const filled = `/${path.replace(/:\w+|\*/g, encodeURIComponent(word))}`;
    if (way === 1) return filled.toUpperCase();
    if (way === 2) return `${filled}/`;
    if (way === 3) return `${filled}.data`;
    if (way === 4) return filled.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    return way === 5 ? `/${filled}` : filled;
  });

const comparing = (build: ServerBuild) => {
  const whole = matcher(build);
  const part = answersByAddress(build, matcher);
  return (pathname: string): void => {
    expect(part(pathname)(pathname), pathname).toEqual(whole(pathname));
  };
};

describe('pages answered by the part of the build that can', () => {
  it('are those the whole build finds, for every address of the house', () => {
    const compare = comparing(house);
    fc.assert(fc.property(addresses, compare), { numRuns: 1000 });
  });

  it('are those the whole build finds, for any other path', () => {
    const compare = comparing(house);
    for (const path of ['/', '//', '/%', '/%E0%A4%A', '/profiles%2Fnew', '/PROFILES', '/_root.data', '/.data', '/x/y'])
      compare(path);
    fc.assert(
      fc.property(fc.webPath(), (path) => compare(`/${path}`)),
      { numRuns: 300 },
    );
  });

  it('keep what a page stands in', () => {
    const route = (id: string, path: string, parentId = 'root') => ({ id, path, parentId, module: {} });
    const routes = {
      root: { id: 'root', path: '', module: {} },
      house: route('house', 'house'),
      room: route('room', ':room', 'house'),
      frame: { ...route('frame', ''), path: undefined },
      garden: route('garden', 'garden', 'frame'),
      any: route('any', ':first/door'),
    };
    const compare = comparing({ ...house, routes } as unknown as ServerBuild);
    for (const path of ['/house/kitchen', '/house', '/garden', '/garden/door', '/house/door', '/nothing'])
      compare(path);
  });

  it('compare far fewer routes', () => {
    const count = answersByAddress(house, ({ routes }) => Object.keys(routes).length);
    expect(count('/profiles/1')).toBeLessThan(Object.keys(house.routes).length / 4);
  });
});
