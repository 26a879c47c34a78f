import { describe, expect, it } from 'vitest';
import { attackStage2, attackTogether } from '#app/domain/disclosure/attack/attack-stage2.ts';
import { halvesAround } from '#app/domain/disclosure/attack/crafted-posting.ts';
import { stage2PoolOf, stage2Rows } from '#app/domain/disclosure/attack/play-stage2.ts';
import { momentOf, people, person } from './small-pool.ts';

// Twelve can do one thing, twelve the other, and she alone both.
const she = person({ id: 'a-first', skills: ['skill.a', 'skill.b'] });
const everybody = [
  she,
  ...people(11, { skills: ['skill.a'] }),
  ...people(11, { skills: ['skill.b'] }),
  ...people(300, { skills: ['skill.c'] }),
];
const pool = stage2PoolOf(momentOf(everybody), 5);

describe('two companies that are no group and lay what they read side by side', () => {
  it('ask for half of what somebody can do each', () => {
    const postings = halvesAround(person({ skills: ['skill.d', 'skill.b', 'skill.a', 'skill.c'] }));
    expect(postings.map(({ musts }) => musts)).toEqual([
      ['skill.a', 'skill.c'],
      ['skill.b', 'skill.d'],
    ]);
  });

  it('know together no more than one of them alone', () => {
    expect(attackStage2(pool, [she], 'A2', 'on').reach).toMatchObject({ uniqueCorrect: 0, maxRisk: 1 / 12 });
    expect(attackTogether(pool, [she]).reach).toMatchObject({ targets: 1, uniqueCorrect: 0, maxRisk: 1 / 12 });
    expect(attackTogether(pool, [she]).shareTold).toBe(0.5);
  });

  it('would single her out if each had a memory of its own', () => {
    const apart = halvesAround(she).flatMap((posting, number) =>
      stage2Rows(pool, posting, she, `company-${number}`, 'on', new Map()).filter(({ person: id }) => id === she.id),
    );
    const told = apart.flatMap(({ musts }) => musts);
    expect(told).toEqual(['skill.a met', 'skill.b met']);
    expect(everybody.filter(({ skills }) => skills.includes('skill.a') && skills.includes('skill.b'))).toEqual([she]);
  });

  it('find nobody where enough people can do all of it', () => {
    const alike = stage2PoolOf(momentOf([...everybody, ...people(20, { skills: ['skill.a', 'skill.b'] })]), 5);
    const found = attackTogether(alike, [she]);
    expect(found.reach.maxRisk).toBe(1 / 21);
    expect(found.shareTold).toBe(1);
  });
});
