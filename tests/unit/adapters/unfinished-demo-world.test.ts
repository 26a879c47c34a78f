import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dropUnfinishedDemoWorld, fillDemoWorld } from '#app/adapters/unfinished-demo-world.ts';

function folder(): string {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'demo-world-'));
  for (const name of ['werkbruecke.db', 'werkbruecke.db-wal', 'keys.db', 'else.txt'])
    writeFileSync(path.join(dataDir, name), 'x');
  return dataDir;
}

it('begins a demo world anew whose filling was cut off', async () => {
  const dataDir = folder();
  await expect(fillDemoWorld(dataDir, () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');
  expect(dropUnfinishedDemoWorld(dataDir)).toBe(true);
  expect(readdirSync(dataDir)).toEqual(['else.txt']);
  expect(dropUnfinishedDemoWorld(dataDir)).toBe(false);
});

it('leaves a demo world alone that was filled, and every house without the marker', async () => {
  const dataDir = folder();
  expect(dropUnfinishedDemoWorld(dataDir)).toBe(false);
  await fillDemoWorld(dataDir, () => Promise.resolve());
  expect(dropUnfinishedDemoWorld(dataDir)).toBe(false);
  expect(existsSync(path.join(dataDir, 'werkbruecke.db'))).toBe(true);
});
