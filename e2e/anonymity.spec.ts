import { readFileSync } from 'node:fs';
import { expect, request as requests, test, type APIRequestContext } from '@playwright/test';
import { canaryCandidates, canaryTokens, canaryVolunteers, type Canary } from '#app/cli/seed-demo/canaries.ts';
import { canaryIds } from './support/canary-ids.ts';
import { changeDatabase } from './support/change-database.ts';
import { crawl, type Answer } from './support/crawl.ts';

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

/** Every token that shows up, with where. A token is looked for as it is, and as it would stand in an address. */
function leaks(answers: readonly Answer[], tokens: readonly string[]): string[] {
  const forms = tokens.map(
    (token) =>
      [
        token,
        [token, encodeURIComponent(token), token.replaceAll(' ', '+')].map((form) => form.toLowerCase()),
      ] as const,
  );
  return answers.flatMap(({ path, text }) => {
    const low = text.toLowerCase();
    return forms
      .filter(([, written]) => written.some((form) => low.includes(form)))
      .map(([token]) => `${token} on ${path}`);
  });
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

test.describe.configure({ mode: 'serial', timeout: 180_000 });

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

const actors = [
  { who: 'a stranger', persona: null, grants: () => [] },
  { who: 'a company', persona: 'demo-company', grants: () => [] },
  { who: 'a mentor', persona: 'demo-mentor', grants: (own: Canary) => [own.firstName] },
  { who: 'an officer', persona: 'demo-officer', grants: () => [] },
  { who: 'the controlling', persona: 'demo-controlling', grants: () => [] },
] as const;

for (const { who, persona, grants } of actors) {
  test(`no page, data, header or address tells ${who} who a canary is beyond the grant`, async ({ baseURL }) => {
    const { candidates, volunteers } = await canaryIds();
    const people = [...candidates.keys()];
    const helpers = [...volunteers.keys()];
    const proposals = await idsFrom(`SELECT id FROM proposals WHERE profile_id ${listed}`, people);
    const tandems = await idsFrom(`SELECT id FROM tandems WHERE profile_id ${listed}`, people);
    const matching: readonly (readonly [string, readonly string[]])[] = [
      ['/profiles', people.slice(-4)],
      ['/proposals', proposals],
      ['/company/proposals', proposals],
      ['/mentoring/mentors', helpers.slice(0, 3)],
      ['/mentoring/tandems', tandems],
      ['/tandems', tandems],
    ];
    const request = await requestsOf(baseURL, persona);
    const answers = await crawl(request, {
      parametersFor: (pattern) => [
        ...(matching.find(([start]) => pattern.startsWith(`${start}/`))?.[1] ?? []),
        people[0] ?? '',
        'nicht-da',
      ],
      perPattern: persona === null || persona === 'demo-controlling' ? 4 : 10,
    });
    expect(answers.length).toBeGreaterThan(80);
    expect(answers.filter(({ status }) => status >= 500).map(({ path, status }) => `${status} ${path}`)).toEqual([]);
    const granted: readonly string[] = grants((await ownCanary()).canary);
    const tokens = canaryTokens([...canaryCandidates, ...canaryVolunteers]).filter((token) => !granted.includes(token));
    expect(leaks(answers, tokens)).toEqual([]);
    await request.dispose();
  });
}

test('nothing the server has written so far names a canary', () => {
  const log = process.env.E2E_SERVER_LOG;
  test.skip(log === undefined, 'the server was started by somebody else');
  const written = { path: 'the server log', status: 200, text: readFileSync(log ?? '', 'utf8') };
  expect(leaks([written], canaryTokens([...canaryCandidates, ...canaryVolunteers]))).toEqual([]);
});
