import type { z } from 'zod';
import { DomainError, fieldError, type FieldProblem } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';

/** More fields and boxes than the longest list has; what sends more is no page of this portal. */
export const mostEntries = 2000;
/** Longest value of a field, unless its page says otherwise (`longestValue` of `acting`). */
export const usualLongestValue = 10_000;
/** What `crypto.randomUUID()` makes has 36 characters. */
const longestKey = 64;

/** A form as it arrived: everything typed is kept for the page that shows it again. */
export class ReceivedForm {
  readonly values: Record<string, string | string[]> = {};
  readonly files: Record<string, File> = {};

  /** @throws DomainError invalid (`formTooManyFields`) for more than `mostEntries` values */
  constructor(formData: Iterable<readonly [string, FormDataEntryValue]>) {
    const texts = new Map<string, string[]>();
    let entries = 0;
    for (const [name, value] of formData) {
      entries += 1;
      if (entries > mostEntries)
        throw new DomainError('invalid', 'formTooManyFields', { params: { max: mostEntries } });
      if (value instanceof File) this.files[name] ??= value;
      else {
        const all = texts.get(name) ?? [];
        all.push(withoutControls(value));
        texts.set(name, all);
      }
    }
    for (const [name, all] of texts) {
      if (this.files[name] === undefined) this.values[name] = all.length > 1 ? all : (all[0] ?? '');
    }
  }

  /**
   * Nothing looks at a value before its length is known: patterns and word lists are made for what people type.
   * @returns the refusal, with a problem for each field that holds more than `most` characters; null when none does
   */
  tooLong(most: number): DomainError | null {
    const problems = Object.entries(this.values)
      .filter(([, value]) => [value].flat().some((text) => text.length > most))
      .map(([field]): FieldProblem => ({ field, code: 'tooLong', params: { max: most } }));
    return problems.length === 0 ? null : fieldError(...problems);
  }

  /** One text field, trimmed; '' when absent. */
  text(name: string): string {
    const value = this.values[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
  }

  /** All values of a field (checkboxes). */
  all(name: string): string[] {
    const value = this.values[name];
    if (value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).filter((text) => text !== '');
  }

  /** The form's idempotency key. @throws DomainError invalid when it is longer than any of ours */
  get key(): string | null {
    const text = this.text('_key');
    if (text.length > longestKey) throw new DomainError('invalid', 'formUnreadable');
    return text || null;
  }

  /** The version the editor saw (hidden `_version`). @throws DomainError invalid when it is missing */
  get version(): number {
    const text = this.text('_version');
    if (!/^\d{1,9}$/.test(text)) throw new DomainError('invalid', 'formUnreadable');
    return Number(text);
  }

  /** Which button was pressed. */
  get intent(): string {
    return this.text('intent');
  }

  /**
   * Checks the form against a zod object schema. Lists arrive as lists when the schema's field is an array.
   * @throws DomainError invalid with one problem per field; the caller's page shows them beside what was typed
   */
  read<T extends z.ZodObject>(schema: T): z.output<T> {
    const input: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(schema.shape)) {
      input[name] = takesList(field as z.ZodType) ? this.all(name) : this.text(name);
    }
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    const problems = new Map<string, FieldProblem>();
    for (const issue of parsed.error.issues) {
      const field = String(issue.path[0] ?? '');
      if (!problems.has(field)) problems.set(field, problemOf(field, issue, this.text(field) === ''));
    }
    throw fieldError(...problems.values());
  }
}

/** NUL and other control characters (but tab and line ends) can't be typed; they are dropped, lone surrogates too. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu, '');
}

function takesList(field: z.ZodType): boolean {
  const def = (field as unknown as { _zod: { def: { type: string; innerType?: z.ZodType; in?: z.ZodType } } })._zod.def;
  if (def.type === 'array') return true;
  const inner = def.innerType ?? def.in;
  return inner === undefined ? false : takesList(inner);
}

function problemOf(field: string, issue: z.core.$ZodIssue, empty: boolean): FieldProblem {
  if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string') {
    return { field, code: issue.params['code'], params: issue.params['values'] as Record<string, string | number> };
  }
  // Nothing chosen: a word list or an id, not a text.
  if (empty) return { field, code: emptyCode(issue) };
  if (issue.code === 'too_big') {
    return issue.origin === 'string'
      ? { field, code: 'tooLong', params: { max: Number(issue.maximum) } }
      : { field, code: 'tooLarge', params: { max: Number(issue.maximum) } };
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'string'
      ? { field, code: 'tooShort', params: { min: Number(issue.minimum) } }
      : { field, code: 'tooSmall', params: { min: Number(issue.minimum) } };
  }
  if (issue.code === 'invalid_value') return { field, code: 'pleaseChoose' };
  if (issue.code === 'invalid_type') return { field, code: 'notANumber' };
  return { field, code: issue.message };
}

function emptyCode(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return 'pleaseChoose';
  return issue.message === 'pleaseChoose' || issue.message === 'pleaseTick' ? issue.message : 'required';
}

/** The state a page needs to show a refused form again. */
export function refused(form: ReceivedForm, error: DomainError): FormState {
  const values = { ...form.values };
  const passwords = Object.keys(values).filter((name) => /password/i.test(name));
  for (const name of passwords) values[name] = '';
  const lost = Object.values(form.files).some((file) => file.name !== '')
    ? 'file'
    : passwords.length > 0
      ? 'password'
      : undefined;
  return { lost, reason: error.reason, params: error.params, problems: error.problems, values, current: error.current };
}
