import { describe, expect, it } from 'vitest';
import { detailedFilter, detailedQuery, passesDetailed } from '#app/domain/disclosure/detailed-filter.ts';
import { byBandThenPseudonym, detailedFit, type AskedOfDetailed } from '#app/domain/disclosure/detailed-fit.ts';
import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';

const b1 = { level: 'B1', proof: 'certificate' } as const;
const document: DetailedProfile = {
  occupations: ['occ.welder'],
  skills: ['skill.mag-welding', 'skill.grinding'],
  german: { listening: b1, reading: b1, writing: { level: 'A2', proof: 'assessment' }, speaking: b1 },
  experience: 'upTo5',
  licences: ['B'],
  shifts: ['day', 'early'],
  hoursMin: 30,
  hoursMax: 40,
  availableMonth: '2027-02',
  districtKey: '05758',
  commute: 'upTo20',
};
const asked: AskedOfDetailed = {
  occupation: 'occ.welder',
  lateralEntry: false,
  skills: [{ concept: 'skill.mag-welding', weight: 'must' }],
  german: 'A2',
  germanPerSkill: null,
  licences: ['B'],
  shifts: ['early'],
  hoursPerWeekMin: 35,
  hoursPerWeekMax: 38,
};
const filterOf = (query: string) => detailedFilter(new URLSearchParams(query));

describe('how a detailed profile fits a posting', () => {
  it('is good when everything that is asked is shown', () => {
    expect(detailedFit(document, asked)).toBe('good');
  });

  it('is in part when a level, a shift or a licence is missing, or half of the musts', () => {
    expect(detailedFit(document, { ...asked, germanPerSkill: { writing: 'B1' } })).toBe('partly');
    expect(detailedFit(document, { ...asked, shifts: ['night'] })).toBe('partly');
    expect(detailedFit({ ...document, licences: [] }, asked)).toBe('partly');
    expect(detailedFit({ ...document, skills: [] }, asked)).toBe('partly');
  });

  it('is to be talked about when most musts are not shown', () => {
    expect(detailedFit({ ...document, skills: [], occupations: [] }, asked)).toBe('talk');
  });

  it('takes what is not shown as not known', () => {
    expect(detailedFit({ ...document, hoursMin: null, hoursMax: null }, asked)).toBe('partly');
    expect(detailedFit({ ...document, german: { ...document.german, speaking: null } }, asked)).toBe('partly');
  });

  it('does not ask for the occupation where people from elsewhere are welcome', () => {
    expect(detailedFit({ ...document, occupations: [] }, { ...asked, lateralEntry: true })).toBe('good');
  });

  it('orders by band and then by pseudonym, by nothing else', () => {
    const rows = [
      { fit: 'talk', pseudonym: 'A' },
      { fit: 'good', pseudonym: 'Z' },
      { fit: 'good', pseudonym: 'B' },
    ] as const;
    expect([...rows].sort(byBandThenPseudonym).map(({ pseudonym }) => pseudonym)).toEqual(['B', 'Z', 'A']);
  });
});

describe('a filter of detailed profiles', () => {
  it('finds who shows all of it', () => {
    expect(passesDetailed(document, filterOf('c=skill.mag-welding&c=occ.welder&level=A2&region=057'))).toBe(true);
    expect(passesDetailed(document, filterOf('c=skill.crane'))).toBe(false);
    expect(passesDetailed(document, filterOf('level=B1'))).toBe(false);
    expect(passesDetailed({ ...document, districtKey: null }, filterOf('region=057'))).toBe(false);
  });

  it('leaves out of an address what it does not know', () => {
    expect(detailedQuery(filterOf('c=%27&level=Z9&region=x'))).toBe('');
  });
});
