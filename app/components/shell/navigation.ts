import type { Role } from '#app/domain/account/role.ts';
import type { TextKey } from '#app/i18n/text-keys.ts';

export interface NavigationItem {
  readonly href: string;
  /** Key in namespace `shell` below `nav`. */
  readonly text: TextKey<'shell'>;
  readonly roles: readonly Role[];
}

const houseStaff = ['caseworker', 'officer', 'teamLead'] as const satisfies readonly Role[];

/**
 * The main navigation: who sees which entry, in this order. It only points the way;
 * what may be seen is decided by app/domain/policy.
 */
export const navigation: readonly NavigationItem[] = [
  { href: '/team', text: 'nav.team', roles: ['teamLead'] },
  { href: '/today', text: 'nav.today', roles: houseStaff },
  { href: '/company', text: 'nav.company', roles: ['company'] },
  { href: '/company/profiles', text: 'nav.companyProfiles', roles: ['company'] },
  { href: '/tandems', text: 'nav.tandems', roles: ['mentor'] },
  { href: '/profiles', text: 'nav.profiles', roles: houseStaff },
  { href: '/postings', text: 'nav.postings', roles: houseStaff },
  { href: '/companies', text: 'nav.companies', roles: houseStaff },
  { href: '/proposals', text: 'nav.proposals', roles: houseStaff },
  { href: '/placements', text: 'nav.placements', roles: houseStaff },
  { href: '/mentoring', text: 'nav.mentoring', roles: [...houseStaff, 'coordinator'] },
  // After her overview, where she lands: what asks her to call.
  { href: '/today', text: 'nav.today', roles: ['coordinator'] },
  { href: '/reports', text: 'nav.reports', roles: [...houseStaff, 'controlling'] },
  { href: '/transfer', text: 'nav.transfer', roles: houseStaff },
  { href: '/administration', text: 'nav.administration', roles: ['administrator'] },
  { href: '/imports', text: 'nav.imports', roles: ['officer', 'teamLead', 'coordinator', 'administrator'] },
  { href: '/audit', text: 'nav.audit', roles: ['dpo'] },
  { href: '/protection/check', text: 'nav.protectionCheck', roles: ['dpo', 'administrator'] },
  { href: '/kept-on-staff', text: 'nav.keptOnStaff', roles: ['staffCouncil'] },
  { href: '/employee-logs', text: 'nav.employeeLogs', roles: ['dpo', 'staffCouncil'] },
  { href: '/rules', text: 'nav.rules', roles: [...houseStaff, 'dpo', 'staffCouncil', 'controlling'] },
];

/** The entries somebody with these roles sees, each once; nothing for strangers. */
export function navigationFor(roles: readonly Role[]): readonly NavigationItem[] {
  return navigation
    .filter((item) => item.roles.some((role) => roles.includes(role)))
    .filter((item, index, items) => items.findIndex(({ href }) => href === item.href) === index);
}

/** Where somebody lands after sign-in: the first entry, else the own account. */
export function startPathFor(roles: readonly Role[]): string {
  return navigationFor(roles)[0]?.href ?? '/account';
}

/** The entry a path belongs to, for `aria-current`: of several that begin it the longest. */
export function currentItem(items: readonly NavigationItem[], pathname: string): NavigationItem | undefined {
  return items
    .filter((item) => pathname === item.href || pathname.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
}
