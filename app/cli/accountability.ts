import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { openToRead } from '#db/client.ts';
import { factsOfPortal, factsOfRelease, type PortalFacts } from './accountability/portal-facts.ts';
import { fillPaper, papersFolder, readPapers } from './accountability/papers.ts';
import { calledWith, demandDatabase } from './command-line.ts';

/**
 * `npm run accountability -- <folder>` writes the papers of `docs/einfuehrung` (record of processing, impact assessment ...)
 * with the rules, rights and settings of this house. Reads only, also while the server runs; opens nobody's name.
 * `--as-released` fills them with what a new house starts with: after a change of rights, rules or texts, for
 * `docs/einfuehrung` itself.
 */
const { words, options } = calledWith({
  name: 'accountability',
  ways: [
    [
      '<folder>',
      'Writes the papers of docs/einfuehrung as they are for this house. Reads only, also while the server runs.',
    ],
    ['<folder> --as-released', 'The same for a house that has changed nothing.'],
  ],
  words: [1, 1],
  options: { 'as-released': 'flag' },
});
const [folder = ''] = words;
const isAsReleased = options['as-released'] !== undefined;

try {
  if (!isAsReleased && path.resolve(folder) === path.resolve(papersFolder))
    throw new Error(`${papersFolder} holds what a release brings. Name a folder of your own.`);
  const facts = isAsReleased ? factsOfRelease() : await readPortal();
  mkdirSync(folder, { recursive: true });
  const papers = readPapers();
  for (const { name, body } of papers) writeFileSync(path.join(folder, name), fillPaper(body, facts));
  console.log(`${papers.length} papers written to ${folder}: drafts, not legally checked. Gaps are marked [[...]].`);
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The papers could not be written.');
  process.exitCode = 1;
}

async function readPortal(): Promise<PortalFacts> {
  const env = readEnv({ WERKBRUECKE_MODE: 'development', ...process.env });
  demandDatabase(env);
  const db = openToRead(env.databaseUrl, env.databaseAuthToken);
  try {
    return await factsOfPortal(db, env, systemClock);
  } finally {
    db.$client.close();
  }
}
