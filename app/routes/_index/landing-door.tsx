import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** One way in: who it is for, what it takes, what happens next. */
export function LandingDoor({
  door,
  href,
  primary,
}: {
  door: 'company' | 'volunteer' | 'candidate';
  href: string;
  primary?: boolean;
}) {
  const t = useTexts('landing');
  return (
    <Card
      title={t(`doors.${door}.title`)}
      actions={
        <LinkButton href={href} kind={primary ? 'primary' : 'secondary'} block>
          {t(`doors.${door}.action`)}
        </LinkButton>
      }
    >
      <p>{t(`doors.${door}.text`)}</p>
      <p className="mute">{t(`doors.${door}.next`)}</p>
    </Card>
  );
}
