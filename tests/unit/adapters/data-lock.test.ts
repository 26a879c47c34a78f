import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DataDirectoryTaken, lockDataDirectory } from '#app/adapters/data-lock.ts';

function folder(): string {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'data-lock-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

const lockFile = (dataDir: string) => path.join(dataDir, 'process.lock');

/** A process that has ended, and one that lives as long as the test. */
async function processIds(): Promise<{ gone: number; alive: number }> {
  const gone = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => gone.once('close', resolve));
  const alive = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void alive.kill('SIGKILL'));
  return { gone: gone.pid ?? 0, alive: alive.pid ?? 0 };
}

describe('the lock of the data directory', () => {
  it('holds the process id from its first moment and leaves nothing behind', () => {
    const dataDir = folder();
    const lock = lockDataDirectory(dataDir);
    expect(readdirSync(dataDir)).toEqual(['process.lock']);
    expect(readFileSync(lockFile(dataDir), 'utf8')).toBe(String(process.pid));
    lock.release();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('is refused while its owner lives, and stays as it is', async () => {
    const dataDir = folder();
    const { alive } = await processIds();
    writeFileSync(lockFile(dataDir), String(alive));
    expect(() => lockDataDirectory(dataDir)).toThrow(DataDirectoryTaken);
    expect(readdirSync(dataDir)).toEqual(['process.lock']);
    expect(readFileSync(lockFile(dataDir), 'utf8')).toBe(String(alive));
  });

  it('is taken over from a process that is gone, and from a file without an owner', async () => {
    const { gone } = await processIds();
    for (const left of [String(gone), '', 'x']) {
      const dataDir = folder();
      writeFileSync(lockFile(dataDir), left);
      lockDataDirectory(dataDir);
      expect(readFileSync(lockFile(dataDir), 'utf8')).toBe(String(process.pid));
      expect(readdirSync(dataDir)).toEqual(['process.lock']);
    }
  });

  it('goes to one of several processes that start at once', async () => {
    const dataDir = folder();
    const { gone } = await processIds();
    writeFileSync(lockFile(dataDir), String(gone));
    const program = `
      const { lockDataDirectory } = await import('#app/adapters/data-lock.ts');
      try { lockDataDirectory(process.argv[1]); console.log('mine'); setTimeout(() => {}, 3000); }
      catch (error) { console.log(error.name); }`;
    const said = await Promise.all(
      Array.from({ length: 4 }, () => {
        const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, dataDir]);
        onTestFinished(() => void child.kill('SIGKILL'));
        return new Promise<string>((resolve, reject) => {
          child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
          child.once('close', () => reject(new Error('it said nothing')));
        });
      }),
    );
    expect(said.sort()).toEqual(['DataDirectoryTaken', 'DataDirectoryTaken', 'DataDirectoryTaken', 'mine']);
  }, 30_000);
});
