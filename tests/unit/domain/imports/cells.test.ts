import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, writeDay } from '#app/domain/imports/day-cell.ts';
import { fold, saysNothing, words } from '#app/domain/imports/fold.ts';
import { readKind, readKinds } from '#app/domain/imports/kind-cell.ts';
import { readLevel } from '#app/domain/imports/level-cell.ts';
import { readLicences } from '#app/domain/imports/licence-cell.ts';
import { isShortenedByExcel, normaliseKey } from '#app/domain/imports/list-key.ts';
import { readCount, readDecimal } from '#app/domain/imports/number-cell.ts';
import { readWorkTime } from '#app/domain/imports/work-time.ts';
import { dayOfNumber } from '#app/domain/time/day.ts';

const today = '2026-11-23';
const dayIn = (text: string, meaning: 'birth' | 'other' = 'other') => {
  const read = readDay(text, meaning, today);
  return read.ok ? read.day : `example ${read.example}`;
};

describe('a date in a list', () => {
  it.each([
    ['14.01.2027', '2027-01-14'],
    ['14.1.27', '2027-01-14'],
    ['1. 2. 2027', '2027-02-01'],
    ['14/01/2027', '2027-01-14'],
    ['14-01-2027', '2027-01-14'],
    ['2027-01-14', '2027-01-14'],
    ['2027-01-14T00:00:00', '2027-01-14'],
    ['14.01.2027 00:00', '2027-01-14'],
    ['46401', '2027-01-14'],
    ['14. Januar 2027', '2027-01-14'],
    ['14. März 27', '2027-03-14'],
    ['Jan 2027', '2027-01-01'],
    ['Mrz. 27', '2027-03-01'],
    ['12/2025', '2025-12-01'],
    ['ab 14.01.2027', '2027-01-14'],
    ['ab dem 14.01.2027', '2027-01-14'],
  ])('%s is %s', (text, day) => expect(dayIn(text)).toBe(day));

  it('takes two-digit birth years from the past, everything else from this century', () => {
    expect(dayIn('7.9.69', 'birth')).toBe('1969-09-07');
    expect(dayIn('7.9.03', 'birth')).toBe('2003-09-07');
    expect(dayIn('7.9.27')).toBe('2027-09-07');
  });

  it('that does not exist is refused with the last day of that month as example', () => {
    expect(dayIn('31.02.2027')).toBe('example 28.02.2027');
    expect(dayIn('31.04.2027')).toBe('example 30.04.2027');
    expect(dayIn('demnächst')).toBe('example 14.01.2027');
    expect(dayIn('13.13.2027')).toBe('example 14.01.2027');
    expect(dayIn('Jan 1990', 'birth')).toBe('example 24.08.1991');
  });

  it('written our way is read as the same day, every day of a century', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10957, max: 36524 }),
        (number) => dayIn(writeDay(dayOfNumber(number))) === dayOfNumber(number),
      ),
    );
  });
});

describe('numbers', () => {
  it('have a decimal comma and a dot for thousands', () => {
    expect(
      ['14,10', '13.90', '1.014,00', '1.014', '2 600', '2.600,-', '1,014.50', 'viel', ''].map(readDecimal),
    ).toEqual([14.1, 13.9, 1014, 1014, 2600, 2600, 1014.5, null, null]);
  });

  it('come with words around them', () => {
    expect(
      [
        '8',
        '8 Jahre',
        'ca. 25 km',
        '5+',
        'bis zu 30',
        '2,5',
        '< 1',
        '2-3',
        '10 bis 12 Jahre',
        'viele',
        '2 Kinder 3',
      ].map(readCount),
    ).toEqual([8, 8, 25, 5, 30, 2, 0, 2, 10, null, null]);
  });
});

describe('a language level', () => {
  it.each([
    ['b1', 'B1'],
    ['B 1', 'B1'],
    ['B1.2', 'B1'],
    ['B1+', 'B1'],
    ['telc B2', 'B2'],
    ['A2/B1', 'A2'],
    ['B1-A2', 'A2'],
    ['alpha', 'alpha'],
    ['A0', 'alpha'],
    ['-', null],
    ['keine', null],
    ['', null],
    ['gut', 'unknown'],
    ['C3', 'unknown'],
  ])('"%s" is %s', (text, level) => expect(readLevel(text)).toBe(level));
});

