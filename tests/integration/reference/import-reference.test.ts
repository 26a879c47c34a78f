import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { placeIdOf } from '#app/use-cases/posting/understand-posting.server.ts';
import type { FieldProblem } from '#app/domain/domain-error.ts';
import type { ReferenceKind } from '#app/domain/reference/import/reference-import.ts';
import { listJobs } from '#app/use-cases/job/list-jobs.server.ts';
import { runJobs } from '#app/use-cases/job/run-jobs.server.ts';
import { importReferenceBySystem, recogniseReference } from '#app/use-cases/reference/import-reference.server.ts';
import { startReferenceImport } from '#app/use-cases/reference/start-reference-import.server.ts';
import { waitingFiles } from '#app/use-cases/reference/waiting-reference.server.ts';
import { distanceKm } from '#db/queries/reference/place.ts';
import { readKldbNames } from '#db/queries/reference/reference-import.ts';
import { conceptSeeds } from '#db/seed/reference/terms.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { windowsBytes, workbook } from '#tests/support/sheets.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const welderUri = conceptSeeds().find(({ key }) => key === 'occ.welder')?.escoUri ?? '';
const occupation = (digit: string) =>
  `http://data.europa.eu/esco/occupation/${digit.repeat(8)}-0000-4000-8000-000000000000`;
const skill = (digit: string) => `http://data.europa.eu/esco/skill/${digit.repeat(8)}-0000-4000-8000-000000000000`;

const officialOccupations = [
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description',
  `Occupation,${occupation('a')},7211,Glockengießer/Glockengießerin,"Glockenformer\nGlockenformerin\nSchweißer",,released,2024,"Gießt ""Glocken"", große und kleine"`,
  `Occupation,${welderUri},7212,Schweißer/Schweißerin,"Nahtkünstler\nNahtkünstlerin",,released,2024,Fügt Metall`,
  `Occupation,${occupation('b')},7213,Altberuf/Altberufin,,,obsolete,2024,Nicht mehr`,
].join('\n');

async function open() {
  const app = await openTestApp();
  const take = async (kind: ReferenceKind, bytes: Uint8Array, fileName = 'datei.csv') =>
    importReferenceBySystem(app, { kind, bytes, fileName }, () => undefined);
  return { app, take };
}

const occupationsOf = (app: TestApp, text: string) =>
  app.vocabulary.resolve(text, 'occupation').concepts.map(({ key }) => key);
const spotOf = (app: TestApp, text: string) => {
  const answer = app.places.resolve(text);
  return answer.kind === 'one' ? answer.spot.name : answer.kind;
};

