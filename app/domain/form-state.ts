import type { FieldProblem } from './domain-error.ts';

/** Values of a form as sent, by field name; several ticked boxes are a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * What a refused form gives back to its page: what was wrong and everything that was typed.
 * Plain and safe for the browser; undefined means the form has not been sent yet.
 */
export interface FormState {
  readonly problems: readonly FieldProblem[];
  /** As sent, by field name; several ticked boxes are a list. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** What no browser takes back into a form: it has to be given again. */
  readonly lost?: 'file' | 'password';
  /** A refusal that belongs to no field: key in namespace `errors`. */
  readonly reason?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** After a version conflict: what stands there now, by field, with `_version`. */
  readonly current?: Readonly<Record<string, string>> | null;
}
