import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { ruleValues } from '#db/schema/rule.ts';
import { findPosting as findRow } from '#db/queries/posting/posting.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { checkPostingRules } from '#app/use-cases/posting/check-posting-rules.server.ts';
import { createPosting } from '#app/use-cases/posting/create-posting.server.ts';
import { editPosting } from '#app/use-cases/posting/edit-posting.server.ts';
import { findOwnPosting } from '#app/use-cases/posting/find-own-posting.server.ts';
import { findPosting } from '#app/use-cases/posting/find-posting.server.ts';
import { findPublicPosting } from '#app/use-cases/posting/find-public-posting.server.ts';
import { listBoard } from '#app/use-cases/posting/list-board.server.ts';
import { listPostings } from '#app/use-cases/posting/list-postings.server.ts';
import { submitPosting } from '#app/use-cases/posting/submit-posting.server.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany, insertProfile, insertUser } from '#tests/support/factories.ts';
import { postingContent } from '#tests/support/posting-content.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const everything = { text: '', kind: null, districtKey: null, page: 1 };
const allPostings = { text: '', state: null, kind: null, mine: false, page: 1, size: 50 };

async function world() {
  const app = await openTestApp();
  const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
  const company = await insertCompany(app.db);
  const own = actorOf(await insertUser(app.db, { roles: ['company'], companyId: company.id }));
  const create = (over: Parameters<typeof postingContent>[0] = {}, actor = officer) =>
    createPosting(app, actor, { companyId: company.id, content: postingContent(over), key: null });
  return { app, officer, company, own, create };
}

