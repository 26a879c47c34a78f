import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface SeeCertificateProps {
  readonly version: number;
  readonly today: Day;
  readonly form: FormState | undefined;
  readonly seenOn: Day | null;
}

/** A certificate that was shown again: the old day was deleted, or is long ago. */
export function SeeCertificate({ version, today, form, seenOn }: SeeCertificateProps) {
  const t = useTexts('mentoring');
  return (
    <Card title={t('mentorPage.certificate.title')} tone="soft">
      {seenOn === null ? <p>{t('mentorPage.certificate.missing')}</p> : null}
      <form method="post" noValidate className="form">
        <VersionField value={version} />
        <DateField
          name="certificateOn"
          label={t('mentorPage.certificateSeenOn')}
          hint={t('mentorPage.check.hint')}
          required
          form={form}
          max={today}
        />
        <div className="actions">
          <Button name="intent" value="certificate" kind="secondary">
            {t('mentorPage.certificate.button')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
