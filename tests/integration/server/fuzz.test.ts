import { writeFileSync } from 'node:fs';
import { and, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { chanceFrom } from '#app/domain/chance.ts';
import type { PlanFile } from '#app/domain/assistance/plan-file.ts';
import { can, mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { runJobs } from '#app/use-cases/job/run-jobs.server.ts';
import { waitingFiles } from '#app/use-cases/reference/waiting-reference.server.ts';
import { profiles, users } from '#db/schema/index.ts';
import { sessionCookie } from '#tests/support/asked-portal.ts';
import { everyNamedRow, insertLogsAndImports, nameEverybody } from '#tests/support/every-row.ts';
import { hostileFile, rightLists, type SentFile } from '#tests/support/hostile-file.ts';
import { hostileBody, hostileText, marker, withOneChanged } from '#tests/support/hostile-input.ts';
import { startMailServer } from '#tests/support/mail-server.ts';
import { insertFormsWorld } from '#tests/support/forms-world.ts';
import { openPages, type Opening } from '#tests/support/open-pages.ts';
import { filledIn, formsOf } from '#tests/support/page-forms.ts';
import { insertPolicyWorld } from '#tests/support/policy-world.ts';
import { addressOf, missingId, privatePages, type PrivatePage } from '#tests/support/private-pages.ts';
import { insertReleasedMatch } from '#tests/support/released-match.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';
import { askedAfterStart } from '#tests/support/secret-addresses.ts';
import { loadEveryPage, routeFolders } from '#tests/support/server-build.ts';
import { codeNow, shownKey } from '#tests/support/signing-in.ts';
import { testClock } from '#tests/support/test-clock.ts';
import type { TestApp } from '#tests/support/test-app.ts';

/** `npm run drill -- fuzz` sends ten thousand; the seed says which. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 250);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_270_111);
const longestMs = 2000;
/** What names are made of that nobody has yet. */
const letters = [...'abcdefghijklmnoprstuvwz'];
/** How often a page is asked for a form that is taken as it stands, before it counts as one that has none. */
const mostTries = 120;

type Entries = readonly (readonly [string, string])[];
interface Target {
  /** The page it belongs to. */
  readonly route: string;
  readonly path: string;
  readonly cookie: string;
  readonly form: Entries;
  /** The file it takes, under this name. */
  readonly file: { readonly field: string; readonly right: SentFile } | null;
  /** Which form of which page: name of the route and the pressed button. */
  readonly kind: string;
  /** Somebody is signed in for it, and may. */
  readonly isPermitted: boolean;
  /** Told whether the form was taken as it stands: less than nothing where it was. */
  readonly note: (by: number) => void;
}

/** Pages with an action that no form can reach, and why. */
const unreachable: Readonly<Record<string, string>> = {
  '*': 'whatever is sent, there is no such page',
  'demo-sign-in': 'there is one in the demo world only',
};

/** Where a page shows its form with an address of its own, or another page shows it. */
const shownWith: Readonly<Record<string, (path: string, companyId: () => string) => string>> = {
  'company/postings/new': (path) => `${path}?wish=hire`,
  'company/proposals/:id': (path) => `${path}?answer=not-fit`,
  'postings/new': (path, companyId) => `${path}?company=${companyId()}&wish=hire`,
  'tandems/:id/log': (path) => path.replace(/\/log$/, ''),
};

/** What is sent here may take the forms of other pages away: who may sign in how, what companies see at all. They come last. */
const changesForAll = ['administration/jobs', 'administration/users/:id', 'administration/organisations/:id/sign-in'];

const publicPaths = routeFolders
  .filter(({ name }) => !privatePages.some((page) => page.name === name))
  .map(({ path }) => `/${path}`);

it(`answers ${inputs} hostile forms without a failure, in time, and never with what was typed as markup`, async () => {
  const chance = chanceFrom(seed);
  const modules = await loadEveryPage();
  const mails = await startMailServer();
  const env = { SMTP_URL: mails.url, MAIL_FROM: 'portal@jobcenter.example', TRUST_PROXY: '1' };
  const clock = testClock('2026-12-28T09:00:00Z');
  const running = await openRunningPortal(env, modules, clock);
  const app: TestApp = { ...running.portal.app, clock };
  const asked = await askedAfterStart(app);
  const { actors } = await insertPolicyWorld(app.db);
  const { companyUser, mentorUser } = await insertReleasedMatch(app);
  await insertLogsAndImports(app);
  const ofWorld = [...actors.map(({ actor }) => actor), companyUser, mentorUser, asked.company];
  const everybody = [...ofWorld, ...(await insertFormsWorld(app, ofWorld))];
  const known = new Set((await app.db.select({ id: users.id }).from(users)).map(({ id }) => id));
  const people = everybody.filter((each) => known.has(each.userId));
  await nameEverybody(app);
  const rows = await everyNamedRow(app);
  const town = app.places.choices().find(({ kind }) => kind === 'place')?.id ?? 0;
  const cookies = new Map<string, string>();
  const signIn = async ({ userId }: Actor) => {
    cookies.set(userId, await sessionCookie(app, userId));
  };
  for (const person of people) await signIn(person);

  let asks = 0;
  /** As a proxy passes it on, each time from somewhere else: limits by network are not what is tried here. */
  const from = (cookie: string) => {
    asks += 1;
    return { cookie, 'x-forwarded-for': `10.${(asks >> 16) & 255}.${(asks >> 8) & 255}.${asks & 255}` };
  };
  const get = (path: string, cookie: string) =>
    fetch(`${running.url}${path}`, { headers: from(cookie), redirect: 'manual' });
  const post = async (path: string, cookie: string, body: string | FormData, type: string) => {
    const started = performance.now();
    const headers: Record<string, string> = { ...from(cookie), origin: running.url };
    if (type !== '') headers['content-type'] = type;
    const answer = await fetch(`${running.url}${path}`, { method: 'POST', headers, body, redirect: 'manual' });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, ms: performance.now() - started };
  };
  const urlencoded = 'application/x-www-form-urlencoded';
  const encoded = (form: Entries) => form.map((entry) => entry.map(encode).join('=')).join('&');
  const send = async ({ path, cookie, file }: Target, form: Entries, sent = file?.right) => {
    if (file === null || sent === undefined) return post(path, cookie, encoded(form), urlencoded);
    // One file of a kind at a time is taken: the one before is done.
    await runJobs(app);
    waitingFiles(app).clear();
    const body = new FormData();
    for (const [name, value] of form) body.append(name, value);
    body.append(file.field, new File([new Uint8Array(sent.bytes)], sent.name, { type: sent.type }));
    return post(path, cookie, body, '');
  };

  /** One of the forms on a page that go to an address, filled in; null: there is none. */
  const oneOf = async (
    html: string,
    to: { route: string; shownAt: string; action: string; cookie: string },
    typed = {},
  ) => {
    const { route, shownAt, action, cookie } = to;
    const pathOf = (address: string) => address.split(/[?#]/)[0] ?? '';
    const forms = formsOf(html).filter((form) => [pathOf(form.action || shownAt), form.byScript].includes(action));
    if (forms.length === 0) return null;
    const form = chance.pick(forms);
    const button = chance.pick(form.buttons);
    const field = form.fields.find(({ type }) => type === 'file')?.name;
    const kinds = field === undefined ? [] : (form.fields.find(({ name }) => name === 'kind')?.options ?? []);
    const kind: Record<string, string> = kinds.length === 0 ? {} : { kind: chance.pick(kinds) };
    // A key to set up is shown with the form that asks for its first code.
    const code: Record<string, string> = html.includes('id="code-key"')
      ? { code: codeNow(app, shownKey({ body: html })) }
      : {};
    const entries = filledIn(form, button, { ...kind, ...code, ...typed });
    const file = field === undefined ? null : { field, right: await rightFile(entries, cookie) };
    const path = form.byScript === action ? action : (form.action || shownAt).replace(/#.*$/, '');
    return { route, path, cookie, form: entries, file, kind: `${route} ${button[1]}` };
  };
  const rightFile = async (form: Entries, cookie: string): Promise<SentFile> => {
    const kind = form.find(([name]) => name === 'kind')?.[1];
    const list = Object.entries(rightLists).find(([each]) => each === kind)?.[1];
    if (list !== undefined) return list;
    const all = (await (await get('/plans/file', cookie)).json()) as PlanFile;
    const one = { ...all, templates: [chance.pick(all.templates)] };
    return { name: 'planvorlagen.json', type: 'application/json', bytes: Buffer.from(JSON.stringify(one, null, 2)) };
  };

  const newWord = () => Array.from({ length: 9 }, () => chance.pick(letters)).join('');
  /** What the page of one of her cases says above. */
  const caseOf = async ({ userId }: Actor) => {
    const hers = and(eq(profiles.caseworkerId, userId), eq(profiles.state, 'published'));
    return (await app.db.select({ caseCode: profiles.caseCode }).from(profiles).where(hers))[0]?.caseCode ?? '';
  };
  /** Who may send the forms of a page, and for which rows. */
  const whoMay = memoised((page: PrivatePage) =>
    people
      .filter((each) => page.writes !== null && mayEver(each, page.reads) && mayEver(each, page.writes))
      .map((actor) => ({
        actor,
        mine: page.row === null ? [] : rows[page.row].filter(({ resource }) => can(actor, page.reads, resource)),
      }))
      .filter(({ mine }) => page.row === null || mine.length > 0),
  );
  const drawnInVain = new Map<string, number>();
  const reached = new Set<string>();
  /** A form of a page somebody may change, as the page shows it, filled in; null where this draw finds none. */
  const drawPermitted = async (page: PrivatePage): Promise<Target | null> => {
    const able = whoMay(page);
    if (able.length === 0) return null;
    // Until it is reached, those who see a form of the page are looked for: whoever saw none comes last.
    const inVain = ({ actor }: { readonly actor: Actor }) => drawnInVain.get(`${page.path} ${actor.userId}`) ?? 0;
    const fewest = Math.min(...able.map(inVain));
    const one = chance.pick(reached.has(page.path) ? able : able.filter((each) => inVain(each) === fewest));
    const { actor, mine } = one;
    const noteDraw = (by: number) => drawnInVain.set(`${page.path} ${actor.userId}`, inVain(one) + by);
    const action = addressOf(page, page.row === null ? '' : chance.pick(mine).id, town);
    const shownAt = shownWith[page.path]?.(action, () => chance.pick(rows.company).id) ?? action;
    let cookie = cookies.get(actor.userId) ?? '';
    let answer = await get(shownAt, cookie);
    if (answer.headers.get('location')?.startsWith('/sign-in') === true) {
      await signIn(actor);
      cookie = cookies.get(actor.userId) ?? '';
      answer = await get(shownAt, cookie);
    }
    const html = await answer.text();
    if (answer.status !== 200) {
      noteDraw(1);
      return null;
    }
    const typed = {
      ...(html.includes('name="caseCode"') ? { caseCode: await caseOf(actor) } : {}),
      ...(page.path === 'companies/new' ? { name: newWord() } : {}),
      ...(page.path === 'administration/users/new' ? { email: `${newWord()}@probe.example` } : {}),
    };
    const target = await oneOf(html, { route: page.path, shownAt, action, cookie }, typed);
    if (target === null) noteDraw(1);
    return target === null ? null : { ...target, isPermitted: true, note: noteDraw };
  };

  const member = people.find(({ roles }) => roles.includes('caseworker')) ?? asked.caseworker;
  const makers = openPages({
    ...{ app, mails, asked, member },
    async ask(path, cookie, form) {
      const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
      const headers = { ...from(cookie), origin: running.url };
      const answer = await fetch(`${running.url}${path}`, { ...body, headers, redirect: 'manual' });
      return { body: await answer.text(), cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
    },
  });
  const openings = new Map<string, Opening>();
  /** A form of a page that is public or behind a secret address; where it was used up, of a new one. */
  const drawOpen = async (route: string): Promise<Target | null> => {
    for (const opening of [openings.get(route), undefined]) {
      const { shownAt, cookie, action, typed } = opening ?? (await makers.get(route)?.()) ?? fail(route);
      openings.set(route, { shownAt, cookie, action, typed });
      const html = await (await get(shownAt, cookie)).text();
      const target = await oneOf(html, { route, shownAt, action: action ?? shownAt, cookie }, typed);
      if (target !== null) return { ...target, isPermitted: false, note: () => undefined };
    }
    return null;
  };

  const statuses: Record<number, number> = {};
  const wrong: string[] = [];
  const unchangedWasTaken = new Map<string, boolean>();
  let sent = 0;
  const validButOne = { permitted: 0, open: 0, files: 0 };
  let slowest = 0;
  /** What holds for every answer, whether the form was hostile or as the page shows it. */
  const check = (what: string, { status, headers, text, ms }: Awaited<ReturnType<typeof post>>) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    slowest = Math.max(slowest, ms);
    if (status >= 500) wrong.push(`${what}: ${status}`);
    if (ms > longestMs) wrong.push(`${what}: ${Math.round(ms)} ms`);
    if (text.includes(marker) || /<img src=x/.test(text)) wrong.push(`${what}: markup of others`);
    if (/evil/.test(headers.get('set-cookie') ?? '')) wrong.push(`${what}: a foreign cookie`);
    if (!/^(\/(?![/\\])|$)/.test(headers.get('location') ?? '')) wrong.push(`${what}: led away`);
  };
  const note = (what: string, answer: Awaited<ReturnType<typeof post>>) => {
    sent += 1;
    check(what, answer);
  };
  /**
   * Sends the form with one field changed, or its file. Whether it is right as it stands is seen once per form of a page: an
   * unchanged one is sent, and not counted.
   * @returns the answer; null where nothing hostile was sent
   */
  const harm = async (target: Target) => {
    const { kind } = target;
    if (!unchangedWasTaken.has(kind) || (unchangedWasTaken.get(kind) === false && !reached.has(target.route))) {
      const answer = await send(target, target.form);
      check(`${kind} unchanged`, answer);
      unchangedWasTaken.set(kind, answer.status < 400);
      target.note(answer.status < 400 ? -1 : 1);
      return null;
    }
    const isRight = unchangedWasTaken.get(kind) === true;
    if (!isRight && chance.happens(0.8)) return null;
    if (isRight) {
      validButOne[target.isPermitted ? 'permitted' : 'open'] += 1;
      reached.add(target.route);
    }
    const isFile = target.file !== null && chance.happens(0.8);
    if (isFile && isRight) validButOne.files += 1;
    const file = isFile && target.file !== null ? await hostileFile(chance, target.file.right) : undefined;
    const answer = await send(target, isFile ? target.form : withOneChanged(chance, target.form), file);
    note(kind, answer);
    return answer;
  };

  const takesForms = Object.keys(modules).filter((path) => 'action' in (modules[path] ?? {}));
  const changeable = privatePages.filter(({ writes }) => writes !== null);
  const draw = (route: string) => {
    const page = changeable.find(({ path }) => path === route);
    return page === undefined ? drawOpen(route) : drawPermitted(page);
  };
  // Every page once, then whatever comes.
  const once = chance.shuffled(takesForms.filter((path) => unreachable[path] === undefined));
  for (const route of [...once].sort((a, b) => changesForAll.indexOf(a) - changesForAll.indexOf(b)))
    for (let tries = 0; tries < mostTries && !reached.has(route); tries += 1) {
      const target = await draw(route);
      if (target !== null) await harm(target);
    }
  let again: Target | null = null;
  while (sent < inputs) {
    if (chance.happens(0.85)) {
      const route = chance.happens(0.85) ? chance.pick(changeable).path : chance.pick([...makers.keys()]);
      const target: Target | null = again ?? (await draw(route));
      again = null;
      if (target === null) continue;
      const answer = await harm(target);
      // Refused, so nothing was written: the form is still as the page would show it.
      if (answer !== null && answer.status >= 400 && chance.happens(0.75)) again = target;
    } else {
      const page = chance.pick(privatePages);
      const id = chance.pick([
        missingId,
        ...(page.row === null ? [] : rows[page.row].slice(0, 20).map((row) => row.id)),
      ]);
      const odd = encode(hostileText(chance)).slice(0, 2000);
      const isPublic = chance.happens(0.4);
      const path = isPublic
        ? chance.pick(publicPaths).replaceAll(/:\w+|\*/g, () => odd)
        : addressOf(page, chance.happens(0.7) ? id : odd || '-', town);
      const cookie = chance.pick(['', 'session=\u0000', ...cookies.values()].filter((each) => !each.includes('\0')));
      const { body, type } = chance.happens(0.5)
        ? hostileBody(chance)
        : { body: encoded(withOneChanged(chance, [['intent', hostileText(chance)]])), type: urlencoded };
      note(`${isPublic ? routeOf(path) : page.path} ${type.slice(0, 30)}`, await post(path, cookie, body, type));
    }
  }
  // What forms have begun comes to its end before the house is taken away.
  await runJobs(app);
  const share = Math.round((validButOne.permitted / sent) * 100);
  console.log(
    `fuzz: seed ${seed}, ${sent} inputs, ${share} % from somebody who may and right but for one field, ` +
      `${Math.round((validButOne.open / sent) * 100)} % so from somebody nobody knows, ${validButOne.files} files ` +
      `(${[...unchangedWasTaken.values()].filter(Boolean).length} of ${unchangedWasTaken.size} forms are taken unchanged); ` +
      `${reached.size} of ${takesForms.length} pages with an action reached, all but ${Object.keys(unreachable).join(', ')}; ` +
      `answers ${JSON.stringify(statuses)}, slowest ${Math.round(slowest)} ms`,
  );
  const report = process.env['FUZZ_REPORT'];
  if (report !== undefined) {
    const failed = wrong.filter((line) => /: 5\d\d$/.test(line)).length;
    const slow = wrong.filter((line) => line.endsWith(' ms')).length;
    const figures = { seed, sent, share, failed, slow, slowestMs: Math.round(slowest) };
    writeFileSync(report, JSON.stringify({ ...figures, leaked: wrong.length - failed - slow }));
  }
  expect(wrong).toEqual([]);
  expect(takesForms.filter((path) => !reached.has(path)).sort()).toEqual(Object.keys(unreachable).sort());
  expect(share).toBeGreaterThanOrEqual(50);
}, 3_600_000);

/** The same answer for the same question. */
function memoised<Question, Answer>(work: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const answer = known.get(question) ?? work(question);
    known.set(question, answer);
    return answer;
  };
}

const fail = (route: string): never => {
  throw new Error(`nobody knows a way to ${route}`);
};

/** Of a public address only the part that is ours. */
const routeOf = (path: string) => path.replace(/%.*$/, '').slice(0, 60);

/** As a form encodes it; half a surrogate as the bytes a careless program would send. */
function encode(text: string): string {
  return [...text].map((sign) => (/\p{Cs}/u.test(sign) ? '%ED%A0%80' : encodeURIComponent(sign))).join('');
}
