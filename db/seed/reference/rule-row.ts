import type { RuleUnit, RuleValue } from '#app/domain/rule/rule-book.ts';

/** The day these rows were entered from the fact sheet: "Stand". Later rows bring their own. */
export const enteredOn = '2026-11-23';

/** First day the fact sheet speaks for where it names no version: earlier days are not covered, the answer is "ask". */
export const sheetBegins = '2024-01-01';

/** Internships that need no minimum wage. */
export const milog = '§ 22 Abs. 1 Satz 2 MiLoG';
export const milogSource = 'mindest-lohn.org/gesetz § 22; haufe TVöD 1.3.4.2.2; paritaet-bw.de FAQ';

export interface RuleRowFacts {
  readonly basis: string;
  readonly source: string;
  readonly from?: string;
  readonly to?: string;
  readonly detail?: Record<string, unknown>;
}

function row(
  key: string,
  value: number | null,
  unit: RuleUnit,
  facts: RuleRowFacts,
  confirmed: boolean,
  origin: 'law' | 'house',
): RuleValue {
  const validFrom = facts.from ?? sheetBegins;
  return {
    id: `${key}@${validFrom}`,
    key,
    value,
    unit,
    detail: facts.detail ?? null,
    origin,
    legalBasis: facts.basis,
    validFrom,
    validTo: facts.to ?? null,
    source: facts.source,
    checkedOn: enteredOn,
    confirmed,
  };
}

/** A legal value that was read in the source named. */
export function read(key: string, value: number | null, unit: RuleUnit, facts: RuleRowFacts): RuleValue {
  return row(key, value, unit, facts, true, 'law');
}

/** A legal value nobody has checked in a source: shown as unconfirmed. */
export function unchecked(key: string, value: number | null, unit: RuleUnit, facts: RuleRowFacts): RuleValue {
  return row(key, value, unit, facts, false, 'law');
}

/** What a house decided for its own work; a default that another house changes by its own row. */
export function house(key: string, value: number | null, unit: RuleUnit, detail?: Record<string, unknown>): RuleValue {
  return row(
    key,
    value,
    unit,
    { basis: 'Vorgabe des Hauses', source: 'Vorschlag für den Start, vom Haus zu bestätigen', detail },
    false,
    'house',
  );
}
