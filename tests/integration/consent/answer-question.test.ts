import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { personHerself } from '#app/domain/consent/consent.ts';
import { detailedFilter } from '#app/domain/disclosure/detailed-filter.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { found } from '#app/use-cases/account/allow.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { answerQuestion, askForCall } from '#app/use-cases/consent/answer-question.server.ts';
import { findOverview } from '#app/use-cases/consent/find-overview.server.ts';
import { findSeenBy } from '#app/use-cases/consent/find-seen-by.server.ts';
import { settleCall } from '#app/use-cases/consent/settle-call.server.ts';
import { showQuestion } from '#app/use-cases/consent/show-question.server.ts';
import { takeBack } from '#app/use-cases/consent/take-back-answer.server.ts';
import { listDetailed } from '#app/use-cases/disclosure/list-detailed.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { findProposalPage } from '#app/use-cases/match/find-proposal-page.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import {
  callRequests,
  companies,
  consents,
  consentTexts,
  jobFits,
  lastReadings,
  placements,
  profiles,
  proposals,
  releases,
} from '#db/schema/index.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { consentTextVersion } from '#db/seed/reference/consent-texts.ts';
import { openBrowsingWorld } from '#tests/support/browsing-world.ts';
import { write } from '#db/transaction.ts';
import { decide, visitOf, wordsIn } from '#tests/support/consent-link.ts';
import {
  introduce,
  openProposalWorld,
  personInWorld,
  propose,
  proposeAndMeet,
  type ProposalWorld,
} from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
const keysOf = async ({ app }: ProposalWorld, visit: Awaited<ReturnType<typeof visitOf>>) => {
  const { waiting, decided } = await findOverview(app, visit);
  return { waiting: waiting.map(({ key }) => key), decided: decided.map(({ key }) => key) };
};

/** Another text about proposals comes into force, in Arabic and German. */
async function changeText({ app }: ProposalWorld) {
  await app.db.update(consentTexts).set({ current: false }).where(eq(consentTexts.purpose, 'proposal'));
  for (const language of ['de', 'ar'] as const) {
    const body = `Neu (${language})?\n\nDas wird gesehen.\n\nDas nicht.\n\nGut zu wissen.`;
    await app.db.insert(consentTexts).values({
      version: consentTextVersion(body),
      purpose: 'proposal',
      language,
      body,
      current: true,
      createdAt: app.clock.now(),
    });
  }
}

