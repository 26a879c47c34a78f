import { createClient, type Client } from '@libsql/client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { can, mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { users } from '#db/schema/index.ts';
import { askedPortal, dataPath, type AskedPortal, type RouterAnswer } from '#tests/support/asked-portal.ts';
import {
  everyNamedRow,
  insertLogsAndImports,
  nameEverybody,
  type NamedRow,
  type RowKind,
} from '#tests/support/every-row.ts';
import { filledIn, formsOf } from '#tests/support/page-forms.ts';
import { insertPolicyWorld } from '#tests/support/policy-world.ts';
import {
  addressOf,
  intentsOf,
  isNamed,
  missingId,
  privatePages,
  type PrivatePage,
} from '#tests/support/private-pages.ts';
import { insertReleasedMatch } from '#tests/support/released-match.ts';
import { buildOf, loadEveryPage, watched } from '#tests/support/server-build.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** Who asks for what: an actor, by her name in the policy world, and a row; null where the page names none, or none there is. */
interface Asking {
  readonly who: string;
  readonly actor: Actor;
  readonly row: NamedRow | null;
}

const isOfCompany = ({ actor }: Asking) => actor.companyId !== null;
const isNoCompany = ({ actor }: Asking) => actor.companyId === null;
const importsNoPeople = ({ actor, row }: Asking) => !can(actor, 'profile.import', row?.resource ?? {});

/**
 * Where the state of a row, or who asks, makes another answer than the page itself right, beside what the policy says: this one for
 * these alone, and for these no other. Without `when` the page never opens in this world.
 */
const otherwise: Readonly<
  Record<string, { readonly status: number; readonly why: string; readonly when?: (asking: Asking) => boolean }>
> = {
  company: { status: 404, why: 'staff may read companies, but have no company of their own', when: isNoCompany },
  'company/postings/:id': { status: 404, why: 'the same', when: isNoCompany },
  'company/postings/new': { status: 404, why: 'the same', when: isNoCompany },
  'company/proposals/:id': {
    status: 404,
    why: 'released, but nothing to show was written for it',
    when: ({ who }) => who !== 'company with an introduction',
  },
  companies: { status: 202, why: 'a company is led to its own page', when: isOfCompany },
  'companies/:id': { status: 202, why: 'the same', when: isOfCompany },
  postings: { status: 202, why: 'the same', when: isOfCompany },
  'postings/:id': { status: 202, why: 'the same', when: isOfCompany },
  'postings/:id/edit': {
    status: 409,
    why: 'a closed posting is not edited',
    when: ({ row }) => row?.state === 'closed',
  },
  'employee-logs/:id': { status: 409, why: 'not yet allowed' },
  'imports/:id': { status: 404, why: 'lists of people are for those who may import them', when: importsNoPeople },
  'imports/:id/errors': { status: 404, why: 'the same', when: importsNoPeople },
  'mentoring/mentors/:id/interview': { status: 404, why: 'for volunteers with a sign-up only' },
  'profiles/:id/open': {
    status: 409,
    why: 'her own case is open already',
    when: ({ actor, row }) => row !== null && can(actor, 'identity.reveal', row.resource),
  },
  'reports/rows': {
    status: 404,
    why: 'for readers of sums only there are no rows',
    when: ({ actor }) => !mayEver(actor, 'proposal.list'),
  },
  'tandems/:id/meeting': { status: 404, why: 'no date was agreed', when: ({ who }) => who !== 'mentor with a date' },
  'tandems/:id': {
    status: 404,
    why: 'an ended tandem is over for the volunteer',
    when: ({ row }) => row?.state === 'ended',
  },
};

interface Somebody {
  readonly who: string;
  readonly actor: Actor;
  readonly cookie: string;
}

let app: TestApp;
let portal: AskedPortal;
let everybody: readonly Somebody[];
let rows: Record<RowKind, readonly NamedRow[]>;
let watcher: Client;

beforeAll(async () => {
  app = await openTestApp();
  const world = await insertPolicyWorld(app.db);
  const released = await insertReleasedMatch(app);
  await insertLogsAndImports(app);
  await nameEverybody(app);
  rows = await everyNamedRow(app);
  portal = askedPortal(app, buildOf(watched(await loadEveryPage(), (path, loaded) => see(path, loaded))));
  const known = new Set((await app.db.select({ id: users.id }).from(users)).map(({ id }) => id));
  const signedIn: Somebody[] = [];
  const outside = [
    { who: 'company with an introduction', actor: released.companyUser },
    { who: 'mentor with a date', actor: released.mentorUser },
  ];
  for (const { who, actor } of [...world.actors, ...outside]) {
    if (known.has(actor.userId)) signedIn.push({ who, actor, cookie: await portal.signIn(actor) });
  }
  everybody = signedIn;
  const [main] = (await app.db.$client.execute('PRAGMA database_list')).rows;
  watcher = createClient({ url: `file:${main?.['file'] as string}` });
}, 180_000);

