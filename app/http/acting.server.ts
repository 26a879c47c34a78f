import { data, redirect, type ActionFunctionArgs, type TypedResponse } from '@remix-run/node';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Action } from '#app/domain/policy/who-may-do-what.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { requireActor } from './actor.server.ts';
import { refusal, statusOf } from './errors.server.ts';
import { flashCookie } from './flash.server.ts';
import { ReceivedForm, refused } from './form.server.ts';
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

/** Largest form without a file; uploads have a route of their own limit. */
const formLimitBytes = 1_000_000;
export const uploadLimitBytes = 45_000_000;

/**
 * Wraps the action of a private page: checks session and right, reads the form, and answers a DomainError with the
 * same page and everything typed (`form` in the action data), or with an error page where nothing can be shown.
 */
export function acting<T>(
  action: Action,
  act: (page: Acting<Actor>) => Promise<T>,
  options: { upload?: boolean } = {},
) {
  return async (args: ActionFunctionArgs) => {
    const { form, unread } = await receive(args, options.upload === true);
    return answering(form, async () => {
      const actor = await requireActor(args, action, form);
      if (unread !== null) throw unread;
      return act(pageOf(args, actor, form));
    });
  };
}

/** Wraps the action of a public page (listed in app/domain/policy/public-routes.ts); the actor may be null. */
export function openActing<T>(act: (page: Acting<Actor | null>) => Promise<T>) {
  return async (args: ActionFunctionArgs) => {
    const { form, unread } = await receive(args, false);
    const actor = (await readSession(args.request, args.context))?.actor ?? null;
    return answering(form, () => (unread === null ? act(pageOf(args, actor, form)) : Promise.reject(unread)));
  };
}

interface Received {
  readonly form: ReceivedForm;
  /** Why the form stayed unread (and `form` is empty): the page is shown again and says it. */
  readonly unread: DomainError | null;
}

async function receive({ request, context }: ActionFunctionArgs, upload: boolean): Promise<Received> {
  context.formArrived = true;
  const nothing = () => new ReceivedForm(new FormData());
  const length = Number(request.headers.get('content-length') ?? '0');
  if (length > (upload ? uploadLimitBytes : formLimitBytes)) {
    return { form: nothing(), unread: new DomainError('invalid', upload ? 'uploadTooBig' : 'formTooBig') };
  }
  try {
    return { form: new ReceivedForm(await request.formData()), unread: null };
  } catch {
    return { form: nothing(), unread: new DomainError('invalid', 'formUnreadable') };
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
      return redirect(path, 303);
    },
  };
}

async function answering<T>(form: ReceivedForm, work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Remix answers with what an action throws
    if (error.code === 'notFound' || error.code === 'forbidden' || error.code === 'expired') throw refusal(error);
    const body: { form: FormState } = { form: refused(form, error) };
    return data(body, { status: statusOf[error.code] });
  }
}
