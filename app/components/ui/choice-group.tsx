import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import type { Choice } from './choice.ts';
import { Hint, LabelText, Problem, useFieldProblem } from './field-parts.tsx';

interface ChoiceGroupProps {
  readonly kind: 'checkbox' | 'radio';
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  /** Side by side where there is room: for short answers. */
  readonly inline?: boolean;
}

// Written out: the style sheet is pruned by the class names it finds here.
const controlClass = {
  checkbox: ['kern-form-check__checkbox', 'kern-form-check__checkbox kern-form-check__checkbox--error'],
  radio: ['kern-form-check__radio', 'kern-form-check__radio kern-form-check__radio--error'],
} as const;

/** The frame of RadioGroup and CheckboxGroup. The first box carries the field's id, so that the error summary leads there. */
export function ChoiceGroup({ kind, name, label, hint, required, form, options, chosen, inline }: ChoiceGroupProps) {
  const { id, text, describedBy } = useFieldProblem(form, name, hint);
  return (
    <fieldset className={text ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'} aria-describedby={describedBy}>
      <legend className="kern-label">
        <LabelText label={label} required={required} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <div className={inline ? 'kern-fieldset__body kern-fieldset__body--horizontal' : 'kern-fieldset__body'}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index}`;
          return (
            <div className="kern-form-check" key={option.value}>
              <input
                id={optionId}
                name={name}
                type={kind}
                value={option.value}
                className={controlClass[kind][text ? 1 : 0]}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
              />
              <label className="kern-label" htmlFor={optionId}>
                {option.label}
                {option.hint ? (
                  <span className="choice-hint" id={`${optionId}-hint`}>
                    {option.hint}
                  </span>
                ) : null}
              </label>
            </div>
          );
        })}
      </div>
      <Problem id={id} text={text} />
    </fieldset>
  );
}
