import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from '#app/domain/account/actor.ts';
import { findSessionUser } from '#app/use-cases/account/find-session-user.server.ts';
import './load-context.ts';
import { localeOf } from './preferences.server.ts';

export interface SignedIn {
  readonly sessionId: string;
  /** When she signed in. */
  readonly startedAt: Date;
  /** The house whose sign-in service let her in; null: a password or a code did. */
  readonly providerId: string | null;
  readonly actor: Actor;
  readonly displayName: string | null;
}

function cookieOf(request: Request, context: AppLoadContext): string | null {
  return context.lucia.readSessionCookie(request.headers.get('cookie') ?? '');
}

/** The signed-in user of this request, checked once and remembered on the load context. */
export function readSession(request: Request, context: AppLoadContext): Promise<SignedIn | null> {
  context.signedIn ??= validate(request, context);
  return context.signedIn;
}

async function validate(request: Request, context: AppLoadContext): Promise<SignedIn | null> {
  const sessionId = cookieOf(request, context);
  if (sessionId === null) return null;
  const { session, user } = await context.lucia.validateSession(sessionId);
  if (session === null) return null;
  if (session.fresh) context.cookies.push(context.lucia.createSessionCookie(session.id).serialize());
  return {
    sessionId,
    startedAt: session.createdAt,
    providerId: session.providerId,
    displayName: user.displayName,
    actor: {
      userId: user.id,
      roles: user.roles,
      organisationId: user.organisationId,
      teamId: user.teamId,
      companyId: user.companyId,
      mentorId: user.mentorId,
      // The language of this page, so that what use cases write into it is in no other.
      locale: localeOf(request, user.locale),
    },
  };
}

/** Whose session this cookie once was, even when it has run out; null when unknown. For keeping a form only. */
export async function formerUserId(request: Request, context: AppLoadContext): Promise<string | null> {
  const sessionId = cookieOf(request, context);
  return sessionId === null ? null : findSessionUser(context.app, sessionId);
}

/** The session in use, for the use cases of `account` only: its id must reach no page. @throws Error when nobody is signed in */
export async function currentSession(request: Request, context: AppLoadContext): Promise<SignedIn> {
  const signedIn = await readSession(request, context);
  if (signedIn === null) throw new Error('no session');
  return signedIn;
}

/** The id of the session in use, with the same promise. @throws Error when nobody is signed in */
export async function currentSessionId(request: Request, context: AppLoadContext): Promise<string> {
  return (await currentSession(request, context)).sessionId;
}

/**
 * Starts a session after a successful sign-in (a fresh id: nothing carries over), sets its cookie and ends the session
 * this cookie held before: nobody could reach it any more to end it.
 * @param providerId the house whose sign-in service let her in
 */
export async function startSession(
  request: Request,
  context: AppLoadContext,
  userId: string,
  providerId: string | null = null,
): Promise<void> {
  const earlierId = cookieOf(request, context);
  if (earlierId !== null) await context.lucia.invalidateSession(earlierId);
  const session = await context.lucia.createSession(userId, {
    createdAt: context.app.clock.now(),
    device: deviceOf(request.headers.get('user-agent')),
    providerId,
  });
  context.cookies.push(context.lucia.createSessionCookie(session.id).serialize());
}

/** Ends the session of this request, if there is one, and clears its cookie. */
export async function endSession(request: Request, context: AppLoadContext): Promise<void> {
  const sessionId = cookieOf(request, context);
  if (sessionId !== null) await context.lucia.invalidateSession(sessionId);
  context.cookies.push(context.lucia.createBlankSessionCookie().serialize());
}

/** Browser and system in two words; enough to recognise one's own session, too little to track. */
export function deviceOf(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const browser = /(Firefox|Edg|Chrome|Safari)/.exec(userAgent)?.[1]?.replace('Edg', 'Edge');
  const system = /(Windows|Android|iPhone|iPad|Mac OS|Linux)/.exec(userAgent)?.[1];
  return [browser, system].filter(Boolean).join(', ') || null;
}
