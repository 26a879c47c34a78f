import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { answerAsCompany } from '#app/use-cases/match/answer-as-company.server.ts';
import { answerProposal } from '#app/use-cases/match/answer-proposal.server.ts';
import { expireProposals } from '#app/use-cases/match/expire-proposals.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { findProposalPage } from '#app/use-cases/match/find-proposal-page.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { listProposals } from '#app/use-cases/match/list-proposals.server.ts';
import { endApplication, recordApplication, recordInvitation } from '#app/use-cases/match/record-application.server.ts';
import { releaseContact } from '#app/use-cases/match/release-contact.server.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import {
  auditRows,
  consents,
  fileNotes,
  jobFits,
  placements,
  profiles,
  proposals,
  releases,
} from '#db/schema/index.ts';
import {
  introduce,
  openProposalWorld,
  personInWorld,
  proposalOf,
  propose,
  proposeAndAgree,
  proposeAndMeet,
  talk,
  type ProposalWorld,
} from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
/** What the log says about a proposal, the oldest first. */
async function loggedOf({ app }: ProposalWorld, proposalId: string): Promise<string[]> {
  const rows = await app.db.select().from(auditRows).orderBy(auditRows.seq);
  return rows.filter((row) => row.subjectIds.includes(proposalId)).map((row) => row.action);
}

async function notedOf({ app }: ProposalWorld): Promise<string[]> {
  return (await app.db.select({ code: fileNotes.code }).from(fileNotes)).map((row) => row.code);
}

const openList = { ended: false, all: true, page: 1 };

