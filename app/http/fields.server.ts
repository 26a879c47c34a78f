import { z } from 'zod';
import { isIssuer } from '#app/domain/account/sign-in-provider.ts';
import { employerNumber } from '#app/domain/company/company.ts';
import { isEmail } from '#app/domain/identity/email.ts';
import { mostLines, linesOf } from '#app/domain/reference/lines-of.ts';
import { isDay } from '#app/domain/time/day.ts';

z.config({ jitless: true });

/** Too long ends the check (zod would go on): no pattern is tried on a text of any length. */
const upTo = (max: number) => z.string().max(max, { abort: true });
/** The longest word a pattern of digits, letters and a few signs is tried on. */
const longestToken = 100;

/**
 * Building blocks of form schemas. Messages are codes of the i18n namespace `errors`.
 * Every optional field turns '' into null, so that use cases know one kind of nothing.
 */
export const fields = {
  /** Required text of at most `max` characters. */
  text: (max = 200) => z.string().min(1).max(max),
  /** Text or null. */
  optionalText: (max = 200) =>
    z
      .string()
      .max(max)
      .transform((text) => text || null),
  /** Several lines or null. */
  longText: (max = 4000) =>
    z
      .string()
      .max(max)
      .transform((text) => text || null),
  /** Words in lines or with commas between them ('' for none): what the vocabulary is asked about, one by one. */
  wordList: (max = 2000) =>
    upTo(max).check((context) => {
      if (linesOf(context.value).length <= mostLines) return;
      const params = { code: 'tooManyLines', values: { max: mostLines } };
      context.issues.push({ code: 'custom', input: context.value, params });
    }),
  email: () => upTo(200).min(1).refine(isEmail, 'notAnEmail'),
  optionalEmail: () => z.union([z.literal('').transform(() => null), fields.email()]),
  phone: () =>
    upTo(40)
      .min(1)
      .regex(/^\+?[\d\s()/-]{5,}$/, 'notAPhone'),
  optionalPhone: () => z.union([z.literal('').transform(() => null), fields.phone()]),
  day: () => upTo(longestToken).refine(isDay, 'notADate'),
  optionalDay: () =>
    upTo(longestToken)
      .refine((text) => text === '' || isDay(text), 'notADate')
      .transform((text) => text || null),
  /** Whole number; German thousands points are not expected. */
  integer: (min: number, max: number) =>
    upTo(longestToken)
      .regex(/^-?\d+$/, 'notANumber')
      .transform(Number)
      .pipe(z.number().min(min).max(max)),
  optionalInteger: (min: number, max: number) =>
    z.union([z.literal('').transform(() => null), fields.integer(min, max)]),
  /** Euro with comma or point -> cents. */
  euro: () =>
    upTo(longestToken)
      .regex(/^\d{1,6}([.,]\d{1,2})?$/, 'notAnAmount')
      .transform((text) => Math.round(Number(text.replace(',', '.')) * 100)),
  optionalEuro: () => z.union([z.literal('').transform(() => null), fields.euro()]),
  choice: <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values),
  optionalChoice: <const T extends readonly string[]>(values: T) =>
    z.union([z.literal('').transform(() => null), z.enum(values as unknown as [T[number], ...T[number][]])]),
  choices: <const T extends readonly string[]>(values: T) =>
    z.array(z.enum(values as unknown as [T[number], ...T[number][]])),
  /** A checkbox: present or not. */
  ticked: () => z.string().transform((text) => text !== ''),
  /** A checkbox that must be ticked. */
  mustTick: () => z.string().min(1, 'pleaseTick'),
  version: () => upTo(longestToken).regex(/^\d+$/, 'notANumber').transform(Number),
  id: () => upTo(longestToken).regex(/^[A-Za-z0-9_-]{1,64}$/, 'pleaseChoose'),
  optionalId: () =>
    upTo(longestToken)
      .regex(/^[A-Za-z0-9_-]{0,64}$/, 'pleaseChoose')
      .transform((text) => text || null),
  /** Address of a sign-in service: encrypted, or on the machine itself. */
  issuer: () => upTo(300).min(1).refine(isIssuer, 'notAnIssuer'),
  employerNumber: () =>
    upTo(longestToken)
      .refine((text) => employerNumber(text) !== null, 'notAnEmployerNumber')
      .transform((text) => employerNumber(text) as string),
  optionalEmployerNumber: () =>
    upTo(longestToken)
      .refine((text) => text === '' || employerNumber(text) !== null, 'notAnEmployerNumber')
      .transform((text) => employerNumber(text)),
} as const;
