import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lock {
  packages: Record<
    string,
    { version?: string; integrity?: string; inBundle?: boolean; optionalDependencies?: Record<string, string> }
  >;
}

/** The entry Node would find for a package required from `path`: nested first, then further out. */
function isLocked(packages: Lock['packages'], path: string, name: string): boolean {
  for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/')))) {
    const outer = place === '' || place.endsWith('/') ? place : `${place}/`;
    const entry = packages[`${outer}node_modules/${name}`];
    if (entry !== undefined) return entry.version !== undefined;
    if (place === '') return false;
  }
}

describe.each(['package-lock.json', 'tests/servers/package-lock.json'])('%s', (file) => {
  it('knows the packages of every platform: otherwise npm ci refuses it on a fresh clone', () => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lock;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(packages, path, name))
        .map((name) => `${path} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('knows what each package must be, to the last byte', () => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lock;
    const unsealed = Object.entries(packages)
      .filter(([path, { integrity = '', inBundle }]) => path !== '' && inBundle !== true && !/^sha512-/.test(integrity))
      .map(([path]) => path);
    expect(unsealed).toEqual([]);
  });
});

describe('packages', () => {
  it.each(['package.json', 'tests/servers/package.json'])('are named by exact versions in %s', (file) => {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
    const named = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('run no scripts of theirs when they are installed', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });
});
