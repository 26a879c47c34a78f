import type { FormValues } from '#app/domain/form-state.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';

/** A concept of a profile in its form: ticked means it belongs to the person. */
export interface ProfileChip {
  readonly kind: ConceptKind;
  readonly concept: string;
  readonly label: string;
}

/** A text that may mean several things, with what it may mean. */
export interface ProfileQuestion {
  readonly kind: ConceptKind;
  readonly text: string;
  readonly choices: readonly { readonly concept: string; readonly label: string }[];
}

/** The chips a form carried (`chip` = `kind|concept|label`), and those just picked from several meanings (`pick.kind|concept|label`). */
export function profileChipsOf(values: FormValues): ProfileChip[] {
  const sent = values['chip'];
  const chips = sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent;
  const picked = Object.keys(values).flatMap((name) => (name.startsWith('pick.') ? [name.slice('pick.'.length)] : []));
  return [...chips, ...picked].flatMap((text) => {
    const [kind, concept, label] = text.split('|');
    if ((kind !== 'occupation' && kind !== 'skill') || concept === undefined || label === undefined) return [];
    return /^[a-z]+\.[a-z0-9.-]{1,80}$/.test(concept) ? [{ kind, concept, label }] : [];
  });
}

/** Concepts of a kind that are ticked in a form or were just picked, in order. */
export function tickedConcepts(values: FormValues, kind: ConceptKind): string[] {
  const sent = values[kind === 'occupation' ? 'occupations' : 'skills'];
  const ticked = sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent;
  const picked = Object.keys(values).flatMap((name) =>
    name.startsWith(`pick.${kind}|`) ? [name.split('|')[1] ?? ''] : [],
  );
  return [...new Set([...ticked, ...picked])].filter((concept) => concept !== '');
}
