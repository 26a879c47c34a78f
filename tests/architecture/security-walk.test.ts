import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A row of the walk: what is claimed, how far, where it is met, which test would fail. */
interface Point {
  readonly point: string;
  readonly state: string;
  readonly where: string;
  readonly test: string;
}

const states = ['met', 'partly', 'not met', 'none here'];
const walk = readFileSync(join('docs', 'security.md'), 'utf8');

/** Rows of all tables; a row about what there is not may leave the last cells empty. */
const points: Point[] = walk
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !/^\| point /.test(line))
  .map((line) => {
    const [point = '', state = '', where = '', test = ''] = line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    return { point, state, where, test };
  });

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const tests = [...filesBelow('tests'), ...filesBelow('e2e')].filter((file) => /\.(test|spec)\.tsx?$/.test(file));
const source = [...filesBelow('app'), ...filesBelow('db'), ...filesBelow('search'), ...filesBelow('docs')];
const words = source
  .filter((file) => /\.(tsx?|mjs)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Tests a name stands for: a file by the end of its path, or all files of a folder. */
function testsNamed(name: string): string[] {
  const ends = ['.test.ts', '.test.tsx', '.spec.ts'].map((end) => `/${name}${end}`);
  const file = tests.filter((path) => ends.some((end) => `/${path}`.endsWith(end)));
  return file.length > 0 ? file : tests.filter((path) => `/${path}`.includes(`/${name}/`));
}

/** Names of tests in the last cell: separated by commas, an explanation in brackets. */
const namesIn = (cell: string) =>
  cell
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What stands in code marks and names something of the repository. */
const namedIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

function isThere(name: string): boolean {
  if (name.startsWith('npm run ')) return Object.hasOwn(scripts, /^npm run ([\w:-]+)/.exec(name)?.[1] ?? '');
  if (name.includes('/') || /\.(ts|tsx|md|json)$/.test(name))
    return source.some((file) => `/${file}`.endsWith(`/${name}`) || `/${file}`.includes(`/${name}/`)) || isAtTop(name);
  if (Object.hasOwn(packages, name) || isAtTop(name)) return true;
  return words.includes(name);
}

const { scripts, dependencies: packages } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
const isAtTop = (name: string) => readdirSync('.').includes(name) || tests.includes(name) || name === zones;
const zones = join('tests', 'architecture', 'import-zones.json');

describe('the walk through security', () => {
  it('has a word for how far each point is met, of four', () => {
    expect(points.length).toBeGreaterThan(60);
    expect(points.filter(({ state }) => !states.includes(state))).toEqual([]);
  });

  it.each(points.filter(({ state, test }) => state === 'met' && test !== 'none'))(
    'names a test that is there for: $point',
    ({ test }) => {
      const names = namesIn(test).filter((name) => name !== 'the same');
      expect(test).not.toBe('');
      for (const name of names) expect(testsNamed(name), name).not.toEqual([]);
    },
  );

  it.each(points.filter(({ where }) => namedIn(where).length > 0))('names what is there for: $point', ({ where }) => {
    expect(namedIn(where).filter((name) => !isThere(name))).toEqual([]);
  });

  it('says why where a point is met without a test, or not', () => {
    const silent = points.filter(({ state, where }) => state !== 'none here' && where === '');
    expect(silent).toEqual([]);
  });

  it('can fail: a name nobody bears is missed', () => {
    expect(testsNamed('no-such-test')).toEqual([]);
    expect(isThere('no-such-file.server.ts')).toBe(false);
    expect(isThere('noSuchFunction')).toBe(false);
  });
});
