import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openClient } from '#db/client.ts';
import { answerOf, connectMeilisearch } from '#search/engines/meilisearch/meilisearch-connection.ts';

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that sends everybody on to another one, and what arrives at that one. */
async function detour() {
  const arrived: string[] = [];
  const elsewhere = await listening((request, response) => {
    arrived.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.end('{}');
  });
  let asked = 0;
  const url = await listening((request, response) => {
    asked += 1;
    response.writeHead(307, { location: `${elsewhere}${request.url ?? ''}` }).end();
  });
  return { url, arrived, asked: () => asked };
}

it('a database server that sends elsewhere is not followed: no statement reaches the other one', async () => {
  const { url, arrived, asked } = await detour();
  const client = openClient(url, 'token');
  await expect(client.execute({ sql: 'select ?', args: ['a value'] })).rejects.toThrow();
  client.close();
  expect(asked()).toBeGreaterThan(0);
  expect(arrived).toEqual([]);
});

it('nor is a search server', async () => {
  const { url, arrived, asked } = await detour();
  const { questions } = connectMeilisearch({ url, key: 'a key of some length', questionMs: 5000 });
  await expect(answerOf(questions.getStats())).rejects.toThrow();
  expect(asked()).toBeGreaterThan(0);
  expect(arrived).toEqual([]);
});
