import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { isTrial } from '#app/domain/assistance/placement-moves.ts';
import { placementEndReasons, trialResults, type PlacementState } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface EndPanelProps {
  readonly version: number;
  readonly state: PlacementState;
  readonly kind: PostingKind;
  readonly plannedEndOn: Day | null;
  readonly today: Day;
  readonly form: FormState | undefined;
}

/** How it ends: the employment lasts, the trial is over and what follows, or ended early because ... */
export function EndPanel({ version, state, kind, plannedEndOn, today, form }: EndPanelProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const isEndRefused = form?.values['intent'] === 'end';
  return (
    <Card title={t('end.title')} tone="soft" id="end" screenOnly>
      {state === 'started' && isTrial(kind) ? (
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          <p>{t('end.trialHint')}</p>
          <DateField
            name="completedOn"
            label={t('end.completedOn')}
            required
            form={form}
            defaultValue={plannedEndOn !== null && plannedEndOn <= today ? plannedEndOn : today}
            max={today}
          />
          <RadioGroup
            name="trialResult"
            label={t('end.trialResult')}
            required
            form={form}
            options={trialResults.map((value) => ({ value, label: words(`trialResult.${value}`) }))}
          />
          <Button name="intent" value="complete-trial" small>
            {t('end.complete')}
          </Button>
        </form>
      ) : null}
      {state === 'started' && !isTrial(kind) ? (
        <form method="post">
          <VersionField value={version} />
          <p>{t('end.lastsHint')}</p>
          <Button name="intent" value="lasts" small confirm={t('end.lastsConfirm')}>
            {t('end.lasts')}
          </Button>
        </form>
      ) : null}
      <details className="fold" open={isEndRefused}>
        <summary>{t(isTrial(kind) ? 'end.foldEarly' : 'end.fold')}</summary>
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
