import type { LoaderFunction, ServerBuild } from '@remix-run/node';

/** What loaders gave, by the empty thing that stands for it. */
const given = new WeakMap<object, unknown>();

/**
 * Remix writes what the loaders of a page gave a second time, for a React in the browser that no page has
 * (docs/decisions/pages-are-documents.md). So on its way to the page something empty stands for it, and `pageData` gives it
 * back. Asked for alone (`.data`), it is what it is.
 */
export function withoutCopies(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (route?.module.default === undefined || route.module.loader === undefined) return [id, route];
    return [id, { ...route, module: { ...route.module, loader: standingFor(route.module.loader) } }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] };
}

function standingFor(loader: LoaderFunction): LoaderFunction {
  return async (args) => {
    const data: unknown = await loader(args);
    if (args.context.isForPage !== true || !isPlain(data)) return data;
    const stands = Object.create(null) as object;
    given.set(stands, data);
    return stands;
  };
}

/** A redirect, a file and whatever brings headers of its own are Remix's to understand. */
const isPlain = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;

/** The data of a page's routes as its loaders gave it, by route. */
export function pageData(loaderData: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(loaderData).map(([id, data]) => [
    id,
    typeof data === 'object' && data !== null && given.has(data) ? given.get(data) : data,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}
