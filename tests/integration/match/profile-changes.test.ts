import { describe, expect, it } from 'vitest';
import { findProfileChanges } from '#app/use-cases/match/find-profile-changes.server.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import { write } from '#db/transaction.ts';
import { addEvidence } from '#db/queries/profile/language-evidence.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertProfile, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

describe('one change of a person away', () => {
  it('is told to her house with counts, a skill by its name, and to nobody else', async () => {
    const app = await openTestApp();
    const organisationId = (await insertOrganisation(app.db)).id;
    const caseworker = actorOf(await insertUser(app.db, { organisationId }));
    const stranger = actorOf(await insertUser(app.db));
    const { id } = await insertProfile(app.db, { organisationId, state: 'draft', occupations: ['occ.welder'] });
    await write(app.db, (tx) =>
      addEvidence(
        tx,
        (['listening', 'reading', 'writing', 'speaking'] as const).map((skill) => ({
          ...{ profileId: id, skill, level: 'A2' as const, source: 'attested' as const, by: 'telc' as const, on: null },
        })),
        app.clock.now(),
        null,
      ),
    );
    for (const german of ['B1', 'B2', 'B2', 'C1'] as const)
      await insertPosting(app.db, { occupation: 'occ.welder', german });
    await insertPosting(app.db, { occupation: 'occ.welder', licences: ['forklift'] });
    await insertPosting(app.db, { occupation: 'occ.welder', kind: 'internship' });
    await app.engine.rebuild(app.db, indexSource(app.clock));
    expect(await findProfileChanges(app, caseworker, id)).toEqual([
      { code: 'german', from: 2, to: 3, more: 2 },
      { code: 'licence', licence: 'forklift', more: 1 },
      { code: 'kind', kind: 'internship', more: 1 },
    ]);
    await expect(findProfileChanges(app, stranger, id)).rejects.toMatchObject({ code: 'notFound' });
  });
});
