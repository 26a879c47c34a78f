import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import { Hint, LabelText, Problem, useFieldProblem } from './field-parts.tsx';

interface FileFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  /** e.g. `.csv,.xlsx` */
  readonly accept?: string;
}

/** Choosing a file; the form around it needs `encType="multipart/form-data"`. */
export function FileField({ name, label, hint, required, form, accept }: FileFieldProps) {
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
        type="file"
        accept={accept}
        className="kern-form-input__input"
        aria-required={required || undefined}
        aria-invalid={text ? true : undefined}
        aria-describedby={describedBy}
      />
      <Problem id={id} text={text} />
    </div>
  );
}
