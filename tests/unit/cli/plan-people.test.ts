import { describe, expect, it } from 'vitest';
import { canaryCandidates } from '#app/cli/seed-demo/canaries.ts';
import { bytesFrom, chanceFrom } from '#app/domain/chance.ts';
import { planPeople, type PersonFate, type PlannedPerson } from '#app/cli/seed-demo/plan-people.ts';
import { jobcenterSize } from '#app/cli/seed-demo/size.ts';
import { demoCaseworkers } from '#app/cli/seed-demo/staff.ts';
import { demoTeams } from '#app/cli/seed-demo/accounts.ts';

const plan = (count = jobcenterSize.people) => planPeople(chanceFrom(7), count, demoCaseworkers.length);

function tally<Key>(people: readonly PlannedPerson[], keyOf: (person: PlannedPerson) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const person of people) counts.set(keyOf(person), (counts.get(keyOf(person)) ?? 0) + 1);
  return counts;
}

describe('the plan of the demo world', () => {
  it('has the size of a real Jobcenter', () => {
    expect(jobcenterSize).toEqual({ people: 3300, companies: 160, postings: 420, volunteers: 260 });
    expect(plan()).toHaveLength(3300);
  });

  it('has fourteen caseworkers in two teams', () => {
    expect(new Set(demoCaseworkers.map(({ id }) => id)).size).toBe(14);
    const teams = demoCaseworkers.map(({ teamId }) => teamId);
    expect(teams.filter((teamId) => teamId === demoTeams.north.id)).toHaveLength(7);
    expect(teams.filter((teamId) => teamId === demoTeams.south.id)).toHaveLength(7);
  });

  it('has 60 % refugees, 30 % from the EU, 10 % from third countries', () => {
    expect(Object.fromEntries(tally(plan(), ({ origin }) => origin))).toEqual({
      refugee: 1980,
      european: 990,
      thirdCountry: 330,
    });
  });

  it('gives the persona 300 open cases, nobody else as many, and everybody some', () => {
    const isOpen = ({ fate }: PlannedPerson) => fate !== 'closed' && fate !== 'unassigned';
    const cases = tally(plan().filter(isOpen), ({ caseworker }) => caseworker);
    expect(cases.get(0)).toBe(300);
    const others = [...cases].flatMap(([caseworker, count]) => (caseworker === 0 ? [] : [count]));
    expect(others).toHaveLength(13);
    expect(Math.max(...others)).toBeLessThan(300);
    expect(Math.min(...others)).toBeGreaterThan(120);
    expect(Math.max(...others) - Math.min(...others)).toBeGreaterThan(50);
  });

  it('has cases in every state; only the unassigned have no caseworker', () => {
    const fates: readonly PersonFate[] = ['published', 'draft', 'withdrawn', 'closed', 'unassigned'];
    const counts = tally(plan(), ({ fate }) => fate);
    for (const fate of fates) expect(counts.get(fate), fate).toBeGreaterThan(30);
    expect(plan().filter(({ fate, caseworker }) => (caseworker === null) !== (fate === 'unassigned'))).toEqual([]);
  });

  it.each([3300, 300])('has every canary, published, the first of %i with the persona', (count) => {
    const canaries = plan(count).filter(({ canary }) => canary !== undefined);
    expect(canaries.map(({ canary }) => canary)).toEqual(canaryCandidates);
    expect(new Set(canaries.map(({ fate }) => fate))).toEqual(new Set(['published']));
    expect(canaries.map(({ caseworker }) => caseworker)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('repeats itself, and so do the bytes its ids are drawn from', () => {
    expect(plan()).toEqual(plan());
    expect(bytesFrom(3)(40)).toEqual(bytesFrom(3)(40));
    expect(bytesFrom(3)(40)).not.toEqual(bytesFrom(4)(40));
  });
});
