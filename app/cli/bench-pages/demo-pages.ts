import { ask, type Target } from './timing.ts';

/** The pages that are measured, with whoever looks at them. */
export interface DemoPages {
  /** The smallest page of the portal, with a session: all of the frame, nothing in it. */
  readonly empty: Target;
  /** A posting with its twenty best matches; stands for the browse page. */
  readonly posting: Target;
  /** A caseworker's own people, all rows opened, their names read from the vault. */
  readonly list: Target;
  readonly company: Target;
  readonly volunteer: Target;
  readonly matchCount: number;
  readonly rowCount: number;
}

const wantedMatches = 20;

/** Signs in as personas of the demo world and picks the pages. @throws Error when a page is missing */
export async function findDemoPages(url: string): Promise<DemoPages> {
  const officer = await signIn(url, 'demo-officer');
  const caseworker = await signIn(url, 'demo-caseworker');
  const company = await signIn(url, 'demo-company');
  const at = (path: string, cookie: string) => ({ url: `${url}${path}`, cookie });
  const { target: posting, count: matchCount } = await postingWithMatches(url, officer);
  const list = at('/profiles', caseworker);
  const pages = {
    empty: at('/offer/thanks', caseworker),
    posting,
    list,
    company: at('/company', company),
    volunteer: at('/volunteer', ''),
    matchCount,
    rowCount: count(await page(list), /<tr\b/g) - 1,
  };
  for (const target of [pages.empty, pages.company, pages.volunteer]) await page(target);
  return pages;
}

async function signIn(url: string, persona: string): Promise<string> {
  const answer = await ask({ url: `${url}/demo-sign-in`, cookie: '' }, { form: { persona } });
  const [cookie] = [answer.headers['set-cookie'] ?? []].flat();
  if (cookie === undefined) throw new Error(`${persona} cannot sign in (${answer.status})`);
  return cookie.split(';')[0] ?? '';
}

async function page(target: Target): Promise<string> {
  const answer = await ask(target);
  if (answer.status !== 200) throw new Error(`${target.url} answers ${answer.status}`);
  return answer.body.toString('utf8');
}

const count = (html: string, what: RegExp) => [...html.matchAll(what)].length;

/** The approved posting whose page shows twenty matches, or the next higher number there is. */
async function postingWithMatches(url: string, cookie: string): Promise<{ target: Target; count: number }> {
  const list = await page({ url: `${url}/postings?state=approved&rows=300`, cookie });
  const paths = [...new Set([...list.matchAll(/href="(\/postings\/[\w-]{10,})"/g)].map((match) => match[1] ?? ''))];
  const found: { target: Target; count: number }[] = [];
  for (const path of paths) {
    const target = { url: `${url}${path}`, cookie };
    const matches = count(await page(target), /<li class="match"/g);
    if (matches >= wantedMatches) found.push({ target, count: matches });
    if (matches === wantedMatches) break;
  }
  const [nearest] = found.sort((a, b) => a.count - b.count);
  if (nearest === undefined) throw new Error(`no posting of the demo world has ${wantedMatches} matches`);
  return nearest;
}
