import { eq } from 'drizzle-orm';
import { loginIndex } from '#app/identity/login-index.server.ts';
import * as secondFactorPage from '#app/routes/account_.second-factor/route.tsx';
import * as houseSignInSettingsPage from '#app/routes/administration_.organisations_.$id.sign-in/route.tsx';
import * as userPage from '#app/routes/administration_.users_.$id/route.tsx';
import * as demoSignInPage from '#app/routes/demo-sign-in/route.tsx';
import * as invitationPage from '#app/routes/invitations.$token/route.tsx';
import * as houseSignInPage from '#app/routes/sign-in_.house.$id/route.tsx';
import * as returnPage from '#app/routes/sign-in_.house.$id_.return/route.tsx';
import * as setUpPage from '#app/routes/sign-in_.set-up/route.tsx';
import * as stepPage from '#app/routes/sign-in_.step/route.tsx';
import * as signInPage from '#app/routes/sign-in/route.tsx';
import * as signedOutPage from '#app/routes/sign-out_.$id/route.tsx';
import * as signOutPage from '#app/routes/sign-out/route.tsx';
import type { AppConfig } from '#app/use-cases/app-context.ts';
import { oneTimeCode, stepAt } from '#app/use-cases/account/one-time-code.server.ts';
import { hashPassword } from '#app/use-cases/account/password.server.ts';
import { organisations, users } from '#db/schema/index.ts';
import { askedPortal, type AskedPortal, type RouterAnswer } from './asked-portal.ts';
import { insertOrganisation, insertUser } from './factories.ts';
import { buildOf } from './server-build.ts';
import { openTestApp, type TestApp } from './test-app.ts';

export const password = 'ein langer satz zum merken';
let passwordHash: Promise<string> | undefined;

/** The pages on which people sign in, and those where that is set up. */
const pages = {
  'account/second-factor': secondFactorPage,
  'administration/organisations/:id/sign-in': houseSignInSettingsPage,
  'administration/users/:id': userPage,
  'demo-sign-in': demoSignInPage,
  'invitations/:token': invitationPage,
  'sign-in': signInPage,
  'sign-in/house/:id': houseSignInPage,
  'sign-in/house/:id/return': returnPage,
  'sign-in/set-up': setUpPage,
  'sign-in/step': stepPage,
  'sign-out': signOutPage,
  'sign-out/:id': signedOutPage,
};

export interface SignInHouse {
  readonly app: TestApp;
  readonly portal: AskedPortal;
  readonly organisationId: string;
}

/** A house with the pages of the sign-in, at the hour of this machine: sessions count by it. */
export async function openSignInHouse(over: Partial<AppConfig> = {}): Promise<SignInHouse> {
  const app = await openTestApp(over);
  app.clock.set(new Date().toISOString());
  const { id } = await insertOrganisation(app.db);
  return { app, portal: askedPortal(app, buildOf(pages)), organisationId: id };
}

/** Somebody of the house with a password. */
export async function insertColleague(
  { app, organisationId }: SignInHouse,
  email: string,
  over: Parameters<typeof insertUser>[1] = {},
) {
  passwordHash ??= hashPassword(password);
  return insertUser(app.db, {
    ...{ email, loginIndex: loginIndex(app.vault, email), passwordHash: await passwordHash, organisationId },
    ...over,
  });
}

/** The house demands a second factor from this day on. */
export async function demandFactor({ app, organisationId }: SignInHouse, from: string): Promise<void> {
  await app.db.update(organisations).set({ secondFactorFrom: from }).where(eq(organisations.id, organisationId));
}

/** A browser with its cookies, and no script. */
export interface TestBrowser {
  visit(path: string): Promise<RouterAnswer>;
  send(path: string, form: Readonly<Record<string, string>>): Promise<RouterAnswer>;
  /** Address and password, as the first page asks for them; `query` of that page. */
  signIn(email: string, query?: string): Promise<RouterAnswer>;
  /** Is somebody signed in? */
  isIn(): Promise<boolean>;
  readonly cookies: Map<string, string>;
}

export function openBrowser({ portal }: Pick<SignInHouse, 'portal'>): TestBrowser {
  const cookies = new Map<string, string>();
  async function ask(path: string, form?: Readonly<Record<string, string>>): Promise<RouterAnswer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await portal.ask(path, form === undefined ? { cookie } : { cookie, form: Object.entries(form) });
    for (const set of answer.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '' || /Max-Age=0/.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }
  return {
    cookies,
    visit: (path) => ask(path),
    send: ask,
    signIn: (email, query = '') => ask(`/sign-in${query}`, { email, password }),
    // Who is signed in is led on from the sign-in page.
    isIn: async () => (await ask('/sign-in')).status === 303,
  };
}

/** The key for one-time codes a page shows. */
export function shownKey({ body }: Pick<RouterAnswer, 'body'>): Buffer {
  return typedKey(/id="code-key"[^>]*>([A-Z2-7 ]+)</.exec(body)?.[1] ?? '');
}

/** The key as it is typed into a program. */
export function typedKey(typed: string): Buffer {
  const bits = [...typed.replaceAll(' ', '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** What a program shows for a key now. */
export function codeNow(app: TestApp, key: Buffer): string {
  return oneTimeCode(key, stepAt(app.clock.now()));
}

/** Sets one-time codes up on the account page, as somebody who is signed in. @returns the key */
export async function setUpCodesAs(house: SignInHouse, browser: TestBrowser): Promise<Buffer> {
  const key = shownKey(await browser.visit('/account/second-factor'));
  const answer = await browser.send('/account/second-factor', { intent: 'confirmCode', code: codeNow(house.app, key) });
  if (answer.status !== 303) throw new Error(`codes were not set up: ${answer.status}`);
  // The code that was just used works no more.
  house.app.clock.advance({ minutes: 1 });
  return key;
}

/** The account behind an address. */
export async function accountOf({ app }: SignInHouse, email: string) {
  const [row] = await app.db.select().from(users).where(eq(users.email, email));
  return row ?? null;
}
