import { eq, inArray } from 'drizzle-orm';
import type { Role } from '#app/domain/account/role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { enter, type Entry } from './enter.server.ts';

/** Somebody invented whom visitors of the demo world may be with one click. */
export interface Persona {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly displayName: string;
  /** Key in namespace `account` below `personas`: what this person does. */
  readonly descriptionKey: string;
}

/** Whom the sign-in page offers, in this order; app/cli/seed-demo opens their accounts. */
export const personas: readonly Persona[] = [
  {
    id: 'demo-caseworker',
    email: 'ifk@jobcenter.example',
    roles: ['caseworker'],
    displayName: 'Ines Muster',
    descriptionKey: 'caseworker',
  },
  {
    id: 'demo-officer',
    email: 'ags@agentur.example',
    roles: ['officer'],
    displayName: 'Otto Beispiel',
    descriptionKey: 'officer',
  },
  {
    id: 'demo-team-lead',
    email: 'teamleitung@jobcenter.example',
    roles: ['teamLead'],
    displayName: 'Tarek Probe',
    descriptionKey: 'teamLead',
  },
  {
    id: 'demo-company',
    email: 'betrieb@metallbau.example',
    roles: ['company'],
    displayName: 'Bente Exempel',
    descriptionKey: 'company',
  },
  {
    id: 'demo-mentor',
    email: 'patin@ehrenamt.example',
    roles: ['mentor'],
    displayName: 'Mara Erdacht',
    descriptionKey: 'mentor',
  },
  {
    id: 'demo-coordinator',
    email: 'koordination@ehrenamt.example',
    roles: ['coordinator'],
    displayName: 'Karla Fiktiv',
    descriptionKey: 'coordinator',
  },
  {
    id: 'demo-administrator',
    email: 'verwaltung@jobcenter.example',
    roles: ['administrator'],
    displayName: 'Anton Muster',
    descriptionKey: 'administrator',
  },
  {
    id: 'demo-dpo',
    email: 'datenschutz@jobcenter.example',
    roles: ['dpo'],
    displayName: 'Dorothea Beispiel',
    descriptionKey: 'dpo',
  },
  {
    id: 'demo-staff-council',
    email: 'personalrat@jobcenter.example',
    roles: ['staffCouncil'],
    displayName: 'Paul Probe',
    descriptionKey: 'staffCouncil',
  },
  {
    id: 'demo-controlling',
    email: 'controlling@jobcenter.example',
    roles: ['controlling'],
    displayName: 'Clara Exempel',
    descriptionKey: 'controlling',
  },
];

/** The personas of the demo world; empty in every other mode. */
export async function listPersonas(app: AppContext): Promise<readonly Persona[]> {
  if (app.config.mode !== 'demo') return [];
  const rows = await app.db
    .select({ id: users.id, deactivatedAt: users.deactivatedAt })
    .from(users)
    .where(
      inArray(
        users.id,
        personas.map((persona) => persona.id),
      ),
    );
  return personas.filter((persona) => rows.some((row) => row.id === persona.id && row.deactivatedAt === null));
}

/** The persona to sign in as. @throws DomainError notFound outside of demo mode and for everybody else */
export async function findPersona(app: AppContext, id: string): Promise<Persona> {
  const persona = (await listPersonas(app)).find((candidate) => candidate.id === id);
  if (persona === undefined) throw new DomainError('notFound');
  return persona;
}

/**
 * Signs in as a persona: in the place of a password stands one click. What she or her house asks for beside it is asked here too.
 * @returns how far she got: in, or to a second step
 * @throws DomainError notFound outside of demo mode and for everybody else
 */
export async function enterAsPersona(app: AppContext, personaId: string): Promise<Entry> {
  const { id, roles } = await findPersona(app, personaId);
  const [place] = await app.db.select({ organisationId: users.organisationId }).from(users).where(eq(users.id, id));
  return write(app.db, (tx) => enter(app, tx, { id, roles, organisationId: place?.organisationId ?? null }));
}

/** Where an account belongs. */
export interface PersonaPlace {
  readonly organisationId: string | null;
  readonly teamId: string | null;
  readonly companyId: string | null;
  readonly mentorId: string | null;
}

/** An account of the demo world: a persona's, or a colleague's whom nobody can sign in as. */
export interface DemoAccount extends PersonaPlace, Pick<Persona, 'id' | 'email' | 'roles' | 'displayName'> {
  readonly phone: string | null;
}

/** Opens accounts without passwords. @throws DomainError notFound outside of demo mode */
export async function openDemoAccounts(app: AppContext, accounts: readonly DemoAccount[]): Promise<void> {
  if (app.config.mode !== 'demo') throw new DomainError('notFound');
  const createdAt = app.clock.now();
  await write(app.db, async (tx) => {
    await tx.insert(users).values(
      accounts.map(({ id, email, roles, displayName, phone, organisationId, teamId, companyId, mentorId }) => {
        const isVolunteer = roles.includes('mentor');
        return {
          id,
          loginIndex: loginIndex(app.vault, email),
          email: isVolunteer ? null : email,
          displayName: isVolunteer ? null : displayName,
          phone,
          roles: [...roles],
          organisationId,
          teamId,
          companyId,
          mentorId,
          createdAt,
        };
      }),
    );
  });
}
