import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import { Hint, LabelText, Problem, useFieldProblem, useKeptValue } from './field-parts.tsx';

interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly type?: HTMLInputTypeAttribute;
  /** Says so in words and for screen readers; the server checks, so that every problem comes in one list. */
  readonly required?: boolean;
  readonly form?: FormState;
  readonly defaultValue?: string | number | null;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url';
  readonly min?: number | string;
  readonly max?: number | string;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** Short answers get short fields: `short` about 10 characters, `medium` about 25. */
  readonly size?: 'short' | 'medium' | 'full';
  /** Id of a `<datalist>` with suggestions. */
  readonly list?: string;
  readonly readOnly?: boolean;
  /** What is noted on this page most: the key n leads here. */
  readonly 'data-note'?: boolean;
  /** BCP 47 tag when the answer is in another language. */
  readonly dir?: 'auto' | 'ltr' | 'rtl';
}

/** One line of text with its label, hint and problem. A password is never written back. */
export function Field({
  name,
  label,
  hint,
  type = 'text',
  required,
  form,
  defaultValue,
  size = 'full',
  ...rest
}: FieldProps) {
  const kept = useKeptValue(form, name, defaultValue);
  const { id, text, describedBy } = useFieldProblem(form, name, hint);
  return (
    <div className={text ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        <LabelText label={label} required={required} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <input
        id={id}
        name={name}
        type={type}
        className={`kern-form-input__input${text ? ' kern-form-input__input--error' : ''}${size === 'full' ? '' : ` input--${size}`}`}
        defaultValue={type === 'password' || type === 'file' ? undefined : kept}
        aria-required={required || undefined}
        aria-invalid={text ? true : undefined}
        aria-describedby={describedBy}
        {...rest}
      />
      <Problem id={id} text={text} />
    </div>
  );
}
