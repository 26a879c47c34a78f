import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#app/domain/chance.ts';
import { occupationsNear, skillsByUse } from '#app/cli/seed-demo/fields-of-work.ts';
import { languagesOf, talkLanguageOf } from '#app/cli/seed-demo/spoken-languages.ts';
import { trades } from '#app/cli/seed-demo/trades.ts';
import { workLifeOf, type WorkLife } from '#app/cli/seed-demo/work-lives.ts';
import { occupationRows } from '#db/seed/reference/occupations.ts';
import { typicalSkills } from '#db/seed/reference/relations.ts';
import { skillRows } from '#db/seed/reference/skills.ts';

function livesOf(count: number, seed = 5): { age: number; life: WorkLife }[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, number) => {
    const age = 18 + (number % 41);
    return { age, life: workLifeOf(chance, trades, age) };
  });
}
const lives = livesOf(2_000);

describe('work lives of the demo world', () => {
  it('name occupations and skills of the vocabulary, each once, and no language as a skill', () => {
    const occupations = new Set(occupationRows.map(([, slug]) => `occ.${slug}`));
    const skills = new Set(skillRows.map(([, slug]) => `skill.${slug}`));
    for (const { life } of lives) {
      expect(life.occupations.length).toBeGreaterThan(0);
      expect(new Set(life.occupations).size).toBe(life.occupations.length);
      expect(new Set(life.skills).size).toBe(life.skills.length);
      expect(life.occupations.filter((key) => !occupations.has(key))).toEqual([]);
      expect(life.skills.filter((key) => !skills.has(key))).toEqual([]);
    }
    const said = new Set(lives.flatMap(({ life }) => life.skills));
    for (const language of ['skill.arabic', 'skill.ukrainian', 'skill.albanian']) expect(said).not.toContain(language);
  });

  it('are no longer than somebody could have worked', () => {
    expect(lives.filter(({ age, life }) => life.experienceYears > age - 17)).toEqual([]);
    expect(new Set(lives.map(({ life }) => life.experienceYears)).size).toBeGreaterThan(20);
    expect(lives.some(({ life }) => life.experienceYears === 0)).toBe(true);
  });

  it('have a long tail: most skills are known by few, none by everybody', () => {
    const knownBy = new Map<string, number>();
    for (const skill of lives.flatMap(({ life }) => life.skills)) knownBy.set(skill, (knownBy.get(skill) ?? 0) + 1);
    expect(knownBy.size).toBeGreaterThan(400);
    const rare = [...knownBy.values()].filter((count) => count < lives.length / 50);
    expect(rare.length / knownBy.size).toBeGreaterThan(0.5);
    expect(Math.max(...knownBy.values())).toBeLessThan(lives.length / 5);
  });

  it('fit the occupation: whoever welds knows something of it that hardly anybody else does', () => {
    const welders = lives.filter(({ life }) => life.occupations[0] === 'occ.welder');
    const share = (of: typeof lives) =>
      of.filter(({ life }) => life.skills.some((skill) => typicalSkills['occ.welder']?.includes(skill))).length /
      of.length;
    expect(welders.length).toBeGreaterThan(30);
    expect(share(welders)).toBeGreaterThan(0.6);
    expect(share(lives)).toBeLessThan(0.25);
  });

  it('give nobody a forklift job without its licence', () => {
    const drivers = lives.filter(({ life }) => life.occupations[0] === 'occ.forklift-driver');
    expect(drivers.length).toBeGreaterThan(20);
    expect(drivers.filter(({ life }) => !life.licences.includes('forklift'))).toEqual([]);
  });

  it('repeat themselves', () => {
    expect(livesOf(50)).toEqual(livesOf(50));
    expect(livesOf(50)).not.toEqual(livesOf(50, 6));
  });
});

describe('fields of work', () => {
  it('have skills and other occupations for every occupation', () => {
    for (const [, slug] of occupationRows) {
      expect(skillsByUse(`occ.${slug}`).length, slug).toBeGreaterThan(5);
      expect(occupationsNear(`occ.${slug}`), slug).not.toContain(`occ.${slug}`);
      expect(occupationsNear(`occ.${slug}`).length, slug).toBeGreaterThan(0);
    }
  });

  it('put what is typical of an occupation first', () => {
    expect(skillsByUse('occ.cook').slice(0, 3)).toEqual(typicalSkills['occ.cook']);
  });
});

describe('languages of the demo world', () => {
  const spoken = (papers: Parameters<typeof languagesOf>[1]) =>
    Array.from({ length: 200 }, (_, seed) => languagesOf(chanceFrom(seed * 7919), papers));

  it('fit the papers', () => {
    for (const [first = ''] of spoken('protection24')) expect(['uk', 'ru']).toContain(first);
    for (const [first = ''] of spoken('euCitizen')) expect(['ar', 'fa', 'ti', 'uk']).not.toContain(first);
    expect(new Set(spoken('refugee25').map(([first]) => first)).size).toBeGreaterThan(5);
  });

  it('are those a consent is talked about in, or German or English', () => {
    for (const languages of spoken('refugee25'))
      expect([...languages, 'de', 'en']).toContain(talkLanguageOf(chanceFrom(languages.length), languages));
    expect(talkLanguageOf(chanceFrom(1), ['ti'])).toBe('en');
  });
});
