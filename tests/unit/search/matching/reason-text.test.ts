import { describe, expect, it } from 'vitest';
import de from '#app/i18n/de/match.ts';
import en from '#app/i18n/en/match.ts';
import { reasonText } from '#app/i18n/reason-text.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { reasonStatesByCode } from '#search/matching/reason.ts';
import { termCodes } from '#search/matching/score-terms.ts';
import { mentorTermCodes } from '#search/matching/mentor-terms.ts';

const labels: Record<string, string> = {
  'skill.mag': 'MAG-Schweißen',
  'skill.tig': 'WIG-Schweißen',
  'occ.welder': 'Schweißer/in',
};
const say = (code: string, state: string, params: Parameters<typeof reasonText>[1]['params']) =>
  reasonText(sourceFor('de'), { code, state, params }, (key) => labels[key] ?? key);

describe('sentences of reasons', () => {
  it('exist in both languages for every code, state and term', () => {
    for (const texts of [de, en]) {
      for (const [code, states] of Object.entries(reasonStatesByCode)) {
        expect(Object.keys((texts.reasons as Record<string, object>)[code] ?? {}).sort()).toEqual([...states].sort());
      }
      expect(Object.keys(texts.term)).toEqual([...termCodes]);
      expect(Object.keys(texts.mentorTerm)).toEqual([...mentorTermCodes]);
    }
  });

  it('are the words of the field', () => {
    expect(say('musts', 'met', { met: 3, asked: 3 })).toBe('3 von 3 Muss');
    expect(say('german', 'met', { asked: 'B1', level: 'B1', by: 'DTZ', on: '2025-12-10' })).toBe(
      'B1 laut Zertifikat (DTZ, 12/2025)',
    );
    expect(
      say('germanConflict', 'partly', {
        skill: 'speaking',
        attested: 'B1',
        attestedBy: 'DTZ',
        attestedOn: '2025-12-10',
        assessed: 'A2',
        assessedBy: 'courseProvider',
        assessedOn: '2026-03-02',
      }),
    ).toBe('Sprechen: Einschätzung A2 (Kursträger, 03/2026)');
    expect(say('must', 'learnable', { concept: 'skill.mag', via: 'skill.tig', weight: 800 })).toBe(
      'Muss: MAG-Schweißen erlernbar, kann WIG-Schweißen',
    );
    expect(say('nice', 'learnable', { concept: 'skill.mag', via: 'occ.welder', weight: 800 })).toBe(
      'Schön wäre: MAG-Schweißen erlernbar, ist Schweißer/in',
    );
    expect(say('experience', 'met', { years: 1 })).toBe('Erfahrung: 1 Jahr');
    expect(say('experience', 'met', { years: 6 })).toBe('Erfahrung: 6 Jahre');
    expect(say('shift', 'partly', { shifts: ['early'], open: ['late', 'night'] })).toBe(
      'Frühschicht: ja, offen: Spätschicht und Nachtschicht',
    );
    expect(
      say('availableAfterCourse', 'met', { courseUntilOn: '2026-12-12', freeOn: '2027-01-04', startsOn: null }),
    ).toBe('Kurs bis 12.12.2026, frei ab 04.01.2027');
    expect(say('hours', 'met', { hoursMin: 35, hoursMax: 40 })).toBe('35-40 Stunden in der Woche: ja');
    expect(say('german', 'partly', { asked: 'B1', level: 'A2', by: 'telc', on: null })).toBe(
      'A2 statt B1 laut Zertifikat (telc, ohne Datum)',
    );
  });
});
