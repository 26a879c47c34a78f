import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface SelfFormProps {
  readonly version: number;
  readonly postingCode: string;
  readonly hasApplied: boolean;
  readonly appliedOn: Day | null;
  readonly today: Day;
  readonly form: FormState | undefined;
}

/** Way B: the person applies herself; the posting on paper, the day she applied, and what came of it. */
export function SelfForm({ version, postingCode, hasApplied, appliedOn, today, form }: SelfFormProps) {
  const t = useTexts('proposal');
  const format = useFormats();
  return (
    <Card title={t('self.title')} actions={<LinkButton href={`/board/${postingCode}`}>{t('self.print')}</LinkButton>}>
      <p>
        {hasApplied && appliedOn !== null ? t('self.appliedSince', { day: format.day(appliedOn) }) : t('self.lead')}
      </p>
      <form method="post" noValidate className="form">
        <VersionField value={version} />
        {hasApplied ? null : (
          <DateField
            name="appliedOn"
            label={t('self.appliedOn')}
            required
            form={form}
            defaultValue={today}
            max={today}
          />
        )}
        <div className="actions">
          {hasApplied ? (
            <>
              <Button name="intent" value="invited">
                {t('self.invited')}
              </Button>
              <Button
                name="intent"
                value="company-declined"
                kind="secondary"
                confirm={t('self.declinedByCompanyConfirm')}
              >
                {t('self.declinedByCompany')}
              </Button>
            </>
          ) : (
            <Button name="intent" value="applied">
              {t('self.applied')}
            </Button>
          )}
          <Button name="intent" value="not-pursued" kind="secondary" confirm={t('self.notPursuedConfirm')}>
            {t('self.notPursued')}
          </Button>
        </div>
        <p className="mute">
          {hasApplied ? `${t('self.invitedHint')} ` : ''}
          {t('self.notPursuedHint')}
        </p>
      </form>
    </Card>
  );
}
