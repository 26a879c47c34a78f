import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readEnv } from '#app/env.server.ts';

const secret = () => randomBytes(32).toString('base64');
const production = () => ({
  WERKBRUECKE_MODE: 'production',
  ORIGIN: 'https://portal.example/',
  VAULT_MASTER_KEY: secret(),
  PSEUDONYM_SECRET: secret(),
});

describe('the environment', () => {
  it('needs nothing for the demo', () => {
    expect(readEnv({ WERKBRUECKE_MODE: 'demo' })).toMatchObject({ mode: 'demo', port: 3000, host: '127.0.0.1' });
  });

  it('is production unless it says otherwise, and names every missing secret', () => {
    expect(() => readEnv({})).toThrow(/ORIGIN: missing[^]*VAULT_MASTER_KEY: missing[^]*PSEUDONYM_SECRET: missing/);
  });

  it("refuses weak, repeated and the demo's own secrets in production, without showing them", () => {
    const weak = Buffer.alloc(32, 7).toString('base64');
    for (const value of [weak, 'password', Buffer.from('abcabcabcabcabcabcabcabcabcabcabc').toString('base64')]) {
      const read = () => readEnv({ ...production(), VAULT_MASTER_KEY: value });
      expect(read).toThrow(/VAULT_MASTER_KEY/);
      expect(read).not.toThrow(new RegExp(value.replaceAll('+', '\\+')));
    }
    const same = secret();
    expect(() => readEnv({ ...production(), VAULT_MASTER_KEY: same, PSEUDONYM_SECRET: same })).toThrow(
      /PSEUDONYM_SECRET: must differ/,
    );
  });

  it('knows a search server by address and key together', () => {
    const MEILI_URL = 'http://127.0.0.1:7700';
    expect(readEnv({ WERKBRUECKE_MODE: 'demo' }).meilisearch).toBeNull();
    expect(() => readEnv({ WERKBRUECKE_MODE: 'demo', MEILI_URL })).toThrow(/MEILI_KEY: missing/);
    const key = 'k'.repeat(16);
    expect(readEnv({ WERKBRUECKE_MODE: 'demo', MEILI_URL, MEILI_KEY: key }).meilisearch).toEqual({
      url: MEILI_URL,
      key,
    });
  });

  it('reads a secret from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-env-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const key = secret();
    writeFileSync(join(folder, 'key'), `${key}\n`);
    const env = readEnv({ ...production(), VAULT_MASTER_KEY: undefined, VAULT_MASTER_KEY_FILE: join(folder, 'key') });
    expect(env.masterKey.toString('base64')).toBe(key);
    expect(env.origin).toBe('https://portal.example');
    expect(() => readEnv({ ...production(), VAULT_MASTER_KEY_FILE: join(folder, 'none') })).toThrow(
      /VAULT_MASTER_KEY_FILE: the file cannot be read/,
    );
  });

  it('names every variable that has the wrong form', () => {
    expect(() => readEnv({ WERKBRUECKE_MODE: 'demo', PORT: 'abc', DATABASE_URL: 'mysql://x' })).toThrow(
      /PORT[^]*DATABASE_URL/,
    );
  });
});
