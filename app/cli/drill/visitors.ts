import { randomUUID } from 'node:crypto';
import { ownPages, signIn } from '#app/cli/bench-pages/demo-pages.ts';
import { ask } from '#app/cli/bench-pages/timing.ts';
import { navigationFor } from '#app/components/shell/navigation.ts';
import type { Role } from '#app/domain/account/role.ts';
import type { Chance } from '#app/domain/chance.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { personas } from '#app/use-cases/account/demo-personas.server.ts';
import { callOf, personOf, send, type Sending } from './writes.ts';

/** Who is there on a busy morning, of two hundred. */
const ofTwoHundred: readonly (readonly [Role | 'candidate' | 'nobody', number])[] = [
  ['caseworker', 84],
  ['officer', 34],
  ['company', 26],
  ['mentor', 18],
  ['teamLead', 8],
  ['coordinator', 6],
  ['candidate', 8],
  ['administrator', 2],
  ['dpo', 2],
  ['staffCouncil', 2],
  ['controlling', 2],
  ['nobody', 8],
];

const publicPages = ['/', '/offer', '/volunteer', '/board', '/sign-in', '/protection', '/legal/privacy', '/feedback'];
/** Leads out of what a page shows: a sign-out, a file, a program's address, the same page in another form. */
const isNoPage = /^\/(assets|sign-out|calendar|feedback|legal|demo-sign-in)|file$|\.\w+$|errors$|export/;
/** Of what somebody who may save does, so many are saves. */
const shareOfSaves = 0.15;
const looksFor = ['Schweißer', 'Pflege', 'Lager', 'Muster', 'Küche'];

/** Somebody with a browser. */
export interface Visitor {
  readonly cookie: string;
  readonly who: (typeof ofTwoHundred)[number][0];
  readonly pages: readonly string[];
}

/** One thing somebody did. */
export interface Visit {
  /** Where, with `:id` for whatever it was about. */
  readonly what: string;
  readonly isSave: boolean;
  readonly status: number;
  readonly isRight: boolean;
  readonly ms: number;
}

/**
 * Signs in so many people of all roles, each with a session of her own; those of one role are one persona with the same work.
 * @param url of a portal with the demo world
 * @param pagesPerKind how many of each kind of page they know
 */
export async function openVisitors(url: string, count: number, pagesPerKind = 5): Promise<readonly Visitor[]> {
  const visitors: Visitor[] = [];
  for (const [who, share] of ofTwoHundred) {
    const number = Math.max(1, Math.round((share * count) / 200));
    if (who === 'nobody') visitors.push(...Array<Visitor>(number).fill({ cookie: '', who, pages: publicPages }));
    else if (who === 'candidate') visitors.push(...(await candidates(url, number)));
    else {
      const persona = personas.find(({ roles }) => roles.includes(who));
      if (persona === undefined) throw new Error(`nobody is ${who}`);
      const pages = await pagesOf(url, await signIn(url, persona.id), persona.roles, pagesPerKind);
      for (let each = 0; each < number; each += 1) visitors.push({ cookie: await signIn(url, persona.id), who, pages });
    }
  }
  return visitors;
}

/** People with a link of their own on their phones. */
async function candidates(url: string, number: number): Promise<Visitor[]> {
  const targets = await ownPages(url, await signIn(url, 'demo-caseworker'));
  const pages = targets.map((target) => target.url.slice(url.length));
  return Array<Visitor>(number).fill({ cookie: targets[0]?.cookie ?? '', who: 'candidate', pages });
}

/** What the navigation of these roles leads to, and what those pages lead to, some of each kind. */
async function pagesOf(url: string, cookie: string, roles: readonly Role[], pagesPerKind: number): Promise<string[]> {
  const first = [...navigationFor(roles).map(({ href }) => href), '/account'];
  const pages: string[] = [];
  const taken = new Map<string, number>();
  const open = async (path: string): Promise<string> => {
    const answer = await ask({ url: `${url}${path}`, cookie }, { packed: false });
    if (answer.status !== 200) return '';
    pages.push(path);
    return answer.body.toString('utf8');
  };
  for (const path of first) {
    const html = await open(path);
    for (const [, linked = ''] of html.matchAll(/href="(\/[^"#]*)/g)) {
      const next = linked.replaceAll('&amp;', '&');
      const kind = kindOf(next);
      const count = taken.get(kind) ?? 0;
      if (isNoPage.test(next.split('?')[0] ?? '') || pages.includes(next) || first.includes(next)) continue;
      if (count >= pagesPerKind) continue;
      taken.set(kind, count + 1);
      await open(next);
    }
  }
  return pages;
}

const kindOf = (path: string) => (path.split('?')[0] ?? '').replaceAll(/\/[\w-]{20,}/g, '/:id');

/** Something the visitor does now: mostly she looks at a page, sometimes she saves something or searches. */
export async function visit(url: string, visitor: Visitor, chance: Chance): Promise<Visit> {
  const saving = chance.happens(shareOfSaves) ? saveOf(visitor, chance) : null;
  if (saving !== null) {
    const { status, headers, ms } = await send(url, visitor.cookie, saving);
    const to = String(headers['location'] ?? '');
    const isRight = status === 204 || (status === 303 && !to.startsWith('/sign-in'));
    return { what: `POST ${kindOf(saving.path)}`, isSave: true, status, isRight, ms };
  }
  const isStaff = ['caseworker', 'officer', 'teamLead'].includes(visitor.who);
  if (isStaff && chance.happens(0.05)) {
    const target = { url: `${url}/find`, cookie: visitor.cookie };
    const { status, ms } = await ask(target, { packed: true, form: { q: chance.pick(looksFor) } });
    return { what: 'POST /find', isSave: false, status, isRight: status === 200 || status === 303, ms };
  }
  const path = chance.pick(visitor.pages);
  const { status, ms } = await ask({ url: `${url}${path}`, cookie: visitor.cookie }, { packed: true });
  return { what: kindOf(path), isSave: false, status, isRight: status === 200, ms };
}

function saveOf({ who, pages }: Visitor, chance: Chance): Sending | null {
  const word = `Probe ${chance.between(0, 1_000_000)}`;
  const about = (start: string) => pages.filter((path) => new RegExp(`^/${start}/[\\w-]{10,}$`).test(path));
  if (who === 'officer' && about('companies').length > 0)
    return callOf(chance.pick(about('companies')).split('/')[2] ?? '', word);
  if (who === 'caseworker' || who === 'teamLead') return personOf(word);
  if (who === 'mentor' && about('tandems').length > 0) {
    const path = `${chance.pick(about('tandems'))}/log`;
    return { kind: 'meeting', word, path, form: { metOn: dayOf(new Date()), minutes: '60', _key: randomUUID() } };
  }
  return null;
}

/** The worst of all by kind, for whoever wants to know where time goes. */
export function slowestKinds(visits: readonly Visit[], count: number): string[] {
  const byKind = new Map<string, number[]>();
  for (const { what, ms } of visits) byKind.set(what, [...(byKind.get(what) ?? []), ms]);
  return [...byKind]
    .map(([what, times]) => ({ what, mean: times.reduce((sum, ms) => sum + ms, 0) / times.length, times }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, count)
    .map(({ what, mean, times }) => `${what}: ${Math.round(mean)} ms on average, ${times.length} times`);
}
