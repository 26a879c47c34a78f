/** What will become of one row of a list. */
export const planStates = ['new', 'changed', 'same', 'conflict', 'caseworkerChanged', 'closedHere', 'error'] as const;
export type PlanState = (typeof planStates)[number];

/**
 * One field as the list has it. `said` is the parsed cell, `stored` what the portal would store for it (words resolved
 * to concepts, a place to its id): two canonical texts, because a better vocabulary must not look like a changed list.
 */
export interface ListedField {
  readonly said: string;
  readonly stored: string;
}

export interface ListedRow {
  readonly rowNumber: number;
  /** Normalised customer or posting number; '' when the row has none. */
  readonly key: string;
  /** Only fields the file has a column for. */
  readonly fields: Readonly<Record<string, ListedField>>;
  readonly hasError: boolean;
}

export interface ExistingRecord {
  readonly id: string;
  readonly key: string;
  /** Canonical texts of what is stored now, same form as `ListedField.stored`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly isClosed: boolean;
  readonly isInRunningPlacement: boolean;
}

/** Keyed hashes of what the last taken import said and stored for a field. */
export interface FieldMark {
  readonly said: string;
  readonly stored: string;
}
export type MarksById = ReadonlyMap<string, Readonly<Record<string, FieldMark>>>;

export interface PlannedRow {
  readonly rowNumber: number;
  readonly key: string;
  readonly id: string | null;
  readonly state: PlanState;
  /** Fields to take from the list. */
  readonly changed: readonly string[];
  /** Fields that changed in the list and here since the last import: a person decides. */
  readonly conflicts: readonly string[];
  /** Fields whose mark is to be renewed although nothing changes (the list now says what already stands here). */
  readonly agreed: readonly string[];
  /** The first row with the same key, when this one is a repetition. */
  readonly duplicateOf: number | null;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  /** Proposed for closing; never taken without a person's yes. */
  readonly noLongerListed: readonly { readonly id: string; readonly key: string }[];
  /** Not in the list either, but in a running placement: shown, never proposed. */
  readonly keptForPlacement: readonly { readonly id: string; readonly key: string }[];
  readonly counts: Readonly<Record<PlanState | 'noLongerListed', number>>;
}

/** The field whose change is told apart, because it hands a person over. */
export const caseworkerField = 'caseworker';

/**
 * Compares a list with what is here, field by field and three ways (list now, list then, here now):
 * unchanged in the list -> what stands here stays, also when somebody edited it; changed in the list only -> taken;
 * changed on both sides -> conflict, unless both arrived at the same. So the same file twice changes nothing.
 * A field never imported before is filled when empty here, else a conflict if it differs.
 * A row with an error still counts as listed: nobody is proposed for closing because of a typing mistake.
 * @param existing records that came from such a list before, in the scope of this list
 * @param hash keyed hash of a field's canonical text, the one the marks were made with
 */
export function planImport(
  listed: readonly ListedRow[],
  existing: readonly ExistingRecord[],
  marks: MarksById,
  hash: (field: string, canonical: string) => string,
): ImportPlan {
  const byKey = new Map(existing.map((record) => [record.key, record]));
  const firstRow = new Map<string, number>();
  const rows: PlannedRow[] = [];
  for (const row of listed) {
    const earlier = row.key === '' ? undefined : firstRow.get(row.key);
    if (row.key !== '' && earlier === undefined) firstRow.set(row.key, row.rowNumber);
    const record = byKey.get(row.key);
    const base = {
      rowNumber: row.rowNumber,
      key: row.key,
      id: record?.id ?? null,
      changed: [],
      conflicts: [],
      agreed: [],
      duplicateOf: earlier ?? null,
    };
    if (row.hasError || row.key === '' || earlier !== undefined) rows.push({ ...base, state: 'error' });
    else if (record === undefined) rows.push({ ...base, state: 'new', changed: Object.keys(row.fields) });
    else if (record.isClosed) rows.push({ ...base, state: 'closedHere' });
    else rows.push({ ...base, ...compare(row, record, marks.get(record.id) ?? {}, hash) });
  }

  const absent = existing
    .filter((record) => !record.isClosed && !firstRow.has(record.key))
    .map(({ id, key, isInRunningPlacement }) => ({ id, key, isInRunningPlacement }));
  const noLongerListed = absent.filter((record) => !record.isInRunningPlacement).map(({ id, key }) => ({ id, key }));
  const keptForPlacement = absent.filter((record) => record.isInRunningPlacement).map(({ id, key }) => ({ id, key }));
  const counts = Object.fromEntries(planStates.map((state) => [state, 0])) as Record<
    PlanState | 'noLongerListed',
    number
  >;
  for (const row of rows) counts[row.state] += 1;
  counts.noLongerListed = noLongerListed.length;
  return { rows, noLongerListed, keptForPlacement, counts };
}

function compare(
  row: ListedRow,
  record: ExistingRecord,
  marks: Readonly<Record<string, FieldMark>>,
  hash: (field: string, canonical: string) => string,
) {
  const changed: string[] = [];
  const conflicts: string[] = [];
  const agreed: string[] = [];
  for (const [field, { said, stored }] of Object.entries(row.fields)) {
    const here = record.fields[field] ?? 'null';
    const mark = marks[field];
    const isSaidAgain = mark !== undefined && mark.said === hash(field, said);
    if (isSaidAgain) continue;
    if (stored === here) agreed.push(field);
    else if (mark === undefined) {
      if (isEmpty(here)) changed.push(field);
      else if (!isEmpty(stored)) conflicts.push(field);
    } else if (mark.stored === hash(field, here)) changed.push(field);
    else conflicts.push(field);
  }
  const state: PlanState =
    conflicts.length > 0
      ? 'conflict'
      : changed.includes(caseworkerField)
        ? 'caseworkerChanged'
        : changed.length > 0
          ? 'changed'
          : 'same';
  return { state, changed, conflicts, agreed };
}

/**
 * The fields of a planned row that the list overwrites: none while somebody still has to choose between list and portal.
 * @param choice what was chosen for the fields that changed on both sides; null: nobody has yet
 */
export function fieldsToTake(planned: PlannedRow, choice: string | null): ReadonlySet<string> {
  if (planned.conflicts.length > 0 && choice === null) return new Set();
  return new Set([...planned.changed, ...(choice === 'list' ? planned.conflicts : [])]);
}

/**
 * Canonical text of a value: JSON with sorted keys, so that equal values are equal texts. Lists keep their order unless
 * `isSet` says that order means nothing (skills, licences, shifts).
 */
export function canonical(value: unknown, isSet = false): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(isSet ? items.sort() : items).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

function isEmpty(text: string): boolean {
  return text === 'null' || text === '[]' || text === '""' || text === '{}';
}
