import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CSSOptions } from 'vite';

type PostcssPlugin = Extract<
  NonNullable<Extract<CSSOptions['postcss'], object>['plugins']>[number],
  { postcssPlugin: string }
>;

/**
 * Leaves of KERN what our components use. A rule goes when it needs a `.kern-` class that no source file names;
 * a custom property goes when nothing left refers to it, directly or through other properties.
 * Selectors without a `.kern-` class (`:root`, `body`, `[data-kern-theme]`, `*`) always stay, so no theme token is lost;
 * a class inside `:is()` or `:not()` is one of several ways to match and decides nothing.
 */
export function pruneKern(sourceFolder: string): PostcssPlugin {
  return {
    postcssPlugin: 'prune-kern',
    OnceExit(root) {
      const source = readSources(sourceFolder);
      root.walkRules((rule) => {
        const kept = rule.selectors.filter((selector) =>
          [...selector.replace(/:(?:not|is)\([^)]*\)/g, '').matchAll(/\.(kern-[\w-]+)/g)].every(([, name]) =>
            new RegExp(`${name}(?![\\w-])`).test(source),
          ),
        );
        if (kept.length === 0) rule.remove();
        else if (kept.length < rule.selectors.length) rule.selectors = kept;
      });

      let removed = true;
      while (removed) {
        removed = false;
        const used = new Set<string>();
        root.walkDecls((declaration) => {
          for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) if (name) used.add(name);
        });
        root.walkDecls(/^--kern-/, (declaration) => {
          if (used.has(declaration.prop)) return;
          declaration.remove();
          removed = true;
        });
      }
      root.walkComments((comment) => {
        comment.remove();
      });
      root.walkRules((rule) => {
        if (rule.nodes.length === 0) rule.remove();
      });
      root.walkAtRules((rule) => {
        if (rule.nodes?.length === 0) rule.remove();
      });
    },
  };
}

function readSources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') || file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}
