import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { NonceContext } from './components/shell/nonce-context.ts';
import { languageOfPage } from './components/shell/page-language.ts';
import type { PageSettings } from './components/shell/page-settings.ts';
import { langTagOf } from './domain/consent/consent-link.ts';
import type { ConsentLanguage } from './domain/consent/consent.ts';
import { isLocale, localeFromHeader, type Locale } from './i18n/locale.ts';
import { personSource } from './i18n/person-texts.ts';
import { sourceFor } from './i18n/texts.ts';
import { TextsProvider } from './i18n/use-texts.tsx';
import { errorName, framesOf, log } from './log/log.ts';
import './http/load-context.ts';
import { pageData } from './http/without-copies.server.ts';
import { packed } from './http/packed.server.ts';

/** Renders a page as plain markup, into one buffer: no page ships React (docs/decisions/pages-are-documents.md). */
export default async function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { staticHandlerContext } = remixContext;
  staticHandlerContext.loaderData = pageData(staticHandlerContext.loaderData);
  const locale = localeOf(request, remixContext);
  const own = ownLanguageOf(remixContext);
  const document = (
    <NonceContext.Provider value={loadContext.nonce}>
      <TextsProvider source={own === null ? sourceFor(locale) : personSource(own)}>
        <RemixServer context={onlyMatched(remixContext)} url={request.url} nonce={loadContext.nonce} />
      </TextsProvider>
    </NonceContext.Provider>
  );
  const body = await packed(request, headers, `<!DOCTYPE html>${renderToStaticMarkup(document)}`);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', own === null ? locale : langTagOf(own));
  return new Response(body, { status, headers });
}

function localeOf(request: Request, { staticHandlerContext }: EntryContext): Locale {
  const root = staticHandlerContext.loaderData['root'] as { locale?: unknown } | null | undefined;
  return isLocale(root?.locale) ? root.locale : localeFromHeader(request.headers.get('accept-language'));
}

/** The language of a page of a person's own link; null on every other page. */
function ownLanguageOf({ staticHandlerContext, routeModules }: EntryContext): ConsentLanguage | null {
  const { matches, loaderData, errors } = staticHandlerContext;
  for (const { route } of matches) {
    const settings = routeModules[route.id]?.handle as PageSettings | undefined;
    const language = languageOfPage(settings ?? {}, loaderData[route.id], errors?.[route.id]);
    if (language !== null) return language;
  }
  return null;
}

/** The path with names instead of what filled them in: "/invitations/:token". */
function patternOf(request: Request, params: Readonly<Record<string, string | undefined>>): string {
  if (params['*'] !== undefined) return '/*';
  const bare = (part: string) => part.replace(/\.data$/, '');
  const names = new Map(Object.entries(params).map(([name, value]) => [bare(value ?? ''), `:${name}`]));
  const parts = bare(new URL(request.url).pathname).split('/');
  return parts.map((part) => (part === '' ? part : (names.get(bare(decoded(part))) ?? part))).join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The same page with the routes it matched and no others. RemixServer builds and searches all routes anew for each page;
 * only a router in the browser would need them.
 */
function onlyMatched(context: EntryContext): EntryContext {
  const { manifest, staticHandlerContext } = context;
  const routes = Object.fromEntries(
    staticHandlerContext.matches.map(({ route }) => [route.id, manifest.routes[route.id]]),
  ) as typeof manifest.routes;
  return { ...context, manifest: { ...manifest, routes }, serverHandoffStream: undefined };
}

/**
 * Logs where it happened, never the message: messages of databases and parsers hold what people typed. Of the address
 * only the pattern: one-time links carry their secret in the path.
 */
export const handleError: HandleErrorFunction = (error, { request, params }) => {
  if (request.signal.aborted) return;
  // A refusal of a route without a page (file, redirect) arrives here too; it is an answer, no failure.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const { method } = request;
  log('pageFailed', {
    method,
    route: patternOf(request, params),
    error: errorName(error),
    frames: framesOf(error),
  });
};
