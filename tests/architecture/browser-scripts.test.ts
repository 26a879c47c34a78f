import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn } from '#tests/support/source-files.ts';

const scripts = filesIn('public', 'app/components', 'app/routes').filter((path) => /\.(tsx?|js)$/.test(path));
const having = (pattern: RegExp) => scripts.filter((path) => pattern.test(readFileSync(path, 'utf8')));

describe('what runs in a browser', () => {
  it('is seen here', () => {
    expect(having(/addEventListener/)).toContain('public/enhance.js');
  });

  it('writes texts and no markup, runs no text, and hears no other page', () => {
    expect(having(/\.(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)).toEqual([]);
    expect(having(/postMessage|onmessage|addEventListener\(\s*['"]message['"]/)).toEqual([]);
  });

  it('keeps nothing on the machine but a meeting that was noted without a network: an id, a day, minutes', () => {
    expect(having(/localStorage|sessionStorage|indexedDB|caches\.|document\.cookie/)).toEqual([
      'public/meeting-log.js',
    ]);
  });
});