/** Told what every loader returned, for whoever reads right now. */
let see: (path: string, loaded: unknown) => void = () => undefined;

/** Grows whenever anybody else has changed the file. */
const changes = async () => Number((await watcher.execute('PRAGMA data_version')).rows[0]?.['data_version']);

const pages = privatePages;
const shown = pages.filter(({ isShown }) => isShown);
const pathOf = (page: PrivatePage, id: string) =>
  addressOf(page, id, app.places.choices().find(({ kind }) => kind === 'place')?.id ?? 0);

/** Pages of a person that are a guest's too, for the coordinators of the house she is a guest of. */
const guestsToo = new Set([
  'profiles/:id/export',
  'profiles/:id/export/file',
  'profiles/:id/link',
  'profiles/:id/mentor',
]);

/** Of the rows one per state that the actor may reach, and one that she may not. */
function chosenRows(page: PrivatePage, actor: Actor): { mine: NamedRow[]; foreign: NamedRow[] } {
  const mine = new Map<string, NamedRow>();
  const foreign = new Map<string, NamedRow>();
  for (const row of page.row === null ? [] : rows[page.row]) {
    const keeps = row.ofGuest !== undefined && guestsToo.has(page.path) && can(actor, 'guest.keep', row.ofGuest);
    (keeps || can(actor, page.reads, row.resource) ? mine : foreign).set(row.state, row);
  }
  return { mine: [...mine.values()], foreign: [...foreign.values()] };
}

/** An answer without the id that was asked for, so that two can be compared. */
const without = (id: string, { status, location, body, cookies }: RouterAnswer): RouterAnswer => ({
  status,
  location: location?.replaceAll(id, 'ID') ?? null,
  body: body.replaceAll(id, 'ID'),
  cookies: cookies.map((cookie) => cookie.replaceAll(id, 'ID')),
});

