import { Button } from '#app/components/ui/button.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { AftercarePage, ShownSide } from '#app/use-cases/assistance/find-aftercare.server.ts';

interface MilestoneSectionProps {
  readonly milestone: AftercarePage['milestones'][number];
  readonly today: Day;
  readonly consent: AftercarePage['consent'];
  /** May make a link for the company. */
  readonly mayLink: boolean;
}

/** One date after the start, person and company under each other: asked, answered, and what. */
export function MilestoneSection({ milestone, today, consent, mayLink }: MilestoneSectionProps) {
  const t = useTexts('aftercare');
  const format = useFormats();
  const isDue = milestone.dueOn <= today;
  const stateOf = (side: ShownSide): string => {
    const day = format.day(side.askedOn ?? milestone.dueOn);
    if (side.answeredOn !== null) return t('state.answered', { day: format.day(side.answeredOn) });
    if (side.closedBecause !== null && side.closedBecause !== 'answered')
      return t(`state.${side.closedBecause}`, { day });
    if (side.isOpen && side.openUntilOn !== null) return t('state.asked', { day, until: format.day(side.openUntilOn) });
    if (consent !== 'yes' && milestone.needsYes) return t('state.needsYes');
    return isDue ? t('state.notAsked') : t('state.ahead', { day });
  };
  const title = t(`milestone.${milestone.code}`);
  const states = milestone.sides.map(stateOf);
  if (!isDue && states.every((state) => state === states[0]))
    return (
      <Section title={title}>
        <p className="mute">{states[0]}</p>
      </Section>
    );
  return (
    <Section title={title}>
      <p className="mute">{format.day(milestone.dueOn)}</p>
      {milestone.sides.map((side) => (
        <div key={side.side} className="stack">
          <p>
            <strong>{t(`side.${side.side}`)}:</strong> {stateOf(side)}
          </p>
          {side.answers.length > 0 ? (
            <DataList
              items={side.answers.map(({ question, value }) => [
                t(`told.${question}`),
                t.find(`said.${question}.${value}`),
              ])}
            />
          ) : side.mayRead || side.answeredOn === null ? null : (
            <p className="mute">{t('state.private')}</p>
          )}
          {side.side === 'employer' && side.isOpen && side.checkInId !== null && mayLink ? (
            <form method="post">
              <input type="hidden" name="checkInId" value={side.checkInId} />
              <Button name="intent" value="link" kind="secondary" small>
                {t('link.make')}
              </Button>
            </form>
          ) : null}
        </div>
      ))}
    </Section>
  );
}
