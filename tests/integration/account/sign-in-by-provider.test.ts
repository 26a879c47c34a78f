import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#app/domain/time/day.ts';
import { endProviderSignIn } from '#app/use-cases/account/sign-in-by-provider.server.ts';
import { auditRows, providerAccounts, sessions, signInProviders, users } from '#db/schema/index.ts';
import { refuseWrites } from '#db/transaction.ts';
import { insertOrganisation, insertProfile } from '#tests/support/factories.ts';
import {
  accountOf,
  codeNow,
  demandFactor,
  insertColleague,
  openBrowser,
  openSignInHouse,
  setUpCodesAs,
  type SignInHouse,
  type TestBrowser,
} from '#tests/support/signing-in.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';
import { clientPassword, startProvider, type Claims, type TestProvider } from '#tests/support/sign-in-provider.ts';

const email = 'kim@stadt.example';
const kim = { email, email_verified: true, name: 'Kim Muster', roles: ['jc-ifk'] };

/** A house whose administrator has set its sign-in service up on the page for it; caseworkers and team leads are mapped. */
async function houseWithProvider(over: Readonly<Record<string, string>> = {}) {
  const house = await openSignInHouse();
  const { origin } = house.app.config;
  const { organisationId } = house;
  const provider = await startProvider({
    returnTo: `${origin}/sign-in/house/${organisationId}/return`,
    signedOut: `${origin}/sign-in`,
  });
  provider.people.set('kim', kim);
  await insertColleague(house, 'anton@jobcenter.example', { roles: ['administrator'] });
  const anton = openBrowser(house);
  await anton.signIn('anton@jobcenter.example');
  const settings = `/administration/organisations/${organisationId}/sign-in`;
  for (const [claimValue, role] of [
    ['jc-ifk', 'caseworker'],
    ['jc-leitung', 'teamLead'],
  ] as const)
    expect((await anton.send(settings, { intent: 'addRole', claimValue, role })).status).toBe(303);
  const service = {
    ...{ intent: 'service', issuer: provider.issuer, clientId: 'werkbruecke', clientPassword, roleClaim: 'roles' },
    ...{ doesSecondFactor: 'yes', isOn: 'yes', _version: '0', ...over },
  };
  expect((await anton.send(settings, service)).status).toBe(303);
  return { house, provider, anton, settings, service };
}

const start = ({ organisationId }: SignInHouse) => `/sign-in/house/${organisationId}`;

/** Signs in with the account of the house: to the service, through its pages, and back. @returns the portal's last answer */
async function throughService(
  house: SignInHouse,
  provider: TestProvider,
  person: string | null,
  browser: TestBrowser,
  cookiesThere = new Map<string, string>(),
) {
  provider.person = person;
  const begun = await browser.visit(`${start(house)}?next=%2Fplacements`);
  const back = new URL(await provider.follow(begun.location ?? '', cookiesThere));
  return browser.visit(`${back.pathname}${back.search}`);
}

const didOf = async ({ app }: SignInHouse, userId: string) =>
  (await app.db.select().from(auditRows).where(eq(auditRows.actorId, userId))).map(({ action }) => action);