describe('ESCO occupations', () => {
  it('become concepts of their own, or words of a curated one, and are understood at once', async () => {
    const { app, take } = await open();
    expect(occupationsOf(app, 'Glockengießerin')).not.toContain('occ.esco.aaaaaaaa-0000-4000-8000-000000000000');
    expect(await take('vocabulary', utf8(`\ufeff${officialOccupations}`))).toMatchObject({
      file: 'escoOccupations',
      counts: { rows: 3, added: 1, changed: 1, unchanged: 0, skipped: 1, rejected: 0 },
    });
    for (const text of ['Glockengießerin', 'glockengiesser', 'Glockenformer', 'Glockengießer/in'])
      expect(occupationsOf(app, text), text).toEqual(['occ.esco.aaaaaaaa-0000-4000-8000-000000000000']);
    expect(occupationsOf(app, 'Nahtkünstlerin')).toEqual(['occ.welder']);
    expect(app.vocabulary.label('occ.esco.aaaaaaaa-0000-4000-8000-000000000000', 'de')).toBe('Glockengießer/in');
    expect(app.vocabulary.concept('occ.welder')?.labels).toMatchObject({ de: 'Schweißer/in', en: 'Welder' });
  });

  it('never take a word from a curated concept', async () => {
    const { app, take } = await open();
    const before = app.vocabulary.resolve('Schweißer, Schweißfachkraft, schweiser');
    await take('vocabulary', utf8(officialOccupations));
    expect(app.vocabulary.resolve('Schweißer, Schweißfachkraft, schweiser')).toEqual(before);
    expect(before.concepts[0]?.key).toBe('occ.welder');
  });

  it('leave to curated concepts what their words say, with a verb behind them too', async () => {
    const { app, take } = await open();
    const list = `conceptUri;preferredLabel\n${skill('e')};Gabelstapler nutzen\n${skill('f')};Gabelstapler verschiffen\n`;
    const [before] = app.vocabulary.resolve('Gabelstapler', 'skill').concepts;
    await take('vocabulary', utf8(list));
    const keys = (text: string) => app.vocabulary.resolve(text, 'skill').concepts.map(({ key }) => key);
    expect(keys('Gabelstapler nutzen')).toEqual([before?.key]);
    expect(keys('Gabelstapler verschiffen')).toEqual(['skill.esco.ffffffff-0000-4000-8000-000000000000']);
  });

  it('change nothing the second time, and only what differs the third', async () => {
    const { app, take } = await open();
    await take('vocabulary', utf8(officialOccupations));
    expect(await take('vocabulary', utf8(officialOccupations))).toMatchObject({
      counts: { added: 0, changed: 0, unchanged: 2 },
    });
    const renamed = officialOccupations.replace('Glockenformer\n', 'Glöckner\n');
    expect(await take('vocabulary', utf8(renamed))).toMatchObject({ counts: { added: 0, changed: 1, unchanged: 1 } });
    expect(occupationsOf(app, 'Glöckner')).toEqual(['occ.esco.aaaaaaaa-0000-4000-8000-000000000000']);
    await app.db.run(sql`update reference_versions set hash = 'of an older release'`);
    await loadReference(app.db);
    expect(await take('vocabulary', utf8(renamed))).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 2 } });
  });

  it('are read as German Excel saves them, cut down to a few columns; broken rows are named', async () => {
    const { app, take } = await open();
    const list = `conceptUri;preferredLabel;altLabels\r\n${occupation('c')};Töpfer/Töpferin;Krüger|Krügerin\r\nhttp://example.org/1;Niemand;\r\n${occupation('d')};;\r\n`;
    expect(await take('vocabulary', windowsBytes(list))).toMatchObject({
      counts: { rows: 3, added: 1, rejected: 2 },
      problems: [
        { row: 3, column: 'conceptUri', code: 'escoUriInvalid' },
        { row: 4, column: 'preferredLabel', code: 'valueMissing' },
      ],
    });
    expect(app.vocabulary.label('occ.esco.cccccccc-0000-4000-8000-000000000000', 'de')).toBe('Töpfer/in');
    expect(occupationsOf(app, 'Krügerin')).toEqual(['occ.esco.cccccccc-0000-4000-8000-000000000000']);
  });
});

it('a skill of ESCO that is called like a curated one is that one; its number comes after all others', async () => {
  const { app, take } = await open();
  const list = `conceptType,conceptUri,skillType,preferredLabel,altLabels\nKnowledgeSkillCompetence,${skill('a')},skill,MAG-Schweißen,Lichtbogen mit Aktivgas\nKnowledgeSkillCompetence,${skill('b')},skill,Glocken stimmen,\n`;
  expect(await take('vocabulary', utf8(list))).toMatchObject({ file: 'escoSkills', counts: { added: 1, changed: 1 } });
  expect(app.vocabulary.resolve('Lichtbogen mit Aktivgas', 'skill').concepts[0]?.key).toBe('skill.mag-welding');
  const [own] = app.vocabulary.resolve('Glocken stimmen', 'skill').concepts;
  expect(app.vocabulary.concept(own?.key ?? '')?.number).toBe(100_000);
});

