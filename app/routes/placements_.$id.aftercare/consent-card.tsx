import { ConsentFields } from '#app/components/consent/consent-fields.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface ConsentCardProps {
  readonly consent: 'yes' | 'no' | 'open';
  readonly mayDecide: boolean;
  readonly form: FormState | undefined;
}

/** Whether anybody may be asked, and how to enter what she decided in a talk or on paper: No as easily as Yes. */
export function ConsentCard({ consent, mayDecide, form }: ConsentCardProps) {
  const t = useTexts('aftercare');
  return (
    <Card title={t('consent.title')} id="consent">
      <p>{t(`consent.${consent}`)}</p>
      {!mayDecide ? null : consent === 'yes' ? (
        <details className="fold">
          <summary>{t('consent.takeBack')}</summary>
          <form method="post" className="form">
            <p>{t('consent.takeBackHint')}</p>
            <Button name="intent" value="take-back" kind="secondary" small>
              {t('consent.takeBack')}
            </Button>
          </form>
        </details>
      ) : (
        <details className="fold" open={form?.values['intent'] === 'yes' || form?.values['intent'] === 'no'}>
          <summary>{t('consent.record')}</summary>
          <form method="post" noValidate className="form">
            <p>{t('consent.hint')}</p>
            <ConsentFields form={form} />
            <div className="actions">
              <Button name="intent" value="yes" kind="secondary" small>
                {t('consent.saveYes')}
              </Button>
              <Button name="intent" value="no" kind="secondary" small>
                {t('consent.saveNo')}
              </Button>
            </div>
          </form>
        </details>
      )}
    </Card>
  );
}
