import { readFileSync } from 'node:fs';
import { expect, request as requests, test, type APIRequestContext } from '@playwright/test';
import {
  canaryCandidates,
  canaryGuest,
  canaryTokens,
  canaryVolunteers,
  type Canary,
} from '#app/cli/seed-demo/canaries.ts';
import { canaryIds } from './support/canary-ids.ts';
import { changeDatabase } from './support/change-database.ts';
import { crawl } from './support/crawl.ts';
import { leaks } from './support/leaks.ts';
import { plantedText, plantText } from './support/planted-text.ts';
import { databaseRows } from './support/database-rows.ts';

/** Signs in as a persona without a browser. */
async function requestsOf(baseURL: string | undefined, persona: string | null): Promise<APIRequestContext> {
  const request = await requests.newContext({
    baseURL,
    extraHTTPHeaders: { 'accept-language': 'de', origin: baseURL ?? '' },
  });
  if (persona !== null) {
    const answer = await request.post('/demo-sign-in', { form: { persona }, maxRedirects: 0 });
    expect(answer.status(), `sign-in as ${persona}`).toBe(303);
  }
  return request;
}

async function idsFrom(sql: string, ids: readonly string[]): Promise<string[]> {
  return (await changeDatabase(sql, [JSON.stringify(ids)])).map((row) => String(row['id']));
}

const listed = 'IN (SELECT value FROM json_each(?))';

/** The canary of the caseworker persona; she can be led into the demo company's and the demo mentor's sight. */
async function ownCanary(): Promise<{ id: string; canary: Canary }> {
  const { candidates } = await canaryIds();
  const [id = ''] = await idsFrom(`SELECT id FROM profiles WHERE caseworker_id = 'demo-caseworker' AND id ${listed}`, [
    ...candidates.keys(),
  ]);
  const canary = candidates.get(id);
  if (canary === undefined) throw new Error('the caseworker persona has no canary');
  return { id, canary };
}

const consent = { language: 'de', channel: 'paper', helper: 'none' };

test.describe.configure({ timeout: 180_000 });

test('the canaries are there; one is proposed to the demo company and has the demo mentor', async ({ baseURL }) => {
  const { candidates, volunteers } = await canaryIds();
  expect([candidates.size, volunteers.size]).toEqual([12, 6]);
  const { id, canary } = await ownCanary();
  const caseworker = await requestsOf(baseURL, 'demo-caseworker');
  expect(await (await caseworker.get(`/profiles/${id}`)).text()).toContain(canary.lastName);
  const coordinator = await requestsOf(baseURL, 'demo-coordinator');
  const [mentorId = '', mentor] = [...volunteers][2] ?? [];
  expect(await (await coordinator.get(`/mentoring/mentors/${mentorId}`)).text()).toContain(mentor?.lastName);

  const [posting] = await changeDatabase(
    "SELECT id FROM postings WHERE state = 'approved' AND company_id = (SELECT company_id FROM users WHERE id = 'demo-company') LIMIT 1",
  );
  const officer = await requestsOf(baseURL, 'demo-officer');
  await officer.post(`/postings/${String(posting?.['id'])}`, {
    form: { propose: id, _key: crypto.randomUUID() },
  });
  const [proposalId = ''] = await idsFrom(
    `SELECT id FROM proposals WHERE state = 'proposed' AND profile_id ${listed}`,
    [id],
  );
  const agreed = await caseworker.post(`/proposals/${proposalId}`, {
    form: { intent: 'agree', _version: '1', ...consent },
    maxRedirects: 0,
  });
  expect(agreed.status()).toBe(303);
  const company = await requestsOf(baseURL, 'demo-company');
  expect((await company.get(`/company/proposals/${proposalId}`)).status()).toBe(200);

  const learner = `/profiles/${id}/mentor`;
  await caseworker.post(learner, {
    form: { intent: 'wish', goal: 'everyday', goalLevel: '', mode: 'both', slots: 'mon-evening', _version: '0' },
  });
  const [own] = await changeDatabase("SELECT mentor_id AS id FROM users WHERE id = 'demo-mentor'");
  await changeDatabase('UPDATE mentors SET capacity = 3 WHERE id = ?', [String(own?.['id'])]);
  const started = await caseworker.post(learner, {
    form: { intent: 'start', mentorId: String(own?.['id']), ...consent, agreed: 'yes', _key: crypto.randomUUID() },
    maxRedirects: 0,
  });
  expect(started.status()).toBe(303);
  const mentorPages = await requestsOf(baseURL, 'demo-mentor');
  expect(await (await mentorPages.get('/tandems')).text(), 'the grant: the first name').toContain(canary.firstName);
});