describe('the account of the house', { timeout: 60_000 }, () => {
  it('is offered on the sign-in page, lets somebody in whom the portal did not know, and leads to the page she wanted', async () => {
    const { house, provider, anton } = await houseWithProvider();
    const browser = openBrowser(house);
    expect((await browser.visit('/sign-in')).body).toContain(`href="${start(house)}"`);
    expect(await throughService(house, provider, 'kim', browser)).toMatchObject({
      status: 303,
      location: '/placements',
    });
    expect(await browser.isIn()).toBe(true);
    const account = await accountOf(house, email);
    expect(account).toMatchObject({
      displayName: 'Kim Muster',
      roles: ['caseworker'],
      organisationId: house.organisationId,
      passwordHash: null,
    });
    expect(await didOf(house, account?.id ?? '')).toEqual(['user.fromProvider', 'signIn']);
    const page = await anton.visit(`/administration/users/${account?.id ?? ''}`);
    expect(page.body).toContain('mit dem Konto ihres Hauses');
    expect(page.body).not.toContain('noch nicht festgelegt');
  });

  it('asks with PKCE, a state and a nonce of its own each time, and what must come back lies sealed in the browser', async () => {
    const { house, provider } = await houseWithProvider();
    const browser = openBrowser(house);
    const asked = [await browser.visit(start(house)), await browser.visit(start(house))].map(
      ({ location }) => new URL(location ?? '').searchParams,
    );
    expect(asked[0]?.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[0]?.get(name)).not.toBe(asked[1]?.get(name));
    expect(asked[0]?.get('redirect_uri')).toBe(`http://portal.example${start(house)}/return`);
    expect(asked[1]?.has('prompt')).toBe(false);
    const anew = new URL((await openBrowser(house).visit(`${start(house)}?again=1`)).location ?? '');
    expect(anew.searchParams.get('prompt')).toBe('login');
    const kept = browser.cookies.get('sign-in-house') ?? '';
    expect(kept).not.toContain(asked[1]?.get('state'));
    expect(Buffer.from(kept, 'base64').toString('latin1')).not.toContain(provider.issuer);
  });

  it('is the same account the next time, also when name and address have changed there', async () => {
    const { house, provider } = await houseWithProvider();
    await throughService(house, provider, 'kim', openBrowser(house));
    provider.people.set('kim', { ...kim, email: 'kim.anders@stadt.example', name: 'Kim Anders' });
    expect((await throughService(house, provider, 'kim', openBrowser(house))).location).toBe('/placements');
    expect(await house.app.db.$count(users)).toBe(2);
    expect(await accountOf(house, email)).toMatchObject({ displayName: 'Kim Muster' });
  });

  it('is connected with an account that was there before, when the service has proved the address; she is told', async () => {
    const { house, provider } = await houseWithProvider();
    const before = await insertColleague(house, email);
    await throughService(house, provider, 'kim', openBrowser(house));
    expect(await house.app.db.select().from(providerAccounts)).toMatchObject([{ userId: before.id, subject: 'kim' }]);
    expect(await didOf(house, before.id)).toContain('user.providerLinked');
  });

  it('brings its tasks along at every sign-in, and older sessions end when they have changed', async () => {
    const { house, provider } = await houseWithProvider();
    const before = openBrowser(house);
    await throughService(house, provider, 'kim', before);
    provider.people.set('kim', { ...kim, roles: ['jc-leitung', 'kantine'] });
    await throughService(house, provider, 'kim', openBrowser(house));
    const account = await accountOf(house, email);
    expect(account?.roles).toEqual(['teamLead']);
    expect(await before.isIn()).toBe(false);
    expect(await didOf(house, account?.id ?? '')).toContain('user.rolesFromProvider');
  });

  it('leaves the second factor to the service where the house says so, else the portal asks for it', async () => {
    const { house, provider, anton, settings, service } = await houseWithProvider();
    await demandFactor(house, dayOf(house.app.clock.now()));
    expect((await throughService(house, provider, 'kim', openBrowser(house))).location).toBe('/placements');
    const { doesSecondFactor: _left, ...without } = service;
    expect((await anton.send(settings, { ...without, clientPassword: '', _version: '1' })).status).toBe(303);
    const browser = openBrowser(house);
    expect((await throughService(house, provider, 'kim', browser)).location).toBe('/sign-in/set-up?next=%2Fplacements');
    expect(await browser.isIn()).toBe(false);
  });

  it('asks whoever has one-time codes for them, and remembers after that who let her in', async () => {
    const { house, provider, anton, settings, service } = await houseWithProvider();
    const first = openBrowser(house);
    await throughService(house, provider, 'kim', first);
    const key = await setUpCodesAs(house, first);
    const { doesSecondFactor: _left, ...without } = service;
    await anton.send(settings, { ...without, clientPassword: '', _version: '1' });
    const browser = openBrowser(house);
    expect((await throughService(house, provider, 'kim', browser)).location).toBe('/sign-in/step?next=%2Fplacements');
    const answer = await browser.send('/sign-in/step', { intent: 'code', code: codeNow(house.app, key) });
    expect(answer.status).toBe(303);
    expect((await browser.send('/sign-out', {})).location).toBe(`/sign-out/${house.organisationId}`);
  });
});

/** Where the page after signing out leads to, to sign out of the service too. */
const linkThere = (html: string) =>
  (/href="([^"]+)"[^>]*>[^<]*<span[^>]*>Auch dort abmelden/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

