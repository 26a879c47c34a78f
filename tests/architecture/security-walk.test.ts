import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The requirements of OWASP ASVS 5.0.0: of each section the levels of its numbers, in their order. `'1.5': '123'` says that 1.5.1 is
 * of level 1, 1.5.2 of level 2, 1.5.3 of level 3.
 */
const sections: Record<string, string> = {
  '1.1': '22',
  '1.2': '1111122223',
  '1.3': '112222222223',
  '1.4': '222',
  '1.5': '123',
  '2.1': '122',
  '2.2': '112',
  '2.3': '12223',
  '2.4': '23',
  '3.1': '3',
  '3.2': '113',
  '3.3': '12223',
  '3.4': '11222233',
  '3.5': '11122333',
  '3.6': '3',
  '3.7': '22333',
  '4.1': '12233',
  '4.2': '23333',
  '4.3': '22',
  '4.4': '1222',
  '5.1': '2',
  '5.2': '112333',
  '5.3': '113',
  '5.4': '222',
  '6.1': '122',
  '6.2': '111111112222',
  '6.3': '11223333',
  '6.4': '112233',
  '6.5': '22222333',
  '6.6': '2223',
  '6.7': '33',
  '6.8': '2222',
  '7.1': '222',
  '7.2': '1111',
  '7.3': '22',
  '7.4': '11222',
  '7.5': '223',
  '7.6': '22',
  '8.1': '1233',
  '8.2': '1123',
  '8.3': '133',
  '8.4': '23',
  '9.1': '111',
  '9.2': '1222',
  '10.1': '22',
  '10.2': '223',
  '10.3': '22223',
  '10.4': '1111122222233333',
  '10.5': '22222',
  '10.6': '22',
  '10.7': '222',
  '11.1': '2233',
  '11.2': '22233',
  '11.3': '11233',
  '11.4': '1222',
  '11.5': '23',
  '11.6': '23',
  '11.7': '33',
  '12.1': '12233',
  '12.2': '11',
  '12.3': '22223',
  '13.1': '2333',
  '13.2': '222223',
  '13.3': '2233',
  '13.4': '1222233',
  '14.1': '22',
  '14.2': '12223333',
  '14.3': '122',
  '15.1': '12233',
  '15.2': '12233',
  '15.3': '1222222',
  '15.4': '3333',
  '16.1': '2',
  '16.2': '22222',
  '16.3': '2222',
  '16.4': '222',
  '16.5': '2223',
  '17.1': '23',
  '17.2': '22223333',
  '17.3': '22',
};

/** Number and level of each. */
const levels = new Map(
  Object.entries(sections).flatMap(([section, digits]) =>
    [...digits].map((level, at) => [`${section}.${at + 1}`, level] as const),
  ),
);

/** A row of the walk: the numbers it answers, what is claimed, how far, where it is met, which test would fail. */
interface Point {
  readonly number: string;
  readonly point: string;
  readonly state: string;
  readonly where: string;
  readonly test: string;
}

const states = ['met', 'partly', 'not met', 'none here'];
const walk = readFileSync(join('docs', 'security.md'), 'utf8');

/** Rows of all tables; a row about what there is not may leave the last cell empty. */
const points: Point[] = walk
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !/^\| number /.test(line))
  .map((line) => {
    const [number = '', point = '', state = '', where = '', test = ''] = line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    return { number, point, state, where, test };
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
  if (Object.hasOwn(packages, name) || isAtTop(name)) return true;
  if (name.includes('/') || /\.(ts|tsx|md|json)$/.test(name))
    return source.some((file) => `/${file}`.endsWith(`/${name}`) || `/${file}`.includes(`/${name}/`));
  return words.includes(name);
}

const { scripts, dependencies: packages } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
const isAtTop = (name: string) => readdirSync('.').includes(name) || tests.includes(name) || name === zones;
const zones = join('tests', 'architecture', 'import-zones.json');

/** The numbers a row answers, each with its level in brackets; none: the point is our own. */
const numbersIn = (cell: string) => (cell === '-' ? [] : cell.split(', '));
const answered = points.flatMap(({ number }) => numbersIn(number));

describe('the walk through security', () => {
  it('answers each number of levels 1 and 2 once, and none of another kind', () => {
    const wanted = [...levels].filter(([, level]) => level !== '3').map(([number, level]) => `${number} (${level})`);
    const known = new Set([...levels].map(([number, level]) => `${number} (${level})`));
    expect(wanted.filter((number) => !answered.includes(number))).toEqual([]);
    expect(answered.filter((number) => !known.has(number))).toEqual([]);
    expect(answered.filter((number, at) => answered.indexOf(number) !== at)).toEqual([]);
  });

  it('knows as many of each level as the standard has', () => {
    const of = (level: string) => [...levels.values()].filter((each) => each === level).length;
    expect(['1', '2', '3'].map(of)).toEqual([70, 183, 92]);
  });

  it('has a word for how far each point is met, of four', () => {
    expect(points.length).toBeGreaterThan(60);
    expect(points.filter(({ number }) => number === '')).toEqual([]);
    expect(points.filter(({ state }) => !states.includes(state))).toEqual([]);
  });

  it.each(points.filter(({ state, test }) => state === 'met' || test !== ''))(
    'names a test that is there for: $point',
    ({ test }) => {
      const names = namesIn(test).filter((name) => name !== 'the same' && name !== 'none');
      expect(test).not.toBe('');
      for (const name of names) expect(testsNamed(name), name).not.toEqual([]);
    },
  );

  it.each(points.filter(({ where }) => namedIn(where).length > 0))('names what is there for: $point', ({ where }) => {
    expect(namedIn(where).filter((name) => !isThere(name))).toEqual([]);
  });

  it('says where or why, whatever the state', () => {
    expect(points.filter(({ point, where }) => point === '' || where === '')).toEqual([]);
  });

  it('can fail: a name nobody bears is missed', () => {
    expect(testsNamed('no-such-test')).toEqual([]);
    expect(isThere('no-such-file.server.ts')).toBe(false);
    expect(isThere('noSuchFunction')).toBe(false);
    expect(levels.get('1.5.3')).toBe('3');
    expect(levels.has('1.5.4')).toBe(false);
  });
});
