import { createClient, type Client } from '@libsql/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation } from '#app/use-cases/account/accept-invitation.server.ts';
import { findDateOffers, takeBackDates } from '#app/use-cases/assistance/offer-dates.server.ts';
import { endConsentLink } from '#app/use-cases/consent/make-consent-link.server.ts';
import { endCalendarAddress, makeCalendarAddress } from '#app/use-cases/notification/calendar-address.server.ts';
import { askedPortal, dataPath, type AskedPortal, type RouterAnswer } from '#tests/support/asked-portal.ts';
import { missingId } from '#tests/support/private-pages.ts';
import {
  askedAfterStart,
  checkSecret,
  dateSecret,
  introducedPerson,
  mailOffSecret,
  openedLink,
  passwordSecret,
  secretOf,
  type PersonLink,
} from '#tests/support/secret-addresses.ts';
import { buildOf, loadEveryPage, routeFolders } from '#tests/support/server-build.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** Secret addresses by the first part of their path. */
interface Tokens {
  readonly works: string;
  /** Used up, taken back or ended; empty where such a thing is not known. */
  readonly over: readonly string[];
}

let app: TestApp;
let portal: AskedPortal;
/** Paths of pages with an action. */
let takesForms: ReadonlySet<string>;
let watcher: Client;
let tokens: Readonly<Record<string, Tokens>>;
/** Cookies of a phone that got in: of the person herself, of somebody else, and of one whose link ended. */
let phones: { readonly own: string; readonly others: string; readonly ended: string };
/** The check-in of somebody else. */
let othersCheckId: string;

beforeAll(async () => {
  app = await openTestApp();
  const working = await askedAfterStart(app);
  othersCheckId = working.checkOfPerson;
  const replacedCheck = await checkSecret(working);
  const check = await checkSecret(working);

  const worlds = [await introducedPerson(app), await introducedPerson(app), await introducedPerson(app)] as const;
  const [herself, , ended] = worlds;
  const dates: string[] = [];
  const links: PersonLink[] = [];
  for (const world of worlds) {
    const { placementId } = world;
    dates.push(await dateSecret(world));
    links.push(await openedLink(world));
    if (world !== ended) continue;
    const [offer] = (await findDateOffers(app, world.officer, placementId)).offers;
    await takeBackDates(app, world.officer, { placementId, offerId: offer?.id ?? '' });
    await endConsentLink(app, world.caseworker, world.profileId);
  }
  const [link, othersLink, endedLink] = links;
  phones = { own: link?.phone ?? '', others: othersLink?.phone ?? '', ended: endedLink?.phone ?? '' };

  const used = await passwordSecret(app);
  const password = 'ein langer satz zum merken';
  await acceptInvitation(app, used, { email: null, displayName: null, password, passwordAgain: password });
  const endedAddress = secretOf(await makeCalendarAddress(app, ended.caseworker));
  await endCalendarAddress(app, ended.caseworker);
  tokens = {
    calendar: { works: secretOf(await makeCalendarAddress(app, herself.caseworker)), over: [endedAddress] },
    check: { works: check, over: [replacedCheck] },
    date: { works: dates[0] ?? '', over: [dates[2] ?? ''] },
    invitations: { works: await passwordSecret(app), over: [used] },
    link: { works: link?.token ?? '', over: [endedLink?.token ?? ''] },
    mails: { works: await mailOffSecret(app), over: [] },
  };
  const modules = await loadEveryPage();
  takesForms = new Set(Object.keys(modules).filter((path) => 'action' in (modules[path] ?? {})));
  portal = askedPortal(app, buildOf(modules));
  const [main] = (await app.db.$client.execute('PRAGMA database_list')).rows;
  watcher = createClient({ url: `file:${main?.['file'] as string}` });
}, 180_000);

const pages = routeFolders.map(({ path }) => path).filter((path) => path.includes('/:token'));
const kindOf = (path: string) => path.split('/')[0] ?? '';
/** Rows a page behind a link may name beside the token. */
const filled = (path: string, token: string, id = missingId) =>
  `/${path.replace(':token', token).replace(/:(id|key)/, id)}`;

/** Grows whenever anybody else has changed the file. */
const changes = async () => Number((await watcher.execute('PRAGMA data_version')).rows[0]?.['data_version']);

/** An answer without the secret it was asked with, so that two can be compared. */
const without = (token: string, { status, location, body, cookies }: RouterAnswer): RouterAnswer => ({
  status,
  location: location?.replaceAll(token, 'TOKEN') ?? null,
  body: body.replaceAll(token, 'TOKEN'),
  cookies: cookies.map((cookie) => cookie.replaceAll(token, 'TOKEN')),
});

