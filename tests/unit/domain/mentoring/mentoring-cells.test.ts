import { describe, expect, it } from 'vitest';
import { readMode, readOffers, readSlots } from '#app/domain/mentoring/import/mentoring-cells.ts';

describe('weekly times in a cell', () => {
  const examples: readonly (readonly [string, readonly string[]])[] = [
    ['Mo abends', ['mon-evening']],
    ['Montag Abend, Mittwoch nachmittags', ['mon-evening', 'wed-afternoon']],
    ['Di u. Do vormittags', ['tue-morning', 'thu-morning']],
    ['Dienstag und Freitag vormittags', ['tue-morning', 'tue-afternoon', 'tue-evening', 'fri-morning']],
    ['Mo-Mi früh', ['mon-morning', 'tue-morning', 'wed-morning']],
    ['Sa', ['sat-morning', 'sat-afternoon', 'sat-evening']],
    ['Fr mittags', ['fri-afternoon']],
    ['abends', ['mon-evening', 'tue-evening', 'wed-evening', 'thu-evening', 'fri-evening']],
  ];
  it.each(examples)('%s', (text, slots) => {
    expect(readSlots(text)).toEqual({ slots, unknown: [] });
  });

  it('a weekend is two days, "flexibel" the whole week', () => {
    expect(readSlots('Wochenende').slots).toHaveLength(6);
    expect(readSlots('flexibel').slots).toHaveLength(21);
  });

  it('what names neither day nor part is said', () => {
    expect(readSlots('nach Absprache, Mo morgens')).toEqual({ slots: ['mon-morning'], unknown: ['nach Absprache'] });
  });
});

it('knows what volunteers offer in many words', () => {
  expect(readOffers(['Deutsch üben', 'Behördengänge', 'Nachhilfe Berufsschule', 'Praktikumssuche', 'Kuchen'])).toEqual({
    offers: ['languagePractice', 'authorityVisits', 'vocationalSchool', 'internshipSearch'],
    unknown: ['Kuchen'],
  });
});

it('knows how people meet', () => {
  expect(['vor Ort', 'per Video', 'beides', 'online und persönlich', 'mal so'].map(readMode)).toEqual([
    'inPerson',
    'online',
    'both',
    'both',
    null,
  ]);
});
