import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn } from '#tests/support/source-files.ts';

it('draws nothing from a source that can be guessed: keys, links, codes and ids come from the system', () => {
  const guessed = filesIn('app', 'db', 'search', 'public')
    .filter((path) => /\.(tsx?|m?js)$/.test(path))
    .filter((path) => readFileSync(path, 'utf8').includes('Math.random'));
  expect(guessed).toEqual([]);
});
