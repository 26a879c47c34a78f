import { occupationRows } from '#db/seed/reference/occupations.ts';
import { nearGroups, oneWay, typicalSkills } from '#db/seed/reference/relations.ts';
import { skillRows } from '#db/seed/reference/skills.ts';
import { chanceFrom } from '#app/domain/chance.ts';

/** The first occupation and the first skill of every field: both reference lists go through the fields in this order. */
const starts: readonly (readonly [occupation: string, skill: string])[] = [
  ['welder', 'welding'],
  ['electronics-technician', 'laying-cables'],
  ['car-mechatronic', 'vehicle-diagnostics'],
  ['bricklayer', 'bricklaying'],
  ['joiner', 'woodworking'],
  ['tailor', 'sewing'],
  ['baker', 'cooking'],
  ['waiter', 'buffet-service'],
  ['cleaner', 'cleaning'],
  ['nurse', 'basic-care'],
  ['educator', 'childcare'],
  ['warehouse-specialist', 'order-picking'],
  ['retail-clerk', 'cash-handling'],
  ['office-clerk', 'ms-office'],
  ['software-developer', 'linux'],
  ['landscape-gardener', 'green-space-maintenance'],
  ['hairdresser', 'haircutting'],
  ['security-guard', 'security-certificate-34a'],
  ['printer', 'production-work'],
];
const lastFieldUntil = 'teamwork';

/** What people say of themselves whatever their trade is, the usual ones first. */
export const skillsOfEveryField = [
  'skill.reliability',
  'skill.teamwork',
  'skill.physical-resilience',
  'skill.shift-work',
  'skill.friendly-manner',
  'skill.working-independently',
  'skill.care-and-accuracy',
  'skill.communication',
  'skill.arithmetic',
  'skill.running-a-business',
  'skill.team-leadership',
  'skill.trainer-qualification',
] as const;

interface FieldOfWork {
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
}

const occupationSlugs = occupationRows.map(([, slug]) => slug);
const skillSlugs = skillRows.map(([, slug]) => slug);

const fields: readonly FieldOfWork[] = starts.map(([occupation, skill], index) => {
  const [nextOccupation, nextSkill] = starts[index + 1] ?? [null, lastFieldUntil];
  return {
    occupations: between(occupationSlugs, occupation, nextOccupation).map((slug) => `occ.${slug}`),
    skills: between(skillSlugs, skill, nextSkill).map((slug) => `skill.${slug}`),
  };
});
const fieldBy = new Map(fields.flatMap((field) => field.occupations.map((occupation) => [occupation, field] as const)));

/** Skills of all fields, whatever somebody has learned besides her work. */
export const skillsOfAllFields = fields.flatMap(({ skills }) => skills);

/** All occupations, with what they ask by their KldB code: 1 a helper, 2 a trained one, 3 and 4 more. */
export const occupationLevels: readonly (readonly [occupation: string, level: number])[] = occupationRows.map(
  ([, slug, , , kldb]) => [`occ.${slug}`, Number(kldb.at(-1))],
);

/** Skills of the field of an occupation, the usual ones first; what comes after the typical ones differs by occupation. */
export function skillsByUse(occupation: string): readonly string[] {
  const known = skillsBy.get(occupation);
  if (known !== undefined) return known;
  const typical = typicalSkills[occupation] ?? [];
  const seed = [...occupation].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  const others = (fieldBy.get(occupation)?.skills ?? []).filter((skill) => !typical.includes(skill));
  const skills = [...typical, ...chanceFrom(seed).shuffled(others)];
  skillsBy.set(occupation, skills);
  return skills;
}
const skillsBy = new Map<string, readonly string[]>();

/** Occupations somebody of this one changes to easily; where none is known, those of the same field. */
export function occupationsNear(occupation: string): readonly string[] {
  const near = nearGroups.flatMap(([, ...keys]) => (keys.includes(occupation) ? keys : []));
  const easier = oneWay.flatMap(([from, to]) => (from === occupation ? [to] : []));
  const found = new Set([...near, ...easier].filter((key) => key !== occupation));
  if (found.size > 0) return [...found];
  return (fieldBy.get(occupation)?.occupations ?? []).filter((other) => other !== occupation);
}

function between(slugs: readonly string[], first: string, next: string | null): readonly string[] {
  const from = slugs.indexOf(first);
  const to = next === null ? slugs.length : slugs.indexOf(next);
  if (from < 0 || to < from)
    throw new Error(`The reference list has no section from ${first} to ${next ?? 'its end'}.`);
  return slugs.slice(from, to);
}
