import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { acceptInvitation } from '#app/use-cases/account/accept-invitation.server.ts';
import { findInvitation } from '#app/use-cases/account/find-invitation.server.ts';
import { inviteUser } from '#app/use-cases/account/invite-user.server.ts';
import { renewLink } from '#app/use-cases/account/renew-link.server.ts';
import { signIn } from '#app/use-cases/account/sign-in.server.ts';
import { invitations, users } from '#db/schema/account.ts';
import { ruleValues } from '#db/schema/rule.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany, insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const acceptance = {
  password: 'ein langer satz zum merken',
  passwordAgain: 'ein langer satz zum merken',
  displayName: 'Nora Beispiel',
  email: null,
};

async function house() {
  const app = await openTestApp();
  const organisation = await insertOrganisation(app.db);
  const administrator = actorOf(
    await insertUser(app.db, { roles: ['administrator'], organisationId: organisation.id }),
  );
  return { app, organisation, administrator };
}

const invitee = (organisationId: string) => ({
  email: 'nora@jobcenter.example',
  displayName: 'Nora',
  phone: null,
  roles: ['caseworker' as const],
  organisationId,
  teamId: null,
  companyId: null,
  mentorId: null,
});

const invite = async (app: TestApp, actor: Actor, organisationId: string, key: string | null = null) => {
  const { link, userId } = await inviteUser(app, actor, invitee(organisationId), key);
  return { token: (link ?? '').split('/').at(-1) ?? '', userId };
};

describe('an invitation', () => {
  it('works for as many days as the house’s own row says', async () => {
    const { app, organisation, administrator } = await house();
    await app.db.update(ruleValues).set({ value: 3 }).where(eq(ruleValues.key, 'house.invitationDays'));
    const { token } = await invite(app, administrator, organisation.id);
    app.clock.advance({ days: 2, hours: 23 });
    await expect(findInvitation(app, token)).resolves.toMatchObject({ email: 'nora@jobcenter.example' });
    app.clock.advance({ hours: 2 });
    await expect(findInvitation(app, token)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('lets its owner set a password once; afterwards the link is like any wrong link', async () => {
    const { app, organisation, administrator } = await house();
    const { token } = await invite(app, administrator, organisation.id);
    expect((await findInvitation(app, token)).email).toBe('nora@jobcenter.example');
    await acceptInvitation(app, token, acceptance);
    await expect(
      signIn(app, { email: 'nora@jobcenter.example', password: acceptance.password, network: 'x' }),
    ).resolves.toBeDefined();
    for (const worthless of [token, 'wrong', '']) {
      await expect(findInvitation(app, worthless)).rejects.toMatchObject({ code: 'notFound', reason: 'notFound' });
      await expect(acceptInvitation(app, worthless, acceptance)).rejects.toMatchObject({
        code: 'notFound',
        reason: 'notFound',
      });
    }
  });

  it('has exactly one winner when two use it at once', async () => {
    const { app, organisation, administrator } = await house();
    const { token } = await invite(app, administrator, organisation.id);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => acceptInvitation(app, token, acceptance)),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'notFound' });
  });

  it('runs out after fourteen days', async () => {
    const { app, organisation, administrator } = await house();
    const { token } = await invite(app, administrator, organisation.id);
    app.clock.advance({ days: 14, minutes: 1 });
    await expect(findInvitation(app, token)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is stored as a hash only, and a new link makes the old one worthless', async () => {
    const { app, organisation, administrator } = await house();
    const first = await invite(app, administrator, organisation.id);
    expect(JSON.stringify(await app.db.select().from(invitations))).not.toContain(first.token);
    const second = (await renewLink(app, administrator, first.userId)).link.split('/').at(-1) ?? '';
    await expect(findInvitation(app, first.token)).rejects.toMatchObject({ code: 'notFound' });
    expect((await findInvitation(app, second)).purpose).toBe('invitation');
  });

  it('opens one account however often the form is sent', async () => {
    const { app, organisation, administrator } = await house();
    const first = await invite(app, administrator, organisation.id, 'key-1');
    const second = await invite(app, administrator, organisation.id, 'key-1');
    expect(second.userId).toBe(first.userId);
    expect((await findInvitation(app, second.token)).email).toBe('nora@jobcenter.example');
    await expect(invite(app, administrator, organisation.id, 'key-2')).rejects.toMatchObject({ code: 'duplicate' });
  });

  it('of an officer leads into a company only, of a coordinator to volunteers only', async () => {
    const { app, organisation } = await house();
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'], organisationId: organisation.id }));
    const caseworker = actorOf(await insertUser(app.db, { organisationId: organisation.id }));
    await expect(inviteUser(app, officer, invitee(organisation.id), null)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(inviteUser(app, caseworker, invitee(organisation.id), null)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const company = await insertCompany(app.db);
    const forCompany = {
      ...invitee(organisation.id),
      roles: ['company' as const],
      organisationId: null,
      companyId: company.id,
    };
    await expect(inviteUser(app, officer, forCompany, null)).resolves.toBeDefined();
  });

  it("keeps a volunteer's name, address and phone out of the accounts", async () => {
    const { app, organisation } = await house();
    const coordinator = actorOf(await insertUser(app.db, { roles: ['coordinator'], organisationId: organisation.id }));
    const volunteer = {
      ...invitee(organisation.id),
      email: 'mara.erdacht@ehrenamt.example',
      displayName: 'Mara Erdacht',
      phone: '0208 000 77 77',
      roles: ['mentor' as const],
      mentorId: 'mentor-1',
    };
    const { link } = await inviteUser(app, coordinator, volunteer, null);
    const token = (link ?? '').split('/').at(-1) ?? '';
    expect((await findInvitation(app, token)).asksName).toBe(false);
    await acceptInvitation(app, token, { ...acceptance, displayName: 'Mara Erdacht' });
    const everything = JSON.stringify(await app.db.select().from(users));
    for (const secret of ['Mara', 'Erdacht', 'mara.erdacht', '77 77']) expect(everything).not.toContain(secret);
    await expect(
      signIn(app, { email: volunteer.email, password: acceptance.password, network: 'x' }),
    ).resolves.toMatchObject({ roles: ['mentor'] });
  });
});
