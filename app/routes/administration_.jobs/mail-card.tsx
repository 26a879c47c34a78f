import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { findMailState } from '#app/use-cases/notification/find-mail-state.server.ts';

type MailState = Awaited<ReturnType<typeof findMailState>>;

interface MailCardProps {
  /** With instants as text. */
  readonly mail: Pick<MailState, 'isSetUp' | 'queued' | 'sent'> & {
    readonly queuedSince: string | null;
    readonly failures: readonly (Omit<MailState['failures'][number], 'lastAt'> & { readonly lastAt: string })[];
  };
}

/** Whether mails get through, what did not, and the button that tries it. */
export function MailCard({ mail }: MailCardProps) {
  const t = useTexts('administration');
  const canResend = mail.isSetUp && mail.failures.some(({ isGivenUp }) => isGivenUp);
  return (
    <Card title={t('jobs.mail.title')}>
      {mail.isSetUp ? null : <Alert title={t('jobs.mail.notSetUp')}>{t('jobs.mail.notSetUpText')}</Alert>}
      <DataList
        items={[
          [
            t('jobs.mail.queued'),
            mail.queuedSince === null
              ? t('jobs.mail.noneQueued')
              : t('jobs.mail.queuedSince', { count: mail.queued, at: mail.queuedSince }),
          ],
          [t('jobs.mail.sent'), String(mail.sent)],
        ]}
      />
      {mail.failures.length === 0 ? null : (
        <Table
          caption={t('jobs.mail.failures')}
          columns={[
            { label: t('jobs.mail.mailKind') },
            { label: t('jobs.mail.state') },
            { label: t('jobs.mail.reason') },
            { label: t('jobs.mail.count'), numeric: true },
            { label: t('jobs.mail.last') },
            ...(canResend ? [{ label: t('jobs.mail.toDo') }] : []),
          ]}
          rows={mail.failures.map(({ kind, isGivenUp, failure, reply, count, lastAt }) => {
            const reason = t(`jobs.mail.reasons.${failure}`);
            return {
              key: [kind, isGivenUp, failure, reply].join(' '),
              cells: [
                t(`jobs.mail.kinds.${kind}`),
                t(isGivenUp ? 'jobs.mail.states.failed' : 'jobs.mail.states.queued'),
                reply === null ? reason : t('jobs.mail.reasonWithReply', { reason, reply: String(reply) }),
                count,
                lastAt,
                ...(canResend
                  ? [isGivenUp ? <ResendForm key="again" kind={kind} failure={failure} reply={reply} /> : '']
                  : []),
              ],
            };
          })}
        />
      )}
      {canResend ? <p className="mute">{t('jobs.mail.againHint')}</p> : null}
      {mail.isSetUp ? (
        <form method="post">
          <p>{t('jobs.mail.testHint')}</p>
          <p className="actions">
            <Button kind="secondary" name="intent" value="testMail">
              {t('jobs.mail.test')}
            </Button>
          </p>
        </form>
      ) : null}
    </Card>
  );
}

function ResendForm({ kind, failure, reply }: Pick<MailState['failures'][number], 'kind' | 'failure' | 'reply'>) {
  const t = useTexts('administration');
  return (
    <form method="post">
      <input type="hidden" name="kind" value={kind} readOnly />
      <input type="hidden" name="failure" value={failure} readOnly />
      <input type="hidden" name="reply" value={reply ?? ''} readOnly />
      <Button
        kind="secondary"
        small
        name="intent"
        value="resendMails"
        aria-label={t('jobs.mail.againAria', { kind: t(`jobs.mail.kinds.${kind}`) })}
      >
        {t('jobs.mail.again')}
      </Button>
    </form>
  );
}
