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
              ],
            };
          })}
        />
      )}
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
