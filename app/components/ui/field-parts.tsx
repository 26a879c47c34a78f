import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import { useProblemText, useTexts } from '#app/i18n/use-texts.tsx';
import { useTypedValues } from './kept-form.tsx';

export const fieldId = (name: string) => `f-${name}`;

/** What was typed before the form came back, else the stored value. */
export function useKeptValue(
  form: FormState | undefined,
  name: string,
  stored: string | number | null | undefined,
): string | undefined {
  const typed = useTypedValues(form);
  const kept = typed?.[name];
  if (kept !== undefined) return typeof kept === 'string' ? kept : kept[0];
  return stored === null || stored === undefined ? undefined : String(stored);
}

/** The same for boxes: the ticked values. */
export function useKeptValues(form: FormState | undefined, name: string, stored: readonly string[]): readonly string[] {
  const typed = useTypedValues(form);
  if (!typed) return stored;
  const kept = typed[name];
  return kept === undefined ? [] : typeof kept === 'string' ? [kept] : kept;
}

/** The sentence about this field's first problem and the ids that tie label, hint and problem to the control. */
export function useFieldProblem(form: FormState | undefined, name: string, hint: ReactNode) {
  const sentence = useProblemText();
  const problem = form?.problems.find((candidate) => candidate.field === name);
  const id = fieldId(name);
  const describedBy = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return { id, text: problem ? sentence(problem) : null, describedBy: describedBy || undefined };
}

/** Label text with "required" in words: an asterisk alone says nothing. */
export function LabelText({ label, required }: { label: ReactNode; required?: boolean }) {
  const t = useTexts('ui');
  return (
    <>
      {label}
      {required ? <span className="kern-label__optional"> ({t('required')})</span> : null}
    </>
  );
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div className="kern-hint" id={`${id}-hint`}>
      {children}
    </div>
  ) : null;
}

export function Problem({ id, text }: { id: string; text: string | null }) {
  return text ? (
    <p className="problem" id={`${id}-problem`}>
      {text}
    </p>
  ) : null;
}
