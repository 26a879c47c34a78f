import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { ask, type Answer } from '#app/cli/bench-pages/timing.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import type { Database } from '#db/client.ts';
import { companies, placements, placementSteps, profiles } from '#db/schema/index.ts';

/** A form somebody sends, with a word in it by which it is found again. */
export interface Sending {
  readonly kind: 'call' | 'person' | 'note' | 'meeting';
  /** Stands in what is saved. */
  readonly word: string;
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
}

/** What the forms of a drill are about. */
export interface Subjects {
  readonly companyIds: readonly string[];
  /** Open steps of the demo caseworker's own placements. */
  readonly steps: readonly { readonly id: string; readonly placementId: string }[];
}

/** @param db of the demo world, opened to read */
export async function findSubjects(db: Database): Promise<Subjects> {
  const verified = await db
    .select({ id: companies.id })
    .from(companies)
    .where(eq(companies.state, 'verified'))
    .orderBy(asc(companies.id));
  const steps = await db
    .select({ id: placementSteps.id, placementId: placementSteps.placementId })
    .from(placementSteps)
    .innerJoin(placements, eq(placements.id, placementSteps.placementId))
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .where(
      and(
        eq(profiles.caseworkerId, 'demo-caseworker'),
        inArray(placements.state, ['preparing', 'started']),
        eq(placementSteps.state, 'open'),
      ),
    )
    .orderBy(asc(placementSteps.id));
  return { companyIds: verified.map(({ id }) => id), steps };
}

/** An officer notes a call. */
export const callOf = (companyId: string, word: string): Sending => ({
  kind: 'call',
  word,
  path: `/companies/${companyId}`,
  form: { intent: 'log', kind: 'call', summary: word, again: '', nextContactOn: '', _key: randomUUID() },
});

/** A caseworker records a person: her name into the vault, a key of her own into the key store. */
export const personOf = (word: string): Sending => ({
  kind: 'person',
  word,
  path: '/profiles/new',
  form: { intent: 'save', firstName: 'Probe', lastName: word, _key: randomUUID() },
});

/** A caseworker plans a step anew, with a note. @param version of the step she saw */
export const noteOf = (step: { id: string; placementId: string }, version: number, word: string): Sending => ({
  kind: 'note',
  word,
  path: `/placements/${step.placementId}`,
  form: {
    intent: 'plan',
    stepId: step.id,
    _version: String(version),
    dueOn: addDays(dayOf(new Date()), 7),
    note: word,
  },
});

export function send(url: string, cookie: string, { path, form }: Sending): Promise<Answer> {
  return ask({ url: `${url}${path}`, cookie }, { form: { ...form } });
}
