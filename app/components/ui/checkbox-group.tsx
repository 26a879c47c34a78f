import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import type { Choice } from './choice.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useKeptValues } from './field-parts.tsx';

interface CheckboxGroupProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  readonly options: readonly Choice[];
  readonly defaultValues?: readonly string[];
  readonly inline?: boolean;
}

/** None, one or several; all boxes share the name, so the server reads a list. */
export function CheckboxGroup({ defaultValues = [], ...rest }: CheckboxGroupProps) {
  const chosen = useKeptValues(rest.form, rest.name, defaultValues);
  return <ChoiceGroup kind="checkbox" chosen={chosen} {...rest} />;
}
