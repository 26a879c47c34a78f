import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { createLucia, sessionHash } from '#app/use-cases/account/lucia.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { sessions } from '#db/schema/index.ts';
import type { TestApp } from './test-app.ts';

/** One answer of the router, whole. */
export interface RouterAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  /** What it sets, as headers would say it. */
  readonly cookies: readonly string[];
}

export interface Asked {
  readonly cookie?: string;
  /** Fields of a form; absent: only read. */
  readonly form?: readonly (readonly [string, string])[];
}

/** The router of production over one house, in this process and without the HTTP edge. */
export interface AskedPortal {
  ask(path: string, asked?: Asked): Promise<RouterAnswer>;
  /** The cookie of a new session of this account. */
  signIn(actor: Actor): Promise<string>;
}

export const origin = 'http://portal.example';

/** @param build see `buildOf` */
export function askedPortal(app: TestApp, build: ServerBuild): AskedPortal {
  const lucia = createLucia(app.db, app.clock);
  const handle = createRequestHandler(build, 'production');
  return {
    async ask(path, { cookie = '', form } = {}) {
      const request = new Request(`${origin}${path}`, {
        method: form === undefined ? 'GET' : 'POST',
        headers: { cookie },
        ...(form === undefined ? {} : { body: new URLSearchParams(form.map(([name, value]) => [name, value])) }),
      });
      const cookies: string[] = [];
      const context = { app, lucia, nonce: 'nonce', network: '127.0.0.1', cookies };
      const response = await handle(request, context);
      return {
        status: response.status,
        location: response.headers.get('location'),
        body: await response.text(),
        cookies,
      };
    },
    signIn: ({ userId }) => sessionCookie(app, userId),
  };
}

/** The cookie of a new session, wherever the clock of the house stands. */
export async function sessionCookie(app: AppContext, userId: string): Promise<string> {
  const lucia = createLucia(app.db, app.clock);
  const session = await lucia.createSession(userId, { createdAt: app.clock.now(), device: null });
  // Lucia counts from the day of the machine, the house from its own clock.
  const expiresAt = Math.floor(app.clock.now().getTime() / 1000) + 36_000;
  await app.db
    .update(sessions)
    .set({ expiresAt })
    .where(eq(sessions.id, sessionHash(session.id)));
  return lucia.createSessionCookie(session.id).serialize().split(';')[0] ?? '';
}

/** Where Remix fetches the data of this page. */
export function dataPath(path: string): string {
  const [pathname = '/', query] = path.split('?');
  return `${pathname === '/' ? '/_root' : pathname}.data${query === undefined ? '' : `?${query}`}`;
}
