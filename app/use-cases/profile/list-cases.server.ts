import type { Actor } from '#app/domain/account/actor.ts';
import { courseWindows } from '#app/domain/profile/course-end.ts';
import type { ProfileState } from '#app/domain/profile/profile.ts';
import { can, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findProfileHeads, findProfiles, type ProfileRecord } from '#db/queries/profile/profile.ts';
import {
  countProfiles,
  listProfileIds,
  occupationsInScope,
  type ProfileFilter,
} from '#db/queries/profile/profile-lists.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { noteReading } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { profileResource } from './profile-resource.server.ts';

export interface CaseRow {
  readonly profile: ProfileRecord;
  /** "Nachname, Vorname" for one's own (and covered) cases, else null: then the case code stands there. */
  readonly name: string | null;
}

/** How a list of cases may be narrowed. */
export type CaseFilter = ProfileFilter;

/** States of a case somebody still works on: what lists show unless asked. */
export const openCaseStates = ['draft', 'published', 'withdrawn'] as const satisfies readonly ProfileState[];

/** Rows a page shows; a search looks through many more. */
const mostShown = 300;
const mostSearched = 4000;
const collator = new Intl.Collator('de', { sensitivity: 'base' });

/** One's own and covered cases with names, sorted by name; `search` as in `searchOwnCases`. One audit row holds the ids read. */
export async function listOwnCases(
  app: AppContext,
  actor: Actor,
  filter: ProfileFilter,
  search: string,
): Promise<{ rows: CaseRow[]; hasMore: boolean }> {
  const { found, hasMore } = await searchOwnCases(app, actor, filter, search);
  const shown = found.slice(0, mostShown);
  const ids = shown.map(({ id }) => id);
  const profiles = new Map(
    (await findProfiles(app.db, ids, dayOf(app.clock.now()))).map((profile) => [profile.id, profile]),
  );
  const rows = shown.flatMap(({ id, name }) => {
    const profile = profiles.get(id);
    return profile === undefined ? [] : [{ profile, name }];
  });
  return { rows, hasMore: hasMore || found.length > mostShown };
}

/**
 * One's own and covered cases with names, sorted by name. The text looked for arrives by POST, so that no name gets into an
 * address, and is compared in memory with names and case codes. One audit row holds the ids whose names were read.
 * @returns `hasMore` when there are more cases than were looked through
 */
export async function searchOwnCases(
  app: AppContext,
  actor: Actor,
  filter: ProfileFilter,
  search: string,
): Promise<{ found: { id: string; caseCode: string; name: string | null }[]; hasMore: boolean }> {
  const now = app.clock.now();
  const wanted = folded(search);
  const most = wanted === '' ? mostShown : mostSearched;
  const scope = scopeFor(actor, 'identity.reveal');
  const ids = await listProfileIds(app.db, scope, dayOf(now), filter, { number: 0, size: most + 1 });
  const heads = await findProfileHeads(app.db, ids.slice(0, most), dayOf(now));
  const cases = heads.map((head) => ({ id: head.id, ...profileResource(head) }));
  const names = await noteReading(app.db, (tx) =>
    revealIdentity(tx, app.vault, grantForCases(actor, cases, ['name']), now, ['name']),
  );
  const found = heads
    .map(({ id, caseCode }) => {
      const name = names.get(id)?.name;
      return { id, caseCode, name: name === undefined ? null : `${name.lastName}, ${name.firstName}` };
    })
    .filter(({ name, caseCode }) => wanted === '' || folded(`${name ?? ''} ${caseCode}`).includes(wanted))
    .sort((a, b) => collator.compare(a.name ?? a.caseCode, b.name ?? b.caseCode));
  return { found, hasMore: ids.length > most };
}

/** Occupations that occur among one's own cases, or among all profiles in reach. */
export function listOccupations(app: AppContext, actor: Actor, ownOnly: boolean): Promise<string[]> {
  return occupationsInScope(
    app.db,
    scopeFor(actor, ownOnly ? 'identity.reveal' : 'profile.list'),
    dayOf(app.clock.now()),
  );
}

/** The windows in which a list asks for courses that end, in days: a rule of the house. */
export async function listCourseWindows(app: AppContext): Promise<number[]> {
  return courseWindows(await rulesAt(app.db, dayOf(app.clock.now())));
}

/** How many open cases nobody is responsible for, in the actor's reach. */
export async function countUnassigned(app: AppContext, actor: Actor): Promise<number> {
  return countProfiles(app.db, scopeFor(actor, 'profile.list'), dayOf(app.clock.now()), {
    unassigned: true,
    states: openCaseStates,
  });
}

/** Nameless profiles in the actor's reach, paged: what officers see, and caseworkers of the whole house. */
export async function listNamelessProfiles(
  app: AppContext,
  actor: Actor,
  filter: ProfileFilter,
  page: { number: number; size: number },
): Promise<{ rows: CaseRow[]; total: number }> {
  const today = dayOf(app.clock.now());
  const scope = scopeFor(actor, 'profile.list');
  const ids = await listProfileIds(app.db, scope, today, filter, page);
  const found = new Map((await findProfiles(app.db, ids, today)).map((profile) => [profile.id, profile]));
  const rows = ids.flatMap((id) => {
    const profile = found.get(id);
    return profile !== undefined && can(actor, 'profile.list', profileResource(profile))
      ? [{ profile, name: null }]
      : [];
  });
  return { rows, total: await countProfiles(app.db, scope, today, filter) };
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[,\s]+/g, ' ')
    .trim();
}
