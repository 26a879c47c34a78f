import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '#tests/support/source-files.ts';
import { importsOf, isWithin, type Import } from './import-graph.ts';
import table from './import-zones.json' with { type: 'json' };

interface Zone {
  from: string;
  may: string[];
  packages?: string[];
  why: string;
}
const zones: Zone[] = table.zones;
const sources = sourcesIn('app', 'db', 'search');
const imports = sources.flatMap(importsOf);
const shown = ({ from, specifier }: Import) => `${from} -> ${specifier}`;

/** The innermost zone a file lies in. */
function zoneOf(path: string): Zone | undefined {
  return zones.filter((zone) => isWithin(path, zone.from)).sort((a, b) => b.from.length - a.from.length)[0];
}

describe('who imports whom', () => {
  it('names every imported file with its extension', () => {
    const missing = imports.filter(({ target }) => target !== null && !existsSync(target));
    expect(missing.map(shown)).toEqual([]);
  });

  it('keeps every file in a zone', () => {
    expect(sources.filter((path) => zoneOf(path) === undefined)).toEqual([]);
  });

  it.each(zones)('$from imports only what it may: $why', (zone) => {
    const wrong = imports.filter(
      ({ from, target }) =>
        target !== null && zoneOf(from) === zone && !zone.may.some((place) => isWithin(target, place)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it.each(zones.filter((zone) => zone.packages !== undefined))('$from needs few packages', (zone) => {
    const wrong = imports.filter(
      ({ from, specifier, target }) =>
        target === null &&
        zoneOf(from) === zone &&
        !from.includes('.server.') &&
        !zone.packages?.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it.each(table.onlyFrom)('$target is opened by few: $why', ({ target: door, importers }) => {
    const wrong = imports.filter(
      ({ from, target }) =>
        target !== null && isWithin(target, door) && !importers.some((place) => isWithin(from, place)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('lets nothing with .server into what the browser loads', () => {
    const inBrowser = ['app/components', 'app/domain', 'app/i18n'];
    const wrong = imports.filter(
      ({ from, target, isType }) =>
        !isType &&
        target?.includes('.server.') === true &&
        !from.includes('.server.') &&
        inBrowser.some((place) => isWithin(from, place)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('has no circle of files that need each other', () => {
    expect(circles(imports.filter(({ isType }) => !isType))).toEqual([]);
  });
});

/** Each circle once, as `a -> b -> a`. */
function circles(edges: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, target } of edges) {
    if (target !== null) targets.set(from, [...(targets.get(from) ?? []), target]);
  }
  const found = new Set<string>();
  const finished = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.add([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || finished.has(path)) return;
    for (const next of targets.get(path) ?? []) walk(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return [...found];
}
