import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SMALLEST_K } from './domain/disclosure/k-rule.ts';
import { logFormats, type LogFormat } from './log/log.ts';
import { readSender, readSmtpAddress, type SmtpAddress } from './adapters/mail/smtp-address.ts';

z.config({ jitless: true });

const howToMake = 'make one with: openssl rand -base64 32';

/** Base64 as programs write it: what decodes leniently (a sentence does, too) is no random key. */
const secret = (isLongEnough: (bytes: number) => boolean, length: string) =>
  z.string().refine((text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text && isLongEnough(bytes.length);
  }, `must be ${length} random bytes in base64; ${howToMake}`);

/** Links begin with it, cookies and the check of origins depend on it: a bare origin, nothing behind it. */
const origin = z
  .string()
  .refine(
    (text) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, ''),
    'must be an address without a path, e.g. https://werkbruecke.example',
  );

const classSize = `must be a whole number of at least ${SMALLEST_K}: companies never see a group of fewer people`;

const shape = z.object({
  WERKBRUECKE_MODE: z.enum(['demo', 'production', 'development', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ORIGIN: origin.optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|https?:\/\/|libsql:\/\/)/, 'must begin with file:, http://, https:// or libsql://')
    .optional(),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  KEY_STORE_URL: z.string().optional(),
  VAULT_MASTER_KEY: secret((bytes) => bytes === 32, 'exactly 32').optional(),
  /** Of `npm run vault:rotate` alone. */
  VAULT_NEW_MASTER_KEY: secret((bytes) => bytes === 32, 'exactly 32').optional(),
  PSEUDONYM_SECRET: secret((bytes) => bytes >= 32, 'at least 32').optional(),
  AUDIT_HEAD_FILE: z.string().optional(),
  BACKUP_DIR: z.string().optional(),
  KEYS_COPY: z.string().optional(),
  HOUSE_NAME: z.string().optional(),
  MEILI_URL: z.string().url().optional(),
  MEILI_KEY: z.string().min(16).optional(),
  SMTP_URL: z
    .string()
    .transform((text) => readSmtpAddress(text))
    .refine(
      (address) => address !== null,
      'must look like smtp://user:password@host:587 or smtps://host, nothing behind it',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .transform((text) => readSender(text))
    .refine(
      (sender) => sender !== null,
      'must look like portal@jobcenter.example or Werkbrücke <portal@jobcenter.example>',
    )
    .optional(),
  DISCLOSURE_K: z.coerce
    .number({ error: classSize })
    .refine((k) => Number.isInteger(k) && k >= SMALLEST_K, classSize)
    .default(SMALLEST_K),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  WERKBRUECKE_PROCESS: z.enum(['writing', 'reading']).default('writing'),
  LOG_FORMAT: z.enum(logFormats).optional(),
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  SLOW_STATEMENT_MS: z.coerce.number().int().min(1).default(500),
  FREE_DISK_MB: z.coerce.number().int().min(0).default(200),
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
  /** What the master key is to be changed to; null but for that command. */
  readonly newMasterKey: Buffer | null;
  /** The master key is the one everybody can read in this file: what it seals is open. */
  readonly isMasterKeyPublic: boolean;
  readonly pseudonymSecret: string;
  /** Where backups of the database file go. */
  readonly backupDir: string;
  /** Where the portal copies keys.db after each backup, apart from both; null: nowhere. */
  readonly keysCopy: string | null;
  /** Outside of the data directory; null: heads of the log are not noted. */
  readonly auditHeadFile: string | null;
  /** Null: not said. */
  readonly houseName: string | null;
  /** K: members a class that companies see must have; what the size of the pool asks for can be more. */
  readonly smallestClass: number;
  readonly trustProxy: boolean;
  /** One of the processes beside the one that writes: it answers what can be answered without saving anything. */
  readonly isReading: boolean;
  /** Null: sentences for a person at a console, JSON for whatever else reads it in production. */
  readonly logFormat: LogFormat | null;
  /** On 127.0.0.1; null: no metrics. */
  readonly metricsPort: number | null;
  /** A statement that takes as long is noted in the log. */
  readonly slowStatementMs: number;
  /** What must be free on the disk of the data directory. */
  readonly leastFreeDiskBytes: number;
  /** Null: the embedded search answers alone. */
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  /** Null: mails are not sent. */
  readonly mail: {
    readonly server: SmtpAddress;
    readonly from: { readonly name: string; readonly address: string };
  } | null;
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
  const unreadable = new Set<string>();
  for (const name of Object.keys(shape.shape)) {
    const file = source[`${name}_FILE`];
    try {
      raw[name] = (file ? readFileSync(file, 'utf8').trim() : source[name]) || undefined;
    } catch (error) {
      unreadable.add(name);
      const { code } = error as NodeJS.ErrnoException;
      lines.push(
        `${name}_FILE: the file cannot be read (${code ?? 'unknown'}). Check its path and rights, or put it back from where its copy is kept; do not make a new one`,
      );
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
    else if (!isSafeOrigin(env.ORIGIN)) lines.push('ORIGIN: must begin with https:// (http:// only for localhost)');
    for (const name of ['VAULT_MASTER_KEY', 'PSEUDONYM_SECRET'] as const) {
      if (unreadable.has(name)) continue;
      if (env[name] === undefined)
        lines.push(
          `${name}: missing (32 random bytes in base64; a house that has data needs its own, for a new one ${howToMake})`,
        );
      else if (isWeak(Buffer.from(env[name], 'base64'))) lines.push(`${name}: not random; ${howToMake}`);
    }
    if (env.VAULT_NEW_MASTER_KEY !== undefined && isWeak(Buffer.from(env.VAULT_NEW_MASTER_KEY, 'base64')))
      lines.push(`VAULT_NEW_MASTER_KEY: not random; ${howToMake}`);
    if (shareBytes(env.VAULT_MASTER_KEY, env.PSEUDONYM_SECRET)) {
      lines.push(`PSEUDONYM_SECRET: must differ from VAULT_MASTER_KEY; ${howToMake}`);
    }
  }
  const { MEILI_URL: meiliUrl, MEILI_KEY: meiliKey } = env;
  if (meiliUrl !== undefined && meiliKey === undefined) lines.push('MEILI_KEY: missing (MEILI_URL is set)');
  const { SMTP_URL: mailServer, MAIL_FROM: mailFrom } = env;
  if (mailServer && !mailFrom) lines.push('MAIL_FROM: missing (SMTP_URL is set): the address mails come from');
  const isReading = env.WERKBRUECKE_PROCESS === 'reading';
  for (const name of ['DATABASE_URL', 'KEY_STORE_URL'] as const)
    if (isReading && (env[name] ?? 'file:').startsWith('file:'))
      lines.push(`${name}: a reading process needs the one of the writing process, on a libSQL server (http://...)`);
  const dataDir = path.resolve(env.DATA_DIR);
  const auditHeadFile = env.AUDIT_HEAD_FILE === undefined ? null : path.resolve(env.AUDIT_HEAD_FILE);
  if (auditHeadFile !== null && !path.relative(dataDir, auditHeadFile).startsWith('..'))
    lines.push(
      'AUDIT_HEAD_FILE: must lie outside of DATA_DIR, best on another disk: who can change one must not reach the other',
    );
  const backupDir = env.BACKUP_DIR === undefined ? path.join(dataDir, 'backups') : path.resolve(env.BACKUP_DIR);
  const keysCopy = env.KEYS_COPY === undefined ? null : path.resolve(env.KEYS_COPY);
  if (keysCopy !== null && [dataDir, backupDir].some((folder) => !path.relative(folder, keysCopy).startsWith('..')))
    lines.push('KEYS_COPY: must be a file on another disk, neither in DATA_DIR nor in BACKUP_DIR');
  if (keysCopy !== null && !(env.KEY_STORE_URL ?? 'file:').startsWith('file:'))
    lines.push('KEYS_COPY: the key store is on a server (KEY_STORE_URL) and is backed up there');
  if (lines.length > 0) throw new EnvError(lines);
  return {
    mode: env.WERKBRUECKE_MODE,
    host: env.HOST,
    port: env.PORT,
    origin: env.ORIGIN?.replace(/\/$/, '') ?? null,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `file:${path.join(dataDir, 'werkbruecke.db')}`,
    databaseAuthToken: env.DATABASE_AUTH_TOKEN,
    keyStoreUrl: env.KEY_STORE_URL ?? `file:${path.join(dataDir, 'keys.db')}`,
    masterKey: Buffer.from(env.VAULT_MASTER_KEY ?? openKey, 'base64'),
    newMasterKey: env.VAULT_NEW_MASTER_KEY === undefined ? null : Buffer.from(env.VAULT_NEW_MASTER_KEY, 'base64'),
    isMasterKeyPublic: (env.VAULT_MASTER_KEY ?? openKey) === openKey,
    pseudonymSecret: env.PSEUDONYM_SECRET ?? openKey,
    backupDir,
    keysCopy,
    auditHeadFile,
    houseName: env.HOUSE_NAME?.trim() || null,
    smallestClass: env.DISCLOSURE_K,
    trustProxy: env.TRUST_PROXY === '1',
    isReading,
    logFormat: env.LOG_FORMAT ?? null,
    metricsPort: env.METRICS_PORT ?? null,
    slowStatementMs: env.SLOW_STATEMENT_MS,
    leastFreeDiskBytes: env.FREE_DISK_MB * 1_000_000,
    meilisearch: meiliUrl === undefined || meiliKey === undefined ? null : { url: meiliUrl, key: meiliKey },
    mail: mailServer && mailFrom ? { server: mailServer, from: mailFrom } : null,
  };
}

/** Passwords and cookies travel over it; only a machine talking to itself does without encryption. */
function isSafeOrigin(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** Typed, counted up or repeated, not drawn at random. Of random keys less than one in a million millions looks like this. */
function isWeak(bytes: Buffer): boolean {
  const isTyped = bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  const step = (bytes.readUInt8(1) - bytes.readUInt8(0)) & 0xff;
  const isCounted = bytes.every((byte, at) => at === 0 || ((byte - (bytes[at - 1] ?? 0)) & 0xff) === step);
  const isRepeated = [...Array(bytes.length >> 1).keys()].some((at) =>
    bytes.subarray(at + 1).equals(bytes.subarray(0, bytes.length - at - 1)),
  );
  return isTyped || isCounted || isRepeated || new Set(bytes).size < 12;
}

/** One made of the other is as good as the same. */
function shareBytes(masterKey: string | undefined, pseudonymSecret: string | undefined): boolean {
  if (masterKey === undefined || pseudonymSecret === undefined) return false;
  return Buffer.from(pseudonymSecret, 'base64').includes(Buffer.from(masterKey, 'base64'));
}
