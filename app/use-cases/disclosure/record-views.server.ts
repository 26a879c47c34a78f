import type { Row, Views } from '#app/domain/disclosure/attack/views.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { listShownFits, listWithdrawn } from '#db/queries/disclosure/attack-pool.ts';
import { listClassCards } from '#db/queries/disclosure/public-class.ts';
import { listDetailedProfiles } from '#db/queries/disclosure/detailed-profile.ts';
import { findCurrentBatch } from '#db/queries/disclosure/public-batch.ts';
import type { Handle } from '#db/client.ts';

/**
 * What companies see at this moment, in the form `npm run privacy:attack -- --views` checks: cards, detailed profiles,
 * released profiles, and who withdrew. Reads the tables company pages read. Ids of people, companies and postings become
 * running numbers.
 * @returns null before the first weekly batch
 */
export async function recordViews(db: Handle, day: Day): Promise<Views | null> {
  const batch = await findCurrentBatch(db);
  if (batch === null) return null;
  const person = numbering('person');
  const company = numbering('company');
  const posting = numbering('posting');
  const cards = (await listClassCards(db)).map((card) => ({ ...card }));
  const rows = (await listDetailedProfiles(db)).map(({ profileId, document }, index): Row => {
    return {
      person: person(profileId),
      pseudonym: `row-${index + 1}`,
      detailed: true,
      occupations: [...document.occupations],
      skills: [...document.skills],
      germanPerSkill: languageSkills.map((skill) => {
        const level = document.german[skill];
        return level === null ? `${skill} unknown` : `${skill} ${level.level} ${level.proof}`;
      }),
      experience: document.experience,
      licences: [...document.licences],
      shifts: [...document.shifts],
      hoursMin: document.hoursMin,
      hoursMax: document.hoursMax,
      availableMonth: document.availableMonth,
      district: document.districtKey,
      commute: document.commute,
    };
  });
  const stage2 = (await listShownFits(db)).map(({ profileId, companyId, postingId, pseudonym, fit, writtenAt }) => ({
    day: dayOf(writtenAt),
    company: company(companyId),
    posting: posting(postingId),
    person: person(profileId),
    pseudonym,
    ...fieldsOf(fit),
  }));
  const withdrawals = (await listWithdrawn(db)).map(({ profileId, at }) => {
    return { person: person(profileId), day: dayOf(at) };
  });
  return {
    K: batch.k ?? 0,
    snapshots: [{ day, company: 'everyone', cards, rows }],
    stage2,
    withdrawals,
  };
}

/** Every field that is stored, whatever it is called: an unexpected one has to be seen. */
function fieldsOf(fit: JobFit) {
  return Object.fromEntries(
    Object.entries(fit).map(([field, value]) => [
      field,
      Array.isArray(value)
        ? value.map((item) => (typeof item === 'object' ? Object.values(item as object).join(' ') : String(item)))
        : (value as string | number | boolean | null),
    ]),
  );
}

function numbering(word: string): (id: string) => string {
  const numbers = new Map<string, string>();
  return (id) => {
    const known = numbers.get(id) ?? `${word}-${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
}
