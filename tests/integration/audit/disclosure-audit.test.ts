import { asc, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { verifyCompany } from '#app/use-cases/company/verify-company.server.ts';
import { findReleasedContact } from '#app/use-cases/match/find-released-contact.server.ts';
import { withdrawProposal } from '#app/use-cases/match/withdraw-proposal.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { auditRows, companies, jobFits, profiles, releases } from '#db/schema/index.ts';
import { introduce, openProposalWorld, proposalOf, proposeAndAgree } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** A world and a way to read what the log has gained since last asked. */
async function logged() {
  const world = await openProposalWorld(await openTestApp());
  const { db } = world.app;
  let after = 0;
  const news = async () => {
    const rows = await db
      .select()
      .from(auditRows)
      .where(sql`seq > ${after}`)
      .orderBy(asc(auditRows.seq));
    after = rows.at(-1)?.seq ?? after;
    return rows.map(({ action }) => action);
  };
  const version = async () =>
    (await db.select({ version: profiles.version }).from(profiles).where(eq(profiles.id, world.profileId)))[0]
      ?.version ?? 0;
  return { world, db, news, version };
}

describe('every change of what others may see', () => {
  it('leaves its row: agreed, shown, shown anew, released, read, withdrawn', async () => {
    const { world, db, news, version } = await logged();
    const proposalId = await proposeAndAgree(world);
    expect(await news()).toEqual(['identity.compare', 'proposal.create', 'consent.record', 'disclosure.jobFit']);

    await editProfile(world.app, world.caseworker, {
      profileId: world.profileId,
      version: await version(),
      fields: { availableFrom: '2027-06-01' },
    });
    expect(await news()).toEqual(['disclosure.jobFit', 'profile.edit']);

    await withdrawProposal(world.app, world.officer, {
      proposalId,
      version: (await proposalOf(world, proposalId)).version,
    });
    expect(await news()).toEqual(['disclosure.end', 'proposal.end']);
    expect(await db.$count(jobFits)).toBe(0);
  });

  it('leaves its row when a release is given and when the person withdraws', async () => {
    const { world, db, news, version } = await logged();
    const { proposalId } = await introduce(world);
    expect(await news()).toEqual(expect.arrayContaining(['consent.record', 'disclosure.jobFit', 'disclosure.release']));
    await findReleasedContact(world.app, world.company, proposalId);
    expect(await news()).toEqual(['reveal']);
    await withdrawProfile(world.app, world.caseworker, { profileId: world.profileId, version: await version() });
    const rows = await news();
    expect(rows).toEqual(expect.arrayContaining(['disclosure.end', 'profile.withdraw', 'consent.withdraw']));
    expect(await db.select({ endedAt: releases.endedAt }).from(releases)).toEqual([{ endedAt: world.app.clock.now() }]);
  });

  it('leaves its row when a company is blocked', async () => {
    const { world, db, news } = await logged();
    await proposeAndAgree(world);
    await news();
    const [company] = await db
      .select()
      .from(companies)
      .where(eq(companies.id, world.company.companyId ?? ''));
    await verifyCompany(world.app, world.officer, {
      companyId: company?.id ?? '',
      version: company?.version ?? 0,
      state: 'blocked',
    });
    expect(await news()).toEqual(['disclosure.end', 'company.verify']);
  });

  it('does not happen when its row cannot be written', async () => {
    const { world, db } = await logged();
    const proposalId = await proposeAndAgree(world);
    await db.run(sql`create trigger no_audit before insert on audit_rows begin select raise(abort, 'full'); end`);
    const { version } = await proposalOf(world, proposalId);
    await expect(withdrawProposal(world.app, world.officer, { proposalId, version })).rejects.toThrow();
    expect(await db.$count(jobFits)).toBe(1);
  });
});
