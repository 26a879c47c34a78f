import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { mayEver, type Action } from '#app/domain/policy/who-may-do-what.ts';
import { keepForm } from '#app/use-cases/account/keep-form.server.ts';
import { refusal } from './errors.server.ts';
import type { ReceivedForm } from './form.server.ts';
import { seeOther } from './see-other.server.ts';
import { formerUserId, readSession } from './session.server.ts';

/**
 * The signed-in actor of a private route, or an answer instead: to sign-in when nobody is signed in (a sent form is
 * kept for the same user and given back afterwards), 403 when none of the actor's roles may ever do `action`.
 * @param readForm reads the sent form; called only when there is somebody to keep it for
 */
export async function requireActor(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  action: Action,
  readForm?: () => Promise<ReceivedForm>,
): Promise<Actor> {
  const { request, context } = args;
  const signedIn = await readSession(request, context);
  if (signedIn === null) {
    const former = readForm === undefined ? null : await formerUserId(request, context);
    const path = pagePath(request.url);
    const next = new URLSearchParams({ next: path });
    const form = former === null ? undefined : await readForm?.().catch(() => undefined);
    if (form !== undefined && former !== null && Object.keys(form.files).length === 0) {
      next.set('kept', await keepForm(context.app, former, path, form.values));
    }
    throw seeOther(`/sign-in?${next.toString()}`);
  }
  if (!mayEver(signedIn.actor, action)) throw refusal(new DomainError('forbidden'));
  return signedIn.actor;
}

/** Path and query a person would see: without Remix's own additions and an older kept form. */
function pagePath(requestUrl: string): string {
  const url = new URL(requestUrl);
  for (const name of ['_data', '_routes', 'index', 'kept']) url.searchParams.delete(name);
  return `${url.pathname.replace(/\/_root\.data$/, '/').replace(/\.data$/, '')}${url.search}`;
}
