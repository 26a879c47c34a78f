import { companyNameKey } from '#app/domain/company/company.ts';
import { openDemoAccounts, personas, type Persona } from '#app/use-cases/account/demo-personas.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { requireSecondFactor } from '#app/use-cases/account/require-second-factor.server.ts';
import { addDays } from '#app/domain/time/day.ts';
import { companies, mentors, organisations, teams } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf, type World } from './world.ts';

/** The houses and teams of the demo world, by fixed ids, so that every part of it can refer to them. */
export const demoHouses = {
  jobcenter: { id: 'demo-jobcenter', name: 'Jobcenter Musterstadt', kind: 'jobcenter', phone: '0208 000 10 00' },
  agency: {
    id: 'demo-agency',
    name: 'Agentur für Arbeit Musterregion',
    kind: 'employmentAgency',
    phone: '0208 000 20 00',
  },
  volunteers: {
    id: 'demo-volunteers',
    name: 'Ehrenamt Brücke e. V.',
    kind: 'volunteerOrganisation',
    phone: '0208 000 30 00',
  },
} as const;

export const demoTeams = {
  north: {
    id: 'demo-team-north',
    organisationId: demoHouses.jobcenter.id,
    name: 'Team Nord',
    caseloadBand: 'specialTeam',
  },
  south: {
    id: 'demo-team-south',
    organisationId: demoHouses.jobcenter.id,
    name: 'Team Süd',
    caseloadBand: 'integrationPoint',
  },
} as const;

/** Where the personas of company and volunteer belong. */
export const demoCompanyId = 'demo-company-metallbau';
export const demoMentorId = 'demo-mentor-person';

const inJobcenter = new Set(['caseworker', 'teamLead', 'administrator', 'dpo', 'staffCouncil', 'controlling']);

function placeOf({ roles: [role] }: Persona) {
  const nowhere = { organisationId: null, teamId: null, companyId: null, mentorId: null };
  if (role === 'company') return { ...nowhere, companyId: demoCompanyId };
  if (role === 'mentor') return { ...nowhere, mentorId: demoMentorId };
  if (role === 'officer') return { ...nowhere, organisationId: demoHouses.agency.id };
  if (role === 'coordinator') return { ...nowhere, organisationId: demoHouses.volunteers.id };
  const hasTeam = role === 'caseworker' || role === 'teamLead';
  return {
    ...nowhere,
    organisationId: role !== undefined && inJobcenter.has(role) ? demoHouses.jobcenter.id : null,
    teamId: hasTeam ? demoTeams.north.id : null,
  };
}

/**
 * The first part of the demo world: three houses, two teams, one company, one volunteer and one persona per role.
 * Personas have no password; the sign-in page of demo mode opens their session with one click.
 * Nobody is there yet who could do it, so these rows are written directly.
 */
export async function seedAccounts(app: AppContext): Promise<void> {
  const createdAt = app.clock.now();
  await write(app.db, async (tx) => {
    await tx.insert(organisations).values(Object.values(demoHouses).map((house) => ({ ...house })));
    await tx.insert(teams).values(Object.values(demoTeams).map((team) => ({ ...team })));
    const name = 'Metallbau Exempel GmbH';
    await tx.insert(companies).values({
      id: demoCompanyId,
      name,
      nameKey: companyNameKey(name),
      employerNumber: '12345678',
      state: 'verified',
      createdAt,
      verifiedAt: createdAt,
    });
    await tx.insert(mentors).values({
      id: demoMentorId,
      caseCode: 'P-DEMO',
      organisationId: demoHouses.volunteers.id,
      state: 'active',
      offers: ['languagePractice'],
      languages: ['de', 'en'],
      mode: 'both',
      slots: [],
      registeredAt: createdAt,
    });
  });
  await openDemoAccounts(
    app,
    personas.map((persona, index) => ({ ...persona, ...placeOf(persona), phone: `0999 10 01 ${10 + index}` })),
  );
}

/** Days until then: far enough away that one click is enough for whoever looks around before. */
const secondFactorInDays = 180;

/** The Jobcenter has announced from when on its staff needs a second factor. */
export async function announceSecondFactor({ at, today }: World): Promise<void> {
  const administrator = personas.find(({ roles }) => roles.includes('administrator'));
  if (administrator === undefined) return;
  const organisationId = demoHouses.jobcenter.id;
  await requireSecondFactor(at(addDays(today, -10)), actorOf({ ...administrator, organisationId }), {
    organisationId,
    from: addDays(today, secondFactorInDays),
    version: 1,
  });
}
