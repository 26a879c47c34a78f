import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** What everybody asks before signing up, for any town; what each house settles itself says so. */
export function FirstAnswers() {
  const t = useTexts('volunteer');
  const ofTheHouse = <Badge tone="warn">{t('facts.check')}</Badge>;
  return (
    <Card title={t('facts.title')}>
      <DataList
        items={[
          [t('facts.time.question'), t('facts.time.answer')],
          [t('facts.place.question'), t('facts.place.answer')],
          [
            t('facts.insurance.question'),
            <>
              {t('facts.insurance.answer')} {ofTheHouse}
            </>,
          ],
          [
            t('facts.travel.question'),
            <>
              {t('facts.travel.answer')} {ofTheHouse}
            </>,
          ],
        ]}
      />
      <p className="mute">{t('facts.training')}</p>
    </Card>
  );
}