it('names of the KldB come with their codes, leading zeros restored, from CSV and XLSX', async () => {
  const { app, take } = await open();
  const rows = [
    ['code', 'level', 'title'],
    ['1', '1', 'Landwirtschaft'],
    ['11', '2', 'Land-, Tier- und Forstwirtschaftsberufe'],
    ['11', '3', 'Offiziere'],
    ['24422', '5', 'Schweißtechnik – fachlich'],
  ];
  const csv = windowsBytes(rows.map((row) => row.join(';')).join('\r\n'));
  expect(await take('vocabulary', csv)).toMatchObject({ file: 'kldb', counts: { rows: 4, added: 3, skipped: 1 } });
  expect(Object.fromEntries(await readKldbNames(app.db))).toEqual({
    '11': 'Land-, Tier- und Forstwirtschaftsberufe',
    '011': 'Offiziere',
    '24422': 'Schweißtechnik – fachlich',
  });
  expect(await take('vocabulary', await workbook(rows), 'kldb.xlsx')).toMatchObject({
    counts: { added: 0, changed: 0, unchanged: 3 },
  });
});

describe('postcodes', () => {
  const geonames = [
    [
      'DE',
      '33602',
      'Bielefeld',
      'Nordrhein-Westfalen',
      'NW',
      'Reg.-Bez. Detmold',
      '057',
      'Bielefeld',
      '05711',
      '52.0',
      '8.5',
      '6',
    ],
    [
      'DE',
      '40789',
      'Monheim am Rhein Baumberg',
      'Nordrhein-Westfalen',
      'NW',
      '',
      '051',
      'Mettmann',
      '05158',
      '51.1',
      '6.9',
      '4',
    ],
    ['DE', '80331', 'München', 'Bayern', 'BY', 'Oberbayern', '091', 'München', '09162', '48.1', '11.6', '6'],
    ['DE', '32999', 'Nirgendwo', 'Nordrhein-Westfalen', 'NW', '', '057', 'Herford', '05758', '52.1', '8.6', '4'],
  ]
    .map((row) => row.join('\t'))
    .join('\n');

  it('ask for the town before, and lead to it after', async () => {
    const { app, take } = await open();
    expect(app.places.resolve('33602')).toEqual({ kind: 'postcodeOnly' });
    const problems: FieldProblem[] = [];
    expect(placeIdOf(app, '33602', problems)).toBeNull();
    expect(problems).toEqual([{ field: 'place', code: 'placeNeedsTown' }]);
    expect(spotOf(app, '33602 Bielefeld')).toBe('Bielefeld');
    expect(await take('places', utf8(geonames), 'DE.txt')).toMatchObject({
      file: 'postcodes',
      counts: { rows: 4, added: 2, skipped: 1, rejected: 1 },
      problems: [{ row: 4, code: 'townUnknown', params: {} }],
    });
    expect(spotOf(app, '33602')).toBe('Bielefeld');
    expect(spotOf(app, 'D-40789')).toBe('Monheim am Rhein');
    expect(spotOf(app, '80331')).toBe('postcodeOnly');
    expect(await take('places', utf8(geonames), 'DE.txt')).toMatchObject({
      counts: { added: 0, changed: 0, unchanged: 2 },
    });
  });

  it('are read with headings too; one postcode may lie in two towns', async () => {
    const { app, take } = await open();
    const list =
      'PLZ;Kreisschlüssel;Ort\r\n33824;05754;Werther (Westf.)|Halle (Westf.)\r\n3382;05754;Halle (Westf.)\r\n';
    expect(await take('places', windowsBytes(list))).toMatchObject({
      counts: { added: 1, rejected: 1 },
      problems: [{ row: 3, column: 'PLZ', code: 'postcodeInvalid' }],
    });
    expect(spotOf(app, '33824')).toBe('ambiguous');
  });
});

