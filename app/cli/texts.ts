import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { missingHouseTexts } from '#app/use-cases/account/house-text-drafting.server.ts';
import { exportHouseTexts, importHouseTexts } from '#app/use-cases/account/import-house-texts.server.ts';
import { calledWith, refuse, type Command } from './command-line.ts';

/**
 * `npm run texts -- export <folder>` writes the texts of the house as Markdown files (impressum.de.md ...),
 * `npm run texts -- import <folder>` reads them back. Gaps are marked [[...]]; production starts when none is left.
 */
const command: Command<never> = {
  name: 'texts',
  ways: [
    [
      'export <folder>',
      'Writes the texts of the house (Impressum, privacy ...) as Markdown files, gaps marked [[...]].',
    ],
    ['import <folder>', 'Reads them back and says which are ready. Stop the server first, as for export.'],
  ],
  words: [2, 2],
};
const [task, folder = ''] = calledWith(command).words;
if (task !== 'export' && task !== 'import') refuse(command, `It can export or import, not "${task}".`);

try {
  const env = readEnv(process.env);
  const portal = await openPortal(env, { origin: env.origin ?? 'http://localhost' });
  try {
    if (task === 'export') {
      mkdirSync(folder, { recursive: true });
      const files = await exportHouseTexts(portal.app);
      for (const file of files) writeFileSync(path.join(folder, file.name), file.body);
      console.log(
        `${files.length} texts written to ${folder}. Fill the gaps [[...]], then: npm run texts -- import ${folder}`,
      );
    } else {
      const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
      const outcomes = await importHouseTexts(
        portal.app,
        files.map((name) => ({ name, body: readFileSync(path.join(folder, name), 'utf8') })),
      );
      const sentence = {
        ready: 'ready',
        draft: 'still a draft: a gap [[...]] is left',
        unknown: 'not one of the texts, left out',
      };
      for (const { name, outcome } of outcomes) console.log(`${name}: ${sentence[outcome]}`);
      const missing = await missingHouseTexts(portal.app.db);
      console.log(missing.length === 0 ? 'All texts are ready.' : `Still missing or drafts: ${missing.join(', ')}`);
    }
  } finally {
    await portal.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The texts could not be handled.');
  process.exitCode = 1;
}
