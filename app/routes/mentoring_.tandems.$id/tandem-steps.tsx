import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { statedEndReasons } from '#app/domain/mentoring/mentoring.ts';
import type { TandemMove } from '#app/domain/mentoring/tandem-moves.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface TandemStepsProps {
  readonly tandem: {
    readonly moves: readonly TandemMove[];
    readonly version: number;
    readonly startedOn: Day;
  };
  readonly form: FormState | undefined;
}

/** What staff may do with a tandem now: a beginning asks for the signed agreement, a No in the taster phase for nothing, an end for its reason. */
export function TandemSteps({ tandem: { moves, version, startedOn }, form }: TandemStepsProps) {
  const t = useTexts('mentoring');
  const small = (['resume', 'pause'] as const).filter((move) => moves.includes(move));
  const formOf = (intent: string) => (form?.values['intent'] === intent ? form : undefined);
  return (
    <>
      {moves.includes('begin') ? (
        <Card title={t('tandemPage.steps')}>
          <form method="post" noValidate className="form">
            <VersionField value={version} />
            <DateField
              name="agreedOn"
              label={t('tandemPage.agreedOn')}
              required
              min={startedOn}
              form={formOf('begin')}
            />
            <div className="actions">
              <Button name="intent" value="begin">
                {t('tandemPage.begin')}
              </Button>
            </div>
          </form>
        </Card>
      ) : null}
      {small.length > 0 ? (
        <Card title={moves.includes('begin') ? undefined : t('tandemPage.steps')}>
          <form method="post">
            <VersionField value={version} />
            <div className="actions">
              {small.map((move) => (
                <Button key={move} name="intent" value={move} kind={move === 'resume' ? 'primary' : 'secondary'}>
                  {t(`tandemPage.${move}`)}
                </Button>
              ))}
            </div>
          </form>
        </Card>
      ) : null}
      {moves.includes('decline') ? (
        <Card tone="soft">
          <form method="post">
            <VersionField value={version} />
            <p>{t('tandemPage.decline.hint')}</p>
            <div className="actions">
              <Button name="intent" value="decline" kind="secondary" confirm={t('tandemPage.decline.confirm')}>
                {t('tandemPage.decline.button')}
              </Button>
            </div>
          </form>
        </Card>
      ) : moves.includes('end') ? (
        <Card title={t('tandemPage.end.title')} tone="soft">
          <form method="post" noValidate className="form">
            <VersionField value={version} />
            <Select
              name="reason"
              label={t('tandemPage.end.reason')}
              required
              form={formOf('end')}
              options={statedEndReasons.map((value) => ({ value, label: t(`endReason.${value}`) }))}
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
