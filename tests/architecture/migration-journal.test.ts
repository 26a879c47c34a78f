import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import config from '#db/drizzle.config.ts';

interface Journal {
  entries: { idx: number; when: number; tag: string }[];
}
const folder = join('db', 'migrations');
const journalOf = (place: string) => JSON.parse(readFileSync(join(place, 'meta', '_journal.json'), 'utf8')) as Journal;

describe('migrations', () => {
  it('are listed in order: the migrator skips an entry older than the last applied one in silence', () => {
    const { entries } = journalOf(folder);
    expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_, index) => index));
    const times = entries.map(({ when }) => when);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  it('are files, all of them listed', () => {
    const { entries } = journalOf(folder);
    const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
    expect(files.sort()).toEqual(entries.map(({ tag }) => `${tag}.sql`).sort());
    for (const { idx } of entries) {
      expect(existsSync(join(folder, 'meta', `${String(idx).padStart(4, '0')}_snapshot.json`))).toBe(true);
    }
  });

  it('lead to exactly the schema in code (npm run db:generate writes what is missing)', () => {
    const draft = join('node_modules', '.cache', 'werkbruecke', `schema-check-${process.pid}`);
    onTestFinished(() => rmSync(draft, { recursive: true, force: true }));
    const out = join(draft, 'migrations');
    mkdirSync(draft, { recursive: true });
    cpSync(folder, out, { recursive: true });
    writeFileSync(join(draft, 'drizzle.config.json'), JSON.stringify({ ...config, out: `./${out}` }));

    const args = [
      join('node_modules', 'drizzle-kit', 'bin.cjs'),
      'generate',
      '--config',
      join(draft, 'drizzle.config.json'),
    ];
    const run = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      timeout: 50_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(run.stdout + run.stderr).toContain('No schema changes');
    expect(journalOf(out)).toEqual(journalOf(folder));
  });
});