describe('words of a list', () => {
  it('are split at commas, lines and bullets, each once, without dashes and blanks', () => {
    expect(words('Drehen,  Fräsen;drehen\n• WIG-Schweißen\n-')).toEqual(['Drehen', 'Fräsen', 'WIG-Schweißen']);
    expect(words('C, C++, C#')).toEqual(['C', 'C++', 'C#']);
    expect(words('Pflegehelfer/in')).toEqual(['Pflegehelfer/in']);
  });

  it('that say nothing say nothing', () => {
    expect(['-', '–', 'k. A.', 'k.A.', 'keine', 'n/a', '???', 'unbekannt', '#NV'].every(saysNothing)).toBe(true);
    expect(['Koch', 'B', 'IT', 'keine Nachtschicht'].some(saysNothing)).toBe(false);
  });

  it('fold alike however umlauts are written', () => {
    expect(fold('Deutsch lt. Zertifikat')).toBe('deutschltzertifikat');
    expect(new Set(['Führerschein', 'Fuehrerschein', 'FÜHRERSCHEIN ', 'Fu\u0308hrerschein'].map(fold)).size).toBe(1);
  });
});

describe('licences', () => {
  it('are read from classes and words', () => {
    expect(readLicences('B, Stapler')).toEqual({ licences: ['B', 'forklift'], unknown: [] });
    expect(readLicences('Klasse B/C1')).toEqual({ licences: ['B', 'C1'], unknown: [] });
    expect(readLicences('FS Kl. 3').licences).toEqual(['B', 'BE', 'C1', 'C1E']);
    expect(readLicences('Führerschein: ja').licences).toEqual(['B']);
    expect(readLicences('kein Führerschein')).toEqual({ licences: [], unknown: [] });
    expect(readLicences('B, Bootsschein')).toEqual({ licences: ['B'], unknown: ['Bootsschein'] });
  });
});

describe('working time', () => {
  it.each([
    ['Vollzeit', 35, 40, []],
    ['Teilzeit vormittags', 15, 34, ['day']],
    ['Voll- oder Teilzeit', 15, 40, []],
    ['VZ/TZ', 15, 40, []],
    ['20-25 Std.', 20, 25, []],
    ['30', 30, 30, []],
    ['Vollzeit, Früh- und Spätschicht', 35, 40, ['early', 'late']],
    ['Minijob', 5, 10, []],
    ['3-Schicht', null, null, ['early', 'late', 'night']],
    ['Vollzeit, keine Nachtschicht', 35, 40, []],
  ] as const)('"%s"', (text, hoursMin, hoursMax, shifts) =>
    expect(readWorkTime(text)).toEqual({ hoursMin, hoursMax, shifts }),
  );

  it('that is not understood is not guessed', () => expect(readWorkTime('nach Absprache')).toBeNull());
});

describe('kinds', () => {
  it.each([
    ['Probearbeit', 'trialEmployment'],
    ['Probebeschäftigung', 'trialEmployment'],
    ['MAG', 'employerMeasure'],
    ['EQ', 'entryQualification'],
    ['Ausbildung', 'apprenticeship'],
    ['Arbeit', 'employment'],
    ['Festanstellung', 'employment'],
    ['Minijob', 'employment'],
    ['Praktikum', 'internship'],
  ])('"%s" is %s', (text, kind) => expect(readKind(text)).toMatchObject({ kind }));

  it('know the purpose of an internship, and that a Schnuppertag is none', () => {
    expect(readKind('Orientierungspraktikum')).toEqual({ kind: 'internship', purpose: 'orientation' });
    expect(readKind('Berufsorientierungspraktikum')).toEqual({ kind: 'internship', purpose: 'careerOrientation' });
    expect(readKind('BOP')).toEqual({ kind: 'internship', purpose: 'careerOrientation' });
    expect(readKind('Schnuppertag')).toBe('step');
    expect(readKind('Sonstiges')).toBe('unknown');
    expect(readKinds('MAG / Praktikum und Arbeit').kinds).toEqual(['employerMeasure', 'internship', 'employment']);
  });
});

describe('the key', () => {
  it("is one spelling, and Excel's short form is noticed", () => {
    expect(normaliseKey(' 999 a100000 ')).toBe('999A100000');
    expect(isShortenedByExcel(normaliseKey('9,99e+05'))).toBe(true);
    expect(isShortenedByExcel('999A100000')).toBe(false);
  });
});
