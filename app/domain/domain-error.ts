/** Codes a use case may refuse with. `app/i18n` has a German and an English sentence for each; `app/http` maps each to a status. */
export const errorCodes = [
  'notFound',
  'forbidden',
  'invalid',
  'conflict',
  'versionConflict',
  'duplicate',
  'limit',
  'expired',
  'blocked',
  'unavailable',
  'busy',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One problem with one field: `code` has a text in the i18n namespace `errors`, `params` are its values (never personal data). */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * The one error use cases throw on purpose. `message` is the code: safe for logs.
 * `reason` is an i18n key in namespace `errors` that says what to do; `problems` point to fields.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly problems: readonly FieldProblem[];
  /** With `versionConflict`: what stands there now, per field, so that the second editor sees the difference. */
  readonly current: Readonly<Record<string, string>> | null;

  constructor(
    code: ErrorCode,
    reason: string = code,
    detail: {
      params?: Record<string, string | number>;
      problems?: readonly FieldProblem[];
      current?: Record<string, string>;
    } = {},
  ) {
    super(`${code}: ${reason}`);
    this.name = 'DomainError';
    this.code = code;
    this.reason = reason;
    this.params = detail.params ?? {};
    this.problems = detail.problems ?? [];
    this.current = detail.current ?? null;
  }
}

/**
 * What is thrown when a form cannot be taken as it stands: the page comes back with everything typed and a sentence at
 * each of these fields.
 */
export function fieldError(...problems: readonly FieldProblem[]): DomainError {
  return new DomainError('invalid', 'formInvalid', { problems });
}
