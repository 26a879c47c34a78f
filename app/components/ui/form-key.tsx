import type { FormState } from '#app/domain/form-state.ts';
import { useTypedValues } from './kept-form.tsx';

/**
 * One submit, one record: the key is made when the form is shown and sent along; a second arrival of the same key
 * gets the first result. A form that came back keeps its key.
 */
export function FormKey({ value, form }: { value?: string; form?: FormState }) {
  const kept = useTypedValues(form)?.['_key'];
  const key = (typeof kept === 'string' && kept) || value || globalThis.crypto.randomUUID();
  return <input type="hidden" name="_key" value={key} />;
}
