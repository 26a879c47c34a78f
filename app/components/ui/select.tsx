import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { Choice } from './choice.ts';
import { Hint, LabelText, Problem, useFieldProblem, useKeptValue } from './field-parts.tsx';

interface SelectProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  readonly defaultValue?: string | number | null;
  readonly options?: readonly Choice[];
  /** More options, under headlines of their own. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly Choice[] }[];
  /** Text of the empty first option; false leaves it out. Default: "Bitte wählen". */
  readonly empty?: string | false;
  readonly size?: 'short' | 'medium' | 'full';
}

export function Select({
  name,
  label,
  hint,
  required,
  form,
  defaultValue,
  options = [],
  groups = [],
  empty,
  size = 'full',
}: SelectProps) {
  const t = useTexts('ui');
  const kept = useKeptValue(form, name, defaultValue);
  const { id, text, describedBy } = useFieldProblem(form, name, hint);
  return (
    <div className={text ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        <LabelText label={label} required={required} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <div
        className={`kern-form-input__select-wrapper${text ? ' kern-form-input__select-wrapper--error' : ''}${size === 'full' ? '' : ` input--${size}`}`}
      >
        <select
          id={id}
          name={name}
          className="kern-form-input__select"
          defaultValue={kept ?? ''}
          aria-required={required || undefined}
          aria-invalid={text ? true : undefined}
          aria-describedby={describedBy}
        >
          {empty === false ? null : <option value="">{empty ?? t('pleaseChoose')}</option>}
          {options.map(optionOf)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(optionOf)}
            </optgroup>
          ))}
        </select>
      </div>
      <Problem id={id} text={text} />
    </div>
  );
}

function optionOf({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
