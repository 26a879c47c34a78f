import type { LoaderFunctionArgs, LinksFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { Footer } from '#app/components/shell/footer.tsx';
import { failureOf, FailurePage } from '#app/components/shell/failure-page.tsx';
import { keysOf } from '#app/components/shell/keys.ts';
import { Header } from '#app/components/shell/header.tsx';
import type { PageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { KeptFormContext } from '#app/components/ui/kept-form.tsx';
import { useFormats, useLocale, useTexts, useTextSource } from '#app/i18n/use-texts.tsx';
import { shellFor } from './http/shell.server.ts';
import { NonceContext } from './components/shell/nonce-context.ts';
import regularFont from './styles/fonts/fira-sans-regular.woff2?url';
import ownPageStyles from './styles/own-page.scss?url';
import styles from './styles/werkbruecke.scss?url';
import { directionOf, langTagOf } from './domain/consent/consent-link.ts';

export const links: LinksFunction = () => [
  { rel: 'preload', href: regularFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
];

export function loader(args: LoaderFunctionArgs) {
  return shellFor(args);
}

/** The settings of the page shown, the innermost route winning. */
function usePageSettings(): { settings: PageSettings; data: unknown } {
  const settings: PageSettings = {};
  let data: unknown;
  for (const match of useMatches()) {
    if (match.handle === undefined) continue;
    Object.assign(settings, match.handle);
    // Null where an action was refused and no loader ran.
    data = match.data ?? undefined;
  }
  return { settings, data };
}

/** The document around every page, also around error pages. No page ships React. */
export function Layout({ children }: { children: ReactNode }) {
  const shell = useRouteLoaderData<typeof loader>('root');
  const t = useTexts('shell');
  const source = useTextSource();
  const { texts } = source;
  const format = useFormats();
  const locale = useLocale();
  const { settings, data } = usePageSettings();
  const error = useRouteError();
  const location = useLocation();
  const nonce = useContext(NonceContext);
  const path = location.pathname + location.search;
  const failure = failureOf(isRouteErrorResponse(error) ? error.status : 500);
  const ownTitle =
    settings.ownLanguage === true && data === undefined
      ? texts('person')('gone.title')
      : error
        ? t(`failure.${failure}Title`)
        : settings.title?.({ data, texts, format });
  const bare = settings.bare === true && !error;
  // What entry.server found out; a refusal's page too is in the reader's language.
  const language = settings.ownLanguage === true || settings.oneTimeLink === true ? source.language : null;
  return (
    <html
      lang={language === null ? locale : langTagOf(language)}
      dir={language === null ? 'ltr' : directionOf(language)}
      data-kern-theme={!shell || shell.theme === 'auto' ? undefined : shell.theme}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        {settings.public ? null : <meta name="robots" content="noindex" />}
        <title>{ownTitle ? `${ownTitle} · ${t('portal')}` : t('portal')}</title>
        <Meta />
        {language === null ? <Links /> : <OwnPageLinks />}
      </head>
      <body>
        {bare ? null : (
          <Header
            user={shell?.user ?? null}
            houseName={shell?.houseName ?? null}
            demo={shell?.demo ?? false}
            path={path}
          />
        )}
        <main id="content" tabIndex={-1}>
          {shell?.flash ? (
            <div className="flash">
              <Alert kind={shell.flash.kind} title={shell.flash.text} live />
            </div>
          ) : null}
          {children}
        </main>
        {bare ? null : <Footer roles={shell?.user?.roles ?? []} theme={shell?.theme ?? 'auto'} path={path} />}
        {settings.noScript ? null : (
          <script
            src="/enhance.js"
            nonce={nonce}
            defer
            data-yes={t('confirm.yes')}
            data-no={t('confirm.no')}
            data-keys={keyTexts(t)}
            data-single-keys={shell?.singleKeys === false ? 'off' : undefined}
          />
        )}
      </body>
    </html>
  );
}

/** One small sheet and no font: every byte of a person's own page is paid for. */
function OwnPageLinks() {
  return (
    <>
      <meta name="referrer" content="no-referrer" />
      <link rel="stylesheet" href={ownPageStyles} />
      <link rel="icon" href="data:," />
    </>
  );
}

/** The words of the key overview, for enhance.js: key and meaning in pairs. */
function keyTexts(t: ReturnType<typeof useTexts<'shell'>>): string {
  return [t('keys.title'), ...keysOf(t).flat(), t('keys.close')].join('|');
}

export default function App() {
  const shell = useRouteLoaderData<typeof loader>('root');
  return (
    <KeptFormContext.Provider value={shell?.keptForm ?? null}>
      <Outlet />
    </KeptFormContext.Provider>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const shell = useRouteLoaderData<typeof loader>('root');
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const body = isRouteErrorResponse(error)
    ? (error.data as { reason?: string; params?: Record<string, string | number> } | null)
    : null;
  return <FailurePage status={status} reason={body?.reason} params={body?.params} signedIn={Boolean(shell?.user)} />;
}
