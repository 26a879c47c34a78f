import { Button } from '#app/components/ui/button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { AddressShownOnce } from '#app/components/ui/shown-once.tsx';
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
        <AddressShownOnce
          id="calendar-address"
          value={made}
          words={{
            title: t('order.made'),
            text: t('order.madeText'),
            label: t('order.address'),
            copy: t('order.copy'),
            copied: t('order.copied'),
          }}
        />
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
