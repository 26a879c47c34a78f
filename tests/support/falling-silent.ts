import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface FallingSilent {
  readonly host: string;
  /** `http://` and the host. */
  readonly url: string;
  /** Connections so far. */
  readonly connections: () => number;
  /** From now on it takes whatever is sent and answers nothing, as a machine that hangs or a network that is cut. */
  fallSilent(): void;
  /** What was asked meanwhile is cut off; where there is a server, whoever asks anew is answered again. */
  answerAgain(): void;
}

/**
 * Stands before a server that is about to fall silent; ends with the test.
 * @param url of the server on this machine; null: there is none, nothing is ever answered
 */
export async function beforeFallingSilent(url: string | null): Promise<FallingSilent> {
  const target = url === null ? null : Number(new URL(url).port);
  let isSilent = target === null;
  let connections = 0;
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  const server = createServer((near) => {
    connections += 1;
    keep(near);
    if (isSilent || target === null) return void near.resume();
    const far = connect(target, '127.0.0.1');
    keep(far);
    near.on('data', (chunk: Buffer) => isSilent || far.write(chunk));
    far.on('data', (chunk: Buffer) => isSilent || near.write(chunk));
    near.on('close', () => far.destroy());
    far.on('close', () => isSilent || near.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    connections: () => connections,
    fallSilent: () => void (isSilent = true),
    answerAgain() {
      isSilent = target === null;
      for (const socket of open) socket.destroy();
    },
  };
}
