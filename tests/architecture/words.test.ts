import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, sourcesIn } from '#tests/support/source-files.ts';

const folders = ['app', 'db', 'search', 'tests', 'e2e'];
const everything = filesIn('.').filter((path) => !/\.(woff2?|png|ico|xlsx|db|pdf)$/.test(path));

/** Words that invite anything: a file named so becomes a drawer. */
const drawers = [
  'util',
  'utils',
  'helper',
  'helpers',
  'misc',
  'common',
  'manager',
  'service',
  'services',
  'data',
  'handle',
];

/** Files with this text, this one left out. */
function filesWith(pattern: RegExp, files: readonly string[] = everything): string[] {
  return files.filter(
    (path) => !path.endsWith('architecture/words.test.ts') && pattern.test(readFileSync(path, 'utf8')),
  );
}

describe('words', () => {
  it('say what a file holds', () => {
    const named = filesIn(...folders).filter((path) =>
      path
        .replace(/\.[a-z.]+$/, '')
        .split('/')
        .some((part) => drawers.includes(part.split(/[-.]/).at(-1) ?? '')),
    );
    expect(named).toEqual([]);
  });

  it('in file names are lower case with hyphens', () => {
    expect(sourcesIn(...folders).filter((path) => !/^[a-z0-9/._$-]+$/.test(path))).toEqual([]);
  });

  it('are imported from where they are: no barrel files but that of the schema', () => {
    const barrels = sourcesIn(...folders).filter(
      (path) => /\/index\.tsx?$/.test(path) || /^export \* from/m.test(readFileSync(path, 'utf8')),
    );
    expect(barrels).toEqual(['db/schema/index.ts']);
  });

  it('promise nothing for later', () => {
    expect(filesWith(/\b(TODO|FIXME|HACK)\b/, sourcesIn(...folders))).toEqual([]);
  });
});

describe('addresses', () => {
  it('of package registries are nowhere, so that any registry can be used', () => {
    expect(filesWith(/"resolved":|^\s*(@\w+:)?registry\s*=|registry\.npmjs\.org/m)).toEqual([]);
  });

  it('of one machine are nowhere', () => {
    expect(filesWith(/(^|[\s"'`(=])\/(work|home|root|Users)\/\w/m)).toEqual([]);
  });
});
