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

  it('tells when names would be sealed with the key everybody knows', () => {
    expect(readEnv({ WERKBRUECKE_MODE: 'demo' }).isMasterKeyPublic).toBe(true);
    expect(readEnv({ WERKBRUECKE_MODE: 'demo', VAULT_MASTER_KEY: secret() }).isMasterKeyPublic).toBe(false);
    expect(readEnv(production()).isMasterKeyPublic).toBe(false);
  });

  it('lets a process only read where database and keys lie on a server', () => {
    const reading = { WERKBRUECKE_MODE: 'demo', WERKBRUECKE_PROCESS: 'reading' };
    const url = 'http://127.0.0.1:8080';
    expect(() => readEnv(reading)).toThrow(/DATABASE_URL: a reading process[^]*KEY_STORE_URL: a reading process/);
    expect(() => readEnv({ ...reading, DATABASE_URL: url, KEY_STORE_URL: 'file:keys.db' })).toThrow(/KEY_STORE_URL/);
    expect(readEnv({ ...reading, DATABASE_URL: url, KEY_STORE_URL: url }).isReading).toBe(true);
    expect(readEnv({ WERKBRUECKE_MODE: 'demo' }).isReading).toBe(false);
  });

  it('takes five as the smallest group companies may see, a larger one where it is set, and refuses a smaller one', () => {
    const classOf = (DISCLOSURE_K?: string) => readEnv({ WERKBRUECKE_MODE: 'demo', DISCLOSURE_K }).smallestClass;
    expect([classOf(), classOf(''), classOf('5'), classOf('12')]).toEqual([5, 5, 5, 12]);
    for (const value of ['4', '0', '-7', '7.5', 'viele'])
      expect(() => classOf(value), value).toThrow(/DISCLOSURE_K: must be a whole number of at least 5/);
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

  it('takes as master key exactly 32 random bytes in base64, and nothing that looks typed, counted or repeated', () => {
    const counted = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 3));
    const half = randomBytes(16);
    const refused = {
      sentence: 'ThisIsASentenceThatDecodesToSomething',
      unpadded: secret().replace('=', ''),
      urlSafe: Buffer.alloc(32, 251).toString('base64url'),
      twoLines: `${secret()}\n`,
      tooLong: randomBytes(33).toString('base64'),
      tooShort: randomBytes(31).toString('base64'),
      typed: Buffer.from('correct horse battery staple 123').toString('base64'),
      counted: counted.toString('base64'),
      countedDown: Buffer.from([...counted].reverse()).toString('base64'),
      repeated: Buffer.concat([half, half]).toString('base64'),
    };
    for (const [name, value] of Object.entries(refused)) {
      expect(() => readEnv({ ...production(), VAULT_MASTER_KEY: value }), name).toThrow(
        /VAULT_MASTER_KEY: .*openssl rand -base64 32/,
      );
    }
    for (let round = 0; round < 500; round += 1) expect(() => readEnv(production())).not.toThrow();
  });

  it('compares the two secrets by their bytes', () => {
    const key = randomBytes(32);
    const longer = Buffer.concat([key, randomBytes(4)]).toString('base64');
    const read = () => readEnv({ ...production(), VAULT_MASTER_KEY: key.toString('base64'), PSEUDONYM_SECRET: longer });
    expect(read).toThrow(/PSEUDONYM_SECRET: must differ/);
  });

  it('wants an encrypted public address without anything behind it, but for a machine talking to itself', () => {
    const read = (ORIGIN: string) => () => readEnv({ ...production(), ORIGIN });
    for (const fine of ['https://portal.example', 'https://portal.example:8443/', 'http://localhost:3000'])
      expect(read(fine), fine).not.toThrow();
    for (const fine of ['http://127.0.0.1:3000', 'http://[::1]:3000']) expect(read(fine), fine).not.toThrow();
    for (const open of ['http://portal.example', 'http://localhost.example', 'http://127.0.0.1.example'])
      expect(read(open), open).toThrow(/ORIGIN: must begin with https/);
    for (const wrong of [
      'https://portal.example/start',
      'https://portal.example?a',
      'https://portal.example/#a',
      'https://kim:geheim@portal.example',
      'ftp://portal.example',
      'portal.example',
      'https://',
    ])
      expect(read(wrong), wrong).toThrow(/ORIGIN: must be an address without a path/);
  });

  it('copies the keys apart from data and backups only', () => {
    expect(readEnv(production()).keysCopy).toBeNull();
    const at = (KEYS_COPY: string, more = {}) => readEnv({ ...production(), DATA_DIR: '/d', KEYS_COPY, ...more });
    expect(at('/k/keys.db').keysCopy).toBe('/k/keys.db');
    for (const [file, more] of [
      ['/d/keys.copy', {}],
      ['/d/backups/keys.db', {}],
      ['/b/x/keys.db', { BACKUP_DIR: '/b' }],
    ] as const)
      expect(() => at(file, more), file).toThrow(/KEYS_COPY: must be a file on another disk/);
    expect(() => at('/k/keys.db', { KEY_STORE_URL: 'http://keys.example' })).toThrow(
      /KEYS_COPY: the key store is on a server/,
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

  it('sends mails where it knows a mail server and a sender, and shows no password when it does not', () => {
    expect(readEnv({ WERKBRUECKE_MODE: 'demo' }).mail).toBeNull();
    const SMTP_URL = 'smtps://portal:geheim@mail.example';
    const MAIL_FROM = 'Werkbrücke <portal@jobcenter.example>';
    expect(readEnv({ ...production(), SMTP_URL, MAIL_FROM }).mail).toEqual({
      server: {
        host: 'mail.example',
        port: 465,
        isEncryptedFromStart: true,
        login: { user: 'portal', password: 'geheim' },
      },
      from: { name: 'Werkbrücke', address: 'portal@jobcenter.example' },
    });
    expect(() => readEnv({ ...production(), SMTP_URL })).toThrow(/MAIL_FROM: missing/);
    const wrong = () => readEnv({ ...production(), SMTP_URL: `${SMTP_URL}?pool=true`, MAIL_FROM: 'geheim' });
    expect(wrong).toThrow(/SMTP_URL: must look like[^]*MAIL_FROM: must look like/);
    expect(wrong).not.toThrow(/geheim/);
  });

  it('is looked at by monitors only where a port is named, and leaves the form of the log to whoever reads along', () => {
    const quiet = { logFormat: null, metricsPort: null, slowStatementMs: 500, leastFreeDiskBytes: 200_000_000 };
    expect(readEnv(production())).toMatchObject(quiet);
    const told = { LOG_FORMAT: 'json', METRICS_PORT: '9464', SLOW_STATEMENT_MS: '50', FREE_DISK_MB: '0' };
    expect(readEnv({ ...production(), ...told })).toMatchObject({
      logFormat: 'json',
      metricsPort: 9464,
      slowStatementMs: 50,
      leastFreeDiskBytes: 0,
    });
    const wrong = { LOG_FORMAT: 'xml', METRICS_PORT: '70000', SLOW_STATEMENT_MS: '0', FREE_DISK_MB: '-1' };
    expect(() => readEnv({ ...production(), ...wrong })).toThrow(
      /LOG_FORMAT[^]*METRICS_PORT[^]*SLOW_STATEMENT_MS[^]*FREE_DISK_MB/,
    );
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

  it('takes an empty file for a variable that is not set', () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-env-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'empty'), '\n');
    expect(readEnv({ ...production(), SMTP_URL_FILE: join(folder, 'empty') }).mail).toBeNull();
    expect(() => readEnv({ ...production(), VAULT_MASTER_KEY_FILE: join(folder, 'empty') })).toThrow(
      /VAULT_MASTER_KEY: missing/,
    );
  });

  it('names every variable that has the wrong form', () => {
    expect(() => readEnv({ WERKBRUECKE_MODE: 'demo', PORT: 'abc', DATABASE_URL: 'mysql://x' })).toThrow(
      /PORT[^]*DATABASE_URL/,
    );
  });
});
