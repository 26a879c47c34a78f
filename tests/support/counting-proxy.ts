import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  readonly url: string;
  /** Since the last call: what was asked of the database, and how often a copy of it asked for what is new (two requests each). */
  taken(): { readonly questions: number; readonly copying: number };
  /** From now on nothing comes through, until it is `true` again. */
  letThrough(isOpen: boolean): void;
  close(): Promise<void>;
}

/** Stands before a database server and counts what is asked of it. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let questions = 0;
  let copying = 0;
  let isOpen = true;
  const server = createServer((incoming, answer) => {
    if (incoming.url?.includes('wal_log') === true) copying += 1;
    else
      incoming.once('data', (body: Buffer) => {
        // The lease of the writer is renewed by the clock: nobody's question.
        if (!body.includes('update writer_lease set expires_at')) questions += 1;
      });
    if (!isOpen) return void answer.destroy();
    const { pathname, search } = new URL(incoming.url ?? '/', target);
    const outgoing = request(
      new URL(`${pathname}${search}`, target),
      { method: incoming.method, headers: incoming.headers },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.on('end', () => answer.addTrailers(answered.trailers));
        answered.pipe(answer);
      },
    );
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const taken = { questions, copying };
      questions = copying = 0;
      return taken;
    },
    letThrough: (open) => void (isOpen = open),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
