import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { notFitReasons } from '#app/domain/match/proposal.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface CompanyAnswerFormProps {
  readonly version: number;
  readonly companyId: string;
  readonly companyName: string;
  readonly mayAskCall: boolean;
  readonly form: FormState | undefined;
}

/** What the company said on the telephone, recorded by the officer. */
export function CompanyAnswerForm({ version, companyId, companyName, mayAskCall, form }: CompanyAnswerFormProps) {
  const t = useTexts('proposal');
  return (
    <Card
      title={t('call.title')}
      actions={<LinkButton href={`/companies/${companyId}`}>{t('call.phone', { company: companyName })}</LinkButton>}
    >
      <p>{t('call.lead')}</p>
      <form method="post" noValidate className="form">
        <VersionField value={version} />
        <div className="actions">
          <Button name="intent" value="company-meets">
            {t('call.meet')}
          </Button>
          {mayAskCall ? (
            <Button name="intent" value="company-calls" kind="secondary">
              {t('call.call')}
            </Button>
          ) : null}
        </div>
        <Select
          name="reason"
          label={t('call.reason')}
          form={form}
          size="medium"
          options={notFitReasons.map((value) => ({ value, label: t(`notFit.${value}`) }))}
        />
        <div className="actions">
          <Button name="intent" value="company-not-fit" kind="secondary">
            {t('call.notFit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
