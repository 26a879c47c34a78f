import { DrizzleQueryError } from 'drizzle-orm';

/**
 * What leaves `db/` when a statement fails: a code and nothing else. Drizzle's own error
 * carries the statement with its parameters, hence personal data.
 */
export class DatabaseError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`database: ${code}`);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** The SQLite code of any error thrown by a statement; null when the error is not the database's. */
export function databaseCode(error: unknown): string | null {
  if (error instanceof DatabaseError) return error.code;
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return null;
  const { code, extendedCode } = cause as { code: unknown; extendedCode?: unknown };
  if (typeof extendedCode === 'string') return extendedCode;
  if (code === 'SQLITE_CONSTRAINT') return constraintCode(String((cause as { message?: unknown }).message));
  return typeof code === 'string' && /^(SQLITE|LIBSQL|TRANSACTION|HRANA|SERVER|CLIENT)/.test(code) ? code : null;
}

/** A libSQL server sends no extended code, only SQLite's sentence; the embedded file sends both. */
function constraintCode(message: string): string {
  const kind = /(UNIQUE|FOREIGN KEY|NOT NULL|CHECK) constraint failed/.exec(message)?.[1];
  return kind === undefined ? 'SQLITE_CONSTRAINT' : `SQLITE_CONSTRAINT_${kind.replace(' ', '')}`;
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
