import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '#tests/support/source-files.ts';

/**
 * What happened in an assisted placement: it ends, is withdrawn or emptied, and its row stays. Companies are not here: a second
 * entry of one is dissolved into the first.
 */
const kept = [
  'contactLogs',
  'employerEvents',
  'placementEvents',
  'placementSteps',
  'placements',
  'postings',
  'proposalEvents',
  'proposals',
];

describe('what happened around a placement', () => {
  it('is deleted by no query: it is withdrawn', () => {
    const deleting = sourcesIn('app', 'db')
      .filter((file) => !file.startsWith('db/migrations'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\.delete\(\s*(\w+)\s*\)/g)].map(([, table]) => [file, table] as const),
      );
    // The test reads something: these are deleted, with what they were about.
    expect(deleting.map(([, table]) => table)).toEqual(expect.arrayContaining(['jobFits', 'placementAttachments']));
    expect(deleting.filter(([, table]) => kept.includes(table ?? ''))).toEqual([]);
  });

  it('has its own tables: a name that is no table any more would prove nothing', async () => {
    const schema: Record<string, unknown> = await import('#db/schema/index.ts');
    expect(kept.filter((name) => schema[name] === undefined)).toEqual([]);
  });
});
