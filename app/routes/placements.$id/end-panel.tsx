import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { placementEndReasons, type PlacementState } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface EndPanelProps {
  readonly version: number;
  readonly state: PlacementState;
  readonly today: Day;
  readonly form: FormState | undefined;
}

/** How it ends: the employment lasts, or ended because ... */
export function EndPanel({ version, state, today, form }: EndPanelProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const isEndRefused = form?.values['intent'] === 'end';
  return (
    <Card title={t('end.title')} tone="soft" screenOnly>
      {state === 'started' ? (
        <form method="post">
          <VersionField value={version} />
          <p>{t('end.lastsHint')}</p>
          <Button name="intent" value="lasts" small confirm={t('end.lastsConfirm')}>
            {t('end.lasts')}
          </Button>
        </form>
      ) : null}
      <details className="fold" open={isEndRefused}>
        <summary>{t('end.fold')}</summary>
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          <DateField name="endOn" label={t('end.endOn')} required form={form} defaultValue={today} max={today} />
          <Select
            name="endReason"
            label={t('end.reason')}
            required
            form={form}
            options={placementEndReasons.map((value) => ({ value, label: words(`endReason.${value}`) }))}
          />
          <Button name="intent" value="end" kind="danger" small confirm={t('end.confirm')}>
            {t('end.save')}
          </Button>
        </form>
      </details>
    </Card>
  );
}
