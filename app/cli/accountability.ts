import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { isDatabaseServer, openToRead } from '#db/client.ts';
import { factsOfHouse, factsOfRelease, type HouseFacts } from './accountability/house-facts.ts';
import { fillPaper, papersFolder, readPapers } from './accountability/papers.ts';

/**
 * `npm run accountability -- <folder>` writes the papers of `docs/einfuehrung` (record of processing, impact assessment ...)
 * with the rules, rights and settings of this house. Reads only, also while the server runs; opens nobody's name.
 * `--as-released` fills them with what a new house starts with: after a change of rights, rules or texts, for
 * `docs/einfuehrung` itself.
 */
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const isAsReleased = process.argv.includes('--as-released');

try {
  if (folder === undefined) throw new Error('Usage: npm run accountability -- <folder> [--as-released]');
  if (!isAsReleased && path.resolve(folder) === path.resolve(papersFolder))
    throw new Error(`${papersFolder} holds what a release brings. Name a folder of your own.`);
  const facts = isAsReleased ? factsOfRelease() : await readHouse();
  mkdirSync(folder, { recursive: true });
  const papers = readPapers();
  for (const { name, body } of papers) writeFileSync(path.join(folder, name), fillPaper(body, facts));
  console.log(`${papers.length} papers written to ${folder}: drafts, not legally checked. Gaps are marked [[...]].`);
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The papers could not be written.');
  process.exitCode = 1;
}

async function readHouse(): Promise<HouseFacts> {
  const env = readEnv({ WERKBRUECKE_MODE: 'development', ...process.env });
  const file = env.databaseUrl.replace(/^file:/, '');
  if (!isDatabaseServer(env.databaseUrl) && !existsSync(file)) throw new Error(`There is no database ${file}.`);
  const db = openToRead(env.databaseUrl, env.databaseAuthToken);
  try {
    return await factsOfHouse(db, env, systemClock);
  } finally {
    db.$client.close();
  }
}
