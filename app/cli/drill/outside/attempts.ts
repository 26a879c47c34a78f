import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

/** What wanted to leave this network namespace so far. */
export interface Attempts {
  /** Connections and datagrams the kernel found no route for. */
  readonly unrouted: number;
  /** Names of hosts that were asked for; whoever wants to leave mostly asks first. */
  readonly names: readonly string[];
}

/** Where this system asks for names. */
export function nameServers(): string[] {
  return [...readFileSync('/etc/resolv.conf', 'utf8').matchAll(/^nameserver\s+(\d+\.\d+\.\d+\.\d+)\s*$/gm)].map(
    ([, address = '']) => address,
  );
}

/**
 * Watches a namespace that has nothing but loopback, with the addresses of the name servers on it: here they know no name, and note
 * what they are asked.
 * @throws Error when an attempt made on purpose is not seen: nothing it says would mean anything then
 */
export async function watchAttempts(): Promise<() => Attempts> {
  const names: string[] = [];
  for (const address of nameServers()) {
    const socket = createSocket('udp4');
    socket.on('message', (question, from) => {
      names.push(nameIn(question));
      socket.send(unknownName(question), from.port, from.address);
    });
    socket.bind(53, address);
    await once(socket, 'listening');
    socket.unref();
  }
  const before = unroutedSoFar();
  await new Promise<void>((resolve) => {
    connect({ host: '192.0.2.1', port: 443 }).once('error', () => resolve());
  });
  await lookup('werkbruecke.example').catch(() => undefined);
  const isAsked = names.some((name) => name.startsWith('werkbruecke.example'));
  if (unroutedSoFar() === before || (nameServers().length > 0 && !isAsked))
    throw new Error('An attempt to leave, made on purpose, was not seen here.');
  const [unroutedBefore, namesBefore] = [unroutedSoFar(), names.length];
  return () => ({ unrouted: unroutedSoFar() - unroutedBefore, names: names.slice(namesBefore) });
}

function unroutedSoFar(): number {
  const [fields = '', values = ''] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Ip:'));
  const four = Number(values.split(' ')[fields.split(' ').indexOf('OutNoRoutes')]);
  const six = Number(/Ip6OutNoRoutes\s+(\d+)/.exec(readFileSync('/proc/net/snmp6', 'utf8'))?.[1] ?? 0);
  return four + six;
}

/** The name a question (RFC 1035, 4.1.2) is about. */
function nameIn(question: Buffer): string {
  const labels: string[] = [];
  for (let at = 12, length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return labels.join('.');
}

/** The answer that there is no such name. */
function unknownName(question: Buffer): Buffer {
  const answer = Buffer.from(question);
  answer.writeUInt16BE(0x8183, 2);
  for (const count of [6, 8, 10]) answer.writeUInt16BE(0, count);
  return answer;
}
