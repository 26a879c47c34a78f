import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import { Hint, LabelText, Problem, useFieldProblem, useKeptValues } from './field-parts.tsx';

interface CheckboxProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  readonly defaultChecked?: boolean;
  /** What is sent when ticked; nothing is sent otherwise. */
  readonly value?: string;
}

/** A single yes. */
export function Checkbox({ name, label, hint, required, form, defaultChecked = false, value = 'yes' }: CheckboxProps) {
  const ticked = useKeptValues(form, name, defaultChecked ? [value] : []);
  const { id, text, describedBy } = useFieldProblem(form, name, hint);
  return (
    <div className={text ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}>
      <div className="kern-form-check">
        <input
          id={id}
          name={name}
          type="checkbox"
          value={value}
          className={text ? 'kern-form-check__checkbox kern-form-check__checkbox--error' : 'kern-form-check__checkbox'}
          defaultChecked={ticked.includes(value)}
          aria-required={required || undefined}
          aria-invalid={text ? true : undefined}
          aria-describedby={describedBy}
        />
        <label className="kern-label" htmlFor={id}>
          <LabelText label={label} required={required} />
        </label>
      </div>
      <Hint id={id}>{hint}</Hint>
      <Problem id={id} text={text} />
    </div>
  );
}
