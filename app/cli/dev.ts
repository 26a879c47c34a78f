import type { ServerBuild } from '@remix-run/node';
import { createServer } from 'vite';
import type * as server from '#app/server.ts';
import type * as transaction from '#db/transaction.ts';

/**
 * `npm run dev`: the server of production around Vite's middleware. Everything is loaded through Vite, so a changed
 * page, use case or query answers the next request; only a change of app/server.ts itself needs a restart.
 */
const vite = await createServer({
  server: { middlewareMode: true, hmr: { port: Number(process.env.HMR_PORT ?? 24_678) } },
});
const { refuseNestedWrites } = (await vite.ssrLoadModule('/db/transaction.ts')) as typeof transaction;
refuseNestedWrites();
const { startServer } = (await vite.ssrLoadModule('/app/server.ts')) as typeof server;

const running = await startServer({
  assets: vite.middlewares,
  build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
});
console.log(`Werkbrücke (development): ${running.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([running.close(), vite.close()]).then(() => process.exit(0));
  });
}
