import type { SmtpAddress } from '#app/adapters/mail/smtp-address.ts';
import { smtpPost } from '#app/adapters/mail/smtp-post.server.ts';
import { emailCodeMinutes } from '#app/domain/account/email-code.ts';
import { codePatience, isLinkMail, mailPatience, type Mailer } from '#app/domain/notification/mail.ts';
import { textsFor } from '#app/i18n/texts.ts';

/**
 * The mailer use cases get: fixed words per kind in the reader's language, sent by SMTP. The server may be down; nothing is
 * opened before the first mail.
 * @param settings null: mails are not sent
 * @param patience with the server
 */
export function composeMail(
  settings: { readonly server: SmtpAddress; readonly from: { readonly name: string; readonly address: string } } | null,
  portal: { readonly origin: string },
  patience = { mail: mailPatience, code: codePatience },
): Mailer | null {
  if (settings === null) return null;
  const post = smtpPost(settings.server, { ...settings.from, host: new URL(portal.origin).hostname });
  return {
    send({ id, kind, path, offPath, locale, address, at }) {
      const t = textsFor(locale, 'mail');
      const about = isLinkMail(kind)
        ? [t('link.once'), t(`link.notYou.${kind}`)]
        : [
            t('why'),
            offPath === null ? `${t('optOut')}\n${portal.origin}/account` : `${t('off')}\n${portal.origin}${offPath}`,
          ];
      const text = [
        t('greeting'),
        `${t(`kinds.${kind}.text`)}\n${portal.origin}${path}`,
        ...about,
        `${t('portal')}\n${t('automatic')}`,
      ].join('\n\n');
      const off = offPath === null ? null : `${portal.origin}${offPath}`;
      const mail = { id, to: address, subject: t(`kinds.${kind}.subject`), text: `${text}\n`, at, off };
      return post.send(mail, patience.mail);
    },
    sendCode({ id, code, locale, address, at }) {
      const t = textsFor(locale, 'mail');
      const text = [
        t('greeting'),
        `${t('code.text')} ${code}`,
        t('code.valid', { minutes: emailCodeMinutes }),
        t('code.notYou'),
        `${t('portal')}\n${t('automatic')}`,
      ].join('\n\n');
      const mail = { id, to: address, subject: t('code.subject'), text: `${text}\n`, at, off: null };
      return post.send(mail, patience.code);
    },
  };
}
