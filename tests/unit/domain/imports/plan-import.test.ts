import { describe, expect, it } from 'vitest';
import {
  canonical,
  planImport,
  type ExistingRecord,
  type FieldMark,
  type ListedRow,
} from '#app/domain/imports/plan-import.ts';

const hash = (field: string, text: string) => `#${field}:${text}`;
const field = (value: unknown, stored: unknown = value) => ({ said: canonical(value), stored: canonical(stored) });
const listed = (rowNumber: number, key: string, fields: ListedRow['fields'], hasError = false): ListedRow => ({
  rowNumber,
  key,
  fields,
  hasError,
});
const existing = (
  key: string,
  fields: Record<string, unknown>,
  rest: Partial<ExistingRecord> = {},
): ExistingRecord => ({
  id: `id-${key}`,
  key,
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, canonical(value)])),
  isClosed: false,
  isInRunningPlacement: false,
  ...rest,
});
const marked = (key: string, fields: Record<string, unknown>): [string, Record<string, FieldMark>] => [
  `id-${key}`,
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      { said: hash(name, canonical(value)), stored: hash(name, canonical(value)) },
    ]),
  ),
];

describe('the plan of an import', () => {
  it('takes a number nobody knows as new, with all its fields', () => {
    const plan = planImport([listed(2, 'A1', { maxKm: field(25) })], [], new Map(), hash);
    expect(plan.rows[0]).toMatchObject({ state: 'new', changed: ['maxKm'], id: null });
  });

  it('changes nothing when the same list comes twice', () => {
    const plan = planImport(
      [listed(2, 'A1', { maxKm: field(25), skills: field([]) })],
      [existing('A1', { maxKm: 25, skills: [] })],
      new Map([marked('A1', { maxKm: 25, skills: [] })]),
      hash,
    );
    expect(plan.rows[0]).toMatchObject({ state: 'same', changed: [], conflicts: [], agreed: [] });
    expect(plan.counts).toMatchObject({ same: 1, changed: 0, new: 0, noLongerListed: 0 });
  });

  it('keeps what somebody edited here while the list stayed as it was, empty cells too', () => {
    const plan = planImport(
      [listed(2, 'A1', { maxKm: field(25), phone: field(null) })],
      [existing('A1', { maxKm: 40, phone: '1' })],
      new Map([marked('A1', { maxKm: 25, phone: null })]),
      hash,
    );
    expect(plan.rows[0]).toMatchObject({ state: 'same', changed: [] });
  });

  it('takes what changed in the list only', () => {
    const plan = planImport(
      [listed(2, 'A1', { maxKm: field(30) })],
      [existing('A1', { maxKm: 25 })],
      new Map([marked('A1', { maxKm: 25 })]),
      hash,
    );
    expect(plan.rows[0]).toMatchObject({ state: 'changed', changed: ['maxKm'] });
  });

  it('asks a person when a field changed in the list and here, unless both say the same now', () => {
    const marks = new Map([marked('A1', { maxKm: 25, experienceYears: 2 })]);
    const plan = planImport(
      [listed(2, 'A1', { maxKm: field(30), experienceYears: field(3) })],
      [existing('A1', { maxKm: 40, experienceYears: 3 })],
      marks,
      hash,
    );
    expect(plan.rows[0]).toMatchObject({
      state: 'conflict',
      conflicts: ['maxKm'],
      agreed: ['experienceYears'],
      changed: [],
    });
  });

  it('does not mistake a better vocabulary for a changed list', () => {
    const said = canonical(['Schweißer']);
    const marks = new Map([
      ['id-A1', { occupations: { said: hash('occupations', said), stored: hash('occupations', '[]') } }],
    ]);
    const plan = planImport(
      [listed(2, 'A1', { occupations: { said, stored: canonical(['welder']) } })],
      [existing('A1', { occupations: [] })],
      marks,
      hash,
    );
    expect(plan.rows[0]).toMatchObject({ state: 'same' });
  });

  it('fills what was never imported when it is empty here, and asks when it differs', () => {
    const plan = planImport(
      [listed(2, 'A1', { phone: field('1'), town: field('Hamm'), email: field(null) })],
      [existing('A1', { phone: null, town: 'Soest', email: 'a@b.example' })],
      new Map(),
      hash,
    );
    expect(plan.rows[0]).toMatchObject({ changed: ['phone'], conflicts: ['town'] });
  });

  it('tells a change of caseworker apart', () => {
    const plan = planImport(
      [listed(2, 'A1', { caseworker: field('Team 2'), maxKm: field(30) })],
      [existing('A1', { caseworker: 'Team 1', maxKm: 25 })],
      new Map([marked('A1', { caseworker: 'Team 1', maxKm: 25 })]),
      hash,
    );
    expect(plan.rows[0]).toMatchObject({ state: 'caseworkerChanged', changed: ['caseworker', 'maxKm'] });
  });

  it('rejects the later of two rows with one number and names the earlier', () => {
    const plan = planImport([listed(2, 'A1', {}), listed(9, 'A1', {})], [], new Map(), hash);
    expect(plan.rows.map((row) => [row.state, row.duplicateOf])).toEqual([
      ['new', null],
      ['error', 2],
    ]);
  });

  it('proposes who is no longer listed, never those in a running placement, closed here, or listed with an error', () => {
    const people = [
      existing('A1', {}),
      existing('A2', {}, { isInRunningPlacement: true }),
      existing('A3', {}, { isClosed: true }),
      existing('A4', {}),
    ];
    const plan = planImport([listed(2, 'A4', {}, true)], people, new Map(), hash);
    expect(plan.noLongerListed).toEqual([{ id: 'id-A1', key: 'A1' }]);
    expect(plan.keptForPlacement).toEqual([{ id: 'id-A2', key: 'A2' }]);
  });

  it('does not reopen a case that was closed here', () => {
    const plan = planImport(
      [listed(2, 'A1', { maxKm: field(30) })],
      [existing('A1', { maxKm: 25 }, { isClosed: true })],
      new Map(),
      hash,
    );
    expect(plan.rows[0]).toMatchObject({ state: 'closedHere', changed: [] });
  });
});

describe('canonical text', () => {
  it('is equal for equal values', () => {
    expect(canonical({ b: 1, a: [2, 1] })).toBe(canonical({ a: [2, 1], b: 1, c: undefined }));
    expect(canonical(['B', 'A'], true)).toBe(canonical(['A', 'B'], true));
    expect(canonical(['B', 'A'])).not.toBe(canonical(['A', 'B']));
  });
});