/** What every token of a canary begins with, and those that begin with figures, as they are. */
const everybody = [...canaryCandidates, ...canaryVolunteers, canaryGuest];
const stems = [
  ...['Zwitscher', 'Kanarix', 'Voliere', 'Nistort', 'Kuckucks', 'vogel.example'],
  ...canaryTokens(everybody).filter((token) => /^(?:\d|PLZ)/.test(token)),
];
const planted = Object.values(plantedText);

/** Of whom a persona may read: its own cases, its team's, the volunteers it looks after, its tandem's first name, its house's guests. */
async function grantsOf(persona: string | null): Promise<readonly string[]> {
  const { candidates, volunteers } = await canaryIds();
  const tokensOf = (ids: readonly string[]) => canaryTokens(ids.flatMap((id) => candidates.get(id) ?? []));
  const ids = JSON.stringify([...candidates.keys()]);
  const texts = planted
    .filter(({ readers }) => persona !== null && readers.includes(persona))
    .map(({ token }) => token);
  switch (persona) {
    case 'demo-caseworker':
      return [...texts, ...tokensOf(await ownOrCovered(ids))];
    case 'demo-team-lead': {
      const team = await changeDatabase(
        `SELECT id FROM profiles WHERE id ${listed} AND caseworker_id IN (SELECT id FROM users WHERE team_id = (SELECT team_id FROM users WHERE id = 'demo-team-lead'))`,
        [ids],
      );
      return [...texts, ...tokensOf(team.map((row) => String(row['id'])))];
    }
    case 'demo-coordinator':
      return [...texts, ...canaryTokens([...volunteers.values(), canaryGuest])];
    case 'demo-mentor':
      return [...texts, (await ownCanary()).canary.firstName];
    default:
      return texts;
  }
}

/** Her own cases, and those of an absent colleague she covers. */
async function ownOrCovered(ids: string): Promise<string[]> {
  const rows = await changeDatabase(
    `SELECT p.id FROM profiles p JOIN users u ON u.id = p.caseworker_id WHERE p.id ${listed} AND (u.id = 'demo-caseworker' OR (u.covered_by = 'demo-caseworker' AND u.absent_until >= date('now')))`,
    [ids],
  );
  return rows.map((row) => String(row['id']));
}

