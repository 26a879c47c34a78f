import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '#app/domain/imports/columns.ts';
import { learnerColumns } from '#app/domain/mentoring/import/learner-columns.ts';
import { readGoal } from '#app/domain/mentoring/import/mentoring-cells.ts';
import { isAnotherName, parseLearnerRow } from '#app/domain/mentoring/import/parse-learner-row.ts';

function parse(columns: string[], cells: string[]) {
  const sheet = {
    ...{ format: 'csv' as const, columns, columnsRow: 1, encoding: null, delimiter: null },
    rows: [{ number: 2, cells }],
  };
  const recognised = recogniseColumns(sheet, learnerColumns);
  if (!recognised.ok) throw new Error(recognised.code);
  return parseLearnerRow({ number: 2, cells }, recognised.columns, '2027-01-11');
}

describe('what a learner wants to practise', () => {
  it.each([
    ['B2', 'nextLevel', 'B2'],
    ['nächstes Niveau', 'nextLevel', null],
    ['B1 halten bis zum Kurs', 'holdLevel', 'B1'],
    ['nicht verlernen', 'holdLevel', null],
    ['sich unterhalten können', 'everyday', null],
    ['Prüfung telc B1', 'exam', 'B1'],
    ['bei der Arbeit sprechen', 'speakAtWork', null],
    ['Berufsschule', 'vocationalSchool', null],
    ['Arzt und Ämter', 'everyday', null],
  ])('understands "%s"', (text, goal, goalLevel) => {
    expect(readGoal(text)).toEqual({ goal, goalLevel });
  });

  it('does not guess', () => {
    expect(readGoal('Kuchen')).toBeNull();
  });
});

describe('a row of a list of learners', () => {
  it('reads what a tandem needs and nothing about birth, papers or money', () => {
    const { row, problems } = parse(
      [
        'Nummer',
        'Name, Vorname',
        'Handy',
        'Wohnort',
        'Sprachniveau',
        'Muttersprache',
        'Ziel',
        'Zeiten',
        'Geburtsdatum',
      ],
      ['L-7', 'Muster, Ina', '0170 1', '33602 Bielefeld', 'A2', 'Dari', 'B1', 'Mo abends', '01.01.1990'],
    );
    expect(problems).toEqual([]);
    expect(row).toEqual({
      number: 'L-7',
      name: { firstName: 'Ina', lastName: 'Muster' },
      phone: '0170 1',
      postcode: '33602',
      town: 'Bielefeld',
      german: ['listening', 'reading', 'writing', 'speaking'].map((skill) => ({
        ...{ skill, level: 'A2', source: 'assessed', by: 'self', on: null },
      })),
      otherLanguages: ['fa'],
      goal: { goal: 'nextLevel', goalLevel: 'B1' },
      slots: ['mon-evening'],
    });
  });

  it('takes a running number for no number of hers', () => {
    expect(() => parse(['lfd. Nr.', 'Name'], ['1', 'Muster'])).toThrow('keyColumnMissing');
  });
});

describe('a number with another name', () => {
  const muster = { firstName: 'Ina', lastName: 'Muster' };
  it('is somebody else where nothing of the name is the same', () => {
    expect(isAnotherName(muster, { firstName: 'Amir', lastName: 'Beispiel' })).toBe(true);
  });

  it.each([
    [{ firstName: 'Ina', lastName: 'Erdacht' }, 'who married'],
    [{ firstName: 'Muster', lastName: 'INA' }, 'whose names were swapped'],
    [{ firstName: 'اينا', lastName: 'مثال' }, 'whose name is written in another script'],
  ])('is the same person %s', (other) => {
    expect(isAnotherName(muster, other)).toBe(false);
  });
});
