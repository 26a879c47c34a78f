import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface CalendarSectionProps {
  /** Since when there is an address, as text; null: there is none. */
  readonly since: string | null;
  /** The address right after it was made: it can't be shown again. */
  readonly made: string | undefined;
  readonly isMentor: boolean;
}

/** The secret address of one's own calendar: make, make anew, switch off. */
export function CalendarSection({ since, made, isMentor }: CalendarSectionProps) {
  const t = useTexts('calendar');
  return (
    <Section title={t('order.title')} id="calendar">
      <p>{t(isMentor ? 'order.leadMentor' : 'order.lead')}</p>
      {made === undefined ? null : (
        <Alert kind="success" title={t('order.made')} live>
          <p>{t('order.madeText')}</p>
          <label className="kern-label" htmlFor="calendar-address">
            {t('order.address')}
          </label>
          <input id="calendar-address" className="kern-form-input__input" readOnly value={made} />
          <div className="actions">
            <button
              type="button"
              className="kern-btn kern-btn--secondary btn--small"
              data-copy="calendar-address"
              data-copied={t('order.copied')}
              hidden
            >
              <span className="kern-label">{t('order.copy')}</span>
            </button>
            <p className="mute" role="status" />
          </div>
        </Alert>
      )}
      <p>{since === null ? t('order.none') : t('order.since', { day: since })}</p>
      <form method="post" className="actions">
        <Button
          name="intent"
          value="makeCalendar"
          kind="secondary"
          confirm={since === null ? undefined : t('order.renewConfirm')}
        >
          {t(since === null ? 'order.make' : 'order.renew')}
        </Button>
        {since === null ? null : (
          <Button name="intent" value="endCalendar" kind="danger" confirm={t('order.endConfirm')}>
            {t('order.end')}
          </Button>
        )}
      </form>
    </Section>
  );
}