describe('the life of a posting', () => {
  it('goes from the company’s draft over the officer’s approval to the board', async () => {
    const { app, officer, own, create } = await world();
    const postingId = await create({}, own);
    await submitPosting(app, own, { postingId, version: 1 });
    const submitted = await findPosting(app, officer, postingId);
    expect(submitted.posting).toMatchObject({ state: 'submitted', callBy: '2027-01-13', endsOn: '2027-03-28' });
    expect((await listBoard(app, everything)).total).toBe(0);
    await approvePosting(app, officer, { postingId, version: submitted.posting.version });
    const { posting, events } = await findPosting(app, officer, postingId);
    expect(posting).toMatchObject({ state: 'approved', officerId: officer.userId });
    expect(events.map(({ to }) => to)).toEqual(['draft', 'submitted', 'approved']);
    expect((await listBoard(app, everything)).rows.map(({ code }) => code)).toEqual([posting.code]);
    expect(await app.engine.findPostings(app.db, { text: 'Schweißer' })).toEqual([postingId]);
  });

  it('is not approved as long as its kind is open', async () => {
    const { app, officer, create } = await world();
    const postingId = await create({ wish: 'unsure', kind: null });
    await expect(approvePosting(app, officer, { postingId, version: 1 })).rejects.toMatchObject({
      code: 'blocked',
      reason: 'postingNeedsKind',
    });
  });

  it('of an apprentice below the legal minimum is lawful only where a collective agreement says so', async () => {
    const { app, officer, own, create } = await world();
    const apprentice = {
      wish: 'train',
      kind: 'apprenticeship',
      startsOn: '2026-12-01',
      weeks: null,
      pay: { cents: 70_000, per: 'month' },
    } as const;
    const unlawful = await create(apprentice, own);
    await expect(submitPosting(app, own, { postingId: unlawful, version: 1 })).rejects.toMatchObject({
      reason: 'postingNotLawful',
    });
    const content = postingContent({ ...apprentice, hasCollectiveAgreement: true });
    await editPosting(app, officer, { postingId: unlawful, version: 1, content });
    await submitPosting(app, own, { postingId: unlawful, version: 2 });
    const { posting, findings } = await findPosting(app, officer, unlawful);
    expect(posting).toMatchObject({ state: 'submitted', hasCollectiveAgreement: true });
    expect(findings.map((finding) => finding.code)).toContain('apprenticePayBelowAgreed');
    await approvePosting(app, officer, { postingId: unlawful, version: posting.version });
    const without = postingContent(apprentice);
    await editPosting(app, officer, { postingId: unlawful, version: posting.version + 1, content: without });
    expect((await findPosting(app, officer, unlawful)).posting.state).toBe('submitted');
  });

  it('offered as a Minijob stays below the limit; other kinds are none', async () => {
    const { app, officer, create } = await world();
    const offered = {
      kind: 'employment',
      weeks: null,
      isMinijob: true,
      hoursPerWeekMin: 9,
      hoursPerWeekMax: 9,
    } as const;
    const found = async (over: object) => findPosting(app, officer, await create({ ...offered, ...over }));
    const lawful = await found({ pay: { cents: 63_300, per: 'month' } });
    expect(lawful.findings).toEqual([]);
    expect(lawful.posting.isMinijob).toBe(true);
    const over = await found({ pay: { cents: 63_301, per: 'month' } });
    expect(over.findings.map((finding) => finding.code)).toEqual(['overMinijobLimit']);
    expect((await found({ kind: 'trialEmployment', weeks: 8 })).posting.isMinijob).toBe(false);
  });

  it('that is a long employer measure names the reason it will need', async () => {
    const { app, officer, create } = await world();
    const needed = async (weeks: number) => {
      const id = await create({ kind: 'employerMeasure', weeks, pay: null });
      return (await findPosting(app, officer, id)).neededBeforeStart;
    };
    expect(await needed(6)).toEqual(['approval', 'permit']);
    expect(await needed(7)).toEqual(['approval', 'longMeasure', 'permit']);
  });

  it('is not approved while nobody has verified the company', async () => {
    const { app, officer } = await world();
    const company = await insertCompany(app.db, { state: 'unverified' });
    const postingId = await createPosting(app, officer, {
      companyId: company.id,
      content: postingContent(),
      key: null,
    });
    await expect(approvePosting(app, officer, { postingId, version: 1 })).rejects.toMatchObject({
      reason: 'companyNotVerified',
    });
  });

  it('is refused for a rule row and allowed once that row has changed in the database', async () => {
    const { app, officer, create } = await world();
    const content = postingContent({ pay: { cents: 1250, per: 'hour' } });
    const postingId = await create(content);
    await expect(approvePosting(app, officer, { postingId, version: 1 })).rejects.toMatchObject({
      reason: 'postingNotLawful',
    });
    expect((await checkPostingRules(app, app.db, content)).map(({ code }) => code)).toContain('payBelowMinimumWage');
    await app.db.update(ruleValues).set({ value: 1200 }).where(eq(ruleValues.key, 'minimumWage.hour'));
    expect((await checkPostingRules(app, app.db, content)).map(({ code }) => code)).not.toContain(
      'payBelowMinimumWage',
    );
    await expect(approvePosting(app, officer, { postingId, version: 1 })).resolves.toBeUndefined();
  });

  it('leaves board, public page and search at once when it is paused or closed', async () => {
    const { app, officer, create } = await world();
    const postingId = await create();
    await approvePosting(app, officer, { postingId, version: 1 });
    const { posting } = await findPosting(app, officer, postingId);
    expect(await findPublicPosting(app, posting.code, 'de')).toMatchObject({ title: 'Schweißer/in' });
    await changePostingState(app, officer, { postingId, version: 2, move: 'pause', reason: 'other' });
    expect(await findPublicPosting(app, posting.code, 'de')).toBeNull();
    expect((await listBoard(app, everything)).total).toBe(0);
    expect(await app.engine.findPostings(app.db, { text: 'Schweißer' })).toEqual([]);
    await changePostingState(app, officer, { postingId, version: 3, move: 'reopen', reason: null });
    expect(await app.engine.findPostings(app.db, { text: 'Schweißer' })).toEqual([postingId]);
    await changePostingState(app, officer, { postingId, version: 4, move: 'close', reason: 'expired' });
    expect(await findPublicPosting(app, posting.code, 'de')).toBeNull();
  });

  it('is moved by nobody who has an older version before her', async () => {
    const { app, officer, own, create } = await world();
    const postingId = await create({}, own);
    const content = { ...postingContent(), title: 'Schweißer/in in Teilzeit' };
    await editPosting(app, own, { postingId, version: 1, content });
    const late = { code: 'versionConflict' };
    await expect(submitPosting(app, own, { postingId, version: 1 })).rejects.toMatchObject(late);
    const close = { postingId, move: 'close', reason: 'other' } as const;
    await expect(changePostingState(app, officer, { ...close, version: 1 })).rejects.toMatchObject(late);
    await changePostingState(app, officer, { ...close, version: 2 });
  });

  it('does not close without a reason', async () => {
    const { app, officer, create } = await world();
    const postingId = await create();
    await expect(
      changePostingState(app, officer, { postingId, version: 1, move: 'close', reason: null }),
    ).rejects.toMatchObject({
      problems: [{ field: 'reason', code: 'reasonMissing' }],
    });
  });
});

