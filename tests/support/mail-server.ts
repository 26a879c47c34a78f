import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { readSmtpAddress } from '#app/adapters/mail/smtp-address.ts';
import { canaryCandidates, canaryTokens, canaryVolunteers } from '#app/cli/seed-demo/canaries.ts';
import { composeMail } from '#app/compose-mail.server.ts';
import { codePatience, mailPatience, type Mailer, type MailPatience } from '#app/domain/notification/mail.ts';
import { freePort } from './own-process.ts';

/** A mail that arrived, as it came and decoded. */
export interface ArrivedMail {
  readonly to: readonly string[];
  readonly raw: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly text: string;
}

/** What the server answers instead of taking a mail: at the recipient, at the sender or after the whole mail. */
export interface Refusal {
  readonly at: 'sender' | 'recipient' | 'message';
  readonly reply: number;
}

/** Where the server stops to answer; `drop`: it ends the connection after the whole mail. A number: it takes so many ms to answer it. */
export type Silence = 'recipient' | 'message' | 'drop' | number;

export interface MailServer {
  readonly url: string;
  readonly mails: readonly ArrivedMail[];
  /** Connections so far, whether or not a mail came. */
  readonly connections: () => number;
  /** Null: takes everything again. */
  refuse(refusal: Refusal | null): void;
  /** Null: answers again. */
  fallSilent(silence: Silence | null): void;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** What the composition would make for this server. */
  mailer(over?: { readonly url?: string; readonly origin?: string; readonly patience?: MailPatience }): Mailer;
}

/**
 * A real mail server on this machine, ended with the test; then no mail that arrived may hold a word of a canary.
 * @param options.login what it asks for; without: nobody signs in
 * @param options.isEncrypted from the first byte, with a certificate nobody has reason to trust
 */
export async function startMailServer(
  options: {
    readonly login?: { readonly user: string; readonly password: string };
    readonly isEncrypted?: boolean;
    readonly hideSTARTTLS?: boolean;
  } = {},
): Promise<MailServer> {
  const port = await freePort();
  const mails: ArrivedMail[] = [];
  const sockets: Socket[] = [];
  let connections = 0;
  let refusal: Refusal | null = null;
  let silence: Silence | null = null;
  let server: SMTPServer | null = null;

  const answer = (at: Refusal['at']) =>
    refusal?.at === at
      ? Object.assign(new Error('no mail for kanarix@vogel.example here'), { responseCode: refusal.reply })
      : null;
  const open = () =>
    new SMTPServer({
      authOptional: options.login === undefined,
      allowInsecureAuth: true,
      disableReverseLookup: true,
      secure: options.isEncrypted === true,
      hideSTARTTLS: options.hideSTARTTLS === true,
      logger: false,
      closeTimeout: 100,
      onConnect(_session, done) {
        connections += 1;
        done();
      },
      onAuth({ username, password }, _session, done) {
        const isKnown = username === options.login?.user && password === options.login?.password;
        if (isKnown) done(null, { user: username });
        else done(Object.assign(new Error('wrong password'), { responseCode: 535 }));
      },
      onMailFrom: (_address, _session, done) => done(answer('sender')),
      onRcptTo: (_address, _session, done) => (silence === 'recipient' ? undefined : done(answer('recipient'))),
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const refused = answer('message');
          if (refused !== null) return done(refused);
          mails.push(
            parsed(
              Buffer.concat(chunks).toString('latin1'),
              session.envelope.rcptTo.map(({ address }) => address),
            ),
          );
          if (silence === 'drop') for (const socket of sockets.splice(0)) socket.destroy();
          else if (silence !== 'message') setTimeout(done, silence === 'recipient' ? 0 : (silence ?? 0));
        });
      },
    }).on('error', () => undefined);

  const url = `smtp://127.0.0.1:${port}`;
  const mailServer: MailServer = {
    url,
    mails,
    connections: () => connections,
    refuse: (next) => (refusal = next),
    fallSilent: (next) => (silence = next),
    start: () =>
      new Promise((resolve, reject) => {
        server = open();
        server.on('error', reject);
        server.server.on('connection', (socket) => sockets.push(socket));
        server.listen(port, '127.0.0.1', resolve);
      }),
    stop: () =>
      new Promise((resolve) => {
        if (server === null) return resolve();
        server.close(resolve);
        server = null;
      }),
    mailer(over = {}) {
      const address = readSmtpAddress(over.url ?? url);
      if (address === null) throw new Error('not the address of a mail server');
      const from = { name: 'Werkbrücke', address: 'portal@jobcenter.example' };
      const portal = { origin: over.origin ?? 'http://portal.example' };
      const patience = { mail: over.patience ?? mailPatience, code: over.patience ?? codePatience };
      const mailer = composeMail({ server: address, from }, portal, patience);
      if (mailer === null) throw new Error('no mailer');
      return mailer;
    },
  };
  await mailServer.start();
  onTestFinished(async () => {
    await mailServer.stop();
    for (const mail of mails) refuseCanaries(mail);
  });
  return mailServer;
}

const tokens = canaryTokens([...canaryCandidates, ...canaryVolunteers]).map((token) => token.toLowerCase());

/** @throws Error when a word of a canary stands in the mail, encoded or not */
export function refuseCanaries(mail: ArrivedMail): void {
  const whole = [mail.raw, ...Object.values(mail.headers), mail.text].join('\n').toLowerCase();
  const found = tokens.filter((token) => whole.includes(token));
  if (found.length > 0) throw new Error(`a mail names a canary: ${found.join(', ')}`);
}

/** Reads a mail of one part, plain text, as the portal sends it; refuses any other. */
function parsed(raw: string, to: readonly string[]): ArrivedMail {
  const end = raw.indexOf('\r\n\r\n');
  const headers: Record<string, string> = {};
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = decodedWords(line.slice(colon + 1).trim());
  }
  if (headers['content-transfer-encoding'] !== 'quoted-printable') throw new Error('not quoted-printable');
  const text = unquoted(raw.slice(end + 4)).replaceAll('\r\n', '\n');
  return { to, raw, headers, subject: headers['subject'] ?? '', text };
}

const unquoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** Words outside of ASCII in a header (RFC 2047). */
const decodedWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : unquoted(word.replaceAll('_', ' ')),
    );
