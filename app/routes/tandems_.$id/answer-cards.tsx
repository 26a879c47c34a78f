import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** Before they have met: whether she would like to meet the person the coordinator has chosen. */
export function AskCard({ hasOtherAccepted }: { hasOtherAccepted: boolean }) {
  const t = useTexts('tandem');
  return (
    <Card title={t('ask.title')}>
      <form method="post">
        <p>{t('ask.text')}</p>
        {hasOtherAccepted ? <p>{t('ask.other')}</p> : null}
        <div className="actions">
          <Button name="intent" value="accept">
            {t('ask.accept')}
          </Button>
          <Button name="intent" value="decline" kind="secondary" confirm={t('ask.declineConfirm')}>
            {t('ask.decline')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface TasterProps {
  readonly meetingCount: number;
  readonly isAsked: boolean;
  /** The other side has been asked and said nothing yet. */
  readonly isOtherSilent: boolean;
}

/** The taster phase: how often they met, and a yes or a no without a reason. */
export function TasterCard({ meetingCount, isAsked, isOtherSilent }: TasterProps) {
  const t = useTexts('tandem');
  return (
    <Card title={t('taster.title')} tone="soft">
      <form method="post">
        <p>
          {t('tasterText')} {t('taster.count', { count: meetingCount })}
        </p>
        {isOtherSilent ? <p>{t('ask.waits')}</p> : null}
        {isAsked ? <p>{t('taster.asked')}</p> : null}
        <div className="actions">
          {isAsked ? null : (
            <Button name="intent" value="stay" kind="secondary">
              {t('taster.stay')}
            </Button>
          )}
          <Button name="intent" value="decline" kind="quiet" confirm={t('taster.declineConfirm')}>
            {t('taster.decline')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** "Ich möchte wechseln" and "Ich kann nicht mehr": two buttons, no question why. */
export function ChangeCard({ isAsked }: { isAsked: boolean }) {
  const t = useTexts('tandem');
  return (
    <>
      <Card title={t('change.title')} tone="soft">
        <form method="post">
          <p>{t(isAsked ? 'change.asked' : 'change.text')}</p>
          {isAsked ? null : (
            <div className="actions">
              <Button name="intent" value="change" kind="secondary">
                {t('change.button')}
              </Button>
            </div>
          )}
        </form>
      </Card>
      <Card title={t('handBack.title')} tone="soft">
        <form method="post">
          <p>{t('handBack.text')}</p>
          <div className="actions">
            <Button name="intent" value="handBack" kind="secondary" confirm={t('handBack.confirm')}>
              {t('handBack.button')}
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}