describe('signing out', { timeout: 60_000 }, () => {
  it('ends the session here and offers to sign out of the service too, whose page then leads back to the sign-in page', async () => {
    const { house, provider } = await houseWithProvider();
    const browser = openBrowser(house);
    const there = new Map<string, string>();
    await throughService(house, provider, 'kim', browser, there);
    const out = await browser.send('/sign-out', {});
    expect(out.location).toBe(`/sign-out/${house.organisationId}`);
    const page = await browser.visit(out.location ?? '');
    expect(page.body).toContain('Auch dort abmelden');
    const link = linkThere(page.body);
    expect(link).toContain(`${provider.issuer}/session/end`);
    expect(await browser.isIn()).toBe(false);
    expect(await house.app.db.$count(sessions)).toBe(1);

    // Signed in there still: whoever sits at this machine is let in without a word. Nobody is there to type anything.
    const next = openBrowser(house);
    expect((await throughService(house, provider, null, next, there)).location).toBe('/placements');
    await next.send('/sign-out', {});

    const back = new URL(await provider.signOut(link, there));
    expect(back.href).toBe(`${house.app.config.origin}/sign-in`);
    const landed = await browser.visit(`${back.pathname}${back.search}`);
    expect(landed.status).toBe(200);
    expect(landed.body).toContain('Anmelden mit dem Konto von');

    const after = await throughService(house, provider, null, openBrowser(house), there);
    expect(after.location).toContain('refused=cancelled');
  });

  it('of the service leads nowhere else: another address to come back to is refused there', async () => {
    const { house, provider } = await houseWithProvider();
    const browser = openBrowser(house);
    await throughService(house, provider, 'kim', browser);
    const out = await browser.send('/sign-out', {});
    const url = new URL(linkThere((await browser.visit(out.location ?? '')).body));
    url.searchParams.set('post_logout_redirect_uri', 'https://anderswo.example/');
    expect((await fetch(url)).status).toBe(400);
  });

  it('of a session by password leads to the start page, as ever', async () => {
    const { anton } = await houseWithProvider();
    expect((await anton.send('/sign-out', {})).location).toBe('/');
  });

  it('offers nothing when the service is away', async () => {
    const { house, provider } = await houseWithProvider();
    await provider.stop();
    house.app.clock.advance({ minutes: 11 });
    expect((await openBrowser(house).visit(`/sign-out/${house.organisationId}`)).location).toBe('/');
  });
});

/** Why the portal says no, and what it says. */
async function refusal(house: SignInHouse, provider: TestProvider, person: string | null) {
  const browser = openBrowser(house);
  const { location } = await throughService(house, provider, person, browser);
  const url = new URL(location ?? '', 'http://portal.example');
  expect(url.pathname).toBe('/sign-in');
  expect(url.searchParams.get('next')).toBe('/placements');
  expect(await browser.isIn()).toBe(false);
  return { code: url.searchParams.get('refused'), body: (await browser.visit(location ?? '')).body };
}

