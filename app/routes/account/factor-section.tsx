import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface FactorSectionProps {
  readonly isOn: boolean;
  readonly isRequired: boolean;
  /** A day to come, as text. */
  readonly requiredFrom: string | null;
}

/** Whether a second factor is set up, and the way to its page. */
export function FactorSection({ isOn, isRequired, requiredFrom }: FactorSectionProps) {
  const t = useTexts('secondFactor');
  return (
    <Section title={t('own.section')} id="second-factor">
      <p>
        {t(isOn ? 'own.isOn' : 'own.isOff')}
        {isRequired ? ` ${t('own.required')}` : null}
        {requiredFrom === null ? null : ` ${t('own.requiredFrom', { day: requiredFrom })}`}
      </p>
      <div className="actions">
        <LinkButton href="/account/second-factor">{t('own.open')}</LinkButton>
      </div>
    </Section>
  );
}
