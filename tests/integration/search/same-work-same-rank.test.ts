import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResidenceStatus } from '#app/domain/identity/residence-status.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { publishProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { storedDocuments } from '#search/engines/embedded/stored-documents.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertTeam, insertUser } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { aPosting, germanAsked, someWeights } from '#tests/support/search-documents.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const today = '2027-01-08';
const talk = { language: 'de', channel: 'paper', helper: 'none' } as const;
/** Papers with which every kind is allowed without asking anybody: they differ in nothing a ranking may know. */
const freeToWork: readonly ResidenceStatus[] = ['german', 'euCitizen', 'settlementPermit', 'refugee25'];

/** Everything the vault and the profile hold of a person that is no ranking input, at random. */
const who = fc.record({
  firstName: fc.constantFrom('Darya', 'Ahmad', 'Selam', 'Kim', 'Олена', 'علي'),
  lastName: fc.constantFrom('Erdacht', 'Muster', 'Beispiel'),
  birthOn: fc.constantFrom('1961-02-03', '1985-07-08', '2005-11-12', null),
  residenceStatus: fc.constantFrom(...freeToWork),
  housing: fc.constantFrom('municipality' as const, null),
  enteredOn: fc.constantFrom('2015-09-01', '2024-03-01', null),
  otherLanguages: fc.subarray(['uk', 'ar', 'ti', 'fa', 'so']),
  email: fc.constantFrom('a@example.org', null),
  town: fc.constantFrom('Bielefeld', null),
});

describe('two people with the same work, whoever they are', () => {
  it('have the same document in the index but for its numbers, and the same score, parts and reasons', async () => {
    const app = await openTestApp();
    const team = await insertTeam(app.db);
    const caseworker = actorOf(
      await insertUser(app.db, { organisationId: team.organisationId, teamId: team.id, roles: ['caseworker'] }),
    );
    const placeId = app.places.choices().find((spot) => spot.name === 'Bielefeld')?.id ?? 0;
    const posting = aPosting({ occupation: 'occ.welder', german: germanAsked('B1'), spotId: placeId });
    let recorded = 0;
    const record = async (person: Parameters<Parameters<typeof who.map>[0]>[0]) => {
      recorded += 1;
      const { firstName, lastName, birthOn, residenceStatus, housing, enteredOn, otherLanguages, email, town } = person;
      const profileId = await createProfile(app, caseworker, {
        ...newPerson({
          name: { firstName, lastName },
          contact: { ...newPerson().contact, email, town },
          birth: { birthOn },
          status: { ...newPerson().status, residenceStatus, housing, enteredOn, validUntilOn: null },
          number: { customerNumber: `999P${recorded}` },
          fields: { occupations: ['occ.welder'], skills: [], placeId, wantedKinds: ['employment'], otherLanguages },
        }),
        key: null,
      });
      await publishProfile(app, caseworker, { profileId, version: 1, consent: talk });
      return profileId;
    };
    await fc.assert(
      fc.asyncProperty(who, who, someWeights, async (one, other, weights) => {
        const ids = [await record(one), await record(other)];
        const documents = await storedDocuments(app.db, 'profile', ids);
        const [mine, hers] = documents.map((document) => ({ ...document, id: '', number: 0 }));
        expect(documents).toHaveLength(2);
        expect(mine).toEqual(hers);
        const { ranked } = await app.engine.profilesFor(app.db, { posting, today, weights, limit: 200 });
        const [first, second] = ranked
          .filter(({ profileId }) => ids.includes(profileId))
          .map((hit) => ({ ...hit, profileId: '' }));
        expect(first).toBeDefined();
        expect(first).toEqual(second);
      }),
      { numRuns: 15 },
    );
  });
});
