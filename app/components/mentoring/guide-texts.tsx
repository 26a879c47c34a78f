import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface GuideTextsProps {
  readonly guide: {
    readonly town: string;
    readonly insurance: string;
    readonly travelCosts: string;
    readonly meetingPlaces: string;
    readonly onboarding: string;
    readonly contact: string;
    readonly isDraft: boolean;
  };
  /** Without what helps at the start: for somebody who has not signed up yet. */
  readonly short?: boolean;
}

/** What the house of a town tells its volunteers; a text nobody has checked says so. */
export function GuideTexts({ guide, short = false }: GuideTextsProps) {
  const t = useTexts('volunteer');
  return (
    <Card
      title={t('guide.of', { town: guide.town })}
      actions={guide.isDraft ? <Badge tone="warn">{t('guide.draft')}</Badge> : null}
    >
      <DataList
        items={[
          [t('facts.time.question'), t('facts.time.answer')],
          [t('facts.place.question'), guide.meetingPlaces],
          [t('facts.insurance.question'), guide.insurance],
          [t('facts.travel.question'), guide.travelCosts],
          [t('guide.onboarding'), short ? null : guide.onboarding],
          [t('guide.contact'), guide.contact],
        ]}
      />
      <p className="mute">{t('facts.training')}</p>
    </Card>
  );
}
