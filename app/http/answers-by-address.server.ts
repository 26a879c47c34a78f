import type { ServerBuild } from '@remix-run/node';

/**
 * Remix compares each address with every route of a build, twice; with two hundred pages that is a sixth of what an empty one
 * costs. So what answers is made of the routes an address can match alone: those with the same first part, and those that begin
 * with a parameter.
 * @param make called once for each set of routes
 * @returns what answers the path of a request
 */
export function answersByAddress<Answer>(
  build: ServerBuild,
  make: (part: ServerBuild) => Answer,
): (pathname: string) => Answer {
  const byFirstPart = new Map<string, Set<string>>();
  const everywhere = new Set<string>();
  for (const id of Object.keys(build.routes)) {
    const { first, family } = addressOf(build, id);
    const place = isOpen(first) ? everywhere : setAt(byFirstPart, first.toLowerCase());
    for (const one of family) place.add(one);
  }
  const answerOf = (ids: ReadonlySet<string>) => {
    // In their order: of two routes that match equally well the first one wins.
    const routes = Object.entries(build.routes).filter(([id]) => ids.has(id) || everywhere.has(id));
    return make({ ...build, routes: Object.fromEntries(routes) });
  };
  const answers = new Map([...byFirstPart].map(([first, ids]) => [first, answerOf(ids)]));
  const rest = answerOf(everywhere);
  return (pathname) => answers.get(firstPartOf(pathname)) ?? rest;
}

/** The first part of what a route matches, and the route with its parents. */
function addressOf({ routes }: ServerBuild, id: string): { first: string; family: readonly string[] } {
  const family: string[] = [];
  const parts: string[] = [];
  for (let route = routes[id]; route !== undefined; route = routes[route.parentId ?? '']) {
    family.push(route.id);
    parts.unshift(...(route.path ?? '').split('/').filter(Boolean));
  }
  return { first: parts[0] ?? '', family };
}

/** It can match any first part: the root, the start page, a parameter, what is left over, a part that may be missing. */
const isOpen = (first: string) => first === '' || /^[:*]|\?$/.test(first);

/** As Remix compares: without regard to case, decoded, without the `.data` of a request for data alone. */
function firstPartOf(pathname: string): string {
  const part = pathname.replace(/^\/+/, '').split('/', 1)[0] ?? '';
  try {
    return decodeURIComponent(part)
      .replace(/\.data$/, '')
      .toLowerCase();
  } catch {
    return '';
  }
}

function setAt(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set);
  return set;
}
