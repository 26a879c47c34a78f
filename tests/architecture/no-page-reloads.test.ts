import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn } from '#tests/support/source-files.ts';

it('no page reloads itself: whoever reads it aloud or fills something in would begin anew (WCAG 2.2.1)', () => {
  const reloading = filesIn('app/routes', 'app/components')
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => /httpEquiv: 'refresh'|httpEquiv="refresh"|location\.reload/.test(readFileSync(path, 'utf8')));
  expect(reloading).toEqual([]);
});
