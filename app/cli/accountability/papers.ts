import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks } from './blocks.ts';
import type { PortalFacts } from './portal-facts.ts';

/** Where a release keeps the papers, filled with what a new house starts with. */
export const papersFolder = join('docs', 'einfuehrung');

export interface Paper {
  readonly name: string;
  readonly body: string;
}

/** The papers of this release, as they lie in their folder. */
export function readPapers(): Paper[] {
  return readdirSync(papersFolder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, body: readFileSync(join(papersFolder, name), 'utf8') }));
}

const marked = /<!-- aus dem Portal: ([a-z]+) -->\n[^]*?<!-- bis hier -->/g;

/**
 * A paper with its tables as `facts` have them; everything between the tables stays as it is written.
 * @throws Error naming a table that does not exist
 */
export function fillPaper(body: string, facts: PortalFacts): string {
  return body.replace(marked, (_whole, name: string) => {
    if (!Object.hasOwn(blocks, name)) throw new Error(`There is no table "${name}" for papers.`);
    return `<!-- aus dem Portal: ${name} -->\n\n${blocks[name as keyof typeof blocks](facts)}\n\n<!-- bis hier -->`;
  });
}

/** Names of the tables a paper asks for. */
export function tablesIn(body: string): string[] {
  return [...body.matchAll(marked)].map(([, name = '']) => name);
}
