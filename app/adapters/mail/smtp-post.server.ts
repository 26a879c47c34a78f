import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { MailPatience, MailRefusal } from '#app/domain/notification/mail.ts';
import { isLoopback, isMailAddress, type SmtpAddress } from './smtp-address.ts';

/** A mail with its words. */
export interface WrittenMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
  /** Address that ends mails like this one; null: there is none. */
  readonly off: string | null;
}

export interface SmtpPost {
  /** @returns null once the server has taken it; never throws */
  send(mail: WrittenMail, patience: MailPatience): Promise<MailRefusal | null>;
}

/**
 * Sends plain text by SMTP, one connection per mail. Encrypted always, with a certificate that is checked, but to the
 * machine itself: there without.
 * @param from.host the portal's own host, for greeting and Message-ID: the machine's name is nobody's business
 */
export function smtpPost(
  server: SmtpAddress,
  from: { readonly name: string; readonly address: string; readonly host: string },
): SmtpPost {
  const isLocal = isLoopback(server.host);
  const settings = {
    host: server.host,
    port: server.port,
    secure: server.isEncryptedFromStart,
    requireTLS: !isLocal,
    ignoreTLS: isLocal,
    tls: { minVersion: 'TLSv1.2' as const },
    name: from.host,
    ...(server.login === null ? {} : { auth: { user: server.login.user, pass: server.login.password } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  };
  return {
    async send(mail, { leaveMs, answerMs }) {
      if (!isMailAddress(mail.to)) return { failure: 'recipient', reply: null, holds: 'never' };
      let hasLeft = false;
      const tooSlow = new AbortController();
      const leaving = setTimeout(() => tooSlow.abort(), leaveMs);
      const transport = createTransport({ ...settings, socketTimeout: answerMs });
      transport.use('stream', ({ message }, done) => {
        // The connection reads the end of a mail only after the server has asked for it (DATA).
        message.processFunc((input) =>
          input.pipe(new PassThrough()).once('end', () => {
            hasLeft = true;
            clearTimeout(leaving);
          }),
        );
        done();
      });
      try {
        await transport.sendMail({
          signal: tooSlow.signal,
          from: { name: from.name, address: from.address },
          to: { name: '', address: mail.to },
          envelope: { from: from.address, to: [mail.to] },
          subject: mail.subject,
          text: mail.text,
          textEncoding: 'quoted-printable',
          date: mail.at,
          messageId: `<${mail.id}@${from.host}>`,
          headers: { 'Auto-Submitted': 'auto-generated', ...(mail.off === null ? {} : unsubscribeBy(mail.off)) },
          xMailer: false,
        });
        return null;
      } catch (error) {
        const refusal = refusalOf(error);
        return hasLeft && refusal.reply === null ? { ...refusal, holds: 'unknown' } : refusal;
      } finally {
        clearTimeout(leaving);
      }
    },
  };
}

/** The button of mail programs that ends such mails: one touch there is a POST without a further question (RFC 8058). */
function unsubscribeBy(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** Keeps where it failed and the status; the sentence, which names addresses, ends here. */
function refusalOf(error: unknown): MailRefusal {
  const { code, command, responseCode } = error as { code?: unknown; command?: unknown; responseCode?: unknown };
  const reply = typeof responseCode === 'number' ? responseCode : null;
  const isFinal = reply === null || reply >= 500;
  if (command === 'RCPT TO' || (code === 'EENVELOPE' && command === 'API'))
    return { failure: 'recipient', reply, holds: isFinal ? 'never' : 'later' };
  if (command === 'DATA' && reply !== null) return { failure: 'message', reply, holds: isFinal ? 'never' : 'later' };
  if (command === 'MAIL FROM') return { failure: 'sender', reply, holds: 'server' };
  if (code === 'EAUTH' || code === 'ENOAUTH') return { failure: 'auth', reply, holds: 'server' };
  if (code === 'ETLS' || isCertificateProblem(error)) return { failure: 'tls', reply, holds: 'server' };
  if (code === 'EDNS') return { failure: 'dns', reply, holds: 'server' };
  if (code === 'ETIMEDOUT' || code === 'EABORT') return { failure: 'timeout', reply, holds: 'server' };
  if (code === 'ECONNECTION' || code === 'ESOCKET' || code === 'EPROTOCOL')
    return { failure: 'connection', reply, holds: 'server' };
  return { failure: 'unexpected', reply, holds: 'later' };
}

function isCertificateProblem(error: unknown): boolean {
  return error instanceof Error && /certificate|\bSSL\b|\bTLS\b/i.test(error.message);
}
