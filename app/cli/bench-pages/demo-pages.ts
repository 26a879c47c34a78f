import { todayGroups } from '#app/use-cases/assistance/list-today.server.ts';
import { ask, type Target } from './timing.ts';

/** The pages that are measured, with whoever looks at them. */
export interface DemoPages {
  /** The smallest page of the portal, with a session: all of the frame, nothing in it. */
  readonly empty: Target;
  /** Everybody in the search: twenty cards and every facet, as an officer sees it. */
  readonly browse: Target;
  /** Postings with about twenty matches, asked for in turns as people do. */
  readonly postings: readonly Target[];
  /** A caseworker's own people, all rows opened, their names read from the vault. */
  readonly list: Target;
  /** What a filter leads to: her people by state, the sections of her start page one by one, asked for in turns. */
  readonly filtered: readonly Target[];
  readonly company: Target;
  readonly volunteer: Target;
  /** A person's own link in Arabic: overview, a question with all it shows, who has seen what. */
  readonly own: readonly Target[];
  /** Matches shown on them, on average. */
  readonly matchCount: number;
  readonly rowCount: number;
}

const wantedMatches = 20;
const wantedPostings = 8;

/** Signs in as personas of the demo world and picks the pages. @throws Error when a page is missing */
export async function findDemoPages(url: string): Promise<DemoPages> {
  const officer = await signIn(url, 'demo-officer');
  const caseworker = await signIn(url, 'demo-caseworker');
  const company = await signIn(url, 'demo-company');
  const at = (path: string, cookie: string) => ({ url: `${url}${path}`, cookie });
  const { targets: postings, count: matchCount } = await postingsWithMatches(url, officer);
  const list = at('/profiles', caseworker);
  const pages = {
    empty: at('/offer/thanks', caseworker),
    browse: at('/profiles/browse', officer),
    postings,
    list,
    filtered: [
      ...['published', 'draft'].map((state) => `/profiles?state=${state}`),
      ...todayGroups.map((section) => `/today?section=${section}`),
    ].map((path) => at(path, caseworker)),
    company: at('/company', company),
    volunteer: at('/volunteer', ''),
    own: await ownPages(url, caseworker),
    matchCount,
    rowCount: count(await page(list), /<tr\b/g) - 1,
  };
  for (const target of [pages.empty, pages.browse, ...pages.filtered, pages.company, pages.volunteer, ...pages.own])
    await page(target);
  return pages;
}

/** @returns the cookie of a session of its own. @throws Error when the persona cannot sign in */
export async function signIn(url: string, persona: string): Promise<string> {
  const answer = await ask({ url: `${url}/demo-sign-in`, cookie: '' }, { form: { persona } });
  const cookies = [answer.headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0] ?? '');
  // What is taken away in the same answer comes without a value.
  const session = cookies.find((cookie) => !cookie.endsWith('='));
  if (session === undefined) throw new Error(`${persona} cannot sign in (${answer.status})`);
  return session;
}

/** The page as text. @throws Error for any other status than 200 */
export async function page(target: Target): Promise<string> {
  const answer = await ask(target);
  if (answer.status !== 200) throw new Error(`${target.url} answers ${answer.status}`);
  return answer.body.toString('utf8');
}

const count = (html: string, what: RegExp) => [...html.matchAll(what)].length;

/** Makes a link for somebody who was proposed and lets a phone in, as caseworker and person do. */
export async function ownPages(url: string, cookie: string): Promise<readonly Target[]> {
  const list = await page({ url: `${url}/proposals`, cookie });
  for (const [, path = ''] of list.matchAll(/href="(\/proposals\/[\w-]{10,})"/g)) {
    const person = /href="(\/profiles\/[\w-]+\/link)"/.exec(await page({ url: `${url}${path}`, cookie }))?.[1];
    if (person === undefined) continue;
    const made = await ask({ url: `${url}${person}`, cookie }, { form: { intent: 'make', language: 'ar' } });
    const html = made.body.toString('utf8');
    const home = `${url}${/\/link\/[\w-]{22}/.exec(html)?.[0] ?? ''}`;
    const code = /handed-code">([\d ]+)</.exec(html)?.[1] ?? '';
    const entered = await ask({ url: `${home}/code`, cookie: '' }, { form: { code } });
    const [phone] = [entered.headers['set-cookie'] ?? []].flat();
    const at = (path: string) => ({ url: `${home}${path}`, cookie: phone?.split(';')[0] ?? '' });
    const question = /\/question\/[\w-]{10,}/.exec(await page(at('')))?.[0];
    if (question === undefined) continue;
    return [at(''), at(question), at('/seen')];
  }
  throw new Error('nobody in the demo world has a proposal to answer');
}

/** The approved postings whose pages show the number of matches nearest to twenty, eight of them. */
async function postingsWithMatches(
  url: string,
  cookie: string,
): Promise<{ targets: readonly Target[]; count: number }> {
  const list = await page({ url: `${url}/postings?state=approved&rows=300`, cookie });
  const paths = [...new Set([...list.matchAll(/href="(\/postings\/[\w-]{10,})"/g)].map((match) => match[1] ?? ''))];
  const found: { target: Target; count: number }[] = [];
  for (const path of paths) {
    const target = { url: `${url}${path}`, cookie };
    found.push({ target, count: count(await page(target), /<li class="match"/g) });
  }
  const nearest = found
    .filter((one) => one.count >= wantedMatches)
    .sort((a, b) => a.count - b.count)
    .slice(0, wantedPostings);
  if (nearest.length === 0) throw new Error(`no posting of the demo world has ${wantedMatches} matches`);
  const sum = nearest.reduce((total, one) => total + one.count, 0);
  return { targets: nearest.map(({ target }) => target), count: Math.round(sum / nearest.length) };
}
