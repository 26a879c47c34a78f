import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express from 'express';
import { fillDemoWorld } from './adapters/unfinished-demo-world.ts';
import { openMetricsPort, type MetricsPort } from './adapters/metrics/metrics-port.server.ts';
import type { Metrics } from './adapters/metrics/metrics.server.ts';
import { composeMetrics } from './compose-metrics.server.ts';
import { MigrationError } from './compose-migration.server.ts';
import { openPortal, type Portal } from './composition.server.ts';
import { EnvError, readEnv, type Env } from './env.server.ts';
import { answersByAddress } from './http/answers-by-address.server.ts';
import { beforeOpening, whileUnreadable } from './http/before-opening.server.ts';
import { ownCookiesOnly, sentCookie } from './http/cookie-prefix.server.ts';
import { answerOpenRequests, endInTime } from './http/ending.server.ts';
import { answerFailure } from './http/failure.server.ts';
import { notStored, securityHeaders, unreferred } from './http/headers.server.ts';
import { refuseMalformedHost } from './http/host.server.ts';
import { inTurns } from './http/in-turns.server.ts';
import { refuseOtherMethods } from './http/methods.server.ts';
import { allowNamelessOrigin, refuseForeignOrigin } from './http/origin.server.ts';
import { withoutCopies } from './http/without-copies.server.ts';
import { routePatterns } from './http/route-pattern.ts';
import { timedRequests } from './http/timed-requests.server.ts';
import { endUnreadBodies } from './http/unread-body.server.ts';
import { textsFor } from './i18n/texts.ts';
import { errorName, framesOf, log, setLogFormat, tell, tellStartFailed, type LogFormat } from './log/log.ts';
import { readinessLine } from './domain/health/readiness.ts';
import { listPersonas } from './use-cases/account/demo-personas.server.ts';
import { createLucia } from './use-cases/account/lucia.server.ts';
import { preparePortal } from './use-cases/account/prepare-portal.server.ts';
import { checkReadiness } from './use-cases/health/check-readiness.server.ts';
import type { Clock } from './use-cases/app-context.ts';
import { startRecurringWork } from './use-cases/job/recurring-work.server.ts';
import './http/load-context.ts';

export interface RunningServer {
  readonly url: string;
  readonly portal: Portal;
  /** Where metrics are read; null: nowhere. */
  readonly metricsUrl: string | null;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Serves the browser's files; in development Vite's middleware. */
  readonly assets?: express.RequestHandler;
  /** What answers; a function is asked at every request (development), anything else is set up once. */
  readonly build?: ServerBuild | (() => Promise<ServerBuild>);
  readonly env?: Env;
  /** What the portal counts days by; without: the machine's. */
  readonly clock?: Clock;
  readonly log?: (line: string) => void;
}

