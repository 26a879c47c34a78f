import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { inTurns } from '#app/http/in-turns.server.ts';

const pages = 12;
const workMs = 10;
const ending: (() => void)[] = [];

afterEach(() => {
  for (const end of ending.splice(0)) end();
});

/** A server whose pages work without a pause, and say when they were begun. */
async function serve() {
  const begun: string[] = [];
  const server = express();
  server.get('/healthz', (_request, response) => {
    begun.push('health');
    response.send('ok');
  });
  server.use(inTurns());
  server.get('/:page', (request, response) => {
    begun.push(request.params['page'] ?? '');
    for (const until = performance.now() + workMs; performance.now() < until;);
    response.send('made');
  });
  const listener = server.listen(0, '127.0.0.1');
  ending.push(() => void listener.close());
  await once(listener, 'listening');
  return { begun, port: (listener.address() as AddressInfo).port };
}

/** Asks for all paths at the same moment, in their order, each over a connection that is open already. @returns first lines */
async function askTogether(port: number, paths: readonly string[]): Promise<string[]> {
  const sockets: Socket[] = [];
  while (sockets.length < paths.length) {
    const socket = connect(port, '127.0.0.1');
    ending.push(() => void socket.destroy());
    await once(socket, 'connect');
    sockets.push(socket);
  }
  const answers = sockets.map(async (socket) => String(await once(socket, 'data')).split('\r\n', 1)[0] ?? '');
  for (const [index, socket] of sockets.entries()) socket.write(`GET ${paths[index]} HTTP/1.1\r\nHost: a\r\n\r\n`);
  return Promise.all(answers);
}

describe('pages that arrive together', () => {
  it('are begun in their order, and whether the portal is well is said before the last of them', async () => {
    const { begun, port } = await serve();
    const names = Array.from({ length: pages }, (_, number) => `page-${number}`);
    const answers = await askTogether(port, [...names.map((name) => `/${name}`), '/healthz']);
    expect(answers).toEqual(Array.from({ length: pages + 1 }, () => 'HTTP/1.1 200 OK'));
    expect(begun.filter((name) => name !== 'health')).toEqual(names);
    expect(begun.indexOf('health')).toBeLessThan(pages / 2);
  });

  it('begin again after a pause', async () => {
    const { begun, port } = await serve();
    for (const path of ['/first', '/second', '/third']) await askTogether(port, [path]);
    expect(begun).toEqual(['first', 'second', 'third']);
  });
});
