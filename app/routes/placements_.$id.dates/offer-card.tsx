import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import type { DateAnswer, DateOfferKind, DateOfferState } from '#app/domain/assistance/date-offer.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface OfferCardProps {
  readonly offer: {
    readonly id: string;
    readonly kind: DateOfferKind;
    readonly state: DateOfferState;
    readonly times: readonly Date[];
    readonly validUntil: Date;
    readonly answer: DateAnswer | null;
    readonly chosenAt: Date | null;
    readonly isSettled: boolean;
  };
}

/** One offer: its times, what the company said, and what can be done with it now. */
export function OfferCard({ offer }: OfferCardProps) {
  const t = useTexts('dateOffer');
  const format = useFormats();
  return (
    <Card level={3} tone={offer.state === 'open' ? 'plain' : 'soft'} title={t(`kind.${offer.kind}`)}>
      <p>{t(`staff.state.${offer.state}`, { until: format.instant(offer.validUntil.getTime() - 60_000) })}</p>
      {offer.answer === null ? (
        <ul>
          {offer.times.map((time) => (
            <li key={time.getTime()}>{format.instant(time)}</li>
          ))}
        </ul>
      ) : (
        <p>
          <strong>
            {offer.chosenAt === null
              ? t('staff.noneFits')
              : t('staff.chosen', { time: format.instant(offer.chosenAt) })}
          </strong>
        </p>
      )}
      {offer.isSettled ? <p className="mute">{t('staff.settled')}</p> : null}
      {offer.state === 'open' || (offer.state === 'answered' && !offer.isSettled) ? (
        <form method="post" className="actions">
          <input type="hidden" name="offerId" value={offer.id} />
          {offer.state === 'open' ? (
            <Button name="intent" value="take-back" kind="secondary" small confirm={t('staff.takeBackConfirm')}>
              {t('staff.takeBack')}
            </Button>
          ) : (
            <Button name="intent" value="settle" small>
              {t(offer.answer === 'chosen' ? 'staff.settleChosen' : 'staff.settleNone')}
            </Button>
          )}
        </form>
      ) : null}
    </Card>
  );
}
