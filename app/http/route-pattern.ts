/** What is known of a route: its own part of the address, and whose child it is. */
export interface KnownRoute {
  readonly id: string;
  readonly parentId?: string | undefined;
  readonly path?: string | undefined;
}

interface Branch {
  readonly fixed: Map<string, Branch>;
  any: Branch | null;
  pattern: string | null;
}

const noBranch = (): Branch => ({ fixed: new Map(), any: null, pattern: null });

/**
 * Finds the pattern of an address among all routes: `/postings/:id` for `/postings/8fK...`, for its data too. What is no page,
 * and everything that was only tried, is `/*`; so that an address, which may hold a secret, is in nobody's sums.
 */
export function routePatterns(routes: readonly KnownRoute[]): (pathname: string) => string {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const pathOf = ({ path = '', parentId }: KnownRoute): string[] => {
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    return [...(parent === undefined ? [] : pathOf(parent)), ...path.split('/').filter((part) => part !== '')];
  };
  const root = noBranch();
  for (const route of routes) {
    const parts = pathOf(route);
    if (parts.includes('*')) continue;
    let node = root;
    for (const part of parts) {
      if (part.startsWith(':')) node = node.any ??= noBranch();
      else {
        const next = node.fixed.get(part) ?? noBranch();
        node.fixed.set(part, next);
        node = next;
      }
    }
    node.pattern ??= `/${parts.join('/')}`;
  }
  return (pathname) => {
    const parts = pathname
      .replace(/\.data$/, '')
      .split('/')
      .filter((part) => part !== '');
    if (parts.length === 1 && parts[0] === '_root') parts.pop();
    return findPattern(root, parts, 0) ?? '/*';
  };
}

/** Fixed words win over what may be anything, as in the router. */
function findPattern(node: Branch, parts: readonly string[], at: number): string | null {
  const part = parts[at];
  if (part === undefined) return node.pattern;
  const fixed = node.fixed.get(part);
  const found = fixed === undefined ? null : findPattern(fixed, parts, at + 1);
  return found ?? (node.any === null ? null : findPattern(node.any, parts, at + 1));
}
