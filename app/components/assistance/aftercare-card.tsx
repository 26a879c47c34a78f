import type { CheckOutcome } from '#app/domain/assistance/check-in.ts';
import { startTopicsFor } from '#app/domain/assistance/start-sheet.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Card } from '../ui/card.tsx';
import { DataList } from '../ui/data-list.tsx';

interface AftercareCardProps {
  readonly placement: {
    readonly id: string;
    readonly kind: PostingKind;
    readonly startedOn: Day | null;
    readonly outcomeMonth6: CheckOutcome | null;
    readonly outcomeMonth12: CheckOutcome | null;
  };
  /** Her yes to being asked stands: without it what is not known stays unknown. */
  readonly mayAsk: boolean;
}

/** Beside the plan: whether the employment exists after 6 and 12 months, and the ways to the aftercare and to the sheet. */
export function AftercareCard({ placement, mayAsk }: AftercareCardProps) {
  const t = useTexts('aftercare');
  const { id, kind, startedOn, outcomeMonth6, outcomeMonth12 } = placement;
  const open = mayAsk ? 'pending' : 'unknown';
  return (
    <Card title={t('page.title')} tone="soft" screenOnly>
      {startedOn === null ? (
        <p className="mute">{t('page.notYet')}</p>
      ) : (
        <>
          <DataList
            items={[
              [t('outcome.month6'), t(`outcome.${outcomeMonth6 ?? open}`)],
              [t('outcome.month12'), t(`outcome.${outcomeMonth12 ?? open}`)],
            ]}
          />
          <p>
            <a href={`/placements/${id}/aftercare`}>{t('page.open')}</a>
          </p>
        </>
      )}
      {startTopicsFor(kind).length === 0 ? null : (
        <p>
          <a href={`/placements/${id}/start-sheet`}>{t('page.sheet')}</a>
        </p>
      )}
    </Card>
  );
}