describe('a posting nobody has asked about', () => {
  async function approved(over: Parameters<typeof postingContent>[0] = {}) {
    const { app, officer, create } = await world();
    const postingId = await create({ startsOn: null, kind: 'employment', wish: 'hire', weeks: null, ...over });
    await approvePosting(app, officer, { postingId, version: 1 });
    const { posting } = await findPosting(app, officer, postingId);
    const asked = async () =>
      Object.values((await listToday(app, officer, { only: null, page: 1 })).sections)
        .flatMap(({ rows }) => rows)
        .filter(({ task }) => task === 'confirmation')
        .map(({ dueOn }) => dueOn);
    const onBoard = async () => [
      (await listBoard(app, everything)).total,
      (await findPublicPosting(app, posting.code, 'de')) === null ? 0 : 1,
    ];
    return { app, officer, postingId, asked, onBoard };
  }

  it('leaves board and public page after its last day', async () => {
    const { app, onBoard } = await approved();
    app.clock.set('2027-04-11');
    expect(await onBoard()).toEqual([1, 1]);
    app.clock.set('2027-04-12');
    expect(await onBoard()).toEqual([0, 0]);
  });

  it('is asked about on the officer’s start page in the week before, and stays as long again when confirmed', async () => {
    const { app, officer, postingId, asked, onBoard } = await approved();
    app.clock.set('2027-04-03');
    expect(await asked()).toEqual([]);
    expect((await findPosting(app, officer, postingId)).moves).not.toContain('confirm');
    app.clock.set('2027-04-05');
    expect(await asked()).toEqual(['2027-04-09']);
    expect((await findPosting(app, officer, postingId)).moves).toContain('confirm');
    await changePostingState(app, officer, {
      postingId,
      version: (await findPosting(app, officer, postingId)).posting.version,
      move: 'confirm',
      reason: null,
    });
    expect(await asked()).toEqual([]);
    const { posting, events, validThrough } = await findPosting(app, officer, postingId);
    expect(validThrough).toBe('2027-07-04');
    expect(posting.approvedAt).toEqual(new Date('2027-01-11T08:00:00Z'));
    expect(events.at(-1)).toMatchObject({ from: 'approved', to: 'approved', reason: 'stillCurrent' });
    app.clock.set('2027-06-20');
    expect(await onBoard()).toEqual([1, 1]);
  });

  it('stays with the officer as overdue after its last day, and nobody is proposed for it until it is confirmed', async () => {
    const { app, officer, postingId, asked, onBoard } = await approved();
    const placeId = app.places.choices().find((spot) => spot.name === 'Bielefeld')?.id ?? 0;
    const profile = await insertProfile(app.db, { occupations: ['occ.welder'], placeId, maxKm: 500 });
    const propose = () => proposeCandidate(app, officer, { postingId, profileId: profile.id, way: 'self', key: null });
    app.clock.set('2027-05-03');
    expect(await asked()).toEqual(['2027-04-09']);
    await expect(propose()).rejects.toMatchObject({ code: 'blocked', reason: 'postingNotCurrent' });
    await changePostingState(app, officer, {
      postingId,
      version: (await findPosting(app, officer, postingId)).posting.version,
      move: 'confirm',
      reason: null,
    });
    expect(await onBoard()).toEqual([1, 1]);
    await expect(propose()).resolves.toEqual(expect.any(String));
  });

  it('cannot be confirmed when its own period is over', async () => {
    const { app, officer, postingId, asked } = await approved({
      kind: 'trialEmployment',
      wish: 'paidTrial',
      startsOn: '2027-02-01',
      weeks: 4,
    });
    app.clock.set('2027-03-01');
    expect(await asked()).toEqual(['2027-02-26']);
    await expect(
      changePostingState(app, officer, {
        postingId,
        version: (await findPosting(app, officer, postingId)).posting.version,
        move: 'confirm',
        reason: null,
      }),
    ).rejects.toMatchObject({
      code: 'blocked',
      reason: 'postingPeriodOver',
    });
  });

  it('stays as long as the house’s row says, and is called about as soon', async () => {
    const { app, officer, create } = await world();
    await app.db.update(ruleValues).set({ value: 30 }).where(eq(ruleValues.key, 'house.postingCurrent'));
    await app.db.update(ruleValues).set({ value: 5 }).where(eq(ruleValues.key, 'house.postingCall'));
    const postingId = await create({ startsOn: null, kind: 'employment', wish: 'hire', weeks: null });
    await submitPosting(app, officer, { postingId, version: 1 });
    expect((await findPosting(app, officer, postingId)).posting.callBy).toBe('2027-01-18');
    await approvePosting(app, officer, { postingId, version: 2 });
    expect((await findPosting(app, officer, postingId)).validThrough).toBe('2027-02-10');
  });
});

