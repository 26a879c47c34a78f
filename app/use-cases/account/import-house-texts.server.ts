import { houseTextPages, isPlaceholder, type HouseTextPage } from '#app/domain/account/house-text.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { listHouseTexts, putHouseText } from '#db/queries/account/house-text.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { addHouseTextDrafts } from './house-text-drafting.server.ts';

/** A text as a file: `impressum.de.md`. */
export interface HouseTextFile {
  readonly name: string;
  readonly body: string;
}

const fileNames: Record<HouseTextPage, string> = {
  imprint: 'impressum',
  privacy: 'datenschutz',
  accessibility: 'barrierefreiheit',
  easyLanguage: 'leichte-sprache',
};

/** The page and language a file name means; null for any other file. */
function houseTextOf(fileName: string): { page: HouseTextPage; locale: 'de' | 'en' } | null {
  const parts = /^(.+)\.(de|en)\.md$/.exec(fileName);
  const page = houseTextPages.find((candidate) => fileNames[candidate] === parts?.[1]);
  return parts === null || page === undefined ? null : { page, locale: parts[2] === 'en' ? 'en' : 'de' };
}

/** Every text as a file, drafts included. */
export async function exportHouseTexts(app: AppContext): Promise<HouseTextFile[]> {
  await addHouseTextDrafts(app);
  const texts = await listHouseTexts(app.db);
  return texts.map(({ page, locale, body }) => ({
    name: `${fileNames[page as HouseTextPage]}.${locale}.md`,
    body: `${body.trim()}\n`,
  }));
}

/**
 * Takes the house's texts from files, whatever stood there. For the command line, where nobody is signed in.
 * @returns per file whether it is ready, still a draft (a gap `[[...]]` is left) or not one of the texts
 */
export async function importHouseTexts(
  app: AppContext,
  files: readonly HouseTextFile[],
): Promise<{ name: string; outcome: 'ready' | 'draft' | 'unknown' }[]> {
  const at = app.clock.now();
  return write(app.db, async (tx) => {
    const outcomes: { name: string; outcome: 'ready' | 'draft' | 'unknown' }[] = [];
    for (const { name, body } of files) {
      const text = houseTextOf(name);
      if (text === null) {
        outcomes.push({ name, outcome: 'unknown' });
        continue;
      }
      const placeholder = isPlaceholder(body);
      await putHouseText(tx, { ...text, body: body.trim(), placeholder, at });
      await appendAudit(tx, at, {
        actorId: null,
        action: 'houseText.import',
        subjectKind: 'houseText',
        subjectIds: [`${text.page}.${text.locale}`],
      });
      outcomes.push({ name, outcome: placeholder ? 'draft' : 'ready' });
    }
    return outcomes;
  });
}
