import type { Role } from '#app/domain/account/role.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { openDemoAccounts, personas } from '#app/use-cases/account/demo-personas.server.ts';
import { demoHouses, demoTeams } from './accounts.ts';

export interface DemoStaff {
  readonly caseworkers: readonly { readonly id: string; readonly teamId: string }[];
  readonly officers: readonly { readonly id: string }[];
}

const colleagues = [
  'Arne',
  'Birte',
  'Cem',
  'Dana',
  'Emre',
  'Frieda',
  'Goran',
  'Hilke',
  'Ilja',
  'Jule',
  'Kerem',
  'Lotte',
  'Malte',
];

/** Fourteen caseworkers in two teams, the persona first. */
export const demoCaseworkers: readonly { readonly id: string; readonly teamId: string }[] = [
  { id: personas[0]?.id ?? '', teamId: demoTeams.north.id },
  ...colleagues.map((_, index) => ({
    id: `demo-caseworker-${index + 2}`,
    teamId: index % 2 === 0 ? demoTeams.south.id : demoTeams.north.id,
  })),
];

/**
 * The personas' colleagues: caseworkers and officers. They can't sign in (no password, no persona); they are whom cases
 * and postings belong to.
 */
export async function seedStaff(app: AppContext): Promise<DemoStaff> {
  const officers = [{ id: personas[1]?.id ?? '' }];
  const rows: { id: string; firstName: string; roles: Role[]; organisationId: string; teamId: string | null }[] = [];
  for (const [index, firstName] of colleagues.entries()) {
    const place = demoCaseworkers[index + 1];
    if (place === undefined) continue;
    rows.push({ ...place, firstName, roles: ['caseworker'], organisationId: demoHouses.jobcenter.id });
  }
  for (const [index, firstName] of ['Nele', 'Onur', 'Pia'].entries()) {
    const id = `demo-officer-${index + 2}`;
    officers.push({ id });
    rows.push({ id, firstName, roles: ['officer'], organisationId: demoHouses.agency.id, teamId: null });
  }
  await openDemoAccounts(
    app,
    rows.map(({ firstName, ...place }, index) => ({
      ...place,
      companyId: null,
      mentorId: null,
      email: `${firstName.toLowerCase()}.vorbild${index}@haus.example`,
      displayName: `${firstName} Vorbild`,
      phone: `0999 10 00 ${String(10 + index)}`,
    })),
  );
  return { caseworkers: demoCaseworkers, officers };
}