describe('nobody gets in by the service', { timeout: 60_000 }, () => {
  it.each([
    ['without a task', { ...kim, roles: ['kantine'] }, 'noRole', 'noch keine Aufgabe gegeben'],
    ['with a claim of another shape', { ...kim, roles: { 'jc-ifk': true } }, 'noRole', 'noch keine Aufgabe gegeben'],
    ['without an address', { ...kim, email: undefined }, 'noAddress', 'Claim „email“'],
    ['with an address it says is not proved', { ...kim, email_verified: false }, 'addressUnproved', 'Passwort'],
  ])('%s, and nothing is opened for her', async (_who, claims, code, words) => {
    const { house, provider } = await houseWithProvider();
    provider.people.set('kim', claims);
    const refused = await refusal(house, provider, 'kim');
    expect(refused.code).toBe(code);
    expect(refused.body).toContain(words);
    expect(await house.app.db.$count(users)).toBe(1);
  });

  it('who cancels there; the page says to try again', async () => {
    const { house, provider } = await houseWithProvider();
    const refused = await refusal(house, provider, null);
    expect(refused.code).toBe('cancelled');
    expect(refused.body).toContain('noch einmal versuchen');
  });

  it('as an administrator: neither by a mapped value nor by the address of one', async () => {
    const { house, provider, anton, settings } = await houseWithProvider();
    const mapped = { intent: 'addRole', claimValue: 'it-chef', role: 'administrator' };
    expect((await anton.send(settings, mapped)).status).toBe(422);
    provider.people.set('kim', { ...kim, email: 'anton@jobcenter.example', roles: ['jc-ifk', 'it-chef'] });
    const refused = await refusal(house, provider, 'kim');
    expect(refused.code).toBe('administrator');
    expect(refused.body).toContain('mit Passwort und zweiter Stufe');
    expect(await accountOf(house, 'anton@jobcenter.example')).toMatchObject({ roles: ['administrator'] });
  });

  it('as somebody of another house or company', async () => {
    const { house, provider } = await houseWithProvider();
    const other = await insertOrganisation(house.app.db);
    await insertColleague(house, email, { organisationId: other.id });
    expect((await refusal(house, provider, 'kim')).code).toBe('otherHouse');
    await insertColleague(house, 'betrieb@metallbau.example', { roles: ['company'], organisationId: null });
    provider.people.set('kim', { ...kim, email: 'betrieb@metallbau.example' });
    expect((await refusal(house, provider, 'kim')).code).toBe('otherHouse');
  });

  it('as somebody who was there before, when nobody has proved the address; unless the house gives addresses out itself', async () => {
    const { house, provider, anton, settings, service } = await houseWithProvider();
    await insertColleague(house, email);
    const { email_verified: _unsaid, ...unsaid } = kim;
    provider.people.set('kim', unsaid);
    expect((await refusal(house, provider, 'kim')).code).toBe('addressUnproved');
    const trusting = { ...service, clientPassword: '', provesAddresses: 'yes', _version: '1' };
    expect((await anton.send(settings, trusting)).status).toBe(303);
    expect((await throughService(house, provider, 'kim', openBrowser(house))).location).toBe('/placements');
  });

  it('whose account was closed', async () => {
    const { house, provider } = await houseWithProvider();
    await throughService(house, provider, 'kim', openBrowser(house));
    await house.app.db.update(users).set({ deactivatedAt: house.app.clock.now() }).where(eq(users.email, email));
    expect((await refusal(house, provider, 'kim')).code).toBe('deactivated');
  });

  it('who is no caseworker any more while cases stand in her name: they are handed over first', async () => {
    const { house, provider } = await houseWithProvider();
    await throughService(house, provider, 'kim', openBrowser(house));
    const account = await accountOf(house, email);
    await insertProfile(house.app.db, { organisationId: house.organisationId, caseworkerId: account?.id ?? null });
    provider.people.set('kim', { ...kim, roles: ['jc-leitung'] });
    const refused = await refusal(house, provider, 'kim');
    expect(refused.code).toBe('openCases');
    expect(refused.body).toContain('zu übergeben');
    expect((await accountOf(house, email))?.roles).toEqual(['caseworker']);
  });

  it('with an answer of another browser, of another state, a second time, or after a quarter of an hour', async () => {
    const { house, provider } = await houseWithProvider();
    provider.person = 'kim';
    const browser = openBrowser(house);
    const begin = async () => {
      const { location } = await browser.visit(start(house));
      const back = new URL(await provider.follow(location ?? ''));
      return `${back.pathname}${back.search}`;
    };
    const refusedBy = async (who: TestBrowser, path: string) =>
      new URL((await who.visit(path)).location ?? '', 'http://portal.example').searchParams.get('refused');
    expect(await refusedBy(openBrowser(house), await begin())).toBe('tooLate');
    const [path = '', query = ''] = (await begin()).split('?');
    const forged = new URLSearchParams(query);
    forged.set('state', 'x'.repeat(43));
    expect(await refusedBy(browser, `${path}?${forged.toString()}`)).toBe('failed');
    const good = await begin();
    const kept = browser.cookies.get('sign-in-house') ?? '';
    expect((await browser.visit(good)).location).toBe('/today');
    await browser.send('/sign-out', {});
    browser.cookies.set('sign-in-house', kept);
    expect(await refusedBy(browser, good)).toBe('failed');
    const late = await begin();
    house.app.clock.advance({ minutes: 16 });
    expect(await refusedBy(browser, late)).toBe('tooLate');
  });

  it('with a token that was changed on its way, or was made for somebody or something else', async () => {
    const { house, provider } = await houseWithProvider();
    const otherSign = (token: string) =>
      token.replace(/[^.]+$/, (text) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1));
    const withOver = (over: Claims) => (token: string) => provider.signedAnew(token, over);
    const past = Math.floor(Date.now() / 1000) - 3600;
    for (const [what, change] of Object.entries({
      signature: otherSign,
      unsigned: (token: string) => token.replace(/^[^.]+/, Buffer.from('{"alg":"none"}').toString('base64url')),
      audience: withOver({ aud: 'another-client' }),
      issuer: withOver({ iss: 'https://other.example' }),
      time: withOver({ exp: past, iat: past - 600 }),
      nonce: withOver({ nonce: 'of-another-sign-in' }),
    })) {
      provider.changeToken = change;
      expect((await refusal(house, provider, 'kim')).code, what).toBe('failed');
    }
    expect(await accountOf(house, email)).toBeNull();
    provider.changeToken = withOver({});
    expect((await throughService(house, provider, 'kim', openBrowser(house))).location).toBe('/placements');
  });

  it('by a service that calls itself otherwise than the house has entered it', async () => {
    const { house, provider, anton, settings, service } = await houseWithProvider();
    const issuer = provider.issuer.replace('127.0.0.1', 'localhost');
    expect((await fetch(`${issuer}/.well-known/openid-configuration`)).status).toBe(200);
    expect((await anton.send(settings, { ...service, issuer, _version: '1' })).status).toBe(303);
    provider.person = 'kim';
    const { location } = await openBrowser(house).visit(start(house));
    expect(location).toContain('refused=unreachable');
  });

  it('in a process that only reads: it spends no code, and the writing one goes on with it', async () => {
    const { house, provider } = await houseWithProvider();
    provider.person = 'kim';
    const browser = openBrowser(house);
    const { location } = await browser.visit(start(house));
    const back = new URL(await provider.follow(location ?? ''));
    const sealed = browser.cookies.get('sign-in-house') ?? '';
    const reading = { ...house.app, db: await openTestDatabase() };
    refuseWrites(reading.db);
    const end = (app: typeof reading) => endProviderSignIn(app, house.organisationId, back.search, sealed);
    await expect(end(reading)).rejects.toMatchObject({ code: 'unavailable', reason: 'cannotSave' });
    expect(await end(house.app)).toMatchObject({ entry: { step: 'in' } });
  });

  it('while the service is away: the page says so, and the administrator’s check too', async () => {
    const { house, provider, anton, settings } = await houseWithProvider();
    expect((await anton.send(settings, { intent: 'check' })).status).toBe(303);
    await provider.stop();
    house.app.clock.advance({ minutes: 11 });
    const answer = await openBrowser(house).visit(start(house));
    expect(answer.location).toBe('/sign-in?refused=unreachable');
    const check = await anton.send(settings, { intent: 'check' });
    expect(check.status).toBe(503);
    expect(check.body).toContain('antwortet nicht');
  });

  it('while it is switched off, or where there is none', async () => {
    const { house, anton, settings, service } = await houseWithProvider();
    const { isOn: _off, ...off } = service;
    await anton.send(settings, { ...off, clientPassword: '', _version: '1' });
    expect((await openBrowser(house).visit('/sign-in')).body).not.toContain('Konto Ihres Hauses');
    for (const id of [house.organisationId, 'missing'])
      expect((await openBrowser(house).visit(`/sign-in/house/${id}`)).location).toBe('/sign-in?refused=off');
  });
});

