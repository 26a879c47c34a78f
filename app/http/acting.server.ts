import { data, type ActionFunctionArgs, type TypedResponse } from '@remix-run/node';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Action } from '#app/domain/policy/who-may-do-what.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { requireActor } from './actor.server.ts';
import { refusalOfRow, statusOf } from './errors.server.ts';
import { flashCookie } from './flash.server.ts';
import { ReceivedForm, refused, usualLongestValue } from './form.server.ts';
import { formLimitBytes, readForm, uploadLimitBytes } from './read-form.server.ts';
import { seeOther } from './see-other.server.ts';
import { readSession } from './session.server.ts';

export interface Acting<A> {
  readonly app: AppContext;
  readonly actor: A;
  readonly form: ReceivedForm;
  readonly request: Request;
  readonly params: ActionFunctionArgs['params'];
  readonly context: ActionFunctionArgs['context'];
  /** Answers with a redirect (303) and, if given, a notice of namespace `notices` shown once on the next page. */
  done(path: string, notice?: string): TypedResponse<never>;
}

interface ActingOptions {
  /** The form has a file. */
  readonly upload?: boolean;
  /** Characters of its longest text, where they may be more than usual. */
  readonly longestValue?: number;
}

/**
 * Wraps the action of a private page: checks session and right, then reads the form, and answers a DomainError with the
 * same page and everything typed (`form` in the action data), or with an error page where nothing can be shown.
 */
export function acting<T>(
  action: Action,
  act: (page: Acting<Actor>) => Promise<T>,
  { upload = false, longestValue = usualLongestValue }: ActingOptions = {},
) {
  return async (args: ActionFunctionArgs) => {
    args.context.formArrived = true;
    let form = new ReceivedForm(new FormData());
    return answering(
      args.params,
      () => form,
      async () => {
        const actor = await requireActor(
          args,
          action,
          async () => (form = await readForm(args.request, formLimitBytes)),
        );
        const received = await receive(args.request, upload ? uploadLimitBytes : formLimitBytes, longestValue);
        form = received.form;
        if (received.unread !== null) throw received.unread;
        return act(pageOf(args, actor, form));
      },
    );
  };
}

/** Wraps the action of a public page (listed in app/domain/policy/public-routes.ts); the actor may be null. */
export function openActing<T>(act: (page: Acting<Actor | null>) => Promise<T>) {
  return async (args: ActionFunctionArgs) => {
    args.context.formArrived = true;
    const { form, unread } = await receive(args.request, formLimitBytes, usualLongestValue);
    const actor = (await readSession(args.request, args.context))?.actor ?? null;
    return answering(
      args.params,
      () => form,
      () => (unread === null ? act(pageOf(args, actor, form)) : Promise.reject(unread)),
    );
  };
}

interface Received {
  readonly form: ReceivedForm;
  /** Why the action does not see the form: the page is shown again and says it. `form` is empty if nothing could be read. */
  readonly unread: DomainError | null;
}

async function receive(request: Request, mostBytes: number, longestValue: number): Promise<Received> {
  try {
    const form = await readForm(request, mostBytes);
    return { form, unread: form.tooLong(longestValue) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { form: new ReceivedForm(new FormData()), unread: error };
  }
}

function pageOf<A>(args: ActionFunctionArgs, actor: A, form: ReceivedForm): Acting<A> {
  const { request, params, context } = args;
  return {
    app: context.app,
    actor,
    form,
    request,
    params,
    context,
    done(path, notice) {
      if (notice !== undefined) context.cookies.push(flashCookie(notice));
      return seeOther(path);
    },
  };
}

/** @param form what had arrived when `work` was refused */
async function answering<T>(params: ActionFunctionArgs['params'], form: () => ReceivedForm, work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'notFound' || error.code === 'forbidden' || error.code === 'expired')
      throw refusalOfRow(error, params);
    const body: { form: FormState } = { form: refused(form(), error) };
    return data(body, { status: statusOf[error.code] });
  }
}
