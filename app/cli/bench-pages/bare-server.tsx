import type { AddressInfo } from 'node:net';
import { createRequestHandler } from '@remix-run/express';
import type { EntryContext, ServerBuild } from '@remix-run/node';
import { Links, Meta, Outlet, RemixServer } from '@remix-run/react';
import express from 'express';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The frame of app/root.tsx and nothing of what fills it: no session, no texts, no navigation, no footer. */
function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="de" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <script src="/enhance.js" defer />
      </body>
    </html>
  );
}

function render(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const document = renderToStaticMarkup(<RemixServer context={context} url={request.url} />);
  return new Response(`<!DOCTYPE html>${document}`, { status, headers });
}

const root = { id: 'root', path: '' };
const empty = { id: 'empty', parentId: 'root', path: 'empty' };
const inManifest = {
  hasAction: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
  module: '',
};

/** A build by hand: one root, one route, rendered as app/entry.server.tsx renders pages without browser code. */
const build: ServerBuild = {
  mode: 'production',
  entry: { module: { default: render } },
  routes: {
    root: { ...root, module: { default: () => <Outlet />, Layout, loader: () => ({ locale: 'de' }) } },
    empty: { ...empty, module: { default: () => null, loader: () => null } },
  },
  assets: {
    entry: { module: '', imports: [] },
    routes: { root: { ...root, ...inManifest, hasLoader: true }, empty: { ...empty, ...inManifest, hasLoader: true } },
    url: '',
    version: '',
  },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  basename: '/',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  isSpaMode: false,
};

/** Serves the bare empty route at `/empty`: what Express, Remix and React cost before this portal adds anything. */
export function startBareServer(): void {
  const server = express();
  server.disable('x-powered-by');
  const answer = createRequestHandler({ build, mode: 'production' });
  server.all('*', (request, response, next) => {
    void answer(request, response, next);
  });
  const listener = server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
    process.stdout.write(`bare: http://127.0.0.1:${(listener.address() as AddressInfo).port}\n`);
  });
  process.once('SIGTERM', () => listener.close(() => process.exit(0)));
}