describe('a decision on the person’s own phone', () => {
  it('shows her the job and, word for word, the card the company would read', async () => {
    const world = await open();
    const key = await propose(world);
    const visit = await visitOf(world);
    const shown = found(await showQuestion(world.app, visit, key, wordsIn('ar')));
    expect(shown).toMatchObject({ purpose: 'proposal', mayDecide: true, isReviewed: false, text: { language: 'ar' } });
    expect(shown.job).toMatchObject({ title: 'Schweißer/in', startsOn: '2027-02-01' });
    expect(shown.text.question).toContain(shown.job?.companyName);
    const { seenByCompany } = await findProposalPage(world.app, world.caseworker, key);
    expect(shown.fit).toEqual(seenByCompany?.fit);
    expect(await decide(world, visit, key, 'yes')).toBe(true);
    expect((await findCompanyProposal(world.app, world.company, key)).fit).toEqual(shown.fit);
  });

  it('keeps version, language, the very text, time, channel and the kind of helper', async () => {
    const world = await open();
    const key = await propose(world);
    const visit = await visitOf(world);
    const shown = found(await showQuestion(world.app, visit, key, wordsIn('ar')));
    await decide(world, visit, key, 'yes');
    const [kept] = await world.app.db.select().from(consents);
    expect(kept).toMatchObject({
      purpose: 'proposal',
      decision: 'yes',
      textVersion: shown.text.version,
      language: 'ar',
      channel: 'link',
      helper: 'interpreter',
      takenBy: personHerself,
      decidedAt: world.app.clock.now(),
    });
    expect(kept?.shownText.split('\n\n')).toEqual([
      shown.text.question,
      shown.text.sees,
      shown.text.seesNot,
      ...shown.text.knows,
    ]);
  });

  it('of No ends the proposal, keeps no consent and tells nobody outside', async () => {
    const world = await open();
    const key = await propose(world);
    const visit = await visitOf(world);
    expect(await decide(world, visit, key, 'no')).toBe(true);
    expect(await world.app.db.select().from(consents)).toEqual([]);
    expect(await listCompanyProposals(world.app, world.company)).toEqual([]);
    expect((await findProposalPage(world.app, world.officer, key)).proposal.end).toBe('noLongerAvailable');
    expect(await showQuestion(world.app, visit, key, wordsIn('ar'))).toBeNull();
  });

  it('sent twice counts once', async () => {
    const world = await open();
    const key = await propose(world);
    const visit = await visitOf(world);
    const { text } = found(await showQuestion(world.app, visit, key, wordsIn('ar')));
    const input = {
      key,
      answer: 'yes',
      words: wordsIn('ar'),
      helper: 'none',
      seen: '',
      textVersion: text.version,
    } as const;
    expect(await answerQuestion(world.app, visit, input)).toBe(true);
    expect(await answerQuestion(world.app, visit, input)).toBe(false);
    expect(await world.app.db.$count(consents)).toBe(1);
  });

  it('on being introduced releases the contact to this company, and the next step is on the same link', async () => {
    const world = await open();
    const key = await proposeAndMeet(world);
    const visit = await visitOf(world);
    expect(found(await showQuestion(world.app, visit, key, wordsIn('uk'))).purpose).toBe('introduction');
    await decide(world, visit, key, 'yes', 'uk');
    expect((await findCompanyProposal(world.app, world.company, key)).contact?.firstName).toBe(personInWorld.firstName);
    const { next } = await findOverview(world.app, visit);
    expect(next).toHaveLength(1);
    expect(next[0]?.dueOn).not.toBeNull();
  });

  it('cannot answer for another person, even with a key of hers', async () => {
    const world = await open();
    const key = await propose(world);
    const other = await openProposalWorld(world.app);
    const visit = await visitOf(other);
    expect(await showQuestion(world.app, visit, key, wordsIn('ar'))).toBeNull();
    const input = { key, answer: 'no', words: wordsIn('ar'), helper: 'none', seen: '', textVersion: 'x' } as const;
    expect(await answerQuestion(world.app, visit, input)).toBe(false);
    expect(await takeBack(world.app, visit, key)).toBe(false);
    expect(await askForCall(world.app, visit, key)).toBeNull();
  });
});

describe('a text that changed in between', () => {
  it('is shown again before an answer counts', async () => {
    const world = await open();
    const key = await propose(world);
    const visit = await visitOf(world);
    const { text } = found(await showQuestion(world.app, visit, key, wordsIn('ar')));
    await changeText(world);
    const input = {
      key,
      answer: 'yes',
      words: wordsIn('ar'),
      helper: 'none',
      seen: '',
      textVersion: text.version,
    } as const;
    await expect(answerQuestion(world.app, visit, input)).rejects.toMatchObject({ reason: 'consentTextChanged' });
    expect(await world.app.db.$count(consents)).toBe(0);
    expect(await decide(world, visit, key, 'yes')).toBe(true);
  });

  it('asks again and leaves the old yes as it was given', async () => {
    const world = await open();
    const key = await propose(world);
    const visit = await visitOf(world);
    await decide(world, visit, key, 'yes');
    const [before] = await world.app.db.select().from(consents);
    await changeText(world);
    expect((await keysOf(world, visit)).waiting).toContain(key);
    expect(await listCompanyProposals(world.app, world.company)).toHaveLength(1);
    world.app.clock.advance({ hours: 1 });
    await decide(world, visit, key, 'yes');
    expect(await world.app.db.select().from(consents)).toHaveLength(2);
    expect(
      await world.app.db
        .select()
        .from(consents)
        .where(eq(consents.id, before?.id ?? '')),
    ).toEqual([before]);
    expect((await keysOf(world, visit)).waiting).not.toContain(key);
  });
});

describe('a language nobody has reviewed', () => {
  it('takes no decision where people are real, and does in the demo world', async () => {
    for (const [mode, takes] of [
      ['production', false],
      ['demo', true],
    ] as const) {
      const world = await openProposalWorld(await openTestApp({ mode }));
      const key = await propose(world);
      const visit = await visitOf(world);
      expect(found(await showQuestion(world.app, visit, key, wordsIn('ar'))).mayDecide).toBe(takes);
      if (takes) expect(await decide(world, visit, key, 'yes')).toBe(true);
      else {
        await expect(decide(world, visit, key, 'yes')).rejects.toMatchObject({ reason: 'languageNotReviewed' });
        await expect(askForCall(world.app, visit, key)).resolves.not.toBeNull();
        expect(await world.app.db.$count(consents)).toBe(0);
      }
    }
  });
});

