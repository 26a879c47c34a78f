import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { countCompanies, listCompanies } from '#db/queries/company/company-lists.ts';
import { countPostings, listPostings } from '#db/queries/posting/posting-lists.ts';
import { findProfileByCaseCode } from '#db/queries/profile/profile-lists.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { AppContext } from '../app-context.ts';
import { searchOwnCases } from '../profile/list-cases.server.ts';

export interface FoundThing {
  readonly href: string;
  readonly label: string;
  /** What stands behind it: company of a posting, case code of a person. */
  readonly about: string | null;
}

/** The first of what was found, and how many there are. */
export interface FoundGroup {
  readonly things: readonly FoundThing[];
  readonly total: number;
}

export interface FoundThings {
  readonly people: FoundGroup;
  readonly postings: FoundGroup;
  readonly companies: FoundGroup;
}

const nothing: FoundGroup = { things: [], total: 0 };

const mostPerKind = 10;

/**
 * The box at the top of every staff page: one's own people by name or case code, postings by title or code, companies
 * by name or Betriebsnummer. The text arrives by POST: it may be a name, and names do not belong into addresses.
 */
export async function findAnything(app: AppContext, actor: Actor, text: string): Promise<FoundThings> {
  const wanted = text.trim().slice(0, 200);
  if (wanted === '') return { people: nothing, postings: nothing, companies: nothing };
  return {
    people: await findPeople(app, actor, wanted),
    postings: mayEver(actor, 'posting.list') ? await findPostings(app, actor, wanted) : nothing,
    companies: mayEver(actor, 'company.read') ? await findCompanies(app, actor, wanted) : nothing,
  };
}

const first = { page: 1, size: mostPerKind };

async function findPostings(app: AppContext, actor: Actor, text: string): Promise<FoundGroup> {
  const scope = scopeFor(actor, 'posting.list');
  const rows = await listPostings(app.db, scope, { text }, first);
  return {
    things: rows.map((row) => ({
      href: `/postings/${row.id}`,
      label: row.title,
      about: `${row.companyName} · ${row.code}`,
    })),
    total: rows.length < mostPerKind ? rows.length : await countPostings(app.db, scope, { text }),
  };
}

async function findCompanies(app: AppContext, actor: Actor, text: string): Promise<FoundGroup> {
  const scope = scopeFor(actor, 'company.read');
  const rows = await listCompanies(app.db, scope, { text }, first);
  return {
    things: rows.map((row) => ({ href: `/companies/${row.id}`, label: row.name, about: row.employerNumber })),
    total: rows.length < mostPerKind ? rows.length : await countCompanies(app.db, scope, { text }),
  };
}

async function findPeople(app: AppContext, actor: Actor, text: string): Promise<FoundGroup> {
  if (mayEver(actor, 'identity.reveal')) {
    const { found } = await searchOwnCases(app, actor, {}, text);
    const things = found.slice(0, mostPerKind).map(({ id, caseCode, name }) => ({
      href: `/profiles/${id}`,
      label: name ?? caseCode,
      about: caseCode,
    }));
    return { things, total: found.length };
  }
  if (!mayEver(actor, 'profile.list')) return nothing;
  const profile = await findProfileByCaseCode(
    app.db,
    scopeFor(actor, 'profile.list'),
    dayOf(app.clock.now()),
    text.toUpperCase(),
  );
  if (profile === null) return nothing;
  return { things: [{ href: `/profiles/${profile}`, label: text.toUpperCase(), about: null }], total: 1 };
}
