import type { LoaderFunctionArgs } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { loader as placementPage } from '#app/routes/placements.$id/route.tsx';
import { loader as postingPage } from '#app/routes/postings.$id/route.tsx';
import { loader as todayPage } from '#app/routes/today/route.tsx';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { countStatements } from '#tests/support/counted-statements.ts';
import { insertProfile } from '#tests/support/factories.ts';
import { introduce, openProposalWorld, propose, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** Statements a page sends at most: what it needs today. One more needs a reason, and a new number here. */
const most = { today: 15, placement: 14, posting: 17 };

type Loader<T> = (args: LoaderFunctionArgs) => Promise<T>;

/** A page as its reader gets it, without what the session costs. */
function view<T>({ app }: ProposalWorld, loader: Loader<T>, actor: Actor, path: string, id?: string) {
  const signedIn = Promise.resolve({ sessionId: 'none', displayName: null, actor });
  return countStatements(app, () =>
    loader({
      request: new Request(`http://portal.example${path}`),
      params: id === undefined ? {} : { id },
      context: { app, signedIn, cookies: [] } as never,
    }),
  );
}

async function open() {
  const world = await openProposalWorld(await openTestApp());
  return { world, ...(await introduce(world)) };
}

describe('a page that is opened all day', () => {
  it('asks for what is due with few statements, however much it is', async () => {
    const { world, placementId } = await open();
    const few = await view(world, todayPage, world.caseworker, '/today');
    for (const day of ['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14'])
      await addStep(world.app, world.caseworker, {
        placementId,
        title: `Anruf am ${day}`,
        side: 'candidate',
        owner: 'caseworker',
        dueOn: day,
        key: null,
      });
    const many = await view(world, todayPage, world.caseworker, '/today');
    const rows = Object.values(many.given.sections).reduce((sum, { count }) => sum + count, 0);
    expect(rows).toBeGreaterThan(4);
    expect(many.statements.length).toBeLessThanOrEqual(most.today);
    expect(many.statements.length).toBe(few.statements.length);
  });

  it('shows a placement with its whole plan', async () => {
    const { world, placementId } = await open();
    const page = await view(world, placementPage, world.caseworker, `/placements/${placementId}`, placementId);
    expect(page.given.steps.length).toBeGreaterThan(10);
    expect(page.statements.length).toBeLessThanOrEqual(most.placement);
  });

  it('shows a posting with who fits, however many do', async () => {
    const world = await openProposalWorld(await openTestApp());
    const posting = () => view(world, postingPage, world.officer, `/postings/${world.postingId}`, world.postingId);
    const one = await posting();
    for (let more = 0; more < 8; more += 1) await insertProfile(world.app.db, { organisationId: world.organisationId });
    await propose(world);
    const several = await posting();
    expect(several.statements.length).toBeLessThanOrEqual(most.posting);
    expect(several.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
  });
});
