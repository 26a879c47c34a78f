import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** well: passes everything on; failing: 500; slow: answers after 5 s; hollow: 200 with an empty object; refusing: no answer at all. */
export type Sickness = 'well' | 'failing' | 'slow' | 'hollow' | 'refusing';

export interface SickServer {
  readonly url: string;
  /** How it answers from now on. */
  become(sickness: Sickness): void;
  /** Questions (searches) that arrived so far. */
  questions(): number;
  stop(): Promise<void>;
}

/** A server in front of another one that can fall ill. @param target the real one */
export async function startSickServer(target: string): Promise<SickServer> {
  let state: Sickness = 'well';
  let questions = 0;
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/search') === true) questions += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (state === 'refusing') request.socket.destroy();
      else if (state === 'failing') answer(response, 500, '{"message":"broken"}');
      else if (state === 'hollow') answer(response, 200, '{}');
      else if (state === 'slow') setTimeout(() => answer(response, 200, '{}'), 5000).unref();
      else {
        const { method, headers, url } = request;
        const body = chunks.length === 0 ? undefined : Buffer.concat(chunks);
        const { host: _, connection: __, 'content-length': ___, ...passed } = headers;
        fetch(`${target}${url ?? ''}`, { method, headers: passed as Record<string, string>, body }).then(
          async (given) => answer(response, given.status, await given.text()),
          () => request.socket.destroy(),
        );
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    become(sickness) {
      state = sickness;
    },
    questions: () => questions,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, status: number, body: string): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}
