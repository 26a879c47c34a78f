import { gzipSync } from 'node:zlib';
import { ask, type Target } from './timing.ts';

/** Bytes of a document as it is and as it travels. */
export interface DocumentSize {
  readonly raw: number;
  readonly gzip: number;
}

/** Size of the document itself. */
export async function documentSize(target: Target): Promise<DocumentSize> {
  const [raw, packed] = [await ask(target), await ask(target, { packed: true })];
  return { raw: raw.body.length, gzip: packed.body.length };
}

/** Every file a document loads first: scripts with their module preloads, styles, fonts, icons. */
function filesOf(html: string): string[] {
  const found = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(\/[^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  const imported = [...html.matchAll(/import(?:\s[^"']*from)?\s*\(?["'](\/assets\/[^"']+\.js)["']/g)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set([...found, ...imported])].filter((path) => !path.startsWith('//'));
}

const fontsIn = (css: string) =>
  [...css.matchAll(/url\(["']?(\/[^)"']+\.woff2)["']?\)/g)].map((match) => match[1] ?? '');

/** What a first visit of a page loads, in bytes as they travel; `script` is JavaScript alone. */
export async function firstLoad(target: Target): Promise<{ readonly script: number; readonly all: number }> {
  const html = await ask(target);
  const text = html.body.toString('utf8');
  const waiting = filesOf(text);
  const seen = new Set<string>();
  let script = inlineScripts(text);
  let all = (await ask(target, { packed: true })).body.length;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = { url: new URL(path, target.url).href, cookie: '' };
    const packed = await ask(file, { packed: true });
    if (packed.status !== 200) throw new Error(`${path} answers ${packed.status}`);
    all += packed.body.length;
    if (path.endsWith('.js')) script += packed.body.length;
    if (path.endsWith('.css')) waiting.push(...fontsIn((await ask(file)).body.toString('utf8')));
  }
  return { script, all };
}

/** Scripts written into the document, packed. They are part of `all` through the document already. */
function inlineScripts(html: string): number {
  const code = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>([^]*?)<\/script>/g)]
    .map((match) => match[1] ?? '')
    .join('');
  return code === '' ? 0 : gzipSync(code).length;
}