describe('every private page', { timeout: 300_000 }, () => {
  it('has a row in the policy, and what its address names is known here', () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(pages.filter(({ reads }) => reads === null).map(({ name }) => name)).toEqual([]);
    const unknown = pages.filter((page) => !isNamed(page));
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it('leads a stranger to the sign-in, whatever is read or sent, and changes nothing', async () => {
    const before = await changes();
    const wrong: string[] = [];
    for (const page of pages) {
      const ids = page.row === null ? [''] : [rows[page.row][0]?.id ?? '', missingId];
      for (const id of ids) {
        const path = pathOf(page, id);
        const read = page.isShown ? await portal.ask(path) : null;
        if (read !== null && (read.status !== 303 || read.location?.startsWith('/sign-in') !== true))
          wrong.push(`GET ${path} ${read.status}`);
        const data = page.isShown ? await portal.ask(dataPath(path)) : null;
        if (data !== null && (data.status !== 202 || !data.body.includes('/sign-in')))
          wrong.push(`GET ${path}.data ${data.status}`);
        const sent = await portal.ask(path, { form: [['intent', 'save']] });
        const isTaken = page.writes === null ? sent.status === 405 : sent.status === 303;
        if (!isTaken) wrong.push(`POST ${path} ${sent.status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await changes()).toBe(before);
  });

  it('answers every role of every house in every state as the policy says; a foreign row like a missing one', async () => {
    const wrong: string[] = [];
    const opened = new Set<string>();
    let asked = 0;
    for (const page of shown) {
      const odd = otherwise[page.path];
      for (const { who, actor, cookie } of everybody) {
        /** What she must get who may read it. @param usual where nothing is odd about it */
        const due = (row: NamedRow | null, usual: number) =>
          odd !== undefined && (odd.when?.({ who, actor, row }) ?? true) ? odd.status : usual;
        const read = async (id: string) => {
          asked += 1;
          const answer = await portal.ask(dataPath(pathOf(page, id)), { cookie });
          if (answer.status === 200) opened.add(page.path);
          return answer;
        };
        const tell = (what: string, { status, body }: RouterAnswer) =>
          wrong.push(`${page.path} ${who}: ${what}: ${status} ${body.slice(0, 100)}`);
        if (!mayEver(actor, page.reads)) {
          const ids = page.row === null ? [''] : [missingId, rows[page.row][0]?.id ?? ''];
          for (const id of ids) {
            const answer = await read(id);
            if (answer.status !== 403) tell('has no right', answer);
          }
          continue;
        }
        if (page.row === null) {
          const answer = await read('');
          if (answer.status !== due(null, 200)) tell('may', answer);
          continue;
        }
        const { mine, foreign } = chosenRows(page, actor);
        for (const row of mine) {
          const answer = await read(row.id);
          if (answer.status !== due(row, 200)) tell(`hers, ${row.state}`, answer);
        }
        const missing = without(missingId, await read(missingId));
        if (missing.status !== (odd?.status === 202 ? due(null, 404) : 404)) tell('missing', missing);
        for (const { id, state } of foreign) {
          const before = await changes();
          const answer = without(id, await read(id));
          if (JSON.stringify(answer) !== JSON.stringify(missing)) tell(`foreign, ${state}`, answer);
          if ((await changes()) !== before) tell(`foreign, ${state}, left a trace`, answer);
        }
      }
    }
    expect(wrong).toEqual([]);
    const never = shown.map(({ path }) => path).filter((path) => !opened.has(path));
    expect(never).toEqual(never.filter((path) => otherwise[path] !== undefined && otherwise[path].when === undefined));
    expect(asked).toBeGreaterThan(5000);
  });

  it('sends plain objects without a secret, and only the keys that are listed, outside and inside of the house', async () => {
    const unfit = new Set<string>();
    const outside = new Set<string>();
    const inside = new Set<string>();
    let who: Actor | undefined;
    see = (path, loaded) => {
      for (const flaw of flawsOf(loaded)) unfit.add(`${path}: ${flaw}`);
      const seen = who?.companyId !== null || who.mentorId !== null ? outside : inside;
      for (const key of keysOf(loaded)) seen.add(`${path}: ${key}`);
    };
    for (const page of shown) {
      for (const { actor, cookie } of everybody.filter(({ actor }) => mayEver(actor, page.reads))) {
        who = actor;
        const ids = page.row === null ? [''] : chosenRows(page, actor).mine.map(({ id }) => id);
        for (const id of actor.companyId === null && actor.mentorId === null ? ids.slice(0, 1) : ids)
          await portal.ask(dataPath(pathOf(page, id)), { cookie });
      }
    }
    see = () => undefined;
    expect([...unfit]).toEqual([]);
    await expect([...outside].sort().join('\n')).toMatchFileSnapshot('../../fixtures/keys-sent-outside.txt');
    await expect([...inside].sort().join('\n')).toMatchFileSnapshot('../../fixtures/keys-sent-inside.txt');
  });

  it('holds nothing inline: no script without its nonce, no style, no handler', async () => {
    const inline: string[] = [];
    let looked = 0;
    for (const page of shown) {
      const able = everybody.find(
        ({ actor }) => mayEver(actor, page.reads) && (page.row === null || chosenRows(page, actor).mine.length > 0),
      );
      if (able === undefined) continue;
      const id = page.row === null ? '' : (chosenRows(page, able.actor).mine[0]?.id ?? '');
      const { body } = await portal.ask(pathOf(page, id), { cookie: able.cookie });
      looked += 1;
      for (const [tag] of body.matchAll(/<[a-z][^<>]*>/gi)) {
        const isScript = /^<script/i.test(tag) && !/ src=| nonce="nonce"|application\/(ld\+)?json/.test(tag);
        if (isScript || /^<style| style="| on[a-z]+="/i.test(tag)) inline.push(`${page.path}: ${tag.slice(0, 80)}`);
      }
    }
    expect(inline).toEqual([]);
    expect(looked).toBeGreaterThan(80);
  });

  it('takes no form for a row that is not hers: the answer of a missing one, and nothing is written', async () => {
    const wrong: string[] = [];
    let sent = 0;
    const placeOf = ({ actor }: Somebody) =>
      [...actor.roles, actor.organisationId, actor.companyId, actor.mentorId].join();
    const onePerPlace = everybody.filter(
      (one, at) => everybody.findIndex((other) => placeOf(other) === placeOf(one)) === at,
    );
    for (const page of pages.filter(({ writes }) => writes !== null)) {
      const forms = await formsFor(page);
      for (const { who, actor, cookie } of onePerPlace) {
        const send = async (id: string, form: readonly (readonly [string, string])[]) => {
          sent += 1;
          return without(id, await portal.ask(dataPath(pathOf(page, id)), { cookie, form }));
        };
        const tell = (what: string, form: readonly (readonly [string, string])[], { status }: RouterAnswer) =>
          wrong.push(`${page.path} ${who}: ${what}: ${form.at(-1)?.join('=') ?? ''} ${status}`);
        const isNever = page.writes !== null && !mayEver(actor, page.writes);
        if (!isNever && page.row === null) continue;
        const before = await changes();
        const foreign = chosenRows(page, actor).foreign.slice(0, 1);
        for (const form of forms) {
          if (isNever) {
            const answer = await send(page.row === null ? '' : (rows[page.row][0]?.id ?? ''), form);
            if (answer.status !== 403) tell('has no right', form, answer);
            continue;
          }
          const missing = foreign.length === 0 ? null : await send(missingId, form);
          for (const { id, state } of foreign) {
            const answer = await send(id, form);
            if (JSON.stringify(answer) !== JSON.stringify(missing))
              tell(`foreign, ${state}, missing ${missing?.status}`, form, answer);
          }
        }
        if ((await changes()) !== before) wrong.push(`${page.path} ${who}: something was written`);
      }
    }
    expect(wrong).toEqual([]);
    expect(sent).toBeGreaterThan(3000);
  });

  it('shows the same whatever the time zone of the server is, also in the hours in which it is another day there', async () => {
    const before = app.clock.now();
    app.clock.set(`${app.clock.now().toISOString().slice(0, 10)}T23:30:00Z`);
    const cookies = new Map<string, string>();
    for (const { who, actor } of everybody) cookies.set(who, await portal.signIn(actor));
    const seenIn = async (zone: string, path: string, cookie: string) => {
      process.env['TZ'] = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const { body } = await portal.ask(path, { cookie });
      return body.replaceAll(zone, 'ZONE');
    };
    const other: string[] = [];
    let compared = 0;
    try {
      for (const page of shown) {
        for (const { who, actor } of everybody.filter(({ actor }) => mayEver(actor, page.reads)).slice(0, 2)) {
          const path = pathOf(page, page.row === null ? '' : (chosenRows(page, actor).mine[0]?.id ?? missingId));
          const asHere = await seenIn('Europe/Berlin', path, cookies.get(who) ?? '');
          // A page that tells of its own reading is another one each time.
          if ((await seenIn('Europe/Berlin', path, cookies.get(who) ?? '')) !== asHere) continue;
          compared += 1;
          if ((await seenIn('America/New_York', path, cookies.get(who) ?? '')) !== asHere)
            other.push(`${page.path} ${who}`);
        }
      }
    } finally {
      process.env['TZ'] = 'Europe/Berlin';
      app.clock.set(before.toISOString());
    }
    expect(other).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });
});

/** Forms as the page shows them to somebody who may send them, filled in; and its intents with nothing else. */
async function formsFor(page: PrivatePage): Promise<(readonly (readonly [string, string])[])[]> {
  const found = new Map<string, readonly (readonly [string, string])[]>();
  for (const intent of intentsOf(page)) found.set(intent, [['intent', intent]]);
  const seen = new Set<string>();
  for (const { actor, cookie } of everybody) {
    if (!mayEver(actor, page.reads) || actor.roles.every((role) => seen.has(role))) continue;
    for (const role of actor.roles) seen.add(role);
    const ids = page.row === null ? [''] : chosenRows(page, actor).mine.map(({ id }) => id);
    for (const id of ids.slice(0, 4)) {
      const { body } = await portal.ask(pathOf(page, id), { cookie });
      for (const form of formsOf(body)) {
        if (form.action !== '' && form.action !== pathOf(page, id)) continue;
        for (const button of form.buttons)
          found.set(button[1] || form.fields.map(({ name }) => name).join(), filledIn(form, button));
      }
    }
  }
  return [...found.values()];
}

/** What may not be in a payload: instances of classes, with all they hold, and keys that name a secret. */
function flawsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Response) return [];
  if (Array.isArray(value)) return value.slice(0, 3).flatMap((item: unknown) => flawsOf(item, `${path}[]`));
  if (value instanceof Map || value instanceof Set) return flawsOf([...value.values()], path);
  const isPlain = [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
  const own = Object.entries(value);
  const secret = own.filter(([key]) => /password|Hash$|^hash$|secret|sessionId|loginIndex|dataKey|cipher/.test(key));
  return [
    ...(isPlain || 'init' in value ? [] : [`${path} is an instance of ${value.constructor.name}`]),
    ...secret.map(([key]) => `${path}.${key}`),
    ...own.flatMap(([key, inner]) => flawsOf(inner, `${path}.${key}`)),
  ];
}

/** The keys of a payload; what is keyed by ids or words of the vocabulary counts as one. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Response) return [path];
  if (Array.isArray(value)) return [...new Set(value.flatMap((item: unknown) => keysOf(item, `${path}[]`)))];
  if (value instanceof Map) return keysOf([...value.values()], path);
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${/^\w+$/.test(key) ? key : '*'}`));
}
