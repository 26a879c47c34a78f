import { createContext, useContext } from 'react';
import type { FormState, FormValues } from '#app/domain/form-state.ts';

/**
 * Values of a form that was sent after its session had ended, given back after sign-in. Every field falls back to them:
 * what has just been refused, else what was kept, else what is stored.
 */
export const KeptFormContext = createContext<FormValues | null>(null);

/** What was typed before, if anything: by the refused form, else by the kept one. */
export function useTypedValues(form: FormState | undefined): FormValues | null {
  const kept = useContext(KeptFormContext);
  return form?.values ?? kept;
}
