import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockDataDirectory } from '#app/adapters/data-lock.ts';
import { startSource } from '#tests/support/portal-process.ts';

function dataDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function run(command: string, dataDir: string, file: string): Promise<{ code: number | null; said: string }> {
  const portal = startSource(`app/cli/${command}.ts`, { WERKBRUECKE_MODE: 'development', DATA_DIR: dataDir }, [file]);
  const code = await portal.ended;
  return { code, said: portal.said() };
}

/** Each start of a command reads all sources: on a busy machine that takes its time. */
describe('the commands that import reference files', { timeout: 90_000 }, () => {
  it('end with the counts, change nothing the second time, and refuse another file with a sentence', async () => {
    const folder = dataDirectory();
    const file = join(folder, 'plz.csv');
    writeFileSync(file, '\ufeffPLZ;Ort\r\n33602;Bielefeld\r\n');
    const first = await run('places-import', folder, file);
    expect(first.code, first.said).toBe(0);
    expect(first.said).toMatch(/100 % [^]*1 rows: 1 new, 0 changed, 0 unchanged, 0 skipped, 0 rejected\n$/);
    const second = await run('places-import', folder, file);
    expect(second.said).toMatch(/Nothing changed\.\n1 rows: 0 new, 0 changed, 1 unchanged/);
    const wrong = await run('vocabulary-import', folder, file);
    expect(wrong.code).toBe(1);
    expect(wrong.said).toContain('Das ist keine Datei mit Berufen oder Kenntnissen');
    expect((await run('vocabulary-import', folder, join(folder, 'gone.csv'))).code).toBe(1);
  });

  it('leave the data to the process that has them and say where to upload', async () => {
    const folder = dataDirectory();
    const lock = lockDataDirectory(folder);
    onTestFinished(() => lock.release());
    const file = join(folder, 'plz.csv');
    writeFileSync(file, 'PLZ;Ort\r\n33602;Bielefeld\r\n');
    const beside = await run('places-import', folder, file);
    expect(beside.code).toBe(1);
    expect(beside.said).toContain('Administration -> Jobs');
  });
});
