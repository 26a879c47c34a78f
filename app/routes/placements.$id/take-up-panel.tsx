import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { reopenReasons } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** An end that was none: the placement goes on where it was, with a reason in its history. */
export function TakeUpPanel({ version, form }: { readonly version: number; readonly form: FormState | undefined }) {
  const t = useTexts('placement');
  return (
    <Card title={t('takeUp.title')} tone="soft" id="take-up" screenOnly>
      <details className="fold" open={form?.values['intent'] === 'take-up'}>
        <summary>{t('takeUp.fold')}</summary>
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          <p>{t('takeUp.hint')}</p>
          <Select
            name="reopenReason"
            label={t('takeUp.reason')}
            required
            form={form}
            options={reopenReasons.map((value) => ({ value, label: t(`takeUp.because.${value}`) }))}
          />
          <Button name="intent" value="take-up" kind="secondary" small>
            {t('takeUp.save')}
          </Button>
        </form>
      </details>
    </Card>
  );
}