describe('a yes that is taken back', () => {
  it('to one proposal takes the profile from this company at once', async () => {
    const world = await open();
    const key = await propose(world);
    const visit = await visitOf(world);
    await decide(world, visit, key, 'yes');
    expect(await takeBack(world.app, visit, key)).toBe(true);
    const left = await listCompanyProposals(world.app, world.company);
    expect(left.flatMap((posting) => posting.proposals)).toEqual([]);
    expect(await world.app.db.$count(jobFits)).toBe(0);
    expect(await world.app.db.select().from(consents)).toMatchObject([{ withdrawnBy: personHerself }]);
    expect(await takeBack(world.app, visit, key)).toBe(false);
  });

  it('to being introduced ends release and preparation', async () => {
    const world = await open();
    const { proposalId } = await introduce(world);
    const visit = await visitOf(world);
    expect(await takeBack(world.app, visit, proposalId)).toBe(true);
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    expect(await world.app.db.select().from(placements)).toMatchObject([{ state: 'ended', endReason: 'unknown' }]);
    const [release] = await world.app.db.select().from(releases);
    expect(release?.endedAt).toEqual(world.app.clock.now());
  });

  it('to the profile takes it out of everything in one step', async () => {
    const world = await open();
    const visit = await visitOf(world);
    await decide(world, visit, 'namelessProfile', 'yes');
    const key = await propose(world);
    await decide(world, visit, key, 'yes');
    expect(await takeBack(world.app, visit, 'namelessProfile')).toBe(true);
    expect((await world.app.db.select().from(profiles))[0]?.state).toBe('withdrawn');
    expect((await world.app.db.select().from(proposals))[0]).toMatchObject({ state: 'ended', end: 'withdrawn' });
    expect((await world.app.db.select().from(consents)).every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
    expect((await keysOf(world, visit)).decided).toEqual(['namelessProfile']);
  });
});

describe('a yes to the profile that is taken back after the case was closed', () => {
  it('ends the introductions that still run', async () => {
    const world = await open();
    const visit = await visitOf(world);
    await decide(world, visit, 'namelessProfile', 'yes');
    const { proposalId } = await introduce(world);
    const { app, caseworker, profileId } = world;
    const version = (await app.db.select().from(profiles)).find(({ id }) => id === profileId)?.version ?? 0;
    await closeCase(app, caseworker, { profileId, version, reason: 'employed' });
    await expect(findCompanyProposal(app, world.company, proposalId)).resolves.toMatchObject({ state: 'introduced' });
    expect(await takeBack(app, visit, 'namelessProfile')).toBe(true);
    await expect(findCompanyProposal(app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    expect((await app.db.select().from(releases))[0]?.endedAt).toEqual(app.clock.now());
    expect(await app.db.select().from(placements)).toMatchObject([{ state: 'ended' }]);
  });
});

describe('the detailed profile', () => {
  it('is a choice nobody waits for, and a yes names the preview that was shown', async () => {
    const world = await open();
    const visit = await visitOf(world);
    const offered = async () => (await findOverview(world.app, visit)).offered.map(({ key }) => key);
    expect(await offered()).toEqual([]);
    await decide(world, visit, 'namelessProfile', 'yes');
    expect(await offered()).toEqual(['detailedProfile']);
    expect((await keysOf(world, visit)).waiting).toEqual([]);
    const key = 'detailedProfile';
    const shown = found(await showQuestion(world.app, visit, key, wordsIn('fa')));
    const input = {
      key,
      answer: 'yes',
      words: wordsIn('fa'),
      helper: 'none',
      textVersion: shown.text.version,
    } as const;
    await expect(answerQuestion(world.app, visit, { ...input, seen: 'else' })).rejects.toMatchObject({
      reason: 'previewOutdated',
    });
    expect(await answerQuestion(world.app, visit, { ...input, seen: shown.detailed?.seen ?? '' })).toBe(true);
    expect((await keysOf(world, visit)).decided).toContain(key);
    expect(await takeBack(world.app, visit, key)).toBe(true);
  });
});

describe('"please call me"', () => {
  it('is due in the caseworker’s list, about which question and without words, until she called', async () => {
    const world = await open();
    const { app, caseworker, colleague, profileId } = world;
    const key = await propose(world);
    const visit = await visitOf(world);
    const dueOn = await askForCall(app, visit, key);
    expect(dueOn).toBe('2027-01-12');
    expect(await askForCall(app, visit, key)).toBe(dueOn);
    expect(await app.db.$count(callRequests)).toBe(1);

    const wishes = async (actor: typeof caseworker) =>
      (await listToday(app, actor, { only: null, page: 1 })).sections.nextDays.rows.filter(
        ({ task }) => task === 'callWish',
      );
    expect(await wishes(caseworker)).toMatchObject([{ dueOn, href: `/profiles/${profileId}#calls` }]);
    expect(await wishes(colleague)).toEqual([]);

    const [call] = (await findCase(app, caseworker, profileId)).calls;
    await expect(settleCall(app, colleague, { profileId, requestId: call?.id ?? '' })).rejects.toMatchObject({
      code: 'notFound',
    });
    await settleCall(app, caseworker, { profileId, requestId: call?.id ?? '' });
    expect(await wishes(caseworker)).toEqual([]);
  });
});

describe('who has seen what', () => {
  it('names companies she agreed to and staff by what they do, never by name', async () => {
    const world = await open();
    const { proposalId } = await introduce(world);
    await findCase(world.app, world.caseworker, world.profileId);
    await findCompanyProposal(world.app, world.company, proposalId);
    const visit = await visitOf(world);
    const seen = await findSeenBy(world.app, visit);
    expect(seen.companies).toMatchObject([
      { profileStands: true, contactStands: true, contactReadOn: '2027-01-11', profileFrom: '2027-01-11' },
    ]);
    expect(seen.staff.map(({ kind }) => kind)).toContain('caseworker');
    expect(JSON.stringify(seen.staff)).not.toMatch(/Kim|Muster/);

    await takeBack(world.app, visit, proposalId);
    expect((await findSeenBy(world.app, visit)).companies).toMatchObject([
      { profileStands: false, contactStands: false },
    ]);
  });

  it('names the companies that read her detailed profile, and when last', async () => {
    const { app, caseworker, company, people } = await openBrowsingWorld({ detailed: 1 });
    const visit = await visitOf({ app, caseworker, profileId: people[0] ?? '' });
    expect((await findSeenBy(app, visit)).detailed).toEqual([]);
    await listDetailed(app, company, { filter: detailedFilter(new URLSearchParams()), postingId: null, page: 1 });
    const [own] = await app.db
      .select()
      .from(companies)
      .where(eq(companies.id, company.companyId ?? ''));
    expect((await findSeenBy(app, visit)).detailed).toEqual([{ name: own?.name, lastOn: dayOf(app.clock.now()) }]);
    const other = await visitOf({ app, caseworker, profileId: people[1] ?? '' });
    expect((await findSeenBy(app, other)).detailed).toEqual([]);
  });

  it('says the last day somebody read her, however often that was, and nothing she read herself', async () => {
    const { app, caseworker, profileId } = await open();
    const visit = await visitOf({ app, caseworker, profileId });
    const caseworkers = async () =>
      (await findSeenBy(app, visit)).staff.filter(({ kind }) => kind === 'caseworker').map(({ lastOn }) => lastOn);
    await findCase(app, caseworker, profileId);
    expect(await caseworkers()).toEqual(['2027-01-11']);
    app.clock.advance({ days: 3 });
    for (let times = 0; times < 3; times += 1) await findCase(app, caseworker, profileId);
    expect(await caseworkers()).toEqual(['2027-01-14']);
    const before = await app.db.select().from(lastReadings);
    await write(app.db, (tx) =>
      appendAudit(tx, app.clock.now(), {
        actorId: personHerself,
        action: 'reveal',
        subjectKind: 'person',
        subjectIds: [profileId],
      }),
    );
    expect(await app.db.select().from(lastReadings)).toEqual(before);
  });

  it('says nothing of a company that was proposed and has read nothing', async () => {
    const world = await open();
    await propose(world);
    expect((await findSeenBy(world.app, await visitOf(world))).companies).toEqual([]);
  });
});
