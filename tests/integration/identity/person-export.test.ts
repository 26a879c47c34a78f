import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { textsFor } from '#app/i18n/texts.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { exportPerson } from '#app/use-cases/profile/export-person.server.ts';
import { publishProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { exportedTables, leftOutOfExport } from '#db/queries/profile/person-export.ts';
import * as schema from '#db/schema/index.ts';
import { auditRows } from '#db/schema/index.ts';
import * as vaultSchema from '#db/vault/schema.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertTeam, insertUser } from '#tests/support/factories.ts';
import { insertPlacement, insertProposal } from '#tests/support/match-factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const talk = { language: 'uk', channel: 'conversation', helper: 'none' } as const;
const tables: SQLiteTable[] = [];
for (const one of [...Object.values(schema), ...Object.values(vaultSchema)] as unknown[])
  if (is(one, SQLiteTable)) tables.push(one);

/** Columns that say by their name that they point to a person, or to something that hangs on one. */
const pointsToPerson =
  /^(profile|person|candidate|learner|owner|subject|proposal|placement|tandem|mentor|consent)Ids?$|^(seen|told)Ids$/;

/** Tables that hold something of a person: by a column's name, or by a reference to such a table, however far. */
function tablesOfPersons(): Set<string> {
  const found = new Set(['profiles', 'vault_persons']);
  for (const table of tables)
    if (Object.keys(getTableColumns(table)).some((column) => pointsToPerson.test(column)))
      found.add(getTableName(table));
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const table of tables) {
      const references = getTableConfig(table).foreignKeys.map((key) => getTableName(key.reference().foreignTable));
      // A posting or an account is no person's: what merely refers to them is not hers.
      if (references.some((name) => found.has(name) && name !== 'users')) found.add(getTableName(table));
    }
  }
  return found;
}

describe('the export of everything about one person', () => {
  it('names every table of the schema that points to a person, or says why it is left out', () => {
    const known = new Set([...exportedTables, ...Object.keys(leftOutOfExport)]);
    expect([...tablesOfPersons()].filter((name) => !known.has(name))).toEqual([]);
    const all = new Set<string>(tables.map((table) => getTableName(table)));
    expect([...known].filter((name) => !all.has(name))).toEqual([]);
    for (const reason of Object.values(leftOutOfExport)) expect(reason.length).toBeGreaterThan(20);
  });

  it.each(['de', 'en'] as const)(
    'has a title for every table and a word for every column that is read (%s)',
    (locale) => {
      const t = textsFor(locale, 'personExport');
      const forMachines =
        /(Id|By|Hash)$|^(id|version|position|gateVersion|documentVersion|seq|pseudonym|subject|subjectKind|subjectIds|detail|dueByHand|textVersion|segment|hash|matchNumber|templateKey|stepVersion)$/;
      for (const table of tables.filter((one) => exportedTables.includes(getTableName(one)))) {
        expect(t.find(`table.${getTableName(table)}`), getTableName(table)).toBeDefined();
        for (const column of Object.keys(getTableColumns(table)))
          if (!forMachines.test(column)) expect(t.find(`column.${column}`), column).toBeDefined();
      }
    },
  );

  it('holds who she is, her profile, decisions, proposals and who saw her; for the case’s own people, audited', async () => {
    const app = await openTestApp();
    const organisation = await insertOrganisation(app.db);
    const team = await insertTeam(app.db, { organisationId: organisation.id });
    const caseworker = actorOf(await insertUser(app.db, { organisationId: organisation.id, teamId: team.id }));
    const colleague = actorOf(await insertUser(app.db, { organisationId: organisation.id }));
    const officer = await insertUser(app.db, { roles: ['officer'] });
    const placeId = app.places.choices().find((spot) => spot.name === 'Bielefeld')?.id ?? 0;
    const fields = { occupations: ['occ.welder'], skills: [], placeId, wantedKinds: ['employment' as const] };
    const id = await createProfile(app, caseworker, { ...newPerson({ fields }), key: null });
    const other = await createProfile(app, caseworker, {
      ...newPerson({ number: { customerNumber: '999Z9' }, name: { firstName: 'Zyxwina', lastName: 'Kanarien' } }),
      key: null,
    });
    await publishProfile(app, caseworker, { profileId: id, version: 1, consent: talk });
    const posting = await insertPosting(app.db, { officerId: officer.id, state: 'approved' });
    const about = { postingId: posting.id, companyId: posting.companyId, organisationId: organisation.id };
    const proposal = await insertProposal(app.db, { ...about, profileId: id });
    await insertPlacement(app.db, { ...about, profileId: id, proposalId: proposal.id });
    await insertProposal(app.db, { ...about, profileId: other });

    await expect(exportPerson(app, colleague, id)).rejects.toThrow('notFound');
    await expect(exportPerson(app, actorOf(officer), id)).rejects.toThrow('forbidden');
    const answer = await exportPerson(app, caseworker, id);
    expect(answer.person.name).toEqual({ firstName: 'Darya', lastName: 'Erdacht' });
    expect(answer.person.status.residenceStatus).toBe('protection24');
    expect(Object.keys(answer.tables)).toEqual(exportedTables);
    expect(answer.tables['profiles']).toMatchObject([{ id, occupations: ['occ.welder'] }]);
    expect(answer.tables['consents']).toMatchObject([{ purpose: 'namelessProfile', decision: 'yes', language: 'uk' }]);
    expect(answer.tables['proposals']).toHaveLength(1);
    expect(answer.tables['placements']).toHaveLength(1);
    expect(answer.tables['audit_rows']?.map((row) => row['action'])).toEqual(
      expect.arrayContaining(['profile.create', 'profile.publish', 'reveal', 'identity.export']),
    );
    const text = JSON.stringify(answer);
    expect(text).not.toMatch(/Zyxwina|999Z9/);
    expect(text).not.toContain(other);
    const last = (await app.db.select().from(auditRows)).slice(-2);
    expect(last.map(({ action }) => action)).toEqual(['reveal', 'identity.export']);
    expect(last[0]?.detail).toMatchObject({ purpose: 'export' });
  });
});
