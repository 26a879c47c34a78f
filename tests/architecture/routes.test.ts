import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkRoutes, oneTimeRoutes, publicRoutes } from '#app/domain/policy/public-routes.ts';
import { actions } from '#app/domain/policy/who-may-do-what.ts';
import { doorGuards, entrancesOf, oneTimeGuards, phoneGuards, privateGuards } from '#tests/support/route-guards.ts';
import { filesIn } from '#tests/support/source-files.ts';

const routes = filesIn('app/routes')
  .filter((path) => /\/route\.tsx?$/.test(path))
  .map((path) => ({ path, name: path.slice('app/routes/'.length).replace(/\/route\.tsx?$/, '') }));
const isPublic = (name: string) => (publicRoutes as readonly string[]).includes(name);
const isByLink = (name: string) => (linkRoutes as readonly string[]).includes(name);
/** The door is before the code. */
const door = 'link.$token.code';
const isOneTime = (name: string) => (oneTimeRoutes as readonly string[]).includes(name);

describe('routes', () => {
  it('are all there that are listed as public', () => {
    const listed = [...publicRoutes, ...linkRoutes, ...oneTimeRoutes];
    expect(listed.filter((name) => !routes.some((route) => route.name === name))).toEqual([]);
  });

  it('lie beside each other: no page has room for another one within, which would never be seen', () => {
    const names = new Set(routes.map(({ name }) => name));
    const outerOf = (name: string) => name.split('.').map((_, index, parts) => parts.slice(0, index).join('.'));
    expect(
      routes.filter(({ name }) => outerOf(name).some((outer) => names.has(outer))).map(({ path }) => path),
    ).toEqual([]);
  });

  it('that are private have a loader: a page without one would be served to anybody', () => {
    const open = routes.filter(({ name, path }) => !isPublic(name) && entrancesOf(path).length === 0);
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it.each(routes.filter(({ name }) => !isPublic(name) && !isByLink(name) && !isOneTime(name)))(
    '$name checks its actor in every loader and action',
    ({ path }) => {
      for (const { kind, guard, action } of entrancesOf(path)) {
        expect(privateGuards, `${kind} of ${path}: ${guard ?? 'no guard'}`).toContain(guard);
        expect(actions, `${kind} of ${path} names an action of the policy`).toContain(action);
      }
    },
  );

  it.each(routes.filter(({ name }) => isByLink(name) || name.startsWith('link.')))(
    '$name checks link and phone in every loader and action',
    ({ name, path }) => {
      expect(linkRoutes).toContain(name);
      for (const { kind, guard } of entrancesOf(path)) {
        const guards = name === door ? doorGuards : phoneGuards;
        expect(guards, `${kind} of ${path}: ${guard ?? 'no guard'}`).toContain(guard);
      }
    },
  );

  it.each(routes.filter(({ name }) => isOneTime(name)))(
    '$name checks a one-time link in loader and action, light and without a script',
    ({ path }) => {
      const entrances = entrancesOf(path);
      expect(entrances.map(({ kind }) => kind).sort()).toEqual(['action', 'loader']);
      for (const { guard } of entrances) expect(oneTimeGuards).toContain(guard);
      const page = readFileSync(path, 'utf8');
      for (const setting of ['oneTimeLink', 'bare', 'noScript']) expect(page).toContain(`${setting}: true`);
    },
  );

  it('of the portal are opened by no link', () => {
    const byLink = routes.filter(
      ({ name, path }) =>
        (!isByLink(name) &&
          entrancesOf(path).some(({ guard }) => [...phoneGuards, ...doorGuards].includes(guard ?? ''))) ||
        (!isOneTime(name) && entrancesOf(path).some(({ guard }) => oneTimeGuards.includes(guard ?? ''))),
    );
    expect(byLink.map(({ path }) => path)).toEqual([]);
  });
});
