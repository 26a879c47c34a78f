import { useLoaderData } from '@remix-run/react';
import { Filled } from '#app/components/consent/job-picture.tsx';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnGuess } from '#app/components/consent/own-guess.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import { talkedPurposes } from '#app/domain/consent/consent-question.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { linkLoading } from '#app/http/by-link.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findOverview } from '#app/use-cases/consent/find-overview.server.ts';

const notices = ['saved', 'called', 'taken'] as const;

export const loader = linkLoading(async ({ app, visit, url }) => ({
  ...(await findOverview(app, visit)),
  notice: notices.find((word) => word === url.searchParams.get('done')) ?? null,
}));

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('person')('title'),
});

/** What waits for her, what comes next, what she decided: each with its one button. */
export default function LinkPage() {
  const { waiting, offered, decided, next, checkIns, hasStartSheet, tandem, guess, excluded, notice, ...frame } =
    useLoaderData<typeof loader>();
  const t = useTexts('person');
  const format = useFormats();
  const day = (on: string | null) => (on === null ? '' : format.day(on));
  const calledBy = waiting.flatMap(({ callBy }) => callBy ?? []).at(0) ?? null;
  return (
    <OwnPage title={t('title')} frame={frame} isHome>
      {notice === null || (notice === 'called' && calledBy === null) ? null : (
        <p className="own-notice" role="status">
          {notice === 'called' ? t('called', { day: day(calledBy) }) : t(notice)}
        </p>
      )}
      <section className="own-text">
        <h2>{t('overview.decide')}</h2>
        {waiting.length === 0 ? <p>{t('overview.nothing')}</p> : null}
        <ul className="own-list">
          {waiting.map((question) => (
            <li key={question.key} className="own-box">
              <h3>{t(`purpose.${question.purpose}`)}</h3>
              <About question={question} />
              {question.state === 'again' ? <p>{t('state.again', { day: day(question.decidedOn) })}</p> : null}
              {question.callBy === null ? null : <p>{t('overview.waiting', { day: day(question.callBy) })}</p>}
              <a className="answer" href={`${frame.home}/question/${question.key}`}>
                {t('overview.open')}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {checkIns.length === 0 ? null : (
        <section className="own-text">
          <h2>{t('check.title')}</h2>
          <ul className="own-list">
            {checkIns.map(({ id, companyName, openUntilOn }) => (
              <li key={id} className="own-box own-box--next">
                <h3>
                  <bdi lang="de">{companyName}</bdi>
                </h3>
                <p>{t('check.until', { day: day(openUntilOn) })}</p>
                <a className="answer" href={`${frame.home}/check/${id}`}>
                  {t('check.open')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tandem === null ? null : (
        <section className="own-text">
          <h2>{t('tandem.title')}</h2>
          <div className="own-box own-box--next">
            <p>
              {tandem.at === null ? (
                t('tandem.noDate')
              ) : (
                <>
                  {t('tandem.next')}: <bdi>{format.longDay(dayOf(new Date(tandem.at)))}</bdi>,{' '}
                  <bdi>{format.time(tandem.at)}</bdi>
                  {tandem.place === null ? null : (
                    <>
                      , <bdi lang="de">{tandem.place}</bdi>
                    </>
                  )}
                </>
              )}
            </p>
            <a className="answer" href={`${frame.home}/tandem`}>
              {t('tandem.link')}
            </a>
          </div>
        </section>
      )}
      {next.length === 0 ? null : (
        <section className="own-text">
          <h2>{t('next.title')}</h2>
          <ul className="own-list">
            {next.map((step, index) => (
              <li key={index} className="own-box own-box--next">
                <h3>
                  <bdi lang="de">{step.companyName}</bdi>
                  {step.place === null ? null : (
                    <>
                      {' · '}
                      <bdi lang="de">{step.place}</bdi>
                    </>
                  )}
                </h3>
                <p>{t(`next.step.${stepWords[step.code] ?? 'other'}`)}</p>
                {step.dueOn === null ? null : (
                  <p>
                    <Filled text={t('next.until', { day: '\u0001' })} value={format.longDay(step.dueOn)} />
                  </p>
                )}
                <p className="mute">{t('next.wait')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasStartSheet ? (
        <p>
          <a href={`${frame.home}/start`}>{t('sheet.title')}</a>
        </p>
      ) : null}
      <section className="own-text">
        <h2>{t('overview.stands')}</h2>
        {decided.length === 0 ? <p>{t('overview.none')}</p> : null}
        <ul className="own-list">
          {decided.map((question) => (
            <li key={question.key} className="own-box">
              <h3>{t(`purpose.${question.purpose}`)}</h3>
              <About question={question} />
              <p>
                {question.state === 'no' || question.state === 'withdrawn'
                  ? t(`state.${question.state}`, { day: day(question.decidedOn) })
                  : t('state.yes', { day: day(question.decidedOn) })}
              </p>
              {question.mayTakeBack ? (
                <a className="answer" href={`${frame.home}/take-back/${question.key}`}>
                  {t('takeBack')}
                </a>
              ) : question.state === 'yes' || talkedPurposes.includes(question.purpose) ? null : (
                <a className="answer" href={`${frame.home}/question/${question.key}`}>
                  {t('change')}
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
      {offered.length === 0 ? null : (
        <section className="own-text">
          <h2>{t('overview.offered')}</h2>
          <ul className="own-list">
            {offered.map((question) => (
              <li key={question.key}>
                <a href={`${frame.home}/question/${question.key}`}>{t(`purpose.${question.purpose}`)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {guess === null ? null : <OwnGuess guess={guess} />}
      {excluded.length === 0 ? null : (
        <section className="own-text">
          <h2>{t('block.list')}</h2>
          <ul className="own-list">
            {excluded.map(({ companyId, name }) => (
              <li key={companyId} className="own-box">
                <h3>
                  <bdi lang="de">{name}</bdi>
                </h3>
                <form method="post" action={`${frame.home}/block/${companyId}`}>
                  <button className="answer" name="intent" value="allow">
                    {t('block.undo')}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={`${frame.home}/seen`}>{t('overview.seen')}</a>
      </p>
      <p>{t('noHarm')}</p>
      <form method="post" action={`${frame.home}/code`} className="own-form">
        <button className="own-quiet" name="intent" value="forget">
          {t('overview.forget')}
        </button>
        <p className="mute">{t('overview.forgetHint')}</p>
      </form>
    </OwnPage>
  );
}

/** Which company a decision is about. */
function About({
  question,
}: {
  question: { readonly proposal: { readonly companyName: string; readonly postingTitle: string } | null };
}) {
  if (question.proposal === null) return null;
  return (
    <p>
      <bdi lang="de">{question.proposal.companyName}</bdi> · <bdi lang="de">{question.proposal.postingTitle}</bdi>
    </p>
  );
}

/** Steps of a plan in the words a person knows them by. */
const stepWords: Partial<
  Record<
    StepCode,
    'contact' | 'prepare' | 'interview' | 'trialDay' | 'papers' | 'contract' | 'start' | 'check' | 'school'
  >
> = {
  interviewAgreed: 'contact',
  applicationPrepared: 'prepare',
  interview: 'interview',
  trialDay: 'trialDay',
  permit: 'papers',
  startBonusApplication: 'papers',
  residenceTitleCopied: 'papers',
  contract: 'contract',
  start: 'start',
  vocationalSchool: 'school',
  checkWeek2: 'check',
  checkMonth1: 'check',
  checkMonth3: 'check',
  checkMonth5: 'check',
  checkMonth6: 'check',
  checkMonth12: 'check',
};

export { LinkGone as ErrorBoundary };
