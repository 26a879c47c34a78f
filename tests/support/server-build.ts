import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import * as entry from '#app/entry.server.tsx';
import * as root from '#app/root.tsx';
import { filesIn } from './source-files.ts';

type ServerRoute = ServerBuild['routes'][string];

/** Route modules by their address ("profiles/:id"). */
export type Pages = Readonly<Record<string, object>>;

/** A page of the portal: its folder, and the address the router knows it by. */
export interface RouteFolder {
  readonly name: string;
  readonly path: string;
}

/** Every page there is, as flat-route folders name them. */
export const routeFolders: readonly RouteFolder[] = filesIn('app/routes')
  .filter((file) => /\/route\.tsx?$/.test(file))
  .map((file) => file.split('/')[2] ?? '')
  .map((name) => ({ name, path: addressOf(name) }));

function addressOf(name: string): string {
  const parts = name.split('.').filter((part) => part !== '_index');
  return parts.map((part) => part.replace(/_$/, '').replace(/^\$$/, '*').replace(/^\$/, ':')).join('/');
}

/** The modules of all pages; loading them takes some seconds. */
export async function loadEveryPage(): Promise<Pages> {
  const pages: Record<string, object> = {};
  for (const { name, path } of routeFolders) {
    const file = ['tsx', 'ts'].map((end) => `app/routes/${name}/route.${end}`).find((each) => sources.has(each));
    pages[path] = (await import(/* @vite-ignore */ pathToFileURL(resolve(file ?? '')).href)) as object;
  }
  return pages;
}

/** What a loader gave to a page; Remix sends every own property of it to the browser. */
export type SeeLoaded = (path: string, loaded: unknown) => void;

/** The same pages, telling what their loaders return. */
export function watched(pages: Pages, see: SeeLoaded): Pages {
  return Object.fromEntries(
    Object.entries(pages).map(([path, module]) => {
      const { loader } = module as { loader?: (args: unknown) => Promise<unknown> };
      if (loader === undefined) return [path, module];
      const telling = async (args: unknown) => {
        const loaded = await loader(args);
        see(path, loaded);
        return loaded;
      };
      return [path, { ...module, loader: telling }];
    }),
  );
}

const sources = new Set(filesIn('app/routes'));

/** What Vite would build, by hand: the real root, the real entry, these pages. */
export function buildOf(pages: Pages): ServerBuild {
  const inManifest = { hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false, module: '' };
  const routes: Record<string, ServerRoute> = {
    root: { id: 'root', path: '', module: root },
  };
  for (const [path, module] of Object.entries(pages)) {
    const place = path === '' ? { index: true } : { path };
    routes[path || 'start'] = {
      id: path || 'start',
      parentId: 'root',
      ...place,
      module: module as unknown as ServerRoute['module'],
    };
  }
  return {
    mode: 'production',
    entry: { module: entry },
    routes,
    assets: {
      entry: { module: '', imports: [] },
      routes: Object.fromEntries(
        Object.values(routes).map(({ id, parentId, path, index, module }) => [
          id,
          { id, parentId, path, index, ...inManifest, hasLoader: 'loader' in module, hasAction: 'action' in module },
        ]),
      ),
      url: '',
      version: '',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    basename: '/',
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    isSpaMode: false,
  };
}
