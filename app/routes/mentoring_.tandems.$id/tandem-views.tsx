import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import {
  tandemSides,
  type ReviewAnswer,
  type TandemAlertKind,
  type TandemSide,
} from '#app/domain/mentoring/tandem-life.ts';
import type { CefrLevel, LanguageSkill } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** One of the two said it, and the page does not tell which. */
const isUnsaid = (kind: TandemAlertKind) => kind === 'change' || kind === 'hard';

/** What asks for a call, without who said it; one button once it is settled. */
export function TandemAlerts({ alerts }: { alerts: readonly { readonly kind: TandemAlertKind; readonly on: Day }[] }) {
  const t = useTexts('tandemDesk');
  const format = useFormats();
  if (alerts.length === 0) return null;
  return (
    <Alert kind="warning" title={t('alerts.title')}>
      <ul>
        {alerts.map(({ kind, on }) => (
          <li key={kind}>{t('alerts.since', { what: t(`alerts.kind.${kind}`), on: format.day(on) })}</li>
        ))}
      </ul>
      {alerts.some(({ kind }) => isUnsaid(kind)) ? <p>{t('alerts.hint')}</p> : null}
      <form method="post" className="actions">
        <Button name="intent" value="called" kind="secondary">
          {t('alerts.done')}
        </Button>
      </form>
    </Alert>
  );
}

/** Before they have met: who of the two has said yes, and the learner's yes where she told it in a talk. */
export function BothAsked({ accepted }: { accepted: Readonly<Record<TandemSide, boolean>> }) {
  const t = useTexts('tandemDesk');
  if (accepted.mentor && accepted.learner) return null;
  const answer = (side: TandemSide) => t(accepted[side] ? 'asked.yes' : 'asked.waits');
  return (
    <Card title={t('asked.title')}>
      <DataList items={tandemSides.map((side) => [t(`reviews.side.${side}`), answer(side)])} />
      <p className="mute">{t('asked.hint')}</p>
      {accepted.learner ? null : (
        <form method="post" className="actions">
          <Button name="intent" value="learnerYes" kind="secondary">
            {t('asked.learnerYes')}
          </Button>
        </form>
      )}
    </Card>
  );
}

interface TandemViewsProps {
  readonly reviews: readonly { readonly monthOn: Day; readonly side: TandemSide; readonly answer: ReviewAnswer }[];
  readonly observed: readonly { readonly skill: LanguageSkill; readonly level: CefrLevel; readonly observedOn: Day }[];
}

/** How both say it goes, and the mentor's view of the learner's German, marked as such. */
export function TandemViews({ reviews, observed }: TandemViewsProps) {
  const t = useTexts('tandemDesk');
  const match = useTexts('match');
  const format = useFormats();
  return (
    <>
      {reviews.length === 0 ? null : (
        <Card title={t('reviews.title')}>
          <ul>
            {reviews.slice(0, 12).map(({ monthOn, side, answer }) => (
              <li key={`${monthOn}.${side}`}>
                {t('reviews.line', {
                  month: format.month(monthOn),
                  side: t(`reviews.side.${side}`),
                  answer: t(`reviews.answer.${answer}`),
                })}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {observed.length === 0 ? null : (
        <Card title={t('observed.title')} tone="soft">
          <ul>
            {observed.map(({ skill, level, observedOn }) => (
              <li key={skill}>
                {t('observed.line', { skill: match(`skill.${skill}`), level, on: format.day(observedOn) })}
              </li>
            ))}
          </ul>
          <p className="mute">{t('observed.hint')}</p>
        </Card>
      )}
    </>
  );
}
