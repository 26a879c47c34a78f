import { z } from 'zod';
import { employerNumber } from '#app/domain/company/company.ts';
import { isDay } from '#app/domain/time/day.ts';

z.config({ jitless: true });

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
  email: () =>
    z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'notAnEmail'),
  optionalEmail: () => z.union([z.literal('').transform(() => null), fields.email()]),
  phone: () =>
    z
      .string()
      .min(1)
      .max(40)
      .regex(/^\+?[\d\s()/-]{5,}$/, 'notAPhone'),
  optionalPhone: () => z.union([z.literal('').transform(() => null), fields.phone()]),
  day: () => z.string().refine(isDay, 'notADate'),
  optionalDay: () =>
    z
      .string()
      .refine((text) => text === '' || isDay(text), 'notADate')
      .transform((text) => text || null),
  /** Whole number; German thousands points are not expected. */
  integer: (min: number, max: number) =>
    z
      .string()
      .regex(/^-?\d+$/, 'notANumber')
      .transform(Number)
      .pipe(z.number().min(min).max(max)),
  optionalInteger: (min: number, max: number) =>
    z.union([z.literal('').transform(() => null), fields.integer(min, max)]),
  /** Euro with comma or point -> cents. */
  euro: () =>
    z
      .string()
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
  version: () => z.string().regex(/^\d+$/, 'notANumber').transform(Number),
  id: () => z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'pleaseChoose'),
  optionalId: () =>
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{0,64}$/, 'pleaseChoose')
      .transform((text) => text || null),
  employerNumber: () =>
    z
      .string()
      .refine((text) => employerNumber(text) !== null, 'notAnEmployerNumber')
      .transform((text) => employerNumber(text) as string),
  optionalEmployerNumber: () =>
    z
      .string()
      .refine((text) => text === '' || employerNumber(text) !== null, 'notAnEmployerNumber')
      .transform((text) => employerNumber(text)),
} as const;
