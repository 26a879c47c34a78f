import { Button } from '#app/components/ui/button.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { checkOutcomes } from '#app/domain/assistance/check-in.ts';
import type { PlacementSide } from '#app/domain/assistance/placement.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { AftercarePage, ShownSide } from '#app/use-cases/assistance/find-aftercare.server.ts';

interface MilestoneSectionProps {
  readonly milestone: AftercarePage['milestones'][number];
  readonly today: Day;
  readonly consent: AftercarePage['consent'];
  readonly mayRecord: Readonly<Record<PlacementSide, boolean>>;
}

/** One date after the start, person and company under each other: asked, answered, what, and what staff can do. */
export function MilestoneSection({ milestone, today, consent, mayRecord }: MilestoneSectionProps) {
  const t = useTexts('aftercare');
  const format = useFormats();
  const isDue = milestone.dueOn <= today;
  const mayAsk = !milestone.needsYes || consent === 'yes';
  const stateOf = (side: ShownSide): string => {
    const day = format.day(side.askedOn ?? milestone.dueOn);
    if (side.answeredOn !== null) return t('state.answered', { day: format.day(side.answeredOn) });
    if (side.closedBecause !== null && side.closedBecause !== 'answered')
      return t(`state.${side.closedBecause}`, { day });
    if (side.isOpen && side.openUntilOn !== null) return t('state.asked', { day, until: format.day(side.openUntilOn) });
    if (consent !== 'yes' && milestone.needsYes) return t('state.needsYes');
    return isDue ? t('state.notAsked') : t('state.ahead', { day });
  };
  return (
    <Section title={t(`milestone.${milestone.code}`)}>
      <p className="mute">{format.day(milestone.dueOn)}</p>
      {milestone.sides.map((side) => (
        <div key={side.side} className="stack">
          <p>
            <strong>{t(`side.${side.side}`)}:</strong> {stateOf(side)}
          </p>
          {side.mayRead ? (
            <DataList
              items={side.answers.map(({ question, value }) => [
                t(`told.${question}`),
                t.find(`said.${question}.${value}`),
              ])}
            />
          ) : side.answeredOn === null ? null : (
            <p className="mute">{t('state.private')}</p>
          )}
          {side.side === 'employer' && side.isOpen && side.checkInId !== null && mayRecord.employer ? (
            <form method="post">
              <input type="hidden" name="checkInId" value={side.checkInId} />
              <Button name="intent" value="link" kind="secondary" small>
                {t('link.make')}
              </Button>
            </form>
          ) : null}
          {isDue && mayAsk && mayRecord[side.side] ? <RecordOutcome side={side} code={milestone.code} /> : null}
        </div>
      ))}
    </Section>
  );
}

/** What came out of a talk: three buttons. */
function RecordOutcome({ side, code }: { side: ShownSide; code: MilestoneSectionProps['milestone']['code'] }) {
  const t = useTexts('aftercare');
  const of = { milestone: t(`milestone.${code}`), side: t(`side.${side.side}`) };
  return (
    <details className="fold">
      <summary>{t('record.fold')}</summary>
      <p>{t('record.hint')}</p>
      <div className="actions">
        {checkOutcomes.map((outcome) => (
          <form key={outcome} method="post">
            <input type="hidden" name="code" value={code} />
            <input type="hidden" name="side" value={side.side} />
            <input type="hidden" name="version" value={side.version} />
            <input type="hidden" name="outcome" value={outcome} />
            <Button
              name="intent"
              value="record"
              kind="secondary"
              small
              aria-label={t('record.label', { outcome: t(`record.${outcome}`), ...of })}
            >
              {t(`record.${outcome}`)}
            </Button>
          </form>
        ))}
      </div>
    </details>
  );
}
