import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

z.config({ jitless: true });

const secret = (bytes: number) =>
  z
    .string()
    .refine(
      (text) => Buffer.from(text, 'base64').length >= bytes,
      `must be at least ${bytes} random bytes, base64 encoded`,
    );

const shape = z.object({
  WERKBRUECKE_MODE: z.enum(['demo', 'production', 'development', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ORIGIN: z.string().url().optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|https?:\/\/|libsql:\/\/)/, 'must begin with file:, http://, https:// or libsql://')
    .optional(),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  KEY_STORE_URL: z.string().optional(),
  VAULT_MASTER_KEY: secret(32).optional(),
  PSEUDONYM_SECRET: secret(32).optional(),
  HOUSE_NAME: z.string().default('Werkbrücke'),
  MEILI_URL: z.string().url().optional(),
  MEILI_KEY: z.string().min(16).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
});

export interface Env {
  readonly mode: 'demo' | 'production' | 'development' | 'test';
  readonly host: string;
  readonly port: number;
  readonly origin: string | null;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly databaseAuthToken: string | undefined;
  readonly keyStoreUrl: string;
  readonly masterKey: Buffer;
  readonly pseudonymSecret: string;
  readonly houseName: string;
  readonly trustProxy: boolean;
  /** Null: the embedded search answers alone. */
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
}

/** Thrown at boot with one line per wrong or missing variable; holds names, never values. */
export class EnvError extends Error {
  constructor(lines: readonly string[]) {
    super(['The environment is not complete:', ...lines.map((line) => `  ${line}`), 'See .env.example.'].join('\n'));
    this.name = 'EnvError';
  }
}

/** Fixed keys of demo, development and test: worthless on purpose, and refused in production. */
const openKey = Buffer.alloc(32, 7).toString('base64');

/**
 * Reads and checks the environment. A variable may come as `NAME_FILE` (path of a file with the value).
 * @throws EnvError naming every variable that is missing or wrong
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const raw: Record<string, string | undefined> = {};
  const lines: string[] = [];
  for (const name of Object.keys(shape.shape)) {
    const file = source[`${name}_FILE`];
    try {
      raw[name] = file === undefined ? source[name] || undefined : readFileSync(file, 'utf8').trim();
    } catch {
      lines.push(`${name}_FILE: the file cannot be read`);
    }
  }
  const parsed = shape.safeParse(raw);
  if (!parsed.success) {
    lines.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
    throw new EnvError(lines);
  }
  const env = parsed.data;
  if (env.WERKBRUECKE_MODE === 'production') {
    if (env.ORIGIN === undefined) lines.push('ORIGIN: missing (public address, e.g. https://werkbruecke.example)');
    for (const name of ['VAULT_MASTER_KEY', 'PSEUDONYM_SECRET'] as const) {
      if (env[name] === undefined) lines.push(`${name}: missing (32 random bytes, base64: openssl rand -base64 32)`);
      else if (isWeak(env[name])) lines.push(`${name}: too weak; use openssl rand -base64 32`);
    }
    if (env.VAULT_MASTER_KEY !== undefined && env.VAULT_MASTER_KEY === env.PSEUDONYM_SECRET) {
      lines.push('PSEUDONYM_SECRET: must differ from VAULT_MASTER_KEY');
    }
  }
  const { MEILI_URL: meiliUrl, MEILI_KEY: meiliKey } = env;
  if (meiliUrl !== undefined && meiliKey === undefined) lines.push('MEILI_KEY: missing (MEILI_URL is set)');
  if (lines.length > 0) throw new EnvError(lines);
  const dataDir = path.resolve(env.DATA_DIR);
  return {
    mode: env.WERKBRUECKE_MODE,
    host: env.HOST,
    port: env.PORT,
    origin: env.ORIGIN?.replace(/\/$/, '') ?? null,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `file:${path.join(dataDir, 'werkbruecke.db')}`,
    databaseAuthToken: env.DATABASE_AUTH_TOKEN,
    keyStoreUrl: env.KEY_STORE_URL ?? `file:${path.join(dataDir, 'keys.db')}`,
    masterKey: Buffer.from(env.VAULT_MASTER_KEY ?? openKey, 'base64').subarray(0, 32),
    pseudonymSecret: env.PSEUDONYM_SECRET ?? openKey,
    houseName: env.HOUSE_NAME,
    trustProxy: env.TRUST_PROXY === '1',
    meilisearch: meiliUrl === undefined || meiliKey === undefined ? null : { url: meiliUrl, key: meiliKey },
  };
}

/** A key with few different bytes was typed or repeated, not drawn at random. */
function isWeak(base64: string): boolean {
  return new Set(Buffer.from(base64, 'base64')).size < 12;
}
