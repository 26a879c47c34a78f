import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { ask } from '#app/cli/bench-pages/timing.ts';
import type { Database } from '#db/client.ts';
import { companies, placements, placementSteps, profiles } from '#db/schema/index.ts';
import type { Save } from './pressed-form.ts';

/** Few enough that several people always write to the same one. */
const sharedSteps = 25;
const sharedProfiles = 6;

/** Who signs in, and what such a person saves in turns. */
const caseworkerTurns = ['note', 'done', 'note', 'profile'] as const;
const officerTurns = ['contact', 'note', 'proposal', 'contact'] as const;

export interface DemoSaves {
  /** The next thing this person saves. @param turn how many she has saved before */
  next(role: 'caseworker' | 'officer', writer: number, turn: number): Promise<Save>;
}

/**
 * What fifty people of the demo world write: the personas' running plans, people, companies and postings.
 * @param officer cookie of an officer, to see who can be proposed
 * @throws Error when the demo world has no running plan
 */
export async function findDemoSaves(db: Database, url: string, officer: string): Promise<DemoSaves> {
  const open = await db
    .select({ id: placementSteps.id, placementId: placementSteps.placementId, side: placementSteps.side })
    .from(placementSteps)
    .innerJoin(placements, eq(placements.id, placementSteps.placementId))
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .where(
      and(
        eq(profiles.caseworkerId, 'demo-caseworker'),
        inArray(placements.state, ['preparing', 'started']),
        eq(placementSteps.state, 'open'),
        ne(placementSteps.code, 'start'),
      ),
    )
    .orderBy(asc(placementSteps.id));
  const shared = open.slice(0, sharedSteps);
  const once = open.slice(sharedSteps);
  const edited = await db
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(eq(profiles.caseworkerId, 'demo-caseworker'), eq(profiles.state, 'published')))
    .orderBy(asc(profiles.id))
    .limit(sharedProfiles);
  const called = await db.select({ id: companies.id }).from(companies).where(eq(companies.state, 'verified'));
  if (shared.length === 0 || edited.length === 0 || called.length === 0)
    throw new Error('The demo world has no running plan.');
  const proposable = await peopleToPropose(url, officer);
  const forOfficers = shared.filter(({ side }) => side === 'employer');

  const noteOn = (step: (typeof open)[number], mark: string, button: 'plan' | 'complete'): Save => ({
    kind: button === 'plan' ? 'note' : 'done',
    path: `/placements/${step.placementId}?step=${step.id}`,
    button: ['intent', button],
    typed: { note: mark },
    about: step.id,
    mark,
  });
  // A world that is kept knows the words of the last time.
  const run = Date.now().toString(36);
  const at = <T>(rows: readonly T[], index: number) => rows[index % rows.length] as T;
  const contact = (writer: number, turn: number): Save => {
    const { id } = at(called, writer * 5 + turn);
    const mark = `Ruf ${run} ${writer}-${turn}`;
    return {
      kind: 'contact',
      path: `/companies/${id}`,
      button: ['intent', 'log'],
      typed: { summary: mark },
      about: id,
      mark,
    };
  };
  return {
    async next(role, writer, turn) {
      const mark = `Vermerk ${run} ${writer}-${turn}`;
      switch (role === 'caseworker' ? at(caseworkerTurns, writer + turn) : at(officerTurns, writer + turn)) {
        case 'note': {
          const steps = role === 'officer' && forOfficers.length > 0 ? forOfficers : shared;
          return noteOn(at(steps, writer * 7 + turn * 3), mark, 'plan');
        }
        case 'done': {
          const step = once.pop();
          return step === undefined
            ? noteOn(at(shared, writer * 7 + turn * 3), mark, 'plan')
            : noteOn(step, mark, 'complete');
        }
        case 'profile': {
          const { id } = at(edited, writer + turn);
          const years = String(1 + ((writer * 11 + turn * 7) % 40));
          const typed = { experienceYears: years };
          return {
            kind: 'profile',
            path: `/profiles/${id}/edit`,
            button: ['intent', 'save'],
            typed,
            about: id,
            mark: years,
          };
        }
        case 'contact':
          return contact(writer, turn);
        case 'proposal': {
          const pair = proposable.pop();
          if (pair === undefined) return contact(writer, turn);
          const [about, mark] = pair;
          return { kind: 'proposal', path: `/postings/${about}`, button: ['propose', mark], typed: {}, about, mark };
        }
      }
    },
  };
}

/** Posting and person, one of each: whoever stands first on the page of a posting and can be proposed. */
async function peopleToPropose(url: string, cookie: string): Promise<[string, string][]> {
  const page = async (path: string) => (await ask({ url: `${url}${path}`, cookie })).body.toString('utf8');
  const list = await page('/postings?state=approved&rows=300');
  const postings = new Set([...list.matchAll(/href="\/postings\/([\w-]{10,})"/g)].map((match) => match[1] ?? ''));
  const pairs: [string, string][] = [];
  const taken = new Set<string>();
  for (const posting of postings) {
    const html = await page(`/postings/${posting}`);
    const people = [...html.matchAll(/name="propose" value="([\w-]+)"/g)].map((match) => match[1] ?? '');
    const person = people.find((candidate) => !taken.has(candidate));
    if (person === undefined) continue;
    taken.add(person);
    pairs.push([posting, person]);
  }
  return pairs;
}