describe('a proposal to a company', () => {
  it('shows the company nothing before the person agrees, and exactly the allow-listed fields afterwards', async () => {
    const world = await open();
    const proposalId = await propose(world);
    expect(await listCompanyProposals(world.app, world.company)).toEqual([]);
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });

    await answerProposal(world.app, world.caseworker, { proposalId, version: 1, answer: 'yes', consent: talk });
    const [row] = await world.app.db.select().from(jobFits);
    expect(Object.keys(row?.fit ?? {}).sort()).toEqual([
      'available',
      'commute',
      'fit',
      'german',
      'germanProven',
      'hours',
      'leadTime',
      'musts',
      'mustsAsked',
      'mustsMet',
      'mustsOnRequest',
      'shift',
    ]);
    const [posting] = await listCompanyProposals(world.app, world.company);
    expect(posting?.proposals).toHaveLength(1);
    expect(JSON.stringify(posting)).not.toContain(personInWorld.lastName);
    expect(JSON.stringify(posting)).not.toContain(world.profileId);
  });

  it('is found by no other company', async () => {
    const world = await open();
    const proposalId = await proposeAndAgree(world);
    expect(await listCompanyProposals(world.app, world.otherCompany)).toEqual([]);
    await expect(findCompanyProposal(world.app, world.otherCompany, proposalId)).rejects.toMatchObject({
      code: 'notFound',
    });
    await expect(
      answerAsCompany(world.app, world.otherCompany, { proposalId, version: 2, answer: 'meet' }),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('shows staff the same fields as the company', async () => {
    const world = await open();
    const proposalId = await propose(world);
    const preview = await findProposalPage(world.app, world.caseworker, proposalId);
    await answerProposal(world.app, world.caseworker, { proposalId, version: 1, answer: 'yes', consent: talk });
    const staff = await findProposalPage(world.app, world.officer, proposalId);
    const company = await findCompanyProposal(world.app, world.company, proposalId);
    expect(staff.seenByCompany).toEqual({ pseudonym: company.pseudonym, fit: company.fit });
    expect(preview.seenByCompany).toEqual({ pseudonym: null, fit: company.fit });
  });

  it('releases nothing on interest alone', async () => {
    const world = await open();
    const proposalId = await proposeAndMeet(world);
    expect(await world.app.db.select().from(releases)).toEqual([]);
    expect((await findCompanyProposal(world.app, world.company, proposalId)).contact).toBeNull();
  });

  it('cannot be released before the company has answered', async () => {
    const world = await open();
    const proposalId = await proposeAndAgree(world);
    const input = { proposalId, version: 2, answer: 'yes' as const, consent: talk };
    await expect(releaseContact(world.app, world.caseworker, input)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'proposalMovedOn',
    });
    expect(await world.app.db.select().from(releases)).toEqual([]);
  });

  it('gives first name and the chosen contact to this company only, with consent and audit', async () => {
    const world = await open();
    const { proposalId } = await introduce(world);
    const seen = await findCompanyProposal(world.app, world.company, proposalId);
    expect(seen.contact).toMatchObject({ firstName: personInWorld.firstName, phone: personInWorld.phone, email: null });
    expect(JSON.stringify(seen)).not.toContain(personInWorld.lastName);
    const [consent] = await world.app.db.select().from(consents).where(eq(consents.purpose, 'introduction'));
    expect(consent).toMatchObject({
      language: 'uk',
      channel: 'conversation',
      helper: 'interpreter',
      takenBy: world.caseworker.userId,
    });
    const actions = (await world.app.db.select({ action: auditRows.action }).from(auditRows)).map((row) => row.action);
    expect(actions).toContain('disclosure.release');
    await expect(findCompanyProposal(world.app, world.otherCompany, proposalId)).rejects.toMatchObject({
      code: 'notFound',
    });
  });

  it('becomes one record when the form is sent twice', async () => {
    const world = await open();
    expect(await propose(world, 'proposed', 'one-key')).toBe(await propose(world, 'proposed', 'one-key'));
    expect(await world.app.db.select({ id: proposals.id }).from(proposals)).toHaveLength(1);
  });

  it('is refused while another one for the same person and posting is open', async () => {
    const world = await open();
    await propose(world);
    await expect(propose(world, 'self')).rejects.toMatchObject({ code: 'conflict', reason: 'alreadyProposed' });
  });

  it('lets one of two answers at the same time win', async () => {
    const world = await open();
    const proposalId = await proposeAndAgree(world);
    const answers = await Promise.allSettled([
      answerAsCompany(world.app, world.company, { proposalId, version: 2, answer: 'meet' }),
      answerAsCompany(world.app, world.company, { proposalId, version: 2, answer: 'notFit', reason: 'hours' }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected']);
    expect((await proposalOf(world, proposalId)).state).toBe('interested');
  });
});

describe("a person's No", () => {
  it('looks from outside like an expiry, and like one that was withdrawn', async () => {
    const declined = await open();
    const first = await propose(declined);
    await answerProposal(declined.app, declined.caseworker, { proposalId: first, version: 1, answer: 'no' });
    const expired = await open();
    await propose(expired);
    expired.app.clock.advance({ days: 30 });
    expect(await expireProposals(expired.app)).toBe(1);
    const seen = async (world: typeof declined) => {
      const [row] = (await listProposals(world.app, world.officer, { ...openList, ended: true })).rows;
      return { state: row?.state, end: row?.end, personName: row?.personName };
    };
    expect(await seen(declined)).toEqual({ state: 'ended', end: 'noLongerAvailable', personName: null });
    expect(await seen(declined)).toEqual(await seen(expired));
    const page = await findProposalPage(declined.app, declined.officer, first);
    expect(page.history).toEqual([]);
  });

  it('is kept as no consent and in no note', async () => {
    const world = await open();
    const proposalId = await propose(world);
    await answerProposal(world.app, world.caseworker, { proposalId, version: 1, answer: 'no' });
    expect(await world.app.db.select().from(consents)).toEqual([]);
    const notes = await world.app.db.select().from(fileNotes);
    expect(notes.map((note) => note.code)).toEqual(['proposalMade']);
  });

  it('after the interest of a company closes its view without a word about why', async () => {
    const world = await open();
    const proposalId = await proposeAndMeet(world);
    const { version } = await proposalOf(world, proposalId);
    expect(await releaseContact(world.app, world.caseworker, { proposalId, version, answer: 'no' })).toBeNull();
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    const [posting] = await listCompanyProposals(world.app, world.company);
    expect(posting).toMatchObject({ proposals: [], goneCount: 1 });
  });
});

describe('file notes of a proposal', () => {
  it('name posting and company, never the person', async () => {
    const world = await open();
    await introduce(world);
    const notes = await world.app.db.select().from(fileNotes);
    expect(notes.map((note) => note.code).sort()).toEqual([
      'companyMeets',
      'consentGivenForCompany',
      'consentGivenForCompany',
      'contactReleased',
      'proposalAgreed',
      'proposalMade',
    ]);
    const text = notes.map(fileNoteText).join('\n');
    expect(text).toContain('Schweißer/in');
    expect(text).not.toContain(personInWorld.lastName);
    expect(text).not.toContain('{{');
  });
});

describe('an own application', () => {
  it('leads from the posting in hand to a placement without any release', async () => {
    const world = await open();
    const proposalId = await propose(world, 'self');
    await recordApplication(world.app, world.caseworker, { proposalId, version: 1, appliedOn: '2027-01-11' });
    expect(await listCompanyProposals(world.app, world.company)).toEqual([]);
    const placementId = await recordInvitation(world.app, world.caseworker, { proposalId, version: 2 });
    expect(await world.app.db.select({ id: placements.id }).from(placements)).toEqual([{ id: placementId }]);
    expect(await world.app.db.select().from(releases)).toEqual([]);
    expect(await world.app.db.select().from(jobFits)).toEqual([]);
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('in the future is refused, and one that is not pursued ends like any other', async () => {
    const world = await open();
    const proposalId = await propose(world, 'self');
    await expect(
      recordApplication(world.app, world.caseworker, { proposalId, version: 1, appliedOn: '2027-01-12' }),
    ).rejects.toMatchObject({ code: 'invalid' });
    await endApplication(world.app, world.caseworker, { proposalId, version: 1, end: 'declinedByPerson' });
    expect((await findProposalPage(world.app, world.officer, proposalId)).proposal.end).toBe('noLongerAvailable');
  });

  it('leaves its trace in the log and in the notes at every step', async () => {
    const world = await open();
    const proposalId = await propose(world, 'self');
    await recordApplication(world.app, world.caseworker, { proposalId, version: 1, appliedOn: '2027-01-11' });
    await recordInvitation(world.app, world.caseworker, { proposalId, version: 2 });
    expect(await loggedOf(world, proposalId)).toEqual(['proposal.create', 'proposal.apply', 'proposal.companyInvites']);
    expect(await notedOf(world)).toEqual(['postingHandedOver', 'applied', 'companyInvites']);
  });

  it("that the company turns down is noted; a person's change of mind is not", async () => {
    const turnedDown = await open();
    const first = await propose(turnedDown, 'self');
    await recordApplication(turnedDown.app, turnedDown.caseworker, {
      proposalId: first,
      version: 1,
      appliedOn: '2027-01-11',
    });
    await endApplication(turnedDown.app, turnedDown.caseworker, {
      proposalId: first,
      version: 2,
      end: 'declinedByCompany',
    });
    expect((await loggedOf(turnedDown, first)).at(-1)).toBe('proposal.end');
    const notes = await turnedDown.app.db.select().from(fileNotes);
    expect(notes.map(fileNoteText).at(-1)).toContain('auf die eigene Bewerbung zur Stelle');
    const dropped = await open();
    const second = await propose(dropped, 'self');
    await endApplication(dropped.app, dropped.caseworker, { proposalId: second, version: 1, end: 'declinedByPerson' });
    expect((await loggedOf(dropped, second)).at(-1)).toBe('proposal.end');
    expect(await notedOf(dropped)).toEqual(['postingHandedOver']);
  });
});

describe('a withdrawal', () => {
  it('stops everything at once: view, release, placement', async () => {
    const world = await open();
    const { proposalId, placementId } = await introduce(world);
    const [profile] = await world.app.db
      .select({ version: profiles.version })
      .from(profiles)
      .where(eq(profiles.id, world.profileId));
    await withdrawProfile(world.app, world.caseworker, { profileId: world.profileId, version: profile?.version ?? 0 });
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    const [release] = await world.app.db.select().from(releases);
    expect(release?.endedAt).not.toBeNull();
    const [placement] = await world.app.db.select().from(placements).where(eq(placements.id, placementId));
    expect(placement).toMatchObject({ state: 'ended', endReason: 'unknown' });
  });
});
