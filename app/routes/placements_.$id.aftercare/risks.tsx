import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { AftercareCode } from '#app/domain/assistance/aftercare.ts';
import type { RiskReason } from '#app/domain/assistance/check-in.ts';
import type { PlacementSide } from '#app/domain/assistance/placement.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface RisksProps {
  readonly placementId: string;
  readonly milestones: readonly {
    readonly code: AftercareCode;
    readonly sides: readonly {
      readonly side: PlacementSide;
      readonly checkInId: string | null;
      readonly risk: { readonly reason: RiskReason; readonly dueOn: Day; readonly isDone: boolean } | null;
    }[];
  }[];
}

/** What an answer asks somebody to look after, until somebody has. */
export function Risks({ placementId, milestones }: RisksProps) {
  const t = useTexts('aftercare');
  const format = useFormats();
  const open = milestones.flatMap(({ code, sides }) =>
    sides.flatMap(({ side, checkInId, risk }) =>
      risk === null || risk.isDone || checkInId === null ? [] : [{ code, side, checkInId, ...risk }],
    ),
  );
  if (open.length === 0) return null;
  return (
    <Section title={t('risk.title')} id="risk">
      {open.map(({ code, side, checkInId, reason, dueOn }) => (
        <form key={checkInId} method="post" className="stack">
          <input type="hidden" name="checkInId" value={checkInId} />
          <p>
            <Badge tone="warn">{t(`risk.reason.${reason}`)}</Badge> {t(`milestone.${code}`)}: {t(`risk.said.${side}`)}.{' '}
            {t('risk.due', { day: format.day(dueOn) })}
          </p>
          <div className="actions">
            <Button
              name="intent"
              value="risk-done"
              small
              aria-label={t('risk.doneLabel', { reason: t(`risk.reason.${reason}`) })}
            >
              {t('risk.done')}
            </Button>
            {reason === 'saidEnded' ? (
              <LinkButton small href={`/placements/${placementId}#end`}>
                {t('risk.toEnd')}
              </LinkButton>
            ) : null}
          </div>
        </form>
      ))}
    </Section>
  );
}