it('what an attempt brought in before it failed is known, and after one that finds nothing to change too', async () => {
  const { app, take } = await open();
  const list = 'postcode;districtKeys;places;lat;lon\r\n33602;05711;Bielefeld;52.0;8.5\r\n';
  const file = await recogniseReference(app, { kind: 'places', bytes: utf8(list), fileName: 'x.csv' });
  if (!file.ok) throw new Error(file.code);
  const failing = file.run(app, ({ done }) => {
    if (done > 0) throw new Error('the disk is full');
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(spotOf(app, '33602')).toBe('Bielefeld');

  const forget = vi.spyOn(app.engine, 'forgetConcepts');
  const reload = vi.spyOn(app.vocabulary, 'reload');
  await take('vocabulary', utf8(officialOccupations));
  await take('vocabulary', utf8(officialOccupations));
  expect([reload.mock.calls.length, forget.mock.calls.length]).toEqual([2, 2]);
});

it('a rejected row is named by row and column: its text, which may be a name, is kept nowhere', async () => {
  const { app } = await open();
  const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
  for (const [kind, list] of [
    ['places', 'PLZ;Ort\r\nKanarix;Bielefeld\r\n33602;Kanarix\r\n'],
    ['places', 'Ort;Stadtteil;Breite;Länge\r\nKanarix;Mitte;52,1;8,6\r\nHerford;Kanarix;x;8,6\r\n'],
    ['vocabulary', 'code;title\r\nKanarix;Kanarix\r\n'],
    ['vocabulary', 'conceptUri;preferredLabel\r\nKanarix;Kanarix\r\n'],
  ] as const) {
    expect(
      await startReferenceImport(app, administrator, { kind, bytes: utf8(list), fileName: 'x.csv' }),
    ).toMatchObject({
      ok: true,
    });
    await runJobs(app);
  }
  const jobs = await listJobs(app, administrator);
  expect(jobs.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
  expect(JSON.stringify(jobs)).toContain('postcodeInvalid');
  expect(JSON.stringify(jobs)).not.toContain('Kanarix');
});

it('the postcode file of GeoNames is read with headings too', async () => {
  const { app, take } = await open();
  const headings = 'country code\tpostal code\tplace name\tadmin name1\tadmin code1\tadmin name2\tadmin code2';
  const list = `${headings}\tadmin name3\tadmin code3\tlatitude\tlongitude\taccuracy\nDE\t33602\tBielefeld\tNRW\tNW\tDetmold\t057\tBielefeld\t05711\t52.0\t8.5\t6\n`;
  expect(await take('places', utf8(list), 'DE.txt')).toMatchObject({ file: 'postcodes', counts: { added: 1 } });
  expect(spotOf(app, '33602')).toBe('Bielefeld');
});

describe('quarters', () => {
  const list =
    '\ufeffOrt;Stadtteil;Breite;Länge;Weitere Namen\r\nHerford;Elverdissen;52,0905;8,6389;Elverdisen-Süd\r\n05711000;Brackwede;51,9890;8,5040;\r\nHerford;Bergland;48,10;11,60;\r\nAtlantis;Mitte;52,1;8,6;\r\nHerford;Stiftberg;zweiundfünfzig;8,68;\r\n';

  it('get names, an id from 2,000,000 and distances up to 100 km; what a release brings stays', async () => {
    const { app, take } = await open();
    expect(await take('places', utf8(list))).toMatchObject({
      file: 'quarters',
      counts: { rows: 5, added: 1, changed: 0, unchanged: 1, rejected: 3 },
      problems: [
        { row: 4, column: 'Breite', code: 'quarterFarAway', params: { town: 'Herford' } },
        { row: 5, column: 'Ort', code: 'townUnknown', params: {} },
        { row: 6, column: 'Breite', code: 'coordinateInvalid' },
      ],
    });
    expect(app.places.resolve('Elverdissen')).toMatchObject({ kind: 'one', spot: { id: 2_000_000, placeId: 758_012 } });
    expect(spotOf(app, 'Herford-Elverdissen')).toBe('Elverdissen (Herford)');
    expect(await distanceKm(app.db, 2_000_000, 758_012)).toBeLessThan(8);
    expect(await distanceKm(app.db, 711_000, 2_000_000)).toBe(await distanceKm(app.db, 2_000_000, 711_000));
    expect(await distanceKm(app.db, 2_000_000, 2_000_000)).toBe(0);
    expect(await distanceKm(app.db, 2_000_000, 315_000)).toBeNull();
  });

  it('change nothing the second time, move when their point does, and survive a new release', async () => {
    const { app, take } = await open();
    await take('places', utf8(list));
    expect(await take('places', utf8(list))).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 2 } });
    expect(await take('places', utf8(list.replace('52,0905;8,6389', '52,1505;8,7389')))).toMatchObject({
      counts: { added: 0, changed: 1 },
    });
    const moved = await distanceKm(app.db, 711_000, 2_000_000);
    expect(moved).toBeGreaterThan(18);
    await app.db.run(sql`update reference_versions set hash = 'of an older release'`);
    await loadReference(app.db);
    expect(await distanceKm(app.db, 711_000, 2_000_000)).toBe(moved);
  });
});