test('an uploaded list with a canary in it, in its name too, and words in every column staff type into', async ({
  baseURL,
}) => {
  await plantText();
  const missing: string[] = [];
  for (const [column, { token }] of Object.entries(plantedText)) {
    const [table = '', name = ''] = column.split('.');
    const [row] = await changeDatabase(`SELECT count(*) AS n FROM ${table} WHERE instr("${name}", ?) > 0`, [token]);
    if (row?.['n'] === 0) missing.push(column);
  }
  expect(missing, 'columns of the demo world without a row').toEqual([]);
  const [canary] = canaryCandidates.slice(-1);
  const lines = [
    'Kundennummer;Nachname;Vorname;Geburtsdatum;Wohnort;Beruf',
    `${canary?.customerNumber};${canary?.lastName};${canary?.firstName};gestern;Herford;Schweißer`,
  ];
  const lead = await requestsOf(baseURL, 'demo-administrator');
  const answer = await lead.post('/imports', {
    multipart: {
      kind: 'profiles',
      file: { name: `${canary?.lastName}.csv`, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) },
    },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
});

const actors = [
  { who: 'a stranger', persona: null, perPattern: 4 },
  { who: 'a company', persona: 'demo-company', perPattern: 10 },
  { who: 'a mentor', persona: 'demo-mentor', perPattern: 10 },
  { who: 'an officer', persona: 'demo-officer', perPattern: 10 },
  { who: 'a caseworker', persona: 'demo-caseworker', perPattern: 5 },
  { who: 'a team lead', persona: 'demo-team-lead', perPattern: 5 },
  { who: 'a coordinator', persona: 'demo-coordinator', perPattern: 5 },
  { who: 'the administrator', persona: 'demo-administrator', perPattern: 4 },
  { who: 'the data protection officer', persona: 'demo-dpo', perPattern: 4 },
  { who: 'the staff council', persona: 'demo-staff-council', perPattern: 4 },
  { who: 'the controlling', persona: 'demo-controlling', perPattern: 4 },
] as const;

for (const { who, persona, perPattern } of actors) {
  test(`no page, data, header or address tells ${who} who a canary is beyond the grant`, async ({ baseURL }) => {
    const { candidates, volunteers } = await canaryIds();
    const people = [...candidates.keys()];
    const helpers = [...volunteers.keys()];
    const proposals = await idsFrom(`SELECT id FROM proposals WHERE profile_id ${listed}`, people);
    const placements = await idsFrom(`SELECT id FROM placements WHERE profile_id ${listed}`, people);
    const tandems = await idsFrom(`SELECT id FROM tandems WHERE profile_id ${listed}`, people);
    const runs = (await changeDatabase("SELECT id FROM import_runs WHERE kind = 'profiles'")).map((row) =>
      String(row['id']),
    );
    // Whoever takes the house's lists reads them.
    const takesLists = persona === 'demo-administrator' || persona === 'demo-team-lead';
    const matching: readonly (readonly [string, readonly string[]])[] = [
      ['/profiles', people.slice(-4)],
      ['/proposals', proposals],
      ['/placements', placements],
      ['/company/proposals', proposals],
      ['/mentoring/mentors', helpers.slice(0, 3)],
      ['/mentoring/tandems', tandems],
      ['/tandems', tandems],
      ['/imports', takesLists ? [] : runs],
    ];
    const request = await requestsOf(baseURL, persona);
    const answers = await crawl(request, {
      parametersFor: (pattern) => [
        ...(matching.find(([start]) => pattern.startsWith(`${start}/`))?.[1].slice(0, 4) ?? []),
        people[0] ?? '',
        'nicht-da',
      ],
      perPattern,
      leaveOut: takesLists ? runs.map((id) => `/imports/${id}`) : [],
    });
    expect(answers.length).toBeGreaterThan(80);
    expect(answers.filter(({ status }) => status >= 500).map(({ path, status }) => `${status} ${path}`)).toEqual([]);
    const granted = new Set(await grantsOf(persona));
    const tokens = [...canaryTokens(everybody), ...planted.map(({ token }) => token)].filter(
      (token) => !granted.has(token),
    );
    expect(leaks(answers, tokens, stems)).toEqual([]);
    await request.dispose();
  });
}

test('no table but the vault and the columns staff type into names a canary: index, full text, outboxes, log', async () => {
  const own = new Set(Object.keys(plantedText));
  const rows = await databaseRows((column) => !own.has(column) && !column.startsWith('vault_'));
  expect(rows.length).toBeGreaterThan(50);
  expect(leaks(rows, [...canaryTokens(everybody), ...planted.map(({ token }) => token)], stems)).toEqual([]);
  const sealed = await databaseRows((column) => column.startsWith('vault_'));
  expect(leaks(sealed, canaryTokens(everybody), stems)).toEqual([]);
});

test('nothing the server has written so far names a canary', () => {
  const log = process.env.E2E_SERVER_LOG;
  test.skip(log === undefined, 'the server was started by somebody else');
  const written = { path: 'the server log', status: 200, text: readFileSync(log ?? '', 'utf8') };
  expect(leaks([written], [...canaryTokens(everybody), ...planted.map(({ token }) => token)], stems)).toEqual([]);
});
