import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import { Hint, LabelText, Problem, useFieldProblem, useKeptValue } from './field-parts.tsx';

interface TextAreaProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  readonly defaultValue?: string | null;
  readonly rows?: number;
  readonly maxLength?: number;
  /** What is noted on this page most: the key n leads here. */
  readonly 'data-note'?: boolean;
}

export function TextArea({ name, label, hint, required, form, defaultValue, rows = 4, ...rest }: TextAreaProps) {
  const kept = useKeptValue(form, name, defaultValue);
  const { id, text, describedBy } = useFieldProblem(form, name, hint);
  return (
    <div className={text ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        <LabelText label={label} required={required} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <textarea
        id={id}
        name={name}
        rows={rows}
        className={text ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
        defaultValue={kept}
        aria-required={required || undefined}
        aria-invalid={text ? true : undefined}
        aria-describedby={describedBy}
        {...rest}
      />
      <Problem id={id} text={text} />
    </div>
  );
}