describe('the settings of the service', { timeout: 60_000 }, () => {
  it('hold the password sealed, show it to nobody, and never send it to another address', async () => {
    const { house, anton, settings, service } = await houseWithProvider();
    const read = async () => (await house.app.db.select().from(signInProviders))[0];
    expect(JSON.stringify(await read())).not.toContain(clientPassword);
    const page = await anton.visit(settings);
    expect(page.body).toContain('Ein Passwort ist hinterlegt');
    expect(page.body).not.toContain(clientPassword);
    await anton.send(settings, { ...service, clientPassword: '', clientId: 'anders', _version: '1' });
    expect((await read())?.clientCipher).not.toBeNull();
    await anton.send(settings, { ...service, clientPassword: '', issuer: 'https://anders.example', _version: '2' });
    expect((await read())?.clientCipher).toBeNull();
  });

  it('take an encrypted address only, and cannot be switched on while they let nobody in', async () => {
    const { anton, settings, service } = await houseWithProvider();
    const refused = await anton.send(settings, { ...service, issuer: 'http://stadt.example', _version: '1' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('mit https');
    for (const [claimValue, role] of [
      ['jc-ifk', 'caseworker'],
      ['jc-leitung', 'teamLead'],
    ] as const)
      await anton.send(settings, { intent: 'removeRole', claimValue, role });
    expect((await anton.send(settings, { ...service, _version: '1' })).status).toBe(409);
  });
});
