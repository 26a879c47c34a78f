import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { checkOutcomes, talkedTroubles } from '#app/domain/assistance/check-in.ts';
import type { PlacementSide } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { AftercarePage } from '#app/use-cases/assistance/find-aftercare.server.ts';

interface TalkCardProps {
  readonly milestones: AftercarePage['milestones'];
  readonly today: Day;
  readonly consent: AftercarePage['consent'];
  readonly mayRecord: Readonly<Record<PlacementSide, boolean>>;
  readonly form: FormState | undefined;
}

/** What came out of a talk: when and with whom, a worry if there is one, and whether the employment exists. */
export function TalkCard({ milestones, today, consent, mayRecord, form }: TalkCardProps) {
  const t = useTexts('aftercare');
  const due = milestones
    .filter(({ dueOn, needsYes }) => dueOn <= today && (!needsYes || consent === 'yes'))
    .flatMap(({ code, sides }) =>
      sides
        .filter(({ side }) => mayRecord[side])
        .map(({ side, version }) => ({
          value: `${code} ${side} ${version}`,
          label: `${t(`milestone.${code}`)}: ${t(`side.${side}`)}`,
        })),
    );
  if (due.length === 0) return null;
  return (
    <Card title={t('record.title')} id="talk" screenOnly>
      <form method="post" noValidate className="form">
        <input type="hidden" name="intent" value="record" />
        <Select name="what" label={t('record.what')} required form={form} options={[...due].reverse()} />
        <Select
          name="trouble"
          label={t('record.trouble')}
          hint={t('record.troubleHint')}
          form={form}
          empty={t('record.noTrouble')}
          options={talkedTroubles.map((value) => ({ value, label: t(`said.trouble.${value}`) }))}
        />
        <p>{t('record.hint')}</p>
        <div className="actions">
          {checkOutcomes.map((outcome) => (
            <Button key={outcome} name="outcome" value={outcome} kind="secondary" small>
              {t(`record.${outcome}`)}
            </Button>
          ))}
        </div>
      </form>
    </Card>
  );
}
