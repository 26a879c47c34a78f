import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.server.ts';

export interface MetricsPort {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the metrics on a port of their own that only this machine reaches: they need no sign-in, and no proxy passes them on by
 * mistake.
 * @param onFailure told when they could not be read
 * @throws Error with a plain sentence when the port is taken
 */
export async function openMetricsPort(port: number, metrics: Metrics, onFailure: () => void): Promise<MetricsPort> {
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('/metrics');
      return;
    }
    metrics.read().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      () => {
        onFailure();
        response.writeHead(503, { 'Content-Type': 'text/plain' }).end('not measured');
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Set METRICS_PORT to another one.`) : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
