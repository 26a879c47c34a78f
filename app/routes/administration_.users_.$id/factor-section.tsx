import { Button } from '#app/components/ui/button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** Whether somebody has a second factor, and the way out for whoever has lost it. */
export function FactorSection({ hasFactor }: { hasFactor: boolean }) {
  const t = useTexts('secondFactor');
  return (
    <Section title={t('user.title')}>
      <p>{t(hasFactor ? 'user.has' : 'user.hasNone')}</p>
      {hasFactor ? (
        <form method="post">
          <p>{t('user.text')}</p>
          <Button kind="danger" name="intent" value="resetFactors" confirm={t('user.confirm')}>
            {t('user.reset')}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
