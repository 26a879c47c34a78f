import { eq, sql } from 'drizzle-orm';
import { languageSkills, levelOfRank } from '#app/domain/profile/language-level.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { consents, consentTexts, languageEvidences, organisations, profiles, users } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { benchToday } from '#search/bench/bench-database.ts';
import { randomWorld } from '#search/bench/random-world.ts';

const at = new Date(`${benchToday}T08:00:00Z`);
const peoplePerWrite = 200;
/** One in so many chose the detailed profile. */
const everyDetailed = 20;

/**
 * Published people with their yes, drawn like those of the other measurements, all of one caseworker.
 * @returns their ids and whose they are
 */
export async function fillPool(
  { db, vocabulary }: AppContext,
  people: number,
): Promise<{ ids: string[]; caseworkerId: string; organisationId: string }> {
  const keys = (kind: 'occupation' | 'skill') =>
    vocabulary.concepts().flatMap((concept) => (concept.kind === kind ? concept.key : []));
  const world = randomWorld(
    {
      occupations: keys('occupation'),
      skills: keys('skill'),
      places: await db.all<{ id: number; population: number }>(sql`select id, population from places order by id`),
    },
    benchToday,
  );
  const [organisationId, caseworkerId] = ['bench', 'bench-caseworker'];
  const version = await textVersions(db);
  await write(db, async (tx) => {
    await tx.insert(organisations).values({ id: organisationId, name: 'Jobcenter Musterstadt', kind: 'jobcenter' });
    await tx.insert(users).values({
      id: caseworkerId,
      loginIndex: caseworkerId,
      email: 'messung@jobcenter.example',
      displayName: 'Kim Muster',
      roles: ['caseworker'],
      organisationId,
      createdAt: at,
    });
  });
  const ids: string[] = [];
  for (let from = 0; from < people; from += peoplePerWrite) {
    const drawn = Array.from({ length: Math.min(peoplePerWrite, people - from) }, (_, index) =>
      world.profile(from + index),
    );
    ids.push(...drawn.map(({ id }) => id));
    await write(db, async (tx) => {
      await tx.insert(profiles).values(
        drawn.map((person) => ({
          id: person.id,
          caseCode: `B${person.number}`,
          matchNumber: person.number,
          state: 'published' as const,
          organisationId,
          caseworkerId,
          occupations: [...person.occupations],
          skills: [...person.skills],
          otherLanguages: [],
          experienceYears: person.experienceYears,
          licences: [...person.licences],
          hoursMin: person.hoursMin,
          hoursMax: person.hoursMax,
          shifts: [...person.shifts],
          availableFrom: person.availableFrom,
          placeId: person.spotId,
          maxKm: person.maxKm,
          wantedKinds: [...person.wantedKinds],
          createdAt: at,
          updatedAt: at,
          publishedAt: at,
        })),
      );
      const german = drawn.flatMap((person) =>
        languageSkills.flatMap((skill) =>
          (['attested', 'assessed'] as const).flatMap((source) => {
            const known = person.german[skill][source];
            if (known === null) return [];
            const { rank, by, on } = known;
            return { profileId: person.id, skill, level: levelOfRank(rank), source, by, on, recordedAt: at };
          }),
        ),
      );
      await tx.insert(languageEvidences).values(german);
      await tx.insert(consents).values(drawn.map(({ id }) => yes(id, 'namelessProfile', version.namelessProfile)));
      const chose = drawn.filter(({ number }) => number % everyDetailed === 0);
      if (chose.length > 0)
        await tx.insert(consents).values(chose.map(({ id }) => yes(id, 'detailedProfile', version.detailedProfile)));
    });
  }
  return { ids, caseworkerId, organisationId };
}

async function textVersions(db: AppContext['db']) {
  const versionOf = async (purpose: 'namelessProfile' | 'detailedProfile') => {
    const [text] = await db
      .select({ version: consentTexts.version })
      .from(consentTexts)
      .where(eq(consentTexts.purpose, purpose));
    return text?.version ?? '';
  };
  return {
    namelessProfile: await versionOf('namelessProfile'),
    detailedProfile: await versionOf('detailedProfile'),
  };
}

function yes(profileId: string, purpose: 'namelessProfile' | 'detailedProfile', textVersion: string) {
  return {
    profileId,
    purpose,
    decision: 'yes' as const,
    textVersion,
    shownText: '',
    language: 'de' as const,
    channel: 'paper' as const,
    helper: 'none' as const,
    takenBy: 'bench-caseworker',
    decidedAt: at,
  };
}
