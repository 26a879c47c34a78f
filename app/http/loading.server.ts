import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Action } from '#app/domain/policy/who-may-do-what.ts';
import type { Locale } from '#app/i18n/locale.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { requireActor } from './actor.server.ts';
import { refusalOfRow } from './errors.server.ts';
import { localeOf } from './preferences.server.ts';
import { readSession } from './session.server.ts';

export interface Loading<A> {
  readonly app: AppContext;
  readonly actor: A;
  readonly request: Request;
  readonly url: URL;
  readonly params: LoaderFunctionArgs['params'];
  readonly context: LoaderFunctionArgs['context'];
  /** The language of the page. */
  readonly locale: Locale;
}

/**
 * Wraps the loader of a private page: checks the session and that the actor may ever do `action`, and turns a
 * DomainError into its HTTP answer. The use case inside checks the row itself.
 */
export function loading<T>(action: Action, load: (page: Loading<Actor>) => Promise<T>) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    const actor = await requireActor(args, action);
    return answering(args.params, () => load(pageOf(args, actor)));
  };
}

/** Wraps the loader of a public page (listed in app/domain/policy/public-routes.ts); the actor may be null. */
export function openLoading<T>(load: (page: Loading<Actor | null>) => Promise<T>) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    const signedIn = await readSession(args.request, args.context);
    return answering(args.params, () => load(pageOf(args, signedIn?.actor ?? null)));
  };
}

function pageOf<A extends Actor | null>(args: LoaderFunctionArgs, actor: A): Loading<A> {
  const { request, params, context } = args;
  const locale = actor?.locale ?? localeOf(request, null);
  return { app: context.app, actor, request, url: new URL(request.url), params, context, locale };
}

async function answering<T>(params: LoaderFunctionArgs['params'], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw refusalOfRow(error, params);
    throw error;
  }
}