describe('a file that is none of these', () => {
  it.each([
    ['vocabulary', 'Name;Alter\r\nMuster;33\r\n', 'notVocabulary'],
    ['vocabulary', 'conceptUri;description\r\nx;y\r\n', 'columnsMissing'],
    ['places', 'conceptUri;preferredLabel\r\nx;y\r\n', 'notPlaces'],
    ['places', 'Ort;Stadtteil\r\nHerford;Elverdissen\r\n', 'columnsMissing'],
    ['places', 'Name;PLZ;Ort\r\nKim Muster;33602;Bielefeld\r\n', 'notPlaces'],
    ['places', 'PLZ;Ort;Ortsteil;Telefon\r\n33602;Bielefeld;Mitte;0521 1\r\n', 'notPlaces'],
    ['places', 'Ort;Stadtteil;Breite;Länge;Vorname\r\nHerford;Mitte;52,1;8,6;Kim\r\n', 'notPlaces'],
    ['vocabulary', 'Kode;Name;Telefon\r\n24422;Kim Muster;0521 1\r\n', 'notVocabulary'],
    ['vocabulary', '', 'empty'],
    ['places', 'PLZ;Ort\r\n"33602;Bielefeld\r\n', 'unclosedQuote'],
  ] as const)('is refused with a reason: %s %j', async (kind, text, code) => {
    const { take } = await open();
    expect(await take(kind, utf8(text))).toMatchObject({ ok: false, code });
  });
});

describe('an upload in Administration', () => {
  it('is taken by a job that says what became of it, and is known at once', async () => {
    const { app } = await open();
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const upload = { kind: 'vocabulary' as const, bytes: utf8(officialOccupations), fileName: 'occupations_de.csv' };
    expect(await startReferenceImport(app, administrator, upload)).toMatchObject({ ok: true });
    await runJobs(app);
    const [job] = await listJobs(app, administrator);
    expect(job).toMatchObject({
      kind: 'importVocabulary',
      state: 'done',
      progressDone: 2,
      progressTotal: 2,
      result: { file: 'escoOccupations', counts: { added: 1, changed: 1 } },
    });
    expect(occupationsOf(app, 'Glockenformerin')).toEqual(['occ.esco.aaaaaaaa-0000-4000-8000-000000000000']);
    expect(await startReferenceImport(app, administrator, upload)).toMatchObject({ ok: true });
    await runJobs(app);
  });

  it('is for administrators only, one file of a kind at a time, and a wrong one opens no job', async () => {
    const { app } = await open();
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const upload = { kind: 'places' as const, bytes: utf8('Name;Alter\r\nMuster;33\r\n'), fileName: 'x.csv' };
    await expect(startReferenceImport(app, officer, upload)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await startReferenceImport(app, administrator, upload)).toMatchObject({ ok: false, code: 'notPlaces' });
    expect(await listJobs(app, administrator)).toEqual([]);
    const good = { ...upload, bytes: utf8('PLZ;Ort\r\n33602;Bielefeld\r\n') };
    const [first, second] = await Promise.allSettled([
      startReferenceImport(app, administrator, good),
      startReferenceImport(app, administrator, good),
    ]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    await runJobs(app);
    expect(waitingFiles(app).size).toBe(0);
  });

  it('that was lost with its process says to upload again', async () => {
    const { app } = await open();
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    await startReferenceImport(app, administrator, {
      kind: 'places',
      bytes: utf8('PLZ;Ort\r\n33602;Bielefeld\r\n'),
      fileName: 'x.csv',
    });
    await runJobs(app);
    await app.db.run(sql`update jobs set state = 'waiting', attempts = 2`);
    await runJobs(app);
    expect((await listJobs(app, administrator))[0]).toMatchObject({ state: 'failed', failure: 'uploadGone' });
  });
});
