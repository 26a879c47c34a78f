import path from 'node:path';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import { pruneKern } from './app/styles/prune-kern.ts';
import remixConfig from './remix.config.js';

/** What must never reach the browser: where people's data and the house's secrets are worked with, and all texts at once. */
const serverOnly = [
  /^db\//,
  /^search\//,
  /^tests\//,
  /^app\/(use-cases|identity|adapters|cli)\//,
  /^app\/http\/(?!shell-state\.ts$|form-state\.ts$)/,
  /^app\/i18n\/(texts|namespaces|person-texts)\.ts$/,
  /\.server\.tsx?$/,
];

/**
 * Fails the build of the browser's bundle as soon as a server-only module is reached (Vite adds who
 * asked for it). Remix has removed loaders, actions and what only they import before, so whatever is loaded would be shipped.
 */
function denyImports(): Plugin {
  const inProject = (id: string) => path.relative(process.cwd(), id.split('?')[0] ?? id).replaceAll(path.sep, '/');
  return {
    name: 'deny-imports',
    enforce: 'pre',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    load(id) {
      const file = inProject(id);
      if (!serverOnly.some((pattern) => pattern.test(file))) return null;
      return this.error(`${file} must not be in the browser's bundle`);
    },
  };
}

/**
 * `build/server/index.js` is the whole server, `*-worker.js` beside it what runs in threads of their own: Remix's
 * plugin sets its own input, so ours comes after it.
 */
function serverEntry(): Plugin {
  return {
    name: 'server-entry',
    enforce: 'post',
    config: (_config, { command, isSsrBuild }) =>
      command === 'build' && isSsrBuild
        ? {
            build: {
              rollupOptions: {
                input: {
                  index: 'app/server.ts',
                  'attack-worker': 'app/use-cases/disclosure/attack-worker.ts',
                  'backup-worker': 'app/use-cases/backup/backup-worker.ts',
                  'pair-worker': 'app/use-cases/mentoring/pair-worker.ts',
                  'replica-process': 'db/replica/replica-process.ts',
                },
                output: { entryFileNames: '[name].js' },
              },
            },
          }
        : undefined,
  };
}

export default defineConfig({
  plugins: [!process.env['VITEST'] && remix(remixConfig), serverEntry(), denyImports()],
  css: {
    postcss: { plugins: [pruneKern('app')] },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  build: { target: 'es2022', reportCompressedSize: false, assetsInlineLimit: 0 },
  ssr: { target: 'node' },
  optimizeDeps: { exclude: ['@node-rs/argon2', '@libsql/client'] },
});
