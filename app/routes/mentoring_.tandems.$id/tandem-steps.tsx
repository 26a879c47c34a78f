import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { tandemEndReasons } from '#app/domain/mentoring/mentoring.ts';
import type { TandemMove } from '#app/domain/mentoring/tandem-course.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface TandemStepsProps {
  readonly moves: readonly TandemMove[];
  readonly version: number;
  readonly form: FormState | undefined;
}

/** What staff may do with a tandem now; an end asks for its reason. */
export function TandemSteps({ moves, version, form }: TandemStepsProps) {
  const t = useTexts('mentoring');
  const small = (['begin', 'resume', 'pause'] as const).filter((move) => moves.includes(move));
  const reasons = tandemEndReasons.filter((reason) => reason !== 'consentWithdrawn');
  return (
    <>
      {small.length > 0 ? (
        <Card title={t('tandemPage.steps')}>
          <form method="post">
            <VersionField value={version} />
            <div className="actions">
              {small.map((move, index) => (
                <Button
                  key={move}
                  name="intent"
                  value={move}
                  kind={index === 0 && move !== 'pause' ? 'primary' : 'secondary'}
                >
                  {t(`tandemPage.${move}`)}
                </Button>
              ))}
            </div>
          </form>
        </Card>
      ) : null}
      {moves.includes('end') ? (
        <Card title={t('tandemPage.end.title')} tone="soft">
          <form method="post" noValidate className="form">
            <VersionField value={version} />
            <Select
              name="reason"
              label={t('tandemPage.end.reason')}
              required
              form={form}
              options={reasons.map((value) => ({ value, label: t(`endReason.${value}`) }))}
            />
            <div className="actions">
              <Button name="intent" value="end" kind="danger" confirm={t('tandemPage.end.confirm')}>
                {t('tandemPage.end.button')}
              </Button>
            </div>
          </form>
        </Card>
      ) : null}
    </>
  );
}
