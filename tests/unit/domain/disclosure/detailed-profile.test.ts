import { describe, expect, it } from 'vitest';
import { detailedProfile, type DetailedFacts } from '#app/domain/disclosure/detailed-profile.ts';
import { isShowable } from '#app/domain/disclosure/showable-concept.ts';
import type { LevelEvidence } from '#app/domain/profile/language-level.ts';
import { skillRows } from '#db/seed/reference/skills.ts';

const evidence = (over: Partial<LevelEvidence>): LevelEvidence => ({
  skill: 'speaking',
  level: 'B1',
  source: 'attested',
  by: 'DTZ',
  on: '2026-03-04',
  ...over,
});
const facts: DetailedFacts = {
  occupations: ['occ.welder', 'occ.unknown'],
  skills: ['skill.welding', 'skill.arabic', 'skill.grinding'],
  german: [
    evidence({}),
    evidence({ source: 'assessed', level: 'A2', by: 'caseworker' }),
    evidence({ skill: 'reading' }),
    evidence({ skill: 'listening', source: 'assessed', level: 'B2', by: 'mentor' }),
  ],
  experienceYears: 7,
  licences: ['B'],
  shifts: ['night', 'day'],
  hoursMin: 20,
  hoursMax: 38,
  availableFrom: '2027-03-17',
  maxKm: 17,
};
const isShown = (key: string) => key !== 'occ.unknown' && isShowable({ key, number: 1 });
const shown = (over: Partial<DetailedFacts> = {}) =>
  detailedProfile({ ...facts, ...over }, '05758', isShown, '2027-01-11');

describe('the detailed profile', () => {
  it('is this and nothing else', () => {
    expect(shown()).toEqual({
      occupations: ['occ.welder'],
      skills: ['skill.grinding', 'skill.welding'],
      german: {
        listening: { level: 'B2', proof: 'assessment' },
        reading: { level: 'B1', proof: 'certificate' },
        speaking: { level: 'A2', proof: 'assessment' },
        writing: null,
      },
      experience: 'upTo10',
      licences: ['B'],
      shifts: ['day', 'night'],
      hoursMin: 20,
      hoursMax: 38,
      availableMonth: '2027-03',
      districtKey: '05758',
      commute: 'upTo20',
    });
  });

  it('never grows by what a caller adds to the facts', () => {
    const noisy = { ...facts, firstName: 'Kim', placeId: 7, otherLanguages: ['ar'], course: null, caseCode: 'K7F-204' };
    expect(shown(noisy)).toEqual(shown());
  });

  it('says the present month of whoever is free, and no day of anybody', () => {
    expect(shown({ availableFrom: '2026-04-01' }).availableMonth).toBe('2027-01');
    expect(JSON.stringify(shown())).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it.each([
    [0, 'none'],
    [2, 'upTo2'],
    [3, 'upTo5'],
    [10, 'upTo10'],
    [31, 'over10'],
    [null, null],
  ])('tells %s years of work as %s', (experienceYears, experience) => {
    expect(shown({ experienceYears }).experience).toBe(experience);
  });

  it('names no skill that tells an origin: every language of the vocabulary, and none a house imported', () => {
    const languages = skillRows.filter(
      ([number]) => number === 1171 || number === 1181 || (number >= 1434 && number <= 1451),
    );
    expect(languages).toHaveLength(20);
    expect(languages.filter(([number, slug]) => isShowable({ key: `skill.${slug}`, number }))).toEqual([]);
    expect(isShowable({ key: 'skill.welding', number: 1001 })).toBe(true);
    expect(isShowable({ key: 'skill.esco.x', number: 100_001 })).toBe(false);
  });
});