/** Every way to ask a page: read it, read its data, send it a form; the form as it is and its data. */
const ways = ['page', 'data', 'form', 'formData'] as const;
/** What the forms of these pages hold, so that it is the token that is refused and not the form. */
const form = Object.entries({ intent: 'forget', time: 'none', question: 'works', answer: 'yes' });
const ask = async (way: (typeof ways)[number], path: string, token: string, cookie: string, id?: string) => {
  const address = filled(path, token, id);
  const answer = await portal.ask(way === 'data' || way === 'formData' ? dataPath(address) : address, {
    cookie,
    ...(way === 'form' || way === 'formData' ? { form } : {}),
  });
  const plain = without(token, answer);
  return id === undefined ? plain : without(id, plain);
};

describe('every page behind a secret address', { timeout: 120_000 }, () => {
  it('is in this table', () => {
    expect(pages.length).toBeGreaterThan(14);
    expect([...new Set(pages.map(kindOf))].sort()).toEqual(Object.keys(tokens).sort());
  });

  it('opens for the address that works, so that what follows is no accident', async () => {
    const answers: Record<string, number> = {};
    for (const path of pages) {
      const token = tokens[kindOf(path)]?.works ?? '';
      answers[path] = (await ask('page', path, token, phones.own)).status;
    }
    // No such block, question or check-in, no meeting and no tandem; the code was entered already.
    expect(answers).toEqual({
      'calendar/:token': 200,
      'check/:token': 200,
      'date/:token': 200,
      'invitations/:token': 200,
      'link/:token': 200,
      'link/:token/block/:id': 303,
      'link/:token/check/:id': 404,
      'link/:token/code': 303,
      'link/:token/meeting': 404,
      'link/:token/question/:key': 303,
      'link/:token/seen': 200,
      'link/:token/start': 200,
      'link/:token/take-back/:key': 303,
      'link/:token/tandem': 404,
      'mails/:token': 200,
    });
  });

  it('answers what is made up, cut, used, ended or made for another page alike, and nothing changes', async () => {
    const wrong: string[] = [];
    let asked = 0;
    const before = await changes();
    for (const path of pages) {
      const { works, over } = tokens[kindOf(path)] ?? { works: '', over: [] };
      const foreign = Object.entries(tokens).flatMap(([kind, each]) => (kind === kindOf(path) ? [] : [each.works]));
      const unusable = ['made-up', 'A'.repeat(works.length), works.slice(0, -1), `${works}x`, ...over, ...foreign];
      for (const way of ways) {
        const answers = new Map<string, string>();
        for (const token of unusable) {
          for (const cookie of ['', phones.own, phones.ended]) {
            asked += 1;
            const answer = await ask(way, path, token, cookie);
            answers.set(JSON.stringify(answer), token);
            const refusal = way.startsWith('form') && !takesForms.has(path) ? 405 : 404;
            if (answer.status !== refusal) wrong.push(`${path} ${way} ${unusable.indexOf(token)}: ${answer.status}`);
          }
        }
        if (answers.size > 1) wrong.push(`${path} ${way}: ${answers.size} kinds of answers`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await changes()).toBe(before);
    expect(asked).toBeGreaterThan(1500);
  });

  it('that is a person, knows her own phone alone: one of somebody else is asked for the code like a new one', async () => {
    const wrong: string[] = [];
    const { works } = tokens['link'] ?? { works: '' };
    const before = await changes();
    for (const path of pages.filter((each) => kindOf(each) === 'link' && each !== 'link/:token/code')) {
      for (const way of ways) {
        const stranger = await ask(way, path, works, '');
        const isLed = way.startsWith('form') && !takesForms.has(path) ? 405 : way.endsWith('ata') ? 202 : 303;
        if (stranger.status !== isLed) wrong.push(`${path} ${way}: ${stranger.status}`);
        for (const phone of [phones.others, phones.ended, 'phone=x'])
          if (JSON.stringify(await ask(way, path, works, phone)) !== JSON.stringify(stranger))
            wrong.push(`${path} ${way}: another phone is another answer`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await changes()).toBe(before);
  });

  it('that is a person, answers for a question of somebody else as for one that does not exist', async () => {
    const { works } = tokens['link'] ?? { works: '' };
    for (const way of ways) {
      const missing = await ask(way, 'link/:token/check/:id', works, phones.own, missingId);
      expect(missing.status, way).toBe(404);
      expect(await ask(way, 'link/:token/check/:id', works, phones.own, othersCheckId), way).toEqual(missing);
    }
  });
});
