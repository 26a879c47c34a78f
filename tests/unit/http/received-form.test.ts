import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DomainError } from '#app/domain/domain-error.ts';
import { fields } from '#app/http/fields.server.ts';
import { ReceivedForm } from '#app/http/form.server.ts';

describe('a form', () => {
  const received = (entries: [string, string][]) => {
    const formData = new FormData();
    for (const [name, value] of entries) formData.append(name, value);
    return new ReceivedForm(formData);
  };

  it('is told which of its values are too long, and keeps them', () => {
    const form = received([
      ['name', 'Kim'],
      ['note', 'a'.repeat(10_001)],
      ['cases', 'a'],
      ['cases', 'b'.repeat(10_001)],
    ]);
    expect(form.tooLong(20_000)).toBeNull();
    expect(form.tooLong(10_000)?.problems.map(({ field, code }) => [field, code])).toEqual([
      ['note', 'tooLong'],
      ['cases', 'tooLong'],
    ]);
    expect(form.values['note']).toHaveLength(10_001);
  });

  it('has two thousand entries at most, and a key of 64 characters', () => {
    const entries = (count: number) => Array.from({ length: count }, (_, at): [string, string] => ['case', String(at)]);
    expect(received(entries(2000)).all('case')).toHaveLength(2000);
    expect(() => received(entries(2001))).toThrow(DomainError);
    expect(received([['_key', 'k'.repeat(64)]]).key).toBe('k'.repeat(64));
    expect(() => received([['_key', 'k'.repeat(65)]]).key).toThrow(DomainError);
    expect(received([]).key).toBeNull();
  });

  it('keeps what names no field from being more than a value', () => {
    const form = received([
      ['__proto__', 'evil'],
      ['__proto__', 'evil again'],
      ['constructor', 'evil'],
      ['toString', 'evil'],
      ['name', 'Kim'],
    ]);
    expect(Object.getPrototypeOf(form.values)).toBe(Object.prototype);
    expect(form.text('name')).toBe('Kim');
    expect(form.text('0')).toBe('');
    expect('evil' in {}).toBe(false);
  });

  it('takes one value where a field has one, whoever sends it twice', () => {
    const form = received([
      ['status', 'draft'],
      ['status', 'published'],
    ]);
    expect(form.text('status')).toBe('draft');
    expect(form.read(z.object({ status: fields.text() }))).toEqual({ status: 'draft' });
  });

  it('says how many lines a list of words may have', () => {
    const read = (words: string) => received([['words', words]]).read(z.object({ words: fields.wordList() }));
    expect(read(' Lager \n Küche ').words).toBe('Lager \n Küche');
    expect(read('').words).toBe('');
    let refusal: unknown;
    try {
      read('Lager\n'.repeat(101));
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({ problems: [{ field: 'words', code: 'tooManyLines', params: { max: 100 } }] });
  });
});
