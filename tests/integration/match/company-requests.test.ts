import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { MOST_OPEN_REQUESTS } from '#app/domain/match/company-request.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { listDetailed } from '#app/use-cases/disclosure/list-detailed.server.ts';
import { detailedFilter } from '#app/domain/disclosure/detailed-filter.ts';
import { answerRequest, findRequestPage, proposeForRequest } from '#app/use-cases/match/answer-request.server.ts';
import { listOwnRequests, takeBackRequest } from '#app/use-cases/match/own-requests.server.ts';
import { requestPeople, type RequestSubject } from '#app/use-cases/match/request-people.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { emptyCases } from '#db/queries/identity/erasure.ts';
import { auditRows, companyRequests, proposals } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { runMeasuredBatch } from '#tests/support/measured-batch.ts';
import { openBrowsingWorld, withdrawProfile, type BrowsingWorld } from '#tests/support/browsing-world.ts';
import type { Actor } from '#app/domain/account/actor.ts';

const herford: RequestSubject = { kind: 'card', classKey: '1|51|05758|B1' };
const suggestions: RequestSubject = { kind: 'suggestions' };

const ask = (world: BrowsingWorld, about: RequestSubject, postingId = world.postingId) =>
  requestPeople(world.app, world.company, { postingId, about });
const ownOf = (world: BrowsingWorld) => listOwnRequests(world.app, world.company);
const tasksOf = async ({ app }: BrowsingWorld, actor: Actor) =>
  Object.values((await listToday(app, actor, { only: null, page: 1 })).sections)
    .flatMap(({ rows }) => rows)
    .filter(({ task }) => task === 'request');
/** The company is interested in a detailed profile. @returns its label */
async function interested(world: BrowsingWorld): Promise<string> {
  const input = { filter: detailedFilter(new URLSearchParams()), postingId: null, page: 1 };
  const [row] = (await listDetailed(world.app, world.company, input)).rows;
  const pseudonym = row?.pseudonym ?? '';
  await ask(world, { kind: 'profile', pseudonym });
  return pseudonym;
}

