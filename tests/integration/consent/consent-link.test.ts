import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { mostWrongCodes } from '#app/domain/consent/consent-link.ts';
import { endOverLinks } from '#app/use-cases/consent/end-over-links.server.ts';
import {
  endConsentLink,
  findConsentLink,
  makeConsentLink,
  renewCode,
} from '#app/use-cases/consent/make-consent-link.server.ts';
import { enterCode, forgetDevice, openConsentLink } from '#app/use-cases/consent/open-consent-link.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { auditRows, consentDevices, consentLinks, profiles } from '#db/schema/index.ts';
import { handOver } from '#tests/support/consent-link.ts';
import { openProposalWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

async function tryWrong({ app }: ProposalWorld, token: string, code: string, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1)
    await expect(enterCode(app, token, wrong(code))).rejects.toMatchObject({ code: 'invalid' });
}

const versionOf = async ({ app, profileId }: ProposalWorld) =>
  (await app.db.select({ version: profiles.version }).from(profiles).where(eq(profiles.id, profileId)))[0]?.version ??
  0;

describe('the link of a person', () => {
  it('carries 128 random bits; the database knows neither link nor code nor phone', async () => {
    const world = await open();
    const { token, code } = await handOver(world);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(code).toMatch(/^\d{6}$/);
    const device = await enterCode(world.app, token, code);
    const kept = JSON.stringify([
      await world.app.db.select().from(consentLinks),
      await world.app.db.select().from(consentDevices),
      await world.app.db.select().from(auditRows),
    ]);
    for (const secret of [token, code, device]) expect(kept).not.toContain(secret);
  });

  it('is made by the case’s own people only', async () => {
    const { app, colleague, officer, company, profileId } = await open();
    for (const stranger of [colleague, officer, company])
      await expect(makeConsentLink(app, stranger, { profileId, language: 'de' })).rejects.toMatchObject({
        code: expect.stringMatching(/notFound|forbidden/) as string,
      });
  });

  it('is not known before the code, and is from then on', async () => {
    const world = await open();
    const { token, code } = await handOver(world);
    expect(await openConsentLink(world.app, token, null)).toMatchObject({ isKnown: false, isFrozen: false });
    const device = await enterCode(world.app, token, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(await openConsentLink(world.app, token, device)).toMatchObject({ isKnown: true });
    expect(await openConsentLink(world.app, token, 'another')).toMatchObject({ isKnown: false });
  });

  it('freezes new phones after ten wrong codes, lets those stay that are in, and opens with a new code', async () => {
    const world = await open();
    const { app, caseworker, profileId } = world;
    const { token, code } = await handOver(world);
    const device = await enterCode(app, token, code);
    await tryWrong(world, token, code, mostWrongCodes);

    await expect(enterCode(app, token, code)).rejects.toMatchObject({ code: 'blocked', reason: 'codeFrozen' });
    expect(await openConsentLink(app, token, device)).toMatchObject({ isKnown: true, isFrozen: true });
    expect((await findConsentLink(app, caseworker, profileId)).link).toMatchObject({ isFrozen: true, devices: 1 });

    const renewed = await renewCode(app, caseworker, profileId);
    expect(await openConsentLink(app, token, await enterCode(app, token, renewed))).toMatchObject({ isKnown: true });
    expect(await openConsentLink(app, token, device)).toMatchObject({ isKnown: true });
  });

  it('counts guesses, not slips of the thumb', async () => {
    const world = await open();
    const { token, code } = await handOver(world);
    for (let turn = 0; turn < 20; turn += 1)
      await expect(enterCode(world.app, token, '12')).rejects.toMatchObject({ code: 'invalid' });
    await tryWrong(world, token, code, mostWrongCodes - 1);
    await expect(enterCode(world.app, token, code)).resolves.toBeTruthy();
  });

  it('gives one answer for what is unknown, cut off, replaced or ended', async () => {
    const world = await open();
    const { app, caseworker, profileId } = world;
    const first = await handOver(world);
    const device = await enterCode(app, first.token, first.code);
    for (const token of ['', 'x', first.token.slice(0, -1), `${first.token}A`, '../../etc'])
      expect(await openConsentLink(app, token, device)).toBeNull();
    const second = await handOver(world);
    expect(await openConsentLink(app, first.token, device)).toBeNull();
    await endConsentLink(app, caseworker, profileId);
    expect(await openConsentLink(app, second.token, null)).toBeNull();
    await expect(enterCode(app, second.token, second.code)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('works for fourteen days after the case is closed, and no day longer', async () => {
    const world = await open();
    const { app, caseworker, profileId } = world;
    const { token, code } = await handOver(world);
    const device = await enterCode(app, token, code);
    await closeCase(app, caseworker, { profileId, version: await versionOf(world), reason: 'employed' });
    app.clock.advance({ days: 14 });
    expect(await openConsentLink(app, token, device)).not.toBeNull();
    app.clock.advance({ days: 1 });
    expect(await openConsentLink(app, token, device)).toBeNull();
    await expect(makeConsentLink(app, caseworker, { profileId, language: 'de' })).rejects.toMatchObject({
      reason: 'caseClosed',
    });
  });

  it('of a closed case is ended once it works no more, and deleted with its phones after the days of the rule', async () => {
    const world = await open();
    const { app, caseworker, profileId } = world;
    const { token, code } = await handOver(world);
    await enterCode(app, token, code);
    const other = await openProposalWorld(app);
    await handOver(other);
    await closeCase(app, caseworker, { profileId, version: await versionOf(world), reason: 'employed' });
    const ended = async () =>
      (await app.db.select().from(consentLinks))
        .filter(({ endedAt }) => endedAt !== null)
        .map((link) => [link.profileId, link.endedAt]);
    app.clock.advance({ days: 14 });
    expect(await endOverLinks(app)).toBe(0);
    expect(await openConsentLink(app, token, null)).not.toBeNull();
    app.clock.advance({ days: 1 });
    expect(await endOverLinks(app)).toBe(1);
    expect(await endOverLinks(app)).toBe(0);
    expect(await ended()).toEqual([[profileId, app.clock.now()]]);
    const log = await app.db.select().from(auditRows).where(eq(auditRows.action, 'consentLink.end'));
    expect(log).toMatchObject([{ actorId: null, subjectIds: [profileId] }]);
    app.clock.advance({ days: 15 });
    await keepRetention(app, ['consentLinks']);
    expect((await app.db.select().from(consentLinks)).map((link) => link.profileId)).toEqual([other.profileId]);
    expect(await app.db.$count(consentDevices)).toBe(0);
  });

  it('goes with the person when she is erased', async () => {
    const world = await open();
    const { app, caseworker, teamLead, profileId } = world;
    const { token, code } = await handOver(world);
    await enterCode(app, token, code);
    await closeCase(app, caseworker, { profileId, version: await versionOf(world), reason: 'moved' });
    await eraseCase(app, teamLead, { profileId, version: await versionOf(world), reason: 'personAsked' });
    expect(await openConsentLink(app, token, null)).toBeNull();
    expect(await app.db.$count(consentLinks)).toBe(0);
    expect(await app.db.$count(consentDevices)).toBe(0);
  });

  it('is forgotten by a phone that is not hers', async () => {
    const world = await open();
    const { token, code } = await handOver(world);
    const device = await enterCode(world.app, token, code);
    const visit = await openConsentLink(world.app, token, device);
    if (visit === null) throw new Error('the link works');
    await forgetDevice(world.app, visit, device);
    expect(await openConsentLink(world.app, token, device)).toMatchObject({ isKnown: false });
  });
});
