import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parts } from '#app/cli/bootstrap/release.mjs';
import { sources } from '#app/cli/bootstrap/build.mjs';
import { listPackages } from '#app/cli/bootstrap/sbom.mjs';

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
  const files = ['compose.yaml', 'compose.servers.yaml'];

  it.each(files)('%s reaches from outside no further than this machine', (file) => {
    const published = lines(file).flatMap((line) => /^\s+ports: \[(.*)\]/.exec(line)?.[1] ?? []);
    expect(published).toEqual(file === 'compose.yaml' ? ["'127.0.0.1:3000:3000'"] : []);
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
