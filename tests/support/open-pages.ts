import { eq } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { oneTimeCode, stepAt } from '#app/use-cases/account/one-time-code.server.ts';
import { hashPassword } from '#app/use-cases/account/password.server.ts';
import { proposeCodeKey, setUpCodes } from '#app/use-cases/account/set-up-codes.server.ts';
import { sendSignUp } from '#app/use-cases/mentoring/finish-sign-up.server.ts';
import { beginVolunteerDraft } from '#app/use-cases/mentoring/volunteer-draft.server.ts';
import { checkIns } from '#db/schema/index.ts';
import { sessionCookie } from './asked-portal.ts';
import { handOver } from './consent-link.ts';
import { insertOrganisation, insertUser } from './factories.ts';
import type { MailServer } from './mail-server.ts';
import { insertMentor, insertTandem } from './match-factories.ts';
import {
  checkSecret,
  dateSecret,
  introducedPerson,
  mailOffSecret,
  openedLink,
  passwordSecret,
  type AskedWorld,
  type IntroducedWorld,
  type PersonLink,
} from './secret-addresses.ts';
import { codeNow, password, shownKey, typedKey } from './signing-in.ts';
import { answeredPhone, arrivedCode } from './signing-up.ts';
import type { TestApp } from './test-app.ts';

