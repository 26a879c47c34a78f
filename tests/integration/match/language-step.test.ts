import { expect, it } from 'vitest';
import { languageSkills, type CefrLevel } from '#app/domain/profile/language-level.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import { rankProfiles } from '#app/use-cases/match/rank-profiles.server.ts';
import { languageEvidences } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertProfile, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** Welders of one caseworker with these levels, and a posting that asks for B1. */
async function openRanking(...levels: CefrLevel[]) {
  const app = await openTestApp();
  const organisationId = (await insertOrganisation(app.db)).id;
  const caseworker = actorOf(await insertUser(app.db, { organisationId }));
  const posting = await insertPosting(app.db, { occupation: 'occ.welder', german: 'B1' });
  const ids: string[] = [];
  for (const level of levels) {
    const { id } = await insertProfile(app.db, {
      ...{ organisationId, caseworkerId: caseworker.userId, occupations: ['occ.welder'] },
    });
    ids.push(id);
    await app.db.insert(languageEvidences).values(
      languageSkills.map((skill) => ({
        ...{ profileId: id, skill, level, source: 'attested' as const, by: 'DTZ' as const },
        recordedAt: app.clock.now(),
      })),
    );
  }
  await app.engine.rebuild(app.db, indexSource(app.clock));
  const steps = async (actor = caseworker) => {
    const { ranked } = await rankProfiles(app, actor, { postingId: posting.id });
    return Object.fromEntries(ranked.map(({ profileId, languageStep }) => [profileId, languageStep]));
  };
  return { app, organisationId, steps, ids };
}

it('leads from a posting to the language step of whoever is one level below, and of nobody else', async () => {
  const { steps, ids } = await openRanking('A2', 'B1', 'B2');
  const [below = '', exactly = '', above = ''] = ids;
  expect(await steps()).toEqual({ [below]: 'B1', [exactly]: null, [above]: null });
});

it('lets only those plan a step who may write the case', async () => {
  const { app, organisationId, steps, ids } = await openRanking('A2');
  const [below = ''] = ids;
  const colleague = actorOf(await insertUser(app.db, { organisationId }));
  const officer = actorOf(await insertUser(app.db, { organisationId, roles: ['officer'] }));
  expect(await steps(colleague)).toEqual({ [below]: null });
  expect(await steps(officer)).toEqual({ [below]: null });
  expect(await steps()).toEqual({ [below]: 'B1' });
});
