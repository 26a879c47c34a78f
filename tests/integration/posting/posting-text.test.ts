import { desc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { TextReason } from '#app/domain/disclosure/text-guard.ts';
import { findSeenBy } from '#app/use-cases/consent/find-seen-by.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { createPosting } from '#app/use-cases/posting/create-posting.server.ts';
import { editPosting } from '#app/use-cases/posting/edit-posting.server.ts';
import { findOwnPosting } from '#app/use-cases/posting/find-own-posting.server.ts';
import { findPosting } from '#app/use-cases/posting/find-posting.server.ts';
import { listBoard } from '#app/use-cases/posting/list-board.server.ts';
import { listPostings } from '#app/use-cases/posting/list-postings.server.ts';
import { submitOffer } from '#app/use-cases/posting/submit-offer.server.ts';
import { auditRows } from '#db/schema/audit.ts';
import { proposals } from '#db/schema/match.ts';
import { postingAcceptances, postings } from '#db/schema/posting.ts';
import { profiles } from '#db/schema/profile.ts';
import { findPosting as findRow } from '#db/queries/posting/posting.ts';
import { actorOf } from '#tests/support/actors.ts';
import { visitOf } from '#tests/support/consent-link.ts';
import { insertCompany, insertUser } from '#tests/support/factories.ts';
import { postingContent } from '#tests/support/posting-content.ts';
import { openProposalWorld, personInWorld, propose } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const everything = { text: '', kind: null, districtKey: null, page: 1 };
const allPostings = { text: '', state: null, kind: null, mine: false, page: 1, size: 50 };

async function world(description: string, title = 'Schweißer/in') {
  const app = await openTestApp();
  const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
  const company = await insertCompany(app.db);
  const own = actorOf(await insertUser(app.db, { roles: ['company'], companyId: company.id }));
  const content = postingContent({ description, title });
  const postingId = await createPosting(app, own, { companyId: company.id, content, key: null });
  const version = async () => (await findRow(app.db, postingId))?.version ?? 0;
  const audited = () => app.db.select().from(auditRows).orderBy(desc(auditRows.seq));
  return { app, officer, company, own, postingId, version, audited };
}

describe('before a posting stands on the board', () => {
  it('an officer says why wording that shuts people out may stay, once; the log keeps the reason and no text', async () => {
    const { app, officer, own, postingId, audited } = await world('Wir sind ein junges Team.');
    expect((await findOwnPosting(app, own, postingId)).textHints?.wording).toMatchObject([
      { ruleId: 'age.young', words: 'junges Team', confirmed: false },
    ]);
    await expect(approvePosting(app, officer, { postingId, version: 1 })).rejects.toMatchObject({
      reason: 'postingTextUndecided',
      problems: [{ field: 'wordingReason', code: 'wordingUndecided' }],
    });
    expect((await listBoard(app, everything)).total).toBe(0);
    const textReasons = { wording: 'meantOtherwise', guard: null } as const;
    await approvePosting(app, officer, { postingId, version: 1, textReasons });
    expect((await listBoard(app, everything)).total).toBe(1);
    const row = (await audited()).find(({ action }) => action === 'posting.acceptText');
    expect(row).toMatchObject({ actorId: officer.userId, subjectIds: [postingId] });
    expect(row?.detail).toEqual({ what: 'wording', reason: 'meantOtherwise', findings: 1 });
    expect(JSON.stringify([await audited(), await app.db.select().from(postingAcceptances)])).not.toMatch(/junges/i);
    // The same words are not asked about twice.
    expect((await findPosting(app, officer, postingId)).textHints?.wording).toEqual([]);
    const pause = { postingId, version: 2, move: 'pause', reason: 'other' } as const;
    await changePostingState(app, officer, pause);
    await changePostingState(app, officer, { postingId, version: 3, move: 'reopen', reason: null });
    expect((await listBoard(app, everything)).total).toBe(1);
  });

  it('addresses and numbers in its text need a reason too', async () => {
    const { app, officer, postingId } = await world('Melden Sie sich unter 0521 5550199, Musterstraße 12.');
    await expect(approvePosting(app, officer, { postingId, version: 1 })).rejects.toMatchObject({
      problems: [
        { field: 'guardReason', code: 'textHoldsPhone' },
        { field: 'guardReason', code: 'textHoldsAddress' },
      ],
    });
    const textReasons = { wording: null, guard: 'companyContact' } as const;
    await approvePosting(app, officer, { postingId, version: 1, textReasons });
    expect((await listBoard(app, everything)).total).toBe(1);
  });

  it('a change of the text takes it from the board until somebody has decided', async () => {
    const { app, officer, postingId, version } = await world('Träger schweißen.');
    await approvePosting(app, officer, { postingId, version: 1 });
    const edit = async (description: string) =>
      editPosting(app, officer, { postingId, version: await version(), content: postingContent({ description }) });
    await edit('Träger schweißen und prüfen.');
    expect((await findPosting(app, officer, postingId)).posting.state).toBe('approved');
    await edit('Nur Muttersprachler.');
    const { posting, events } = await findPosting(app, officer, postingId);
    expect([posting.state, events.at(-1)?.reason]).toEqual(['submitted', 'textUndecided']);
    expect((await listBoard(app, everything)).total).toBe(0);
  });

  it('a list of postings marks those that wait with such wording, imported ones as well', async () => {
    const { app, officer, company } = await world('Träger schweißen.', 'Schweißer');
    const content = postingContent({ title: 'Lagerhilfe', description: 'Pakete packen.' });
    await createPosting(app, officer, { companyId: company.id, content, key: null, externalNumber: 'A-1' });
    const { rows } = await listPostings(app, officer, allPostings);
    expect(rows.map(({ title, hasWording }) => [title, hasWording]).sort()).toEqual([
      ['Lagerhilfe', false],
      ['Schweißer', true],
    ]);
  });

  it('a public offer goes through and comes back with the rules its text meets', async () => {
    const app = await openTestApp();
    const { wording } = await submitOffer(app, {
      companyName: 'Tischlerei Probe',
      place: 'Bielefeld',
      contactName: 'Petra Probe',
      phone: '0521 000 00 00',
      email: null,
      title: 'Putzfrau',
      wish: 'paidTrial',
      seats: 1,
      startsOn: null,
      description: 'Akzentfreies Deutsch.',
      key: 'offer-words',
      network: '192.0.2.9',
    });
    expect([...wording].sort()).toEqual(['language.accent', 'sex.title']);
  });

  it('whoever was proposed for it is not in its text, in whatever spelling; each comparison is in the log', async () => {
    const start = await openProposalWorld(await openTestApp());
    const { app, officer, company, postingId } = start;
    await propose(start);
    const before = await findRow(app.db, postingId);
    const description = 'Wir warten auf Олена, bitte nur sie schicken.';
    const content = postingContent({ description, kind: 'trialEmployment' });
    await editPosting(app, officer, { postingId, version: before?.version ?? 0, content });
    const after = await findRow(app.db, postingId);
    expect(after?.state).toBe('submitted');
    // The company tries names and learns nothing.
    expect((await findOwnPosting(app, company, postingId)).textHints?.contacts).toEqual([]);
    const approve = approvePosting(app, officer, { postingId, version: after?.version ?? 0 });
    await expect(approve).rejects.toMatchObject({ problems: [{ field: 'guardReason', code: 'textHoldsName' }] });
    const compared = (await app.db.select().from(auditRows)).filter(({ detail }) => detail['purpose'] === 'textGuard');
    expect(compared.map(({ actorId, subjectIds }) => [actorId, subjectIds])).toContainEqual([
      officer.userId,
      [start.profileId],
    ]);
    expect(JSON.stringify(await app.db.select().from(auditRows))).not.toContain(personInWorld.firstName);
  });

  it('is compared with whoever is proposed for it later; the log names who proposed, and no value', async () => {
    const start = await openProposalWorld(await openTestApp());
    const { app, officer, company, caseworker, postingId, profileId } = start;
    await app.db.update(postings).set({ description: 'Wir warten auf Олена.' }).where(eq(postings.id, postingId));
    const attempt = (guardReason: TextReason | null = null, key: string | null = null) =>
      proposeCandidate(app, officer, { postingId, profileId, way: 'proposed', key, guardReason });
    await expect(attempt()).rejects.toMatchObject({
      code: 'blocked',
      reason: 'postingTextUndecided',
      problems: [{ field: 'guardReason', code: 'textHoldsName' }],
    });
    expect(await app.db.$count(proposals)).toBe(0);
    const rows = () => app.db.select().from(auditRows);
    const compared = (await rows()).filter(({ action }) => action === 'identity.compare');
    expect(compared).toMatchObject([{ actorId: officer.userId, subjectIds: [profileId] }]);
    // The company reads of none of this.
    const seen = await findOwnPosting(app, company, postingId);
    expect([seen.posting.state, seen.textHints?.contacts]).toEqual(['approved', []]);

    const id = await attempt('meansNobody', 'propose-once');
    expect(await attempt('meansNobody', 'propose-once')).toBe(id);
    const accepted = (await rows()).filter(({ action }) => action === 'posting.acceptText');
    expect(accepted).toMatchObject([{ actorId: officer.userId, detail: { what: 'guard', reason: 'meansNobody' } }]);
    // Whoever cannot be proposed anyway is not compared: the answer would tell of the words in passing.
    const comparisons = async () => (await rows()).filter(({ action }) => action === 'identity.compare').length;
    const before = await comparisons();
    await expect(attempt()).rejects.toMatchObject({ reason: 'alreadyProposed' });
    expect(await comparisons()).toBe(before);
    expect(JSON.stringify(await rows())).not.toMatch(/Олена|Olena/);

    const visit = await visitOf({ app, caseworker, profileId });
    expect((await findSeenBy(app, visit)).staff.map(({ kind }) => kind)).toEqual(['house']);
  });

  it('may name its own place, which the board says anyway, but not where somebody lives elsewhere', async () => {
    const start = await openProposalWorld(await openTestApp());
    const { app, officer, postingId, profileId } = start;
    const [bielefeld, herford] = ['Bielefeld', 'Herford'].map((name) => {
      const answer = app.places.resolve(name);
      return answer.kind === 'one' && answer.spot.kind === 'place' ? answer.spot.id : null;
    });
    await app.db.update(profiles).set({ placeId: bielefeld }).where(eq(profiles.id, profileId));
    const text = { description: 'Unser Lager ist in Bielefeld.' };
    await app.db
      .update(postings)
      .set({ ...text, placeId: herford })
      .where(eq(postings.id, postingId));
    const attempt = () => proposeCandidate(app, officer, { postingId, profileId, way: 'proposed', key: null });
    await expect(attempt()).rejects.toMatchObject({ problems: [{ code: 'textHoldsPlace' }] });
    await app.db.update(postings).set({ placeId: bielefeld }).where(eq(postings.id, postingId));
    await expect(attempt()).resolves.toEqual(expect.any(String));
  });
});
