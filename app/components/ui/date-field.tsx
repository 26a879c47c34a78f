import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import { Field } from './field.tsx';

interface DateFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  /** ISO day; the browser shows it in the reader's way and sends ISO. */
  readonly defaultValue?: string | null;
  readonly min?: string;
  readonly max?: string;
}

export function DateField(props: DateFieldProps) {
  return <Field {...props} type="date" size="medium" />;
}
