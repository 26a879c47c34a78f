import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DomainError } from '#app/domain/domain-error.ts';
import { fields } from '#app/http/fields.server.ts';
import { ReceivedForm, refused } from '#app/http/form.server.ts';
import { offerSchema } from '#app/routes/offer/offer-schema.server.ts';

function formOf(values: Record<string, string | File>): ReceivedForm {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return new ReceivedForm(data);
}

function problemsOf(values: Record<string, string>, schema: z.ZodObject): Record<string, string> {
  try {
    formOf(values).read(schema);
  } catch (error) {
    if (error instanceof DomainError) return Object.fromEntries(error.problems.map(({ field, code }) => [field, code]));
    throw error;
  }
  return {};
}

describe('what an empty field is told', () => {
  it('is to be filled in, chosen or ticked, as its control asks', () => {
    const schema = z.object({
      name: fields.text(),
      kind: fields.choice(['a', 'b']),
      colleague: fields.id(),
      agreed: fields.mustTick(),
    });
    expect(problemsOf({}, schema)).toEqual({
      name: 'required',
      kind: 'pleaseChoose',
      colleague: 'pleaseChoose',
      agreed: 'pleaseTick',
    });
  });

  it('asks a company for everything at once, also for a way to reach it', () => {
    expect(problemsOf({ seats: '1' }, offerSchema)).toMatchObject({
      wish: 'pleaseChoose',
      title: 'required',
      phone: 'phoneOrEmail',
    });
    const filled = {
      wish: 'hire',
      title: 'Koch',
      seats: '1',
      companyName: 'Kantine Muster',
      place: 'Herne',
      contactName: 'Kim Fiktiv',
    };
    expect(problemsOf(filled, offerSchema)).toEqual({ phone: 'phoneOrEmail' });
    expect(problemsOf({ ...filled, email: 'kim@muster.example' }, offerSchema)).toEqual({});
    expect(problemsOf({ ...filled, phone: 'später' }, offerSchema)).toEqual({ phone: 'notAPhone' });
  });
});

describe('a refused form', () => {
  it('says what a browser cannot give back', () => {
    const refusal = new DomainError('invalid', 'formInvalid');
    expect(refused(formOf({ name: 'Kim' }), refusal).lost).toBeUndefined();
    expect(refused(formOf({ password: 'geheim' }), refusal)).toMatchObject({
      lost: 'password',
      values: { password: '' },
    });
    expect(refused(formOf({ file: new File(['a'], 'liste.csv') }), refusal).lost).toBe('file');
  });
});
