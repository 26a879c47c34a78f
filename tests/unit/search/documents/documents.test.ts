import { describe, expect, it } from 'vitest';
import type { Profile } from '#app/domain/profile/profile.ts';
import { matchDocument } from '#search/documents/match-document.ts';
import { mentorDocument } from '#search/documents/mentor-document.ts';
import { postingDocument } from '#search/documents/posting-document.ts';

const profile: Profile = {
  id: 'p1',
  caseCode: 'K7F-204',
  state: 'published',
  organisationId: 'o1',
  caseworkerId: 'u1',
  occupations: ['occ.welder'],
  skills: ['skill.mag'],
  german: [
    { skill: 'speaking', level: 'B1', source: 'attested', by: 'DTZ', on: '2025-12-10' },
    { skill: 'speaking', level: 'A2', source: 'assessed', by: 'courseProvider', on: '2026-03-02' },
    { skill: 'speaking', level: 'A1', source: 'assessed', by: 'caseworker', on: null },
  ],
  otherLanguages: ['uk'],
  course: { kind: 'jobLanguageCourse', untilOn: '2026-12-12', times: 'vormittags', examOn: null, goal: 'B2' },
  experienceYears: 6,
  licences: ['B'],
  hoursMin: 35,
  hoursMax: 40,
  shifts: ['early'],
  availableFrom: '2027-01-04',
  placeId: 10,
  quarterId: 1_000_010,
  maxKm: 25,
  withoutCar: false,
  wantedKinds: ['trialEmployment'],
  version: 3,
};

describe('match document', () => {
  const document = matchDocument({ ...profile, birthDate: '1990-01-01', sex: 'w' } as Profile, 7, {
    trialEmployment: { allowed: 'afterDate' },
    employment: { allowed: 'no' },
    internship: { allowed: 'yes' },
  });

  it('holds these fields and no other: no identity, age, sex, origin, other language, status or free text', () => {
    expect(Object.keys(document).sort()).toEqual(
      [
        'availableFrom',
        'course',
        'documentVersion',
        'experienceYears',
        'german',
        'hoursMax',
        'hoursMin',
        'id',
        'licences',
        'maxKm',
        'number',
        'organisationId',
        'occupations',
        'shifts',
        'skills',
        'spotId',
        'version',
        'wantedKinds',
        'withoutCar',
        'workAccess',
      ].sort(),
    );
    expect(document.course).toEqual({ kind: 'jobLanguageCourse', untilOn: '2026-12-12' });
  });

  it('takes the quarter before the place and the newest evidence of each source', () => {
    expect(document.spotId).toBe(1_000_010);
    expect(document.german.speaking).toEqual({
      attested: { rank: 3, by: 'DTZ', on: '2025-12-10' },
      assessed: { rank: 2, by: 'courseProvider', on: '2026-03-02' },
    });
    expect(document.german.reading).toEqual({ attested: null, assessed: null });
  });

  it('keeps of the work access only yes, no or ask', () => {
    expect(document.workAccess).toEqual({ internship: 'yes', trialEmployment: 'ask', employment: 'no' });
  });
});

describe('posting document', () => {
  const facts = {
    id: 's1',
    version: 1,
    title: 'Schweißer/in',
    kind: 'trialEmployment' as const,
    occupation: 'occ.welder',
    lateralEntry: false,
    skills: [
      { concept: 'a', weight: 'nice' as const },
      { concept: 'a', weight: 'must' as const },
      { concept: 'b', weight: 'nice' as const },
    ],
    german: 'B1' as const,
    germanPerSkill: { writing: 'A2' as const },
    shifts: [],
    licences: [],
    hoursPerWeekMin: null,
    hoursPerWeekMax: 38,
    startsOn: null,
    placeId: 10,
    reachableWithoutCar: null,
    seats: 2,
  };

  it('asks one level of all skills but those named, and each concept once', () => {
    const document = postingDocument(facts);
    expect(document.german).toEqual({ listening: 3, reading: 3, writing: 2, speaking: 3 });
    expect([document.musts, document.nices]).toEqual([['a'], ['b']]);
  });
});

describe('mentor document', () => {
  it('says how many tandems are still free, never less than none', () => {
    const facts = {
      id: 'm1',
      version: 1,
      offers: [],
      languages: [],
      placeId: 10,
      quarterId: null,
      maxKm: null,
      mode: 'both' as const,
      slots: [],
      capacity: 2,
    };
    expect([0, 1, 3].map((open) => mentorDocument(facts, open).capacityFree)).toEqual([2, 1, 0]);
  });
});
