import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { GATE_VERSION } from '#app/domain/disclosure/job-fit.ts';
import { refreshJobFits, renewOldJobFits } from '#app/use-cases/disclosure/refresh-job-fits.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { jobFits, shownMusts, shownProfiles } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { postingDocument } from '#search/documents/posting-document.ts';
import type { AlikeCounts } from '#search/engine.ts';
import { fillIndex } from '#tests/support/fill-index.ts';
import { openProposalWorld } from '#tests/support/proposal-world.ts';
import { plainSkills, postingWithMusts, release, somebody } from '#tests/support/stage-two-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
const holders = ({ alike }: AlikeCounts, must: string) =>
  alike.reduce((sum, { met, people }) => sum + (met.has(must) ? people : 0), 0);
const answersOf = (fit: { musts: readonly { must: string; answer: string }[] }) =>
  Object.fromEntries(fit.musts.map(({ must, answer }) => [must, answer]));

describe('the musts a company reads of a proposed profile', () => {
  it('are told one by one where enough published people share them, else on request', async () => {
    const world = await open();
    const [common = '', missing = '', rare = ''] = plainSkills(world.app, 3);
    await fillIndex(world.app, 300, (index) => ({
      skills: [
        ...(index % 2 === 0 ? [common] : []),
        ...(index % 3 === 0 ? [missing] : []),
        ...(index < 9 ? [rare] : []),
      ],
    }));
    const postingId = await postingWithMusts(world, [common, missing, rare]);
    const proposalId = await release(world, await somebody(world, { skills: [common, rare] }), postingId);
    const { fit } = await findCompanyProposal(world.app, world.company, proposalId);
    expect(answersOf(fit)).toEqual({ [common]: 'met', [missing]: 'notMet', [rare]: 'onRequest' });
    expect(fit).toMatchObject({ mustsAsked: 3, mustsOnRequest: 1, mustsMet: 1 });
  });

  it('are told together only where enough people share all the answers, and on request alike for those who are few and those who are many', async () => {
    const world = await open();
    const [one = '', two = ''] = plainSkills(world.app, 2);
    // Each is shared by a hundred, both by five.
    await fillIndex(world.app, 300, (index) => ({
      skills: [...(index < 100 ? [one] : []), ...(index >= 95 && index < 196 ? [two] : [])],
    }));
    const postingId = await postingWithMusts(world, [one, two]);
    const read = async (skills: string[]) => {
      const proposalId = await release(world, await somebody(world, { skills }), postingId);
      return answersOf((await findCompanyProposal(world.app, world.company, proposalId)).fit);
    };
    expect(await read([one, two])).toEqual({ [one]: 'onRequest', [two]: 'met' });
    expect(await read([two])).toEqual({ [one]: 'onRequest', [two]: 'met' });
    expect(await read([one])).toEqual({ [one]: 'met', [two]: 'notMet' });
    expect(await read([])).toEqual({ [one]: 'notMet', [two]: 'notMet' });
  });

  it('are counted over everybody who meets them in part too, and a licence over everybody who may drive it', async () => {
    const world = await open();
    await fillIndex(world.app, 300, (index) => ({
      skills: index < 6 ? ['skill.mag-welding'] : index < 40 ? ['skill.mig-welding'] : [],
      licences: index < 20 || index >= 42 ? [] : index < 29 ? ['B'] : ['CE'],
    }));
    const postingId = await postingWithMusts(world, ['skill.mag-welding'], { licences: ['B'] });
    const posting = await findPosting(world.app.db, postingId);
    if (posting === null) throw new Error('no posting');
    const counted = await world.app.engine.countAlike(world.app.db, postingDocument(posting));
    expect(counted.profiles).toBe(300);
    expect(holders(counted, 'licence.B')).toBe(22);
    expect(holders(counted, 'skill.mag-welding')).toBe(40);
    // Whoever can do it nearly is in the count, so she reads as meeting it: else "met" would mean six people, not forty.
    const nearly = await somebody(world, { skills: ['skill.mig-welding'], licences: ['B'] });
    const { fit } = await findCompanyProposal(world.app, world.company, await release(world, nearly, postingId));
    expect(answersOf(fit)).toEqual({ 'skill.mag-welding': 'met', 'licence.B': 'met' });
  });

  it('are told by the number alone in a pool below 300', async () => {
    const world = await open();
    const [one = '', two = ''] = plainSkills(world.app, 2);
    await fillIndex(world.app, 299, (index) => ({
      skills: [...(index < 100 ? [one] : []), ...(index >= 50 && index < 150 ? [two] : [])],
    }));
    const postingId = await postingWithMusts(world, [one, two]);
    const proposalId = await release(world, await somebody(world, { skills: [one] }), postingId);
    const { fit } = await findCompanyProposal(world.app, world.company, proposalId);
    expect(fit).toMatchObject({ mustsAsked: 2, mustsMet: 1, mustsOnRequest: 0, musts: [] });
  });

  it('are counted near the posting: people elsewhere hide nobody who lives here', async () => {
    const world = await open();
    const [skill = ''] = plainSkills(world.app, 1);
    const [here, elsewhere] = ['Bielefeld', 'Köln'].map(
      (name) => world.app.places.choices().find((spot) => spot.name === name)?.id ?? 0,
    );
    await fillIndex(world.app, 400, (index) => ({
      skills: index < 60 ? [skill] : [],
      spotId: index < 9 || index >= 200 ? here : elsewhere,
    }));
    const postingId = await postingWithMusts(world, [skill], { placeId: here });
    const posting = await findPosting(world.app.db, postingId);
    if (posting === null) throw new Error('no posting');
    const counted = await world.app.engine.countAlike(world.app.db, postingDocument(posting));
    expect(counted).toEqual({
      profiles: 400,
      alike: [
        { met: new Set(), people: 200 },
        { met: new Set([skill]), people: 9 },
      ],
    });
    const proposalId = await release(world, await somebody(world, { skills: [skill] }), postingId);
    const { fit } = await findCompanyProposal(world.app, world.company, proposalId);
    expect(answersOf(fit)).toEqual({ [skill]: 'onRequest' });
  });

  it('are taken back by the daily work when fewer than K still share one', async () => {
    const world = await open();
    const [skill = ''] = plainSkills(world.app, 1);
    const crowd = await fillIndex(world.app, 320, (index) => ({ skills: index < 10 ? [skill] : [] }));
    const postingId = await postingWithMusts(world, [skill]);
    const proposalId = await release(world, await somebody(world, { skills: [skill] }), postingId);
    const answer = async () => {
      await refreshJobFits(world.app);
      return answersOf((await findCompanyProposal(world.app, world.company, proposalId)).fit)[skill];
    };
    expect(await answer()).toBe('met');
    await write(world.app.db, (tx) => world.app.engine.removeProfiles(tx, crowd.slice(0, 5)));
    expect(await answer()).toBe('met');
    await write(world.app.db, (tx) => world.app.engine.removeProfiles(tx, crowd.slice(5, 6)));
    expect(await answer()).toBe('onRequest');
  });
});

describe('rows of an older gate', () => {
  it('are read by no company until the start has written them anew, and then have a memory', async () => {
    const world = await open();
    const proposalId = await release(world, world.profileId, world.postingId);
    await world.app.db.update(jobFits).set({ gateVersion: GATE_VERSION - 1 });
    await world.app.db.delete(shownProfiles);
    await world.app.db.delete(shownMusts);
    expect(await listCompanyProposals(world.app, world.company)).toEqual([]);
    await renewOldJobFits(world.app);
    expect(await listCompanyProposals(world.app, world.company)).toHaveLength(1);
    const [row] = await world.app.db.select().from(jobFits).where(eq(jobFits.proposalId, proposalId));
    expect(row?.gateVersion).toBe(GATE_VERSION);
    expect(await world.app.db.select().from(shownProfiles)).toHaveLength(1);
  });
});
