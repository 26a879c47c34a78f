import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type TypedResponse } from '@remix-run/node';
import { DomainError } from '#app/domain/domain-error.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { statusOf } from './errors.server.ts';
import { ReceivedForm, refused } from './form.server.ts';
import { formLimitBytes, readForm } from './read-form.server.ts';
import { seeOther } from './see-other.server.ts';
import './load-context.ts';

/** A page behind a company's one-time link: no account, no cookie, and nothing of a person on it. */
export interface OneTimePage {
  readonly app: AppContext;
  readonly token: string;
  readonly url: URL;
}

/** An action of such a page. */
export interface OneTimeAct extends OneTimePage {
  readonly form: ReceivedForm;
  /**
   * Answers with a redirect to the page itself, which then shows the answer. @param said what the page thanks for once its link
   * opens nothing any more (`?done=`); nothing of anybody
   */
  readonly done: (said?: 'answered') => TypedResponse<never>;
}

/**
 * Wraps the loader of a page behind a one-time link. It may change nothing: mail programs open links by themselves.
 * @param load null, or DomainError notFound, for a link that does not work, whatever the reason: one answer, 404, for all of them
 */
export function oneTimeLoading<T extends object>(load: (page: OneTimePage) => Promise<T | null>) {
  return async ({ request, params, context }: LoaderFunctionArgs) => {
    const page = { app: context.app, token: params['token'] ?? '', url: new URL(request.url) };
    const loaded = await load(page).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'notFound') return null;
      throw error;
    });
    if (loaded === null) throw data(null, { status: 404 });
    return loaded;
  };
}

/** Wraps the action of such a page; what the use case refuses is said on the same page. */
export function oneTimeActing(act: (page: OneTimeAct) => Promise<Response>) {
  return async ({ request, params, context }: ActionFunctionArgs) => {
    context.formArrived = true;
    const url = new URL(request.url);
    let form = new ReceivedForm(new FormData());
    try {
      form = await readForm(request, formLimitBytes);
      const unread = form.tooLong(200);
      if (unread !== null) throw unread;
      return await act({
        app: context.app,
        token: params['token'] ?? '',
        url,
        form,
        done: (said) => seeOther(`${url.pathname}${said === undefined ? '' : `?done=${said}`}`),
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'notFound') throw data(null, { status: 404 });
      return data({ form: refused(form, error) }, { status: statusOf[error.code] });
    }
  };
}
