import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface SessionListProps {
  readonly sessions: readonly {
    readonly id: string;
    readonly device: string | null;
    readonly since: string;
    readonly isThisOne: boolean;
  }[];
}

/** Where somebody is signed in, each to be ended, and all others at once. */
export function SessionList({ sessions }: SessionListProps) {
  const t = useTexts('account');
  return (
    <Section title={t('own.sessions')}>
      <p className="mute">{t('own.sessionsLead')}</p>
      <Table
        caption={t('own.sessions')}
        captionHidden
        columns={[{ label: t('own.device') }, { label: t('own.since') }, { label: t('own.action'), hidden: true }]}
        rows={sessions.map((session) => ({
          key: session.id,
          cells: [
            session.device ?? t('own.unknownDevice'),
            session.since,
            session.isThisOne ? (
              <Badge tone="good">{t('own.thisOne')}</Badge>
            ) : (
              <form method="post">
                <input type="hidden" name="session" value={session.id} readOnly />
                <Button kind="quiet" small name="intent" value="endSession">
                  {t('own.endOne')}
                </Button>
              </form>
            ),
          ],
        }))}
      />
      {sessions.length > 1 ? (
        <form method="post" className="actions">
          <Button kind="secondary" name="intent" value="endOtherSessions">
            {t('own.endOthers')}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
