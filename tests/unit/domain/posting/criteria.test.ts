import { describe, expect, it } from 'vitest';
import {
  areNearDuplicates,
  criteriaOf,
  haveSameCriteria,
  missingCriteria,
  type CriteriaContent,
} from '#app/domain/posting/criteria.ts';

const nothing: CriteriaContent = {
  skills: [],
  occupation: null,
  german: null,
  germanPerSkill: null,
  licences: [],
  shifts: [],
  hoursPerWeekMin: null,
  hoursPerWeekMax: null,
  startsOn: null,
};
const welder: CriteriaContent = {
  ...nothing,
  occupation: 'occupation.welder',
  skills: [{ concept: 'skill.mag-welding', weight: 'must' }],
  german: 'B1',
  shifts: ['early', 'late'],
};

describe('the criteria of a posting', () => {
  it('are skills, occupation, level, licences, shifts, hours and start, each once', () => {
    const full = { ...welder, licences: ['B', 'forklift'] as const, hoursPerWeekMin: 38, startsOn: '2027-03-01' };
    expect(criteriaOf(full)).toHaveLength(8);
    expect(criteriaOf({ ...nothing, germanPerSkill: { speaking: 'A2' } })).toHaveLength(1);
    expect(criteriaOf(nothing)).toEqual([]);
  });

  it('are counted until there are enough', () => {
    expect(missingCriteria(nothing, 3)).toBe(3);
    expect(missingCriteria({ ...nothing, german: 'A2', startsOn: '2027-03-01' }, 3)).toBe(1);
    expect(missingCriteria(welder, 3)).toBe(0);
  });

  it('are the same in another order, and others with another weight or level', () => {
    expect(haveSameCriteria(welder, { ...welder, shifts: ['late', 'early'] })).toBe(true);
    expect(haveSameCriteria(welder, { ...welder, german: null, germanPerSkill: allB1 })).toBe(true);
    expect(haveSameCriteria(welder, { ...welder, german: 'B2' })).toBe(false);
    expect(haveSameCriteria(welder, { ...welder, skills: [{ concept: 'skill.mag-welding', weight: 'nice' }] })).toBe(
      false,
    );
  });
});

const allB1 = { listening: 'B1', reading: 'B1', writing: 'B1', speaking: 'B1' } as const;

describe('two postings are near duplicates', () => {
  it('when they ask for the same, for one thing more or less, or for one thing otherwise', () => {
    expect(areNearDuplicates(welder, welder)).toBe(true);
    expect(areNearDuplicates(welder, { ...welder, startsOn: '2027-03-01' })).toBe(true);
    expect(areNearDuplicates({ ...welder, german: 'B2' }, welder)).toBe(true);
  });

  it('not when two things differ, nor when one asks for nothing', () => {
    expect(areNearDuplicates(welder, { ...welder, german: 'B2', startsOn: '2027-03-01', shifts: [] })).toBe(false);
    expect(areNearDuplicates(nothing, nothing)).toBe(false);
    expect(areNearDuplicates({ ...nothing, german: 'B1' }, nothing)).toBe(false);
  });
});