/** Where a form that nobody is signed in for can be seen, and what it needs to be right. */
export interface Opening {
  /** The page that shows it. */
  readonly shownAt: string;
  readonly cookie: string;
  /** Where it goes when that is another page. */
  readonly action?: string;
  /** What has to stand in its fields, by name. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** What the openings are made in. */
export interface OpenHouse {
  readonly app: TestApp;
  readonly mails: MailServer;
  readonly asked: AskedWorld;
  /** Somebody with an account. */
  readonly member: Actor;
  /** As a browser asks; what is set comes back as the cookie. */
  ask(path: string, cookie: string, form?: Readonly<Record<string, string>>): Promise<{ body: string; cookie: string }>;
}

/** A new way to a form of each page that is public or behind a secret address, by its path. What was used up is made anew. */
export function openPages({ app, mails, asked, member, ask }: OpenHouse): ReadonlyMap<string, () => Promise<Opening>> {
  let made = 0;
  const address = () => `probe.${(made += 1)}@probe.example`;
  let passwordHash: Promise<string> | undefined;
  const account = async (organisationId: string) => {
    const email = address();
    const hash = await (passwordHash ??= hashPassword(password));
    const over = { email, loginIndex: loginIndex(app.vault, email), passwordHash: hash, organisationId };
    return { email, userId: (await insertUser(app.db, over)).id };
  };
  const plainHouse = insertOrganisation(app.db);
  const strictHouse = insertOrganisation(app.db, { secondFactorFrom: '2027-01-01' });
  const afterPassword = async (email: string) => (await ask('/sign-in', '', { email, password })).cookie;

  let door: Promise<IntroducedWorld> | undefined;
  let person: { readonly world: IntroducedWorld; readonly link: PersonLink } | null = null;
  const newPerson = async () => {
    const world = await introducedPerson(app);
    await insertTandem(app.db, { profileId: world.profileId, mentorId: (await insertMentor(app.db)).id });
    return { world, link: await openedLink(world) };
  };
  /** A page of somebody's link, of the one before as long as she has one. @param find its path below the link; null: none */
  const ofPerson = (find: (home: string, world: IntroducedWorld) => string | null) => async (): Promise<Opening> => {
    for (const each of person === null ? [null] : [person, null]) {
      person = each ?? (await newPerson());
      const { world, link } = person;
      const start = `/link/${link.token}`;
      const path = find((await ask(start, link.phone)).body, world);
      if (path === null) continue;
      const opening = { shownAt: `${start}${path}`, cookie: link.phone };
      if (/<form/.test((await ask(opening.shownAt, link.phone)).body)) return opening;
    }
    throw new Error('a new person has no such page');
  };
  const linked = (pattern: RegExp) => ofPerson((home) => pattern.exec(home)?.[0] ?? null);
  /** Nobody has answered yet. */
  const unanswered = (id: string) =>
    app.db
      .update(checkIns)
      .set({ answers: {}, answeredAt: null, outcome: null, closedAt: null, closedBecause: null })
      .where(eq(checkIns.id, id));
  const phone = async (device: Promise<string>) => `volunteer=${await device}`;
  const network = () => `10.1.${made >> 8}.${made & 255}`;
  const page = (shownAt: string, typed?: () => Readonly<Record<string, string>>) => (): Promise<Opening> =>
    Promise.resolve({ shownAt, cookie: '', typed: typed?.() });

  return new Map<string, () => Promise<Opening>>([
    ['feedback', page('/feedback')],
    ['preferences', () => Promise.resolve({ shownAt: '/feedback', cookie: '', action: '/preferences' })],
    ['offer', page('/offer', () => ({ place: 'Bielefeld' }))],
    [
      'sign-out',
      async () => ({ shownAt: '/today', cookie: await sessionCookie(app, member.userId), action: '/sign-out' }),
    ],
    [
      'sign-in',
      async () => {
        const { email } = await account((await plainHouse).id);
        return { shownAt: '/sign-in', cookie: '', typed: { email, password } };
      },
    ],
    ['sign-in/code', page('/sign-in/code', () => ({ email: address() }))],
    ['sign-in/forgotten', page('/sign-in/forgotten', () => ({ email: address() }))],
    [
      'sign-in/set-up',
      async () => {
        const cookie = await afterPassword((await account((await strictHouse).id)).email);
        const key = shownKey(await ask('/sign-in/set-up', cookie));
        return { shownAt: '/sign-in/set-up', cookie, typed: { code: codeNow(app, key) } };
      },
    ],
    [
      'sign-in/step',
      async () => {
        const { email, userId } = await account((await plainHouse).id);
        const owner = { userId, binding: email };
        const key = typedKey((await proposeCodeKey(app, owner)).typed);
        // With the code of the half minute before: the one of now is still to be used.
        await setUpCodes(app, owner, oneTimeCode(key, stepAt(app.clock.now()) - 1));
        return { shownAt: '/sign-in/step', cookie: await afterPassword(email), typed: { code: codeNow(app, key) } };
      },
    ],
    ['volunteer', page('/volunteer')],
    ['volunteer/resume', page('/volunteer/resume', () => ({ email: address() }))],
    [
      'volunteer/sign-up/:step',
      async () => ({
        shownAt: '/volunteer/sign-up/offers',
        cookie: await phone(beginVolunteerDraft(app, network())),
      }),
    ],
    [
      'volunteer/code',
      async () => {
        const email = address();
        const device = await answeredPhone(app, email);
        await sendSignUp(app, { device, network: network(), locale: 'de' });
        const code = await arrivedCode(app, mails, email);
        return { shownAt: '/volunteer/code', cookie: `volunteer=${device}`, typed: { code } };
      },
    ],
    ['invitations/:token', async () => ({ shownAt: `/invitations/${await passwordSecret(app)}`, cookie: '' })],
    ['mails/:token', async () => ({ shownAt: `/mails/${await mailOffSecret(app)}`, cookie: '' })],
    [
      'check/:token',
      async () => {
        await unanswered(asked.checkOfCompany);
        return { shownAt: `/check/${await checkSecret(asked)}`, cookie: '' };
      },
    ],
    ['date/:token', async () => ({ shownAt: `/date/${await dateSecret(await introducedPerson(app))}`, cookie: '' })],
    [
      'link/:token/code',
      async () => {
        const { token, code } = await handOver(await (door ??= introducedPerson(app)), 'de');
        return { shownAt: `/link/${token}/code`, cookie: '', typed: { code } };
      },
    ],
    [
      'link/:token/check/:id',
      async () => {
        await unanswered(asked.checkOfPerson);
        const { token, phone: cookie } = await openedLink(asked);
        return { shownAt: `/link/${token}/check/${asked.checkOfPerson}`, cookie };
      },
    ],
    ['link/:token/block/:id', ofPerson((_, { company }) => `/block/${company.companyId}`)],
    ['link/:token/question/:key', linked(/\/question\/[\w-]+/)],
    ['link/:token/take-back/:key', linked(/\/take-back\/[\w-]+/)],
    ['link/:token/tandem', ofPerson(() => '/tandem')],
  ]);
}
