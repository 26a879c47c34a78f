import { expect, it } from 'vitest';
import { measureMatch } from '#search/bench/measure-match.ts';

it('the benchmark of matching runs, and the embedded engine ranks as the plain loop does', async () => {
  const figures = await measureMatch({ people: 1_500, questions: 8 }, null, () => undefined);
  expect(figures.recall20).toBe(1);
}, 60_000);
