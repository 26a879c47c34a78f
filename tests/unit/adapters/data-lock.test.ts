import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DataDirectoryTaken, lockDataDirectory } from '#app/adapters/data-lock.ts';

function folder(): string {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'data-lock-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** A process that takes the directory and stays; `said` is what came of it. */
function taking(dataDir: string) {
  const program = `
    const { lockDataDirectory } = await import('#app/adapters/data-lock.ts');
    try { globalThis.lock = lockDataDirectory(process.argv[1]); console.log('mine'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.name); }`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, dataDir]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('close', () => reject(new Error('it said nothing')));
  });
  return { child, said };
}

describe('the lock of the data directory', () => {
  it('is refused while its owner lives, says who that is, and is free when he has released it', () => {
    const dataDir = folder();
    const lock = lockDataDirectory(dataDir);
    expect(() => lockDataDirectory(dataDir)).toThrow(DataDirectoryTaken);
    expect(() => lockDataDirectory(dataDir)).toThrow(`in use by process ${process.pid} on ${hostname()}`);
    lock.release();
    expect(readdirSync(dataDir)).toEqual(['process.lock']);
    lockDataDirectory(dataDir).release();
  });

  it('says nothing wrong before the owner has written down who he is', () => {
    const dataDir = folder();
    const lock = lockDataDirectory(dataDir);
    rmSync(path.join(dataDir, 'process.owner'));
    expect(() => lockDataDirectory(dataDir)).toThrow('in use by another process');
    lock.release();
  });

  it('does not trust a process id: in containers every server is process 1', () => {
    const dataDir = folder();
    writeFileSync(path.join(dataDir, 'process.owner'), `process ${process.pid} on ${hostname()}`);
    const lock = lockDataDirectory(dataDir);
    writeFileSync(path.join(dataDir, 'process.owner'), 'process 1 on a-container');
    expect(() => lockDataDirectory(dataDir)).toThrow('in use by process 1 on a-container');
    lock.release();
  });

  it('is free at once when its owner was killed', async () => {
    const dataDir = folder();
    const { child, said } = taking(dataDir);
    expect(await said).toBe('mine');
    expect(() => lockDataDirectory(dataDir)).toThrow(`in use by process ${child.pid} on`);
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
    const lock = lockDataDirectory(dataDir);
    expect(readFileSync(path.join(dataDir, 'process.owner'), 'utf8')).toContain(`process ${process.pid} on`);
    lock.release();
  }, 30_000);

  it('goes to one of several processes that start at once', async () => {
    const dataDir = folder();
    const said = await Promise.all(Array.from({ length: 4 }, () => taking(dataDir).said));
    expect(said.sort()).toEqual(['DataDirectoryTaken', 'DataDirectoryTaken', 'DataDirectoryTaken', 'mine']);
  }, 30_000);

  it('says what to do where the directory cannot be written', () => {
    const dataDir = path.join(folder(), 'a-file');
    writeFileSync(dataDir, '');
    expect(() => lockDataDirectory(dataDir)).toThrow(/cannot be written[^]*local disk[^]*Nothing was changed/);
  });
});
