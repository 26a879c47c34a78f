import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type TypedResponse } from '@remix-run/node';
import { isConsentLanguage, languageFromHeader } from '#app/domain/consent/consent-link.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { wordsVersion } from './words-version.server.ts';
import { findLinkFrame } from '#app/use-cases/consent/find-link-frame.server.ts';
import { openConsentLink, type LinkVisit } from '#app/use-cases/consent/open-consent-link.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { statusOf } from './errors.server.ts';
import { ReceivedForm, refused } from './form.server.ts';
import { formLimitBytes, readForm } from './read-form.server.ts';
import { seeOther } from './see-other.server.ts';
import './load-context.ts';

const longestCookieSeconds = 400 * 86_400;

/** A page of a person's own link: who visits, in which language. */
export interface LinkPage {
  readonly app: AppContext;
  readonly visit: LinkVisit;
  readonly language: ConsentLanguage;
  readonly url: URL;
  readonly params: LoaderFunctionArgs['params'];
  readonly token: string;
  /** The start of the person's own pages, for links and redirects. */
  readonly home: string;
  /** The page words in this language, as a review names them. */
  readonly words: { readonly language: ConsentLanguage; readonly version: string };
}

/** An action of such a page. */
export interface LinkAct extends LinkPage {
  readonly form: ReceivedForm;
  readonly device: string;
  /** Lets this phone in from now on. */
  readonly keepPhone: (device: string) => void;
  /** This phone forgets the link. */
  readonly dropPhone: () => void;
  /** Answers with a redirect to a page of this link. */
  readonly done: (path?: string) => TypedResponse<never>;
}

/** What a link that does not work throws: the page that says how to get a new one. */
export interface GoneLink {
  readonly language: ConsentLanguage;
}

/** Wraps the loader of a page behind link and phone; what it returns gets the `language` the page is written in. */
export function linkLoading<T extends object>(load: (page: LinkPage) => Promise<T>) {
  return async (args: LoaderFunctionArgs) => {
    const page = await visitByLink(args, 'phone');
    return { ...(await answering(page, () => load(page))), ...(await frameOf(page)) };
  };
}

/** Wraps the loader of a file behind link and phone. */
export function linkFile(load: (page: LinkPage) => Promise<Response>) {
  return async (args: LoaderFunctionArgs) => {
    const page = await visitByLink(args, 'phone');
    return answering(page, () => load(page));
  };
}

/** Wraps the action of a page behind link and phone: the form is read only after both were checked. */
export function linkActing<T>(act: (page: LinkAct) => Promise<T>) {
  return async (args: ActionFunctionArgs) => actOn(args, await visitByLink(args, 'phone'), act);
}

/** Wraps the loader of the one page that is before the code: whoever holds the link may see it. */
export function doorLoading<T extends object>(load: (page: LinkPage) => Promise<T>) {
  return async (args: LoaderFunctionArgs) => {
    const page = await visitByLink(args, 'link');
    return { ...(await answering(page, () => load(page))), ...(await frameOf(page)) };
  };
}

/** Wraps the action of the page before the code. */
export function doorActing<T>(act: (page: LinkAct) => Promise<T>) {
  return async (args: ActionFunctionArgs) => actOn(args, await visitByLink(args, 'link'), act);
}

/**
 * THE guard of a person's own pages: the link works, and (`phone`) this phone got in with the code. A link that is unknown,
 * incomplete, ended or over gets one answer, 404; a phone that is not in is led to the page that asks for the code.
 */
async function visitByLink(
  { request, params, context }: LoaderFunctionArgs,
  needs: 'link' | 'phone',
): Promise<LinkPage> {
  const token = params['token'] ?? '';
  const url = new URL(request.url);
  const visit = await openConsentLink(context.app, token, cookieOf(request, 'phone'));
  const chosen = languageOf(request, url);
  if (visit === null) {
    const gone: GoneLink = { language: chosen ?? languageFromHeader(request.headers.get('accept-language')) };
    throw data(gone, { status: 404 });
  }
  const home = `/link/${token}`;
  const asked = url.searchParams.get('language');
  if (isConsentLanguage(asked)) context.cookies.push(linkCookie(home, 'language', asked));
  if (needs === 'phone' && !visit.isKnown) throw seeOther(`${home}/code`);
  const language = chosen ?? visit.language;
  const words = { language, version: wordsVersion(language) };
  return { app: context.app, visit, language, words, url, params, token, home };
}

async function actOn<T>(args: ActionFunctionArgs, page: LinkPage, act: (page: LinkAct) => Promise<T>) {
  const { request, context } = args;
  context.formArrived = true;
  let form = new ReceivedForm(new FormData());
  try {
    form = await readForm(request, formLimitBytes);
    const unread = form.tooLong(200);
    if (unread !== null) throw unread;
    return await act({
      ...page,
      form,
      device: cookieOf(request, 'phone') ?? '',
      keepPhone: (device) => context.cookies.push(linkCookie(page.home, 'phone', device)),
      dropPhone: () => context.cookies.push(`phone=; Path=${page.home}; Max-Age=0; HttpOnly; SameSite=Lax`),
      done: (path = '') => seeOther(`${page.home}${path}`),
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return data({ form: refused(form, error) }, { status: statusOf[error.code] });
  }
}

/** What the frame around every page of a link shows; `language` is what the document is written in. */
async function frameOf({ app, visit, language, home, words }: LinkPage) {
  return { language, home, ...(await findLinkFrame(app, visit, words)) };
}

/** What is missing inside a link that works is answered like a link that does not. */
async function answering<T>(page: LinkPage, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw data({ language: page.language } satisfies GoneLink, { status: statusOf[error.code] });
  }
}

/** Sent to this link's own pages only: other links on the same phone, and the rest of the portal, never see it. */
function linkCookie(home: string, name: 'phone' | 'language', value: string): string {
  return `${name}=${value}; Path=${home}; Max-Age=${longestCookieSeconds}; HttpOnly; SameSite=Lax`;
}

function languageOf(request: Request, url: URL): ConsentLanguage | null {
  const asked = url.searchParams.get('language');
  if (isConsentLanguage(asked)) return asked;
  const kept = cookieOf(request, 'language');
  return isConsentLanguage(kept) ? kept : null;
}

function cookieOf(request: Request, name: 'phone' | 'language'): string | null {
  return new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1] ?? null;
}
