import { readFileSync } from 'node:fs';
import { expect, request as requests, test, type APIRequestContext } from '@playwright/test';
import { canaryCandidates, canaryTokens, canaryVolunteers, type Canary } from '#app/cli/seed-demo/canaries.ts';
import { canaryIds } from './support/canary-ids.ts';
import { changeDatabase } from './support/change-database.ts';
import { crawl, type Answer } from './support/crawl.ts';

/** Signs in as a persona without a browser. */
async function actorRequests(baseURL: string | undefined, persona: string | null): Promise<APIRequestContext> {
  const request = await requests.newContext({ baseURL, extraHTTPHeaders: { 'accept-language': 'de' } });
  if (persona !== null) {
    const answer = await request.post('/demo-sign-in', { form: { persona }, headers: { origin: baseURL ?? '' } });
    expect(answer.ok(), `sign-in as ${persona}`).toBe(true);
  }
  return request;
}

/** Every token of `canaries` that shows up, with where; a token is looked for in plain, encoded and escaped form. */
function leaks(answers: readonly Answer[], canaries: readonly Canary[]): string[] {
  const tokens = canaryTokens(canaries);
  return answers.flatMap(({ path, text }) => {
    const low = text.toLowerCase();
    const found = tokens.filter((token) =>
      [token, encodeURIComponent(token), token.replaceAll(' ', '+')].some((form) => low.includes(form.toLowerCase())),
    );
    return found.map((token) => `${token.replace(/\d.*$/, '…')} on ${path}`);
  });
}

const idsAbroad = ['0197f000-0000-7000-8000-000000000000', 'nicht-da'];

test.describe.configure({ timeout: 120_000 });

test('the canaries are there, and their own caseworker and coordinator find them', async ({ baseURL }) => {
  const { candidates, volunteers } = await canaryIds();
  expect(candidates.size).toBe(12);
  expect(volunteers.size).toBe(6);
  const [own] = await changeDatabase(
    "SELECT id FROM profiles WHERE caseworker_id = 'demo-caseworker' AND id IN (SELECT value FROM json_each(?))",
    [JSON.stringify([...candidates.keys()])],
  );
  const id = String(own?.['id']);
  const caseworker = await actorRequests(baseURL, 'demo-caseworker');
  const page = await (await caseworker.get(`/profiles/${id}`)).text();
  expect(page).toContain(candidates.get(id)?.lastName);
  const coordinator = await actorRequests(baseURL, 'demo-coordinator');
  const [mentorId = '', mentor] = [...volunteers][2] ?? [];
  expect(await (await coordinator.get(`/mentoring/mentors/${mentorId}`)).text()).toContain(mentor?.lastName);
});

const actors = [
  { name: 'a stranger', persona: null },
  { name: 'a company', persona: 'demo-company' },
  { name: 'a mentor', persona: 'demo-mentor' },
  { name: 'an officer', persona: 'demo-officer' },
  { name: 'the controlling', persona: 'demo-controlling' },
] as const;

for (const { name, persona } of actors) {
  test(`no page, data, header or address tells ${name} who a canary is`, async ({ baseURL }) => {
    const { candidates, volunteers } = await canaryIds();
    const ids = [...candidates.keys(), ...volunteers.keys()];
    const proposals = await changeDatabase(
      'SELECT id FROM proposals WHERE profile_id IN (SELECT value FROM json_each(?))',
      [JSON.stringify(ids)],
    );
    const tandems = await changeDatabase('SELECT id FROM tandems WHERE mentor_id IN (SELECT value FROM json_each(?))', [
      JSON.stringify(ids),
    ]);
    const request = await actorRequests(baseURL, persona);
    const answers = await crawl(request, {
      parameters: [
        ...ids.filter((_, index) => index % 3 === 2),
        ...[...proposals, ...tandems].map((row) => String(row['id'])),
        ...idsAbroad,
      ],
      perPattern: 12,
    });
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter(({ status }) => status >= 500).map(({ path, status }) => `${status} ${path}`)).toEqual([]);
    expect(leaks(answers, [...candidates.values(), ...volunteers.values()])).toEqual([]);
    await request.dispose();
  });
}

test('nothing the server has written so far names a canary', () => {
  const log = process.env.E2E_SERVER_LOG;
  test.skip(log === undefined, 'the server was started by somebody else');
  const written = { path: 'the server log', status: 200, text: readFileSync(log ?? '', 'utf8') };
  expect(leaks([written], [...canaryCandidates, ...canaryVolunteers])).toEqual([]);
});
