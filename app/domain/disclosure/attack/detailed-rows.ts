import { languageSkills, levelOfRank, levelSources, type LevelEvidence } from '../../profile/language-level.ts';
import { mondayOf } from '../../time/day.ts';
import { detailedProfile } from '../detailed-profile.ts';
import type { PlayedDay } from './play-season.ts';
import type { PoolPerson } from './pool-person.ts';
import type { Row, Snapshot } from './views.ts';

/**
 * Stage 1b: the single profiles of those who chose so, built by the gate's own function, as every company reads them; the
 * pseudonym changes every week. Every occupation and skill is shown, which is the worst case.
 */
export function detailedSnapshot({ day, published }: PlayedDay, company: string): Snapshot {
  const week = mondayOf(day);
  const rows = [...published.values()].filter(({ isDetailed }) => isDetailed).map((one) => rowOf(one, company, week));
  return { day, company, cards: [], rows };
}

function rowOf(person: PoolPerson, company: string, week: string): Row {
  const { occupation, skills, years, licences, shifts, hoursMin, hoursMax, availableFrom, districtKey } = person;
  const shown = detailedProfile(
    {
      occupations: [occupation],
      skills,
      german: evidenceOf(person),
      experienceYears: years,
      licences,
      shifts,
      hoursMin,
      hoursMax,
      availableFrom,
      maxKm: 30,
    },
    districtKey,
    () => true,
    week,
  );
  return {
    person: person.id,
    pseudonym: `${company}-${week}-${person.id}`,
    detailed: true,
    occupations: [...shown.occupations],
    skills: [...shown.skills],
    germanPerSkill: languageSkills.map((skill) => {
      const level = shown.german[skill];
      return level === null ? `${skill} unknown` : `${skill} ${level.level} ${level.proof}`;
    }),
    experience: shown.experience,
    licences: [...shown.licences],
    shifts: [...shown.shifts],
    hoursMin: shown.hoursMin,
    hoursMax: shown.hoursMax,
    availableMonth: shown.availableMonth,
    district: shown.districtKey,
    commute: shown.commute,
  };
}

function evidenceOf({ german }: PoolPerson): LevelEvidence[] {
  return languageSkills.flatMap((skill) =>
    levelSources.flatMap((source): LevelEvidence[] => {
      const rank = german[skill][source];
      return rank === null
        ? []
        : [{ skill, level: levelOfRank(rank), source, by: source === 'attested' ? 'DTZ' : 'caseworker', on: null }];
    }),
  );
}
