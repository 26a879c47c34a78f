import { isRouteErrorResponse, useActionData, useLoaderData, useRouteError } from '@remix-run/react';
import { OneTimeFrame } from '#app/components/assistance/one-time-frame.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { choicesOf } from '#app/domain/assistance/check-in.ts';
import { oneTimeActing, oneTimeLoading } from '#app/http/by-one-time-link.server.ts';
import { checkAnswerSchema } from '#app/http/check-answer.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import {
  answerCompanyCheckIn,
  askForCallAsCompany,
  showCompanyCheckIn,
} from '#app/use-cases/assistance/company-check-in.server.ts';

/** After the last answer the link opens nothing: what is left is the thanks. */
export const loader = oneTimeLoading(async ({ app, token, url }) => ({
  here: url.pathname,
  isDemo: app.config.mode === 'demo',
  check:
    url.searchParams.get('done') === 'answered'
      ? null
      : await showCompanyCheckIn(app, { token }, url.searchParams.get('question')),
}));

export const action = oneTimeActing(async ({ app, token, form, done }) => {
  const { question, answer } = form.read(checkAnswerSchema);
  if (answer === 'call') {
    await askForCallAsCompany(app, { token });
    return done();
  }
  const isOver = await answerCompanyCheckIn(app, { token }, { question, value: answer });
  return isOver ? done('answered') : done();
});

export const handle = pageSettings<typeof loader>({
  oneTimeLink: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('aftercare')('company.title'),
});

/** A company's check-in on its telephone: one question, answers that look alike, and somebody to call. */
export default function CheckInByLinkPage() {
  const { check, here, isDemo } = useLoaderData<typeof loader>();
  const refusal = (useActionData<typeof action>() as { form?: object } | undefined)?.form;
  const t = useTexts('aftercare');
  const format = useFormats();
  if (check === null)
    return (
      <OneTimeFrame title={t('company.thanks')} isDemo={isDemo}>
        <p>{t('company.thanksText')}</p>
      </OneTimeFrame>
    );
  const { question, officer, startedOn } = check;
  const called = check.isCallAsked ? (
    <p className="own-notice" role="status">
      {t('company.called')}
    </p>
  ) : null;
  const contact =
    officer === null ? null : (
      <section className="own-box">
        <h2>{t('company.contact')}</h2>
        <p>{officer.name}</p>
        {officer.phone === null ? null : (
          <p className="own-phone">
            <PhoneLink phone={officer.phone} />
          </p>
        )}
      </section>
    );
  if (question === null)
    return (
      <OneTimeFrame title={t(check.isAnswered ? 'company.thanks' : 'company.over')} isDemo={isDemo}>
        {called}
        <p>{t(check.isAnswered ? 'company.thanksText' : 'company.overText')}</p>
        {contact}
      </OneTimeFrame>
    );
  return (
    <OneTimeFrame title={t.find(`company.question.${question}`) ?? ''} isDemo={isDemo}>
      <p className="mute">
        {t('company.progress', { number: check.number, count: check.count })}
        {' · '}
        {check.companyName}
      </p>
      <p>
        {startedOn === null
          ? t('company.aboutUndated', { posting: check.postingTitle })
          : t('company.about', { posting: check.postingTitle, day: format.day(startedOn) })}
      </p>
      {called}
      {refusal === undefined ? null : (
        <p className="own-problem" role="alert">
          {t('company.problem')}
        </p>
      )}
      <form method="post" className="own-form">
        <input type="hidden" name="question" value={question} />
        {choicesOf('employer', question).map((value) => (
          <button key={value} className="answer" name="answer" value={value}>
            {t.find(`company.choice.${question}.${value}`)}
          </button>
        ))}
        <button className="answer" name="answer" value="call">
          {t('company.call')}
        </button>
      </form>
      {check.previous === null ? null : (
        <p>
          <a href={`${here}?question=${check.previous}`}>{t('company.back')}</a>
        </p>
      )}
      <p className="mute">{t('company.readers')}</p>
      {contact}
    </OneTimeFrame>
  );
}

/** Unknown, used up, over: one calm page which says nothing of what it was about. A failure of ours is no broken link. */
export function ErrorBoundary() {
  const error = useRouteError();
  const t = useTexts('aftercare');
  if (!isRouteErrorResponse(error) || error.status >= 500)
    return (
      <OneTimeFrame title={t('company.problemTitle')}>
        <p>{t('company.problem')}</p>
      </OneTimeFrame>
    );
  return (
    <OneTimeFrame title={t('company.gone')}>
      <p>{t('company.goneText')}</p>
      <p>{t('company.goneHow')}</p>
    </OneTimeFrame>
  );
}
