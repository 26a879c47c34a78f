import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { listCompanies } from '#db/queries/company.ts';
import { listPostings } from '#db/queries/posting-lists.ts';
import { findProfileByCaseCode } from '#db/queries/profile.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { AppContext } from '../app-context.ts';
import { listOwnCases } from '../profile/list-cases.server.ts';

export interface FoundThing {
  readonly href: string;
  readonly label: string;
  /** What stands behind it: company of a posting, case code of a person. */
  readonly about: string | null;
}

export interface FoundThings {
  readonly people: readonly FoundThing[];
  readonly postings: readonly FoundThing[];
  readonly companies: readonly FoundThing[];
}

const mostPerKind = 10;

/**
 * The box at the top of every staff page: one's own people by name or case code, postings by title or code, companies
 * by name or Betriebsnummer. The text arrives by POST: it may be a name, and names do not belong into addresses.
 */
export async function findAnything(app: AppContext, actor: Actor, text: string): Promise<FoundThings> {
  const wanted = text.trim().slice(0, 200);
  if (wanted === '') return { people: [], postings: [], companies: [] };
  const first = { page: 1, size: mostPerKind };
  return {
    people: await findPeople(app, actor, wanted),
    postings: mayEver(actor, 'posting.list')
      ? (await listPostings(app.db, scopeFor(actor, 'posting.list'), { text: wanted }, first)).map((row) => ({
          href: `/postings/${row.id}`,
          label: row.title,
          about: `${row.companyName} · ${row.code}`,
        }))
      : [],
    companies: mayEver(actor, 'company.read')
      ? (await listCompanies(app.db, scopeFor(actor, 'company.read'), { text: wanted }, first)).map((row) => ({
          href: `/companies/${row.id}`,
          label: row.name,
          about: row.employerNumber,
        }))
      : [],
  };
}

async function findPeople(app: AppContext, actor: Actor, text: string): Promise<FoundThing[]> {
  if (mayEver(actor, 'identity.reveal')) {
    const { rows } = await listOwnCases(app, actor, {}, text);
    return rows.slice(0, mostPerKind).map(({ profile, name }) => ({
      href: `/profiles/${profile.id}`,
      label: name ?? profile.caseCode,
      about: profile.caseCode,
    }));
  }
  if (!mayEver(actor, 'profile.list')) return [];
  const profile = await findProfileByCaseCode(
    app.db,
    scopeFor(actor, 'profile.list'),
    dayOf(app.clock.now()),
    text.toUpperCase(),
  );
  return profile === null ? [] : [{ href: `/profiles/${profile}`, label: text.toUpperCase(), about: null }];
}