describe('a company that is interested in a detailed profile', () => {
  it('reaches the officer of its posting and the caseworker of the person, and nobody else', async () => {
    const world = await openBrowsingWorld({ detailed: 1 });
    await interested(world);
    expect(await tasksOf(world, world.officer)).toHaveLength(1);
    const [task] = await tasksOf(world, world.caseworker);
    expect(task).toMatchObject({ task: 'request', kind: 'interest', dueOn: '2027-01-13' });
    expect(await tasksOf(world, world.colleague)).toEqual([]);
    const id = task?.href.split('/').at(-1) ?? '';
    const page = await findRequestPage(world.app, world.caseworker, id);
    expect([page.request.profileId, page.mayAnswer, page.mayPropose]).toEqual([world.people[0], false, true]);
    await expect(findRequestPage(world.app, world.colleague, id)).rejects.toMatchObject({ code: 'notFound' });
    await expect(findRequestPage(world.app, world.company, id)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('reads of its request the label it knows and a sentence, nothing of whose it is', async () => {
    const world = await openBrowsingWorld({ detailed: 1 });
    const pseudonym = await interested(world);
    const [request] = await ownOf(world);
    expect(request).toMatchObject({ kind: 'interest', pseudonym, cell: null, state: 'open' });
    expect(JSON.stringify(request)).not.toContain(world.people[0]);
    expect(await listOwnRequests(world.app, world.otherCompany)).toEqual([]);
  });

  it('is answered by the officer who proposes the person: she is asked first, and the company learns no more', async () => {
    const world = await openBrowsingWorld({ detailed: 1 });
    await interested(world);
    const [row] = await world.app.db.select().from(companyRequests);
    const id = await proposeForRequest(world.app, world.officer, { requestId: row?.id ?? '', version: 1 });
    const [proposal] = await world.app.db.select().from(proposals).where(eq(proposals.id, id));
    expect(proposal).toMatchObject({ profileId: world.people[0], postingId: world.postingId, state: 'proposed' });
    expect(await ownOf(world)).toMatchObject([{ state: 'proposing' }]);
    expect(await tasksOf(world, world.officer)).toEqual([]);
    await expect(
      proposeForRequest(world.app, world.officer, { requestId: row?.id ?? '', version: 1 }),
    ).rejects.toMatchObject({ reason: 'requestEnded' });
  });

  it('can ask again under the label of another batch: it never learns that both are one person', async () => {
    const world = await openBrowsingWorld({ detailed: 1 });
    const first = await interested(world);
    await runMeasuredBatch(world.app);
    const second = await interested(world);
    expect(second).not.toBe(first);
    expect((await ownOf(world)).map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('is told so when the profile is not shown any more', async () => {
    const world = await openBrowsingWorld({ detailed: 1 });
    const pseudonym = await interested(world);
    await withdrawProfile(world.app, world.people[0] ?? '');
    const [row] = await world.app.db.select().from(companyRequests);
    const page = await findRequestPage(world.app, world.officer, row?.id ?? '');
    expect([page.mayPropose, page.request.isPublished]).toEqual([false, false]);
    expect([page.request.profileId, page.request.caseCode, page.personName]).toEqual([null, null, null]);
    const own = await findRequestPage(world.app, world.caseworker, row?.id ?? '');
    expect(own.request.profileId).toBe(world.people[0]);
    await expect(ask(world, { kind: 'profile', pseudonym })).rejects.toMatchObject({ reason: 'profileGone' });
    expect(await ownOf(world)).toMatchObject([{ state: 'open' }]);
  });

  it('asks about nobody any more when the person is erased, and does not notice', async () => {
    const world = await openBrowsingWorld({ detailed: 1 });
    await interested(world);
    const before = await ownOf(world);
    await write(world.app.db, (tx) => emptyCases(tx, [world.people[0] ?? '']));
    expect(await world.app.db.select().from(companyRequests)).toMatchObject([{ profileId: null }]);
    expect(await ownOf(world)).toEqual(before);
  });
});

describe('a company that is interested in a card, or asks for proposals', () => {
  it('reaches the officer alone: no person is meant', async () => {
    const world = await openBrowsingWorld();
    await ask(world, herford);
    await ask(world, suggestions);
    expect((await tasksOf(world, world.officer)).map((task) => 'kind' in task && task.kind).sort()).toEqual([
      'interest',
      'suggestions',
    ]);
    expect(await tasksOf(world, world.caseworker)).toEqual([]);
    expect((await world.app.db.select().from(companyRequests)).map(({ profileId }) => profileId)).toEqual([null, null]);
  });

  it('is answered when the posting ends: nobody waits for it any more', async () => {
    const world = await openBrowsingWorld();
    await ask(world, suggestions);
    const posting = await findPosting(world.app.db, world.postingId);
    await changePostingState(world.app, world.officer, {
      ...{ postingId: world.postingId, version: posting?.version ?? 0 },
      ...{ move: 'close', reason: 'expired' },
    });
    expect(await tasksOf(world, world.officer)).toEqual([]);
    expect(await ownOf(world)).toMatchObject([{ state: 'nobody' }]);
  });

  it('asks once: the same again while it is open changes nothing', async () => {
    const world = await openBrowsingWorld();
    for (const about of [herford, suggestions, herford, suggestions]) await ask(world, about);
    expect(await ownOf(world)).toHaveLength(2);
    const rows = await world.app.db.select().from(auditRows).where(eq(auditRows.action, 'companyRequest.create'));
    expect(rows).toHaveLength(2);
  });

  it('reads the same sentence whoever and however many fit, and the answer of the officer', async () => {
    const world = await openBrowsingWorld();
    await ask(world, suggestions);
    const [row] = await world.app.db.select().from(companyRequests);
    const answer = { requestId: row?.id ?? '', version: 1, answer: 'nobody' } as const;
    await expect(answerRequest(world.app, world.caseworker, answer)).rejects.toMatchObject({ code: 'forbidden' });
    await answerRequest(world.app, world.officer, answer);
    expect(await ownOf(world)).toMatchObject([{ state: 'nobody' }]);
    await expect(answerRequest(world.app, world.officer, answer)).rejects.toMatchObject({ reason: 'requestEnded' });
    expect(await tasksOf(world, world.officer)).toEqual([]);
  });

  it('takes back what is open, and only its own', async () => {
    const world = await openBrowsingWorld();
    await ask(world, herford);
    const [own] = await ownOf(world);
    const input = { requestId: own?.id ?? '', version: 1 };
    await expect(takeBackRequest(world.app, world.otherCompany, input)).rejects.toMatchObject({ code: 'notFound' });
    await takeBackRequest(world.app, world.company, input);
    expect(await ownOf(world)).toEqual([]);
    expect(await tasksOf(world, world.officer)).toEqual([]);
  });

  it("is refused for another company's posting, a card that is not shown, and more than ten at once", async () => {
    const world = await openBrowsingWorld();
    await expect(ask(world, suggestions, world.otherPostingId)).rejects.toMatchObject({ code: 'notFound' });
    const unknown = { kind: 'card', classKey: '1|81|05758|B1' } as const;
    await expect(ask(world, unknown)).rejects.toMatchObject({ reason: 'cardGone' });
    const row = { companyId: world.company.companyId ?? '', postingId: world.postingId, kind: 'interest' } as const;
    for (let number = 0; number < MOST_OPEN_REQUESTS; number += 1)
      await world.app.db.insert(companyRequests).values({
        ...row,
        classKey: `key ${number}`,
        state: 'open',
        dueOn: '2027-01-12',
        createdBy: 'x',
        createdAt: world.app.clock.now(),
      });
    await expect(ask(world, herford)).rejects.toMatchObject({ reason: 'tooManyRequests' });
  });
});
