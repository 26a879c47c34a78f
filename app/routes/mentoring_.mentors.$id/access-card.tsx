import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { MentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';

/** How she gets in, and a new one-time link for her. */
export function AccessCard({ account }: Pick<MentorPage, 'account'>) {
  const t = useTexts('mentoring');
  if (account === null) return null;
  return (
    <Card title={t('mentorPage.link.title')}>
      <p>{t(`mentorPage.link.${accessOf(account)}`)}</p>
      {account.isOpen ? (
        <form method="post">
          <p className="mute">{t('mentorPage.link.hint')}</p>
          <div className="actions">
            <Button name="intent" value="renewLink" kind="secondary">
              {t('mentorPage.link.button')}
            </Button>
          </div>
        </form>
      ) : null}
    </Card>
  );
}

/** How she gets in: which of the texts of `mentorPage.link`. */
function accessOf(account: NonNullable<MentorPage['account']>): 'closed' | 'used' | 'byCode' | 'waiting' {
  if (!account.isOpen) return 'closed';
  if (account.hasPassword) return 'used';
  return account.signsInByCode ? 'byCode' : 'waiting';
}
