import { PracticeGap } from '#app/components/mentoring/practice-gap.tsx';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Problem, useFieldProblem, useKeptValues } from '#app/components/ui/field-parts.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { PairReasons } from './pair-reasons.tsx';
import type { MentorShown, PairShown } from './pair-shown.ts';

interface PairsSectionProps {
  readonly pairs: readonly PairShown[];
  readonly page: number;
  readonly pageCount: number;
  readonly form: FormState | undefined;
}

/** One form: tick and confirm, or decide about one pair. Nothing is ticked before. */
export function PairsSection({ pairs, page, pageCount, form }: PairsSectionProps) {
  const t = useTexts('pairing');
  const ticked = useKeptValues(form, 'pairs', []);
  const { id, text } = useFieldProblem(form, 'pairs', null);
  if (pairs.length === 0)
    return (
      <Section id="pairs" title={t('pairs.title')}>
        <EmptyState title={t('pairs.none')}>{t('pairs.noneText')}</EmptyState>
      </Section>
    );
  return (
    <Section id="pairs" title={t('pairs.title')}>
      <form method="post" noValidate>
        <FormKey form={form} />
        <div role="group" aria-labelledby="pairs-lead" className="stack">
          <p className="mute" id="pairs-lead">
            {t('pairs.lead')}
          </p>
          <Problem id={id} text={text} />
          <ul className="pairs">
            {pairs.map((pair, index) => (
              <li key={pair.learnerCode}>
                <Pair pair={pair} id={index === 0 ? id : `${id}-${index}`} ticked={ticked} form={form} />
              </li>
            ))}
          </ul>
        </div>
        <p>{t('pairs.next')}</p>
        <div className="actions">
          <Button name="intent" value="confirm">
            {t('pairs.confirm')}
          </Button>
        </div>
      </form>
      <Pagination page={page} pageCount={pageCount} hrefFor={(to) => `?page=${to}#pairs`} label={t('pairs.title')} />
    </Section>
  );
}

const nameOf = (mentor: MentorShown) => mentor.name ?? mentor.caseCode;

function Pair({
  pair,
  id,
  ticked,
  form,
}: {
  pair: PairShown;
  id: string;
  ticked: readonly string[];
  form: FormState | undefined;
}) {
  const t = useTexts('pairing');
  const mentoring = useTexts('mentoring');
  const words = useMentoringWords();
  const format = useFormats();
  const { learnerCode, mentor, need, why, others } = pair;
  const value = `${learnerCode}:${mentor.id}`;
  const weeks = mentoring('overview.weeks', { count: need.waitingWeeks });
  const points = (milli: number) => format.number(milli / 1000, 1);
  const isPossible = mentor.isFree && why !== null;
  return (
    <>
      <div className="kern-form-check">
        <input
          id={id}
          type="checkbox"
          name="pairs"
          value={value}
          className="kern-form-check__checkbox"
          defaultChecked={ticked.includes(value)}
          disabled={!isPossible}
        />
        <label className="kern-label" htmlFor={id}>
          {t('pairs.pick', { learner: learnerCode, mentor: nameOf(mentor) })}{' '}
          {pair.isPinned ? <Badge tone="special">{t('pairs.pinned')}</Badge> : null}
          {mentor.isFree ? null : <Badge tone="warn">{t('pairs.taken')}</Badge>}
        </label>
      </div>
      <p>
        {t('pairs.about', { goal: words.goal(pair.goal, pair.goalLevel), district: pair.district, weeks })}{' '}
        <PracticeGap need={need} />
      </p>
      {pair.wishes.length === 0 ? null : (
        <p>{t('pairs.wishes', { wishes: format.list(pair.wishes.map((wish) => mentoring(`learnerWish.${wish}`))) })}</p>
      )}
      {mentor.wishes.length === 0 ? null : (
        <p>
          {t('pairs.mentorWishes', { wishes: format.list(mentor.wishes.map((wish) => mentoring(`wish.${wish}`))) })}
        </p>
      )}
      {why === null ? (
        <p>{t('pairs.impossible')}</p>
      ) : (
        <>
          <p className="mute">
            {t('pairs.needPoints', { points: points(need.points) })} ·{' '}
            {t('pairs.fitPoints', { points: points(why.fit) })}
          </p>
          <PairReasons why={why} />
        </>
      )}
      <details className="fold">
        <summary>{t('pairs.change')}</summary>
        <div className="actions">
          <Button small kind="secondary" name="intent" value={`${pair.isPinned ? 'drop' : 'pin'}:${value}`}>
            {t(pair.isPinned ? 'pairs.unpin' : 'pairs.pin')}
          </Button>
          <Button small kind="secondary" name="intent" value={`forbid:${value}`}>
            {t('pairs.forbid')}
          </Button>
          <LinkToMentor mentor={mentor} />
        </div>
        {others.length === 0 ? null : (
          <>
            <Select
              name={`move.${learnerCode}`}
              label={t('pairs.moveTo')}
              size="medium"
              form={form}
              options={others.map((other) => ({
                value: other.id,
                label: t('pairs.moveOption', { mentor: nameOf(other), place: other.place }),
              }))}
            />
            <div className="actions">
              <Button small kind="secondary" name="intent" value={`move:${learnerCode}`}>
                {t('pairs.move')}
              </Button>
            </div>
          </>
        )}
      </details>
    </>
  );
}

function LinkToMentor({ mentor }: { mentor: MentorShown }) {
  const t = useTexts('mentoring');
  return <a href={`/mentoring/mentors/${mentor.id}`}>{t('tandemPage.mentor')}</a>;
}
