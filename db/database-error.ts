import { DrizzleQueryError } from 'drizzle-orm';
import { DomainError } from '#app/domain/domain-error.ts';
import { log } from '#app/log/log.ts';

/** Failures of the place a database lies in, by the beginning of their code, and what whoever runs the portal does then. */
const failuresOfPlace = [
  ['SQLITE_FULL', 'the disk is full. What was saved is safe. Make room on it'],
  [
    'SQLITE_READONLY_DBMOVED',
    'its file was moved, replaced or deleted while the portal runs. Put it back, see docs/betrieb/stoerungen.md; keys.db can be saved only as long as the portal is not ended',
  ],
  [
    'SQLITE_READONLY',
    'it may only be read. Give werkbruecke.db, keys.db and their folder to the user the portal runs as, writable',
  ],
  [
    'SQLITE_CANTOPEN',
    'its file cannot be opened. Give it and its folder to the user the portal runs as; if that is so, its disk can only be read or is away',
  ],
  [
    'SQLITE_IOERR',
    'the disk fails, is away or can only be read now. Look at it (dmesg, mount) before the portal is ended, see docs/betrieb/stoerungen.md',
  ],
  ['SQLITE_NOTADB', 'its file is no database of this portal. Put the newest copy back'],
  [
    'SQLITE_BUSY',
    'another program has locked its file. End it: whoever copies the database copies the backups the portal writes',
  ],
  [
    'SERVER_UNREACHABLE',
    'its server cannot be reached. Start it, or check DATABASE_URL and KEY_STORE_URL; it goes on by itself then',
  ],
  [
    'WRITES_WAIT',
    'the writes before have taken more than thirty seconds. What was saved is safe. Look whether the disk or the machine is busy; where it stays like this, start the portal again',
  ],
  ['SQLITE_CORRUPT', 'its file is damaged. Stop the portal and put the newest copy back'],
] as const satisfies readonly (readonly [code: string, sentence: string])[];

/** Which failure of the place it is; pages have a sentence for each. */
export type PlaceFailure = (typeof failuresOfPlace)[number][0];

const failureOfPlace = (code: string) => failuresOfPlace.find(([beginning]) => code.startsWith(beginning));
/** What to do about a failure of the place; null for any other code. */
const sentenceFor = (code: string) => failureOfPlace(code)?.[1] ?? null;

/**
 * What leaves `db/` when a statement fails: a code, what to do where that is known, and nothing else. Drizzle's own error
 * carries the statement with its parameters, hence personal data.
 */
export class DatabaseError extends Error {
  readonly code: string;
  constructor(code: string) {
    const sentence = sentenceFor(code);
    super(sentence === null ? `database: ${code}` : `database: ${code}: ${sentence}.`);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** The SQLite code of any error thrown by a statement; null when the error is not the database's. */
export function databaseCode(error: unknown): string | null {
  if (error instanceof DatabaseError) return error.code;
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  // What `fetch` throws when nobody answers, or not to the end.
  if (cause instanceof TypeError && cause.message === 'fetch failed') return 'SERVER_UNREACHABLE';
  // It answers nothing at all (`openServer`).
  if (cause instanceof DOMException && cause.name === 'TimeoutError') return 'SERVER_UNREACHABLE';
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return null;
  // libSQL's own sentence, without any code, for a file it cannot open.
  if (cause instanceof Error && cause.message.includes('Unable to open connection')) return 'SQLITE_CANTOPEN';
  const { code, extendedCode } = cause as { code: unknown; extendedCode?: unknown };
  // A full disk too: there is no room for the index of the log.
  if (extendedCode === 'SQLITE_IOERR_SHMSIZE') return 'SQLITE_FULL';
  if (typeof extendedCode === 'string') return extendedCode;
  if (code === 'SQLITE_CONSTRAINT') return constraintCode(String((cause as { message?: unknown }).message));
  return typeof code === 'string' && /^(SQLITE|LIBSQL|TRANSACTION|HRANA|SERVER|CLIENT)/.test(code) ? code : null;
}

/** A libSQL server sends no extended code, only SQLite's sentence; the embedded file sends both. */
function constraintCode(message: string): string {
  const kind = /(UNIQUE|FOREIGN KEY|NOT NULL|CHECK) constraint failed/.exec(message)?.[1];
  return kind === undefined ? 'SQLITE_CONSTRAINT' : `SQLITE_CONSTRAINT_${kind.replace(' ', '')}`;
}

/** Another program, or another transaction, has what the statement needs to itself. */
export function isLocked(error: unknown): boolean {
  return databaseCode(error)?.startsWith('SQLITE_BUSY') === true;
}

export function isUniqueViolation(error: unknown): boolean {
  const code = databaseCode(error);
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** Rethrows a database failure without its parameters; anything else passes unchanged. */
export function withoutParameters(error: unknown): unknown {
  const code = databaseCode(error);
  if (code !== null) return new DatabaseError(code);
  if (error instanceof DrizzleQueryError) return new DatabaseError('UNKNOWN');
  return error;
}

const places = new WeakMap<object, PlaceFailure>();

/** What is wrong with the place, of a failure that `failureOfWrite` gave; null: nothing. */
export function placeFailureOf(failure: unknown): PlaceFailure | null {
  return (typeof failure === 'object' && failure !== null && places.get(failure)) || null;
}

/** By file and code: when the console said it last. */
const toldAt = new WeakMap<object, Map<string, number>>();
const tellAgainMs = 60_000;

/**
 * What a write that failed ends with. Where the place is to blame (disk full, read-only ...) nothing is wrong with what somebody
 * typed: she reads that saving does not work right now and keeps it, and the console says once a minute what to do.
 * @param on what was to be written to
 */
export function failureOfWrite(error: unknown, on: object): unknown {
  const safe = withoutParameters(error);
  if (!(safe instanceof DatabaseError) || sentenceFor(safe.code) === null) return safe;
  const now = performance.now();
  const told = toldAt.get(on) ?? new Map<string, number>();
  toldAt.set(on, told);
  if (now - (told.get(safe.code) ?? -Infinity) > tellAgainMs) {
    told.set(safe.code, now);
    log('cannotSave', { advice: safe.message });
  }
  const failure = new DomainError('unavailable', 'cannotSave');
  const place = failureOfPlace(safe.code);
  if (place !== undefined) places.set(failure, place[0]);
  return failure;
}
