import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext, APIResponse } from '@playwright/test';

/** What one address answered: everything in which something could leak. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  /** Final address, headers and body in one text. */
  readonly text: string;
}

/** The addresses of all routes as flat-route folders name them, with `:name` for parameters; the catch-all as a lost path. */
export function routePatterns(): readonly string[] {
  const folder = fileURLToPath(new URL('../../app/routes', import.meta.url));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const parts = name.split('.').filter((part) => part !== '_index');
      return `/${parts.map((part) => part.replace(/_$/, '').replace(/^\$$/, 'gibt/es/nicht').replace(/^\$/, ':')).join('/')}`;
    })
    .sort();
}

/** Does this path belong to the pattern? A literal part wins over a parameter, so `/postings/new` is no `/postings/:id`. */
function patternOf(path: string, patterns: readonly string[]): string {
  const parts = path.split('/');
  const fitting = patterns.filter((pattern) => {
    const wanted = pattern.split('/');
    return (
      wanted.length === parts.length && wanted.every((part, index) => part.startsWith(':') || part === parts[index])
    );
  });
  return fitting.sort((a, b) => a.split(':').length - b.split(':').length)[0] ?? path;
}

interface CrawlOptions {
  /** Values to try for the parameter of a route, e.g. ids that are not the actor's. */
  readonly parametersFor: (pattern: string) => readonly string[];
  /** How many linked pages of one kind are opened. */
  readonly perPattern: number;
  /** Pages of a grant that no test looks at, with all below them. */
  readonly leaveOut?: readonly string[];
}

/**
 * Opens every route with every parameter given, and from there what is linked; each as a page and as the data Remix
 * would send to a browser (`.data`). Only reads: nothing is submitted.
 */
export async function crawl(
  request: APIRequestContext,
  { parametersFor, perPattern, leaveOut = [] }: CrawlOptions,
): Promise<readonly Answer[]> {
  const patterns = routePatterns();
  const queue = ['/robots.txt', '/sitemap.xml']
    .concat(patterns)
    .flatMap((pattern) =>
      pattern.includes(':') ? parametersFor(pattern).map((value) => pattern.replaceAll(/:\w+/g, value)) : [pattern],
    );
  const seen = new Set(queue);
  const opened = new Map<string, number>();
  const answers: Answer[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const page = await answerOf(path, await request.get(path));
    answers.push(page, await answerOf(dataPath(path), await request.get(dataPath(path))));
    for (const [, linked = ''] of page.text.matchAll(/(?:href|action)="(\/[^"#]*)/g)) {
      const next = linked.replaceAll('&amp;', '&');
      const pattern = patternOf(next.split('?')[0] ?? next, patterns);
      const count = opened.get(pattern) ?? 0;
      if (seen.has(next) || count >= perPattern || next.startsWith('/assets/')) continue;
      if (leaveOut.some((start) => next.startsWith(start))) continue;
      opened.set(pattern, count + 1);
      seen.add(next);
      queue.push(next);
    }
  }
  return answers;
}

function dataPath(path: string): string {
  const [pathname = '/', query] = path.split('?');
  return `${pathname === '/' ? '/_root' : pathname}.data${query === undefined ? '' : `?${query}`}`;
}

async function answerOf(path: string, response: APIResponse): Promise<Answer> {
  const headers = response.headersArray().map(({ name, value }) => `${name}: ${value}`);
  return { path, status: response.status(), text: [response.url(), ...headers, await response.text()].join('\n') };
}
