import { describe, expect, it } from 'vitest';
import { found } from '#app/use-cases/account/allow.server.ts';
import { excludeCompany, listExcluded } from '#app/use-cases/consent/exclude-company.server.ts';
import { findOverview } from '#app/use-cases/consent/find-overview.server.ts';
import { listLanguages, reviewLanguage } from '#app/use-cases/consent/review-language.server.ts';
import { showQuestion } from '#app/use-cases/consent/show-question.server.ts';
import { takeBack } from '#app/use-cases/consent/take-back-answer.server.ts';
import { wordsVersion } from '#app/http/words-version.server.ts';
import { consents, proposals } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { decide, visitOf, wordsIn } from '#tests/support/consent-link.ts';
import { insertCompany, insertUser } from '#tests/support/factories.ts';
import { introduce, openProposalWorld, propose } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const reviewer = { reviewedBy: 'Dolmetschdienst Muster', reviewedOn: '2027-01-08' };

describe('a language that somebody has reviewed', () => {
  it('takes decisions where people are real, in this language only, until a word or a text changes', async () => {
    const world = await openProposalWorld(await openTestApp({ mode: 'production' }));
    const { app } = world;
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const key = await propose(world);
    const visit = await visitOf(world);
    const arabic = async () =>
      found((await listLanguages(app, administrator, wordsVersion)).find(({ language }) => language === 'ar'));
    expect((await arabic()).review).toBeNull();

    await reviewLanguage(
      app,
      administrator,
      { language: 'ar', version: (await arabic()).version, ...reviewer },
      wordsVersion,
    );
    expect((await arabic()).review).toEqual(reviewer);
    expect(await showQuestion(app, visit, key, wordsIn('uk'))).toMatchObject({ mayDecide: false, isReviewed: false });
    const changed = { language: 'ar', version: 'a word was changed' } as const;
    expect(await showQuestion(app, visit, key, changed)).toMatchObject({ mayDecide: false });
    expect(await showQuestion(app, visit, key, wordsIn('ar'))).toMatchObject({ mayDecide: true, isReviewed: true });
    expect(await decide(world, visit, key, 'yes')).toBe(true);
    const [kept] = await app.db.select().from(consents);
    expect(kept).toMatchObject({ language: 'ar', channel: 'link' });
  });

  it('is recorded by an administrator, for exactly the texts that were read, on no day to come', async () => {
    const app = await openTestApp();
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const caseworker = actorOf(await insertUser(app.db));
    const review = (actor: typeof caseworker, version: string, reviewedOn = '2027-01-08') =>
      reviewLanguage(app, actor, { language: 'tr', version, reviewedBy: 'Muster', reviewedOn }, wordsVersion);
    const shown = (await listLanguages(app, administrator, wordsVersion)).find(({ language }) => language === 'tr');
    await expect(review(caseworker, shown?.version ?? '')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(review(administrator, 'another')).rejects.toMatchObject({ reason: 'wordsChanged' });
    await expect(review(administrator, shown?.version ?? '', '2027-01-12')).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a company a person excludes on her own phone', () => {
  it('loses everything open at once and is asked about no more, until she allows it again', async () => {
    const world = await openProposalWorld(await openTestApp());
    const { app } = world;
    const { proposalId } = await introduce(world);
    const visit = await visitOf(world);
    const [proposal] = await app.db.select().from(proposals);
    const companyId = proposal?.companyId ?? '';
    expect(await excludeCompany(app, visit, { companyId, isExcluded: true })).toBe(true);
    expect((await app.db.select().from(proposals))[0]).toMatchObject({ state: 'ended', end: 'withdrawn' });
    expect(await takeBack(app, visit, proposalId)).toBe(false);
    expect((await findOverview(app, visit)).excluded).toMatchObject([{ companyId }]);
    await expect(propose(world)).rejects.toMatchObject({ code: 'conflict' });
    expect(await excludeCompany(app, visit, { companyId, isExcluded: false })).toBe(true);
    expect(await listExcluded(app, visit)).toEqual([]);
  });

  it('is one she was asked about: a link tells nothing of the others', async () => {
    const world = await openProposalWorld(await openTestApp());
    const stranger = await insertCompany(world.app.db);
    const visit = await visitOf(world);
    expect(await excludeCompany(world.app, visit, { companyId: stranger.id, isExcluded: true })).toBe(false);
    expect(await listExcluded(world.app, visit)).toEqual([]);
  });
});
