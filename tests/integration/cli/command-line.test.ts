import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSource } from '#tests/support/portal-process.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-line-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const process = startSource(`app/cli/${command}.ts`, { WERKBRUECKE_MODE: 'test', ...env }, args);
  return { code: await process.ended, said: process.said() };
}

/** What needs nothing but Node, as `npm run` calls it. */
function bootstrap(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['app/cli/bootstrap.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

describe('a command of whoever runs the portal', { timeout: 180_000 }, () => {
  it.each([
    ['sign-in-reset', ['anna'], 1, 'This is no e-mail address. Nothing was done.'],
    ['backup', ['--help'], 0, 'npm run backup -- --keys=<file>'],
    ['import', ['people', 'list.csv'], 1, 'There is no list of "people". Nothing was done.'],
  ])('looks at what it was given before it opens anything: %s %j', async (command, args, code, sentence) => {
    const folder = join(emptyFolder(), 'data');
    const answer = await run(command, args, { DATA_DIR: folder });
    expect(answer).toMatchObject({ code, said: expect.stringContaining(sentence) as string });
    expect(answer.said).not.toMatch(/\n\s+at /);
    expect(existsSync(folder)).toBe(false);
  });

  it('makes no new house where DATA_DIR leads to none', async () => {
    const folder = emptyFolder();
    const env = { DATA_DIR: folder, VAULT_NEW_MASTER_KEY: Buffer.alloc(32, 9).toString('base64') };
    for (const [command, args, sentence] of [
      ['sign-in-reset', ['anna@haus.example'], 'There is no database'],
      ['audit-verify', [], 'There is no database'],
      ['backup', [], 'The key store (keys.db in DATA_DIR'],
      ['vault-rotate', [], 'There is no key store'],
    ] as const) {
      const { code, said } = await run(command, args, env);
      expect({ code, said }, command).toMatchObject({ code: 1, said: expect.stringContaining(sentence) as string });
      expect(readdirSync(folder), command).toEqual([]);
    }
  });

  it('starts nothing for arguments that have no meaning', async () => {
    expect(await bootstrap('start', '--port', '4000')).toEqual({
      code: 1,
      said: 'npm run start takes no "--port". Settings are variables: see .env.example. Nothing was started.\n',
    });
    expect(await bootstrap('release', '--help')).toMatchObject({
      code: 0,
      said: expect.stringContaining('<folder>') as string,
    });
    expect(await bootstrap('release', '--quick')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Nothing was done') as string,
    });
  });
});
