import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import type { Choice } from './choice.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useKeptValue } from './field-parts.tsx';

interface RadioGroupProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  readonly options: readonly Choice[];
  readonly defaultValue?: string | null;
  readonly inline?: boolean;
}

/** Exactly one of a few; from about seven on, Select is easier. */
export function RadioGroup({ defaultValue, ...rest }: RadioGroupProps) {
  const chosen = useKeptValue(rest.form, rest.name, defaultValue);
  return <ChoiceGroup kind="radio" chosen={chosen ? [chosen] : []} {...rest} />;
}