describe('changing a posting', () => {
  it('shows the second editor what the first one wrote and overwrites nothing', async () => {
    const { app, officer, create } = await world();
    const postingId = await create();
    await editPosting(app, officer, { postingId, version: 1, content: postingContent({ seats: 3 }) });
    await expect(
      editPosting(app, officer, { postingId, version: 1, content: postingContent({ seats: 4 }) }),
    ).rejects.toMatchObject({
      code: 'versionConflict',
      current: { seats: '3' },
    });
    expect((await findRow(app.db, postingId))?.seats).toBe(3);
  });

  it('takes an approved posting off the board when a changed wage breaks a rule', async () => {
    const { app, officer, create } = await world();
    const postingId = await create();
    await approvePosting(app, officer, { postingId, version: 1 });
    await editPosting(app, officer, {
      postingId,
      version: 2,
      content: postingContent({ pay: { cents: 1000, per: 'hour' } }),
    });
    expect((await findPosting(app, officer, postingId)).posting.state).toBe('submitted');
    expect(await app.engine.findPostings(app.db, { text: 'Schweißer' })).toEqual([]);
  });

  it('keeps the approval when only words change', async () => {
    const { app, officer, create } = await world();
    const postingId = await create();
    await approvePosting(app, officer, { postingId, version: 1 });
    await editPosting(app, officer, {
      postingId,
      version: 2,
      content: postingContent({ title: 'Schweißer/in im Stahlbau' }),
    });
    expect((await findPosting(app, officer, postingId)).posting.state).toBe('approved');
    expect(await app.engine.findPostings(app.db, { text: 'Stahlbau' })).toEqual([postingId]);
  });

  it('is over for the company once an officer has approved', async () => {
    const { app, officer, own, create } = await world();
    const postingId = await create({}, own);
    await approvePosting(app, officer, { postingId, version: 1 });
    await expect(editPosting(app, own, { postingId, version: 2, content: postingContent() })).rejects.toMatchObject({
      reason: 'postingNotEditable',
    });
  });
});

describe('what a company sees', () => {
  it('finds another company’s posting as little as one that does not exist', async () => {
    const { app, own } = await world();
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const other = await insertCompany(app.db);
    const postingId = await createPosting(app, officer, { companyId: other.id, content: postingContent(), key: null });
    await expect(findOwnPosting(app, own, postingId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(findOwnPosting(app, own, 'nothing')).rejects.toMatchObject({ code: 'notFound' });
    await expect(submitPosting(app, own, { postingId, version: 1 })).rejects.toMatchObject({ code: 'notFound' });
    await expect(
      createPosting(app, own, { companyId: other.id, content: postingContent(), key: null }),
    ).rejects.toMatchObject({
      code: 'notFound',
    });
    expect((await listPostings(app, own, allPostings)).rows).toEqual([]);
  });

  it('gets no reasons and no history of the house with its own posting', async () => {
    const { app, own, create } = await world();
    const view = await findOwnPosting(app, own, await create({}, own));
    expect(view).not.toHaveProperty('events');
    expect(view).not.toHaveProperty('funnel');
    expect(view.posting).not.toHaveProperty('closedReason');
  });

  it('cannot approve its own posting', async () => {
    const { app, own, create } = await world();
    const postingId = await create({}, own);
    await expect(approvePosting(app, own, { postingId, version: 1 })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
