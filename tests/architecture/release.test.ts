import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parts } from '#app/cli/bootstrap/release.mjs';
import { sources } from '#app/cli/bootstrap/build.mjs';
import { listPackages } from '#app/cli/bootstrap/sbom.mjs';
import { readEnv } from '#app/env.server.ts';

/** A value of a compose file as it arrives with the smallest `.env` there may be. */
const valueIn = (text: string) =>
  text
    .replace(/\$\{ORIGIN:\?[^}]*\}/, 'https://werkbruecke.example')
    .replace(/\$\{\w+:-([^}]*)\}/, '$1')
    .replace(/^'(.*)'$/, '$1');

const randomSecret = () => randomBytes(32).toString('base64');

const lines = (file: string) => readFileSync(file, 'utf8').split('\n');

describe('a release', () => {
  it('is made in an image from the same files as anywhere else', () => {
    const allowed = lines('.dockerignore').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    expect(allowed.sort()).toEqual(parts.filter((part) => part !== 'build').sort());
  });

  it('has all sources the build is made from, so that its start builds nothing', () => {
    expect(sources.filter((source) => !parts.includes(source))).toEqual([]);
  });

  it('lists every package it installs, and none of development', async () => {
    const { components } = JSON.parse(await listPackages()) as { components: { name: string; version: string }[] };
    const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version?: string; dev?: boolean }>;
    };
    const locked = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
    const wanted = locked.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    expect([...listed].sort()).toEqual([...new Set(wanted)].sort());
  }, 60_000);

  it('gets its settings and secrets from outside: nothing of a house is copied into an image', () => {
    expect(lines('.dockerignore')).toContain('*');
    expect(parts.filter((part) => /^(data|secrets|volumes|\.env)$/.test(part))).toEqual([]);
  });
});

describe('whatever starts the portal', () => {
  it.each([
    'Dockerfile',
    'docs/betrieb/werkbruecke.service',
    'docs/betrieb/werkbruecke.sh',
    'app/cli/bootstrap/process.mjs',
  ])('keeps the native library of the database from writing lines of its own: %s', (file) => {
    const isByBootstrap = file.endsWith('werkbruecke.sh');
    expect(readFileSync(file, 'utf8')).toMatch(isByBootstrap ? /app\/cli\/bootstrap\.mjs/ : /RUST_LOG(=|: ')off/);
  });
});

describe('the compose files', () => {
  const files = ['compose.yaml', 'compose.servers.yaml', 'compose.processes.yaml'];

  /** The lines of a service, in the order of the files: one on top of the other. */
  const serviceIn = (name: string) =>
    files.flatMap((file) => {
      const all = lines(file);
      const start = all.indexOf(`  ${name}:`);
      const end = all.findIndex((line, at) => at > start && /^ {0,2}[^\s#]/.test(line));
      return start < 0 ? [] : all.slice(start, end < 0 ? undefined : end);
    });
  /** Variables a service gets, with what stands in the files; of two the later. */
  const settingsOf = (name: string): Record<string, string> =>
    Object.fromEntries(
      serviceIn(name).flatMap((line) => {
        const [, variable = '', value = ''] = /^ {6}([A-Z][A-Z_]*): ?(.*)$/.exec(line) ?? [];
        return variable === '' ? [] : [[variable, value]];
      }),
    );

  it.each(files)('%s reaches from outside no further than this machine', (file) => {
    const published = lines(file).flatMap((line) => /^\s+ports: \[(.*)\]/.exec(line)?.[1] ?? []);
    const ports: Record<string, string[]> = {
      'compose.yaml': ["'127.0.0.1:3000:3000'"],
      'compose.processes.yaml': ["'127.0.0.1:3001:3000'"],
    };
    expect(published).toEqual(ports[file] ?? []);
    expect(lines(file).filter((line) => /^\s+(ports|expose|network_mode|privileged):/.test(line))).toHaveLength(
      published.length,
    );
  });

  it.each(['portal', 'reading'])('give %s variables it knows, and those of secrets from files it gets', (name) => {
    const known = new Set([...lines('.env.example').flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])]);
    const settings = settingsOf(name);
    const unknown = Object.keys(settings).filter((each) => !known.has(each) && !known.has(each.replace(/_FILE$/, '')));
    // Node's own.
    expect(unknown).toEqual(['NODE_EXTRA_CA_CERTS']);
    const given = new Set(
      serviceIn(name).flatMap((line) => /^ {4}secrets: \[(.*)\]/.exec(line)?.[1]?.split(', ') ?? []),
    );
    const wanted = Object.values(settings).flatMap((value) => /^\/run\/secrets\/(\w+)$/.exec(value)?.[1] ?? []);
    expect([...given].sort()).toEqual(wanted.sort());
  });

  it('start a second process that only reads, with the settings of the one that writes', () => {
    const { WERKBRUECKE_PROCESS: kind, ...reading } = settingsOf('reading');
    expect(kind).toBe('reading');
    const writing = settingsOf('portal');
    // What only the one that writes does: backups, heads of the log. Metrics have a port on each machine alone.
    for (const own of ['AUDIT_HEAD_FILE', 'BACKUP_DIR', 'KEYS_COPY', 'METRICS_PORT']) delete writing[own];
    expect(reading).toEqual(writing);
    expect(reading['KEY_STORE_URL']).not.toBe(reading['DATABASE_URL']);
  });

  it('hold what the portal takes: both processes would start with them', () => {
    for (const name of ['portal', 'reading']) {
      const settings = Object.entries(settingsOf(name)).flatMap(([variable, value]) =>
        variable.endsWith('_FILE') && value.startsWith('/run/') ? [] : [[variable, valueIn(value)] as const],
      );
      const secrets = { VAULT_MASTER_KEY: randomSecret(), PSEUDONYM_SECRET: randomSecret(), MEILI_KEY: randomSecret() };
      const env = readEnv({ ...Object.fromEntries(settings), ...secrets, DATA_DIR: '/data' });
      expect(env.isReading, name).toBe(name === 'reading');
      expect([env.databaseUrl, env.keyStoreUrl], name).toEqual(['http://database:8080', 'http://keys:8080']);
      expect(env.keysCopy, name).toBeNull();
    }
  });

  it.each(files)('%s pins what it fetches and holds no secret', (file) => {
    const images = lines(file).flatMap((line) => /^\s+image: (.*)/.exec(line)?.[1] ?? []);
    for (const image of images) expect(image).toMatch(/^werkbruecke$|:v\d+\.\d+\.\d+$/);
    const set = lines(file).filter((line) =>
      /^\s+(VAULT_MASTER_KEY|PSEUDONYM_SECRET|SMTP_URL|\w*TOKEN|\w*_KEY):/.test(line),
    );
    expect(set).toEqual([]);
  });
});
