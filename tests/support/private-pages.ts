import { readFileSync } from 'node:fs';
import { linkRoutes, oneTimeRoutes, publicRoutes } from '#app/domain/policy/public-routes.ts';
import type { Action } from '#app/domain/policy/who-may-do-what.ts';
import type { RowKind } from './every-row.ts';
import { entrancesOf } from './route-guards.ts';
import { routeFolders } from './server-build.ts';
import { filesIn } from './source-files.ts';

/** What the id in an address names, by the start of it; the longest that fits counts. A page with an id stands here. */
const rowOf: Readonly<Record<string, RowKind>> = {
  'administration/organisations/': 'organisation',
  'administration/users/': 'user',
  'companies/': 'company',
  'company/checks/': 'checkIn',
  'company/postings/': 'posting',
  'company/proposals/': 'proposal',
  'employee-logs/': 'employeeLog',
  'events/': 'event',
  'imports/': 'import',
  'mentoring/learners/': 'guest',
  'mentoring/mentors/': 'mentor',
  'mentoring/tandems/': 'tandem',
  'placements/': 'placement',
  'postings/': 'posting',
  'profiles/': 'profile',
  'proposals/': 'proposal',
  'requests/': 'companyRequest',
  'tandems/': 'tandem',
};
/** Addresses with a word in them that names no row: one word that is known. */
const knownWords: Readonly<Record<string, string>> = {
  'administration/languages/:language': 'administration/languages/uk',
  'administration/texts/:page/:locale': 'administration/texts/imprint/de',
  'mentoring/guides/:place': 'mentoring/guides/TOWN',
  'plans/:kind': 'plans/employment',
};

/** A page behind the sign-in, with the rights it asks for. */
export interface PrivatePage {
  readonly name: string;
  readonly path: string;
  readonly file: string;
  readonly reads: Action;
  /** It has something to show, and is not an address for forms alone. */
  readonly isShown: boolean;
  /** The right its action asks for; null: it takes no form. */
  readonly writes: Action | null;
  readonly row: RowKind | null;
}

const open: readonly string[] = [...publicRoutes, ...linkRoutes, ...oneTimeRoutes];
const sources = filesIn('app/routes');
/** Every page that is neither public nor behind a link. */
export const privatePages: readonly PrivatePage[] = routeFolders
  .filter(({ name }) => !open.includes(name))
  .map(({ name, path }) => {
    const file = sources.find((each) => each.startsWith(`app/routes/${name}/route.ts`)) ?? '';
    const entrances = entrancesOf(file);
    const right = (kind: string) =>
      (entrances.find((entrance) => entrance.kind === kind)?.action ?? null) as Action | null;
    const start = Object.keys(rowOf)
      .filter((each) => path.startsWith(each) && path.includes(':id'))
      .sort((a, b) => b.length - a.length)[0];
    return {
      ...{ name, path, file },
      // What only takes a form is asked with the right to send it.
      reads: (right('loader') ?? right('action')) as Action,
      isShown: right('loader') !== null,
      writes: right('action'),
      row: start === undefined ? null : (rowOf[start] ?? null),
    };
  });
/** An id no row has. */
export const missingId = '00000000-0000-4000-8000-000000000000';

/** Its address for this row; a page that names no row has one of its own. @param town the id of a place, for the guides */
export function addressOf(page: PrivatePage, id: string, town: number): string {
  return `/${knownWords[page.path]?.replace('TOWN', String(town)) ?? page.path.replace(':id', id)}`;
}

/** Is it known what the address of this page names? */
export function isNamed({ path, row }: PrivatePage): boolean {
  return !path.includes(':') || row !== null || knownWords[path] !== undefined;
}

/** Every word a page's own files compare the pressed button with. */
export function intentsOf(page: PrivatePage): string[] {
  const folder = page.file.slice(0, page.file.lastIndexOf('/') + 1);
  const texts = sources.filter((file) => file.startsWith(folder)).map((file) => readFileSync(file, 'utf8'));
  return texts.flatMap((text) =>
    [...text.matchAll(/(?:intent === |case )'(\w+)'|name="intent" value="(\w+)"/g)].map(
      ([, one, other]) => one ?? other ?? '',
    ),
  );
}