/**
 * Opens the portal and serves it. Listens before the demo world is filled and says so (`beforeOpening`).
 * @throws EnvError or Error with a plain sentence when the portal cannot be opened
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const env = options.env ?? readEnv(process.env);
  const say = options.log ?? tell;
  const server = express();
  let isOpen = false;
  server.disable('x-powered-by');
  server.use((_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    next();
  });
  server.use(securityHeaders(env.origin?.startsWith('https:') ?? false));
  server.use(beforeOpening(() => isOpen));
  const listener = await listen(server, env);
  const url = `http://${env.host}:${(listener.address() as AddressInfo).port}`;
  let opened: Portal | undefined;
  let port: MetricsPort | undefined;
  try {
    const portal = (opened = await openPortal(env, { origin: env.origin ?? url, clock: options.clock, log: say }));
    if (!portal.isReading)
      await preparePortal(portal.app, {
        log: say,
        seedDemo: () =>
          fillDemoWorld(env.dataDir, async () =>
            (await import('./cli/seed-demo/seed-demo.ts')).seedDemo(portal.app, say),
          ),
      });
    const metrics = env.metricsPort === null ? null : composeMetrics(portal);
    if (metrics !== null && env.metricsPort !== null)
      port = await openMetricsPort(env.metricsPort, metrics, () => log('metricsFailed'));
    const recurring = portal.isReading ? null : startRecurringWork(portal.app);
    portal.app.searchSync?.start();
    serve(server, portal, env, options, metrics);
    isOpen = true;
    return {
      url,
      portal,
      metricsUrl: port?.url ?? null,
      async close() {
        await Promise.all([
          port?.close(),
          recurring?.stop(),
          portal.app.searchSync?.stop(),
          answerOpenRequests(listener),
        ]);
        await portal.close();
      },
    };
  } catch (error) {
    listener.close();
    await port?.close();
    await opened?.close();
    throw error;
  }
}

type Listener = ReturnType<express.Express['listen']>;

function listen(server: express.Express, env: Env) {
  return new Promise<Listener>((resolve, reject) => {
    const listener = server.listen(env.port, env.host, () => resolve(listener));
    listener.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${env.port} is taken. Set PORT to another one.`) : error);
    });
  });
}

function serve(
  server: express.Express,
  portal: Portal,
  env: Env,
  options: ServerOptions,
  metrics: Metrics | null,
): void {
  const { app } = portal;
  const secure = app.config.origin.startsWith('https:');
  const lucia = createLucia(app.db, app.clock);
  if (env.trustProxy) server.set('trust proxy', 1);
  let patternOf = (_pathname: string) => '/*';
  if (metrics !== null) server.use(timedRequests((pathname) => patternOf(pathname), metrics.observe));
  server.use(refuseMalformedHost(env.trustProxy), endUnreadBodies, refuseOtherMethods);
  server.get('/healthz', notStored, (_request, response) => response.type('text').send('ok'));
  server.get('/readyz', notStored, (_request, response, next) => {
    checkReadiness(app).then(({ findings }) => {
      const isWriter = portal.canWrite() || portal.isReading;
      const isReady = isWriter && findings.every(({ isOk }) => isOk);
      response
        .status(isReady ? 200 : 503)
        .type('text')
        .send(isWriter ? readinessLine(findings) : 'another process writes');
    }, next);
  });
  server.use(compression());
  server.use(options.assets ?? builtAssets());
  server.use(['/link', '/date', '/check', '/mails'], unreferred, allowNamelessOrigin);
  server.use('/calendar', unreferred);
  server.use(notStored, refuseForeignOrigin(app.config.origin), inTurns());
  server.use(whileUnreadable(() => portal.catchUp()));
  if (secure) server.use(ownCookiesOnly);
  const answerWith = (build: ServerBuild | (() => Promise<ServerBuild>)) =>
    createRequestHandler({
      build,
      mode: env.mode === 'development' ? 'development' : 'production',
      getLoadContext: (request, response) => ({
        app,
        lucia,
        nonce: String(response.locals['nonce']),
        network: request.ip ?? '',
        isForPage: !request.path.endsWith('.data') && request.query['_data'] === undefined,
        cookies: response.locals['cookies'] as string[],
      }),
    });
  const openPages = async () => {
    if (typeof options.build === 'function') {
      const answer = answerWith(options.build);
      return () => answer;
    }
    const build = options.build ?? (await builtApp());
    patternOf = routePatterns(Object.values(build.routes).filter((route) => route !== undefined));
    return answersByAddress(withoutCopies(build), (part) => answerWith(part));
  };
  let pages: ReturnType<typeof openPages> | undefined;
  server.all('*', (request, response, next) => {
    const cookies: string[] = [];
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => typeof response;
    response.writeHead = ((...args: unknown[]) => {
      for (const cookie of cookies.splice(0)) response.appendHeader('set-cookie', secure ? sentCookie(cookie) : cookie);
      return writeHead(...args);
    }) as typeof response.writeHead;
    response.locals['cookies'] = cookies;
    (pages ??= openPages()).then((answerTo) => answerTo(request.path)(request, response, next), next);
  });
  server.use(answerFailure);
}

/** The console's lines about the personas of the demo world; empty in production, which has none. */
async function whoCanSignIn({ app }: Portal): Promise<string[]> {
  const personas = await listPersonas(app);
  if (personas.length === 0) return [];
  const t = textsFor('de', 'account');
  const lines = personas.map(
    ({ displayName, roles }) => `  ${displayName.padEnd(18)}${roles.map((role) => t(`roles.${role}`)).join(', ')}`,
  );
  return ['Anmelden auf der Startseite mit einem Klick, ohne Passwort, als:', ...lines];
}

const builtApp = () => import('virtual:remix/server-build') as Promise<ServerBuild>;

/** Files of the browser. Of a page nobody asks the disk whether there is a file of that name: the few at the top are known. */
function builtAssets(): express.RequestHandler {
  const client = path.resolve('build/client');
  const folder = existsSync(client) ? client : 'public';
  const files = express.Router();
  files.use('/assets', express.static(path.join(client, 'assets'), { immutable: true, maxAge: '1y' }));
  const atTop = readdirSync(folder, { withFileTypes: true }).map(({ name }) => `/${name}`);
  const first = (pathname: string) => `/${pathname.split('/', 2)[1] ?? ''}`;
  const known = new Set(atTop);
  const others = express.static(folder, { maxAge: '1h', index: false });
  files.use((request, response, next) => {
    if (known.has(first(request.path))) others(request, response, next);
    else next();
  });
  return files;
}

/** JSON for whatever gathers the lines of production; sentences for a person who looks at a terminal, and everywhere else. */
const formatFor = (mode: string | undefined): LogFormat =>
  (mode ?? 'production') === 'production' && !process.stdout.isTTY ? 'json' : 'text';

/** Where it ends with this, whoever started it does not start it again by itself (docs/betrieb/werkbruecke.service). */
const startsNoMore = 78;

/** True when this file is what `node` was started with (the built server), not an import. */
const isEntry = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isEntry) {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    // Node would print the message, which holds what people typed.
    process.on(event, (error: unknown) => {
      log('processFailed', { error: errorName(error), frames: framesOf(error) });
      process.exit(1);
    });
  }
  setLogFormat(formatFor(process.env['WERKBRUECKE_MODE']));
  try {
    const env = readEnv(process.env);
    setLogFormat(env.logFormat ?? formatFor(env.mode));
    const running = await startServer({ env });
    tell(`Werkbrücke: ${running.url}`);
    if (running.metricsUrl !== null) tell(`Metrics: ${running.metricsUrl}`);
    for (const line of await whoCanSignIn(running.portal)) tell(line);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void endInTime(() => running.close()));
    }
  } catch (error) {
    const known = error instanceof EnvError || error instanceof Error;
    tellStartFailed(known ? error.message : 'The server could not start.');
    process.exit(error instanceof MigrationError ? startsNoMore : 1);
  }
}
