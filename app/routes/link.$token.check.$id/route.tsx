import { useActionData, useLoaderData } from '@remix-run/react';
import { InGerman } from '#app/components/consent/in-german.tsx';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { choicesOf, type CheckQuestion } from '#app/domain/assistance/check-in.ts';
import { linkActing, linkLoading } from '#app/http/by-link.server.ts';
import { checkAnswerSchema } from '#app/http/check-answer.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import {
  answerOwnCheckIn,
  askForCallAfterStart,
  showOwnCheckIn,
} from '#app/use-cases/assistance/own-check-in.server.ts';

export const loader = linkLoading(async ({ app, visit, params, url }) => {
  const id = params['id'] ?? '';
  return {
    id,
    check: await showOwnCheckIn(app, visit, id, url.searchParams.get('question')),
  };
});

export const action = linkActing(async ({ app, visit, params, form, done }) => {
  const id = params['id'] ?? '';
  const { question, answer } = form.read(checkAnswerSchema);
  if (answer === 'call') await askForCallAfterStart(app, visit, id);
  else await answerOwnCheckIn(app, visit, { id, question, value: answer });
  return done(`/check/${id}`);
});

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('person')('check.title'),
});

/** One question after the start, answers as large as they are alike, and somebody to call. */
export default function OwnCheckInPage() {
  const { id, check, ...frame } = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: object } | undefined)?.form;
  const t = useTexts('person');
  const format = useFormats();
  const { question } = check;
  const called =
    check.callBy === null ? null : (
      <p className="own-notice" role="status">
        {t('called', { day: format.day(check.callBy) })}
      </p>
    );
  if (question === null)
    return (
      <OwnPage title={t(check.isAnswered ? 'check.thanks' : 'check.over')} frame={frame}>
        {called}
        <p>{t(check.isAnswered ? 'check.thanksText' : 'check.overText')}</p>
      </OwnPage>
    );
  return (
    <OwnPage title={<Question question={question} />} frame={frame}>
      <p className="mute">
        {t('question.progress', { number: check.number, count: check.count })}
        {' · '}
        <bdi lang="de">{check.companyName}</bdi>
      </p>
      {called}
      {form === undefined ? null : (
        <p className="own-problem" role="alert">
          {t('problem')}
        </p>
      )}
      <form method="post" className="own-form">
        <input type="hidden" name="question" value={question} />
        {choicesOf('candidate', question).map((value) => (
          <button
            key={value}
            className="answer"
            name="answer"
            value={value}
            aria-pressed={value === check.answer ? true : undefined}
          >
            {t.find(`check.answer.${question}.${value}`)}
          </button>
        ))}
        <button className="answer" name="answer" value="call">
          {t('question.call')}
        </button>
      </form>
      <p>{t('check.about')}</p>
      <InGerman>
        <GermanQuestion question={question} />
      </InGerman>
      {check.previous === null ? null : (
        <p>
          <a href={`${frame.home}/check/${id}?question=${check.previous}`}>{t('check.back')}</a>
        </p>
      )}
    </OwnPage>
  );
}

function Question({ question }: { question: CheckQuestion }) {
  const t = useTexts('person');
  return <>{t.find(`check.question.${question}`)}</>;
}

/** The question and what the buttons say, in German. */
function GermanQuestion({ question }: { question: CheckQuestion }) {
  const t = useTexts('person');
  return (
    <>
      <h2>{t.find(`check.question.${question}`)}</h2>
      <ul>
        {choicesOf('candidate', question).map((value) => (
          <li key={value}>{t.find(`check.answer.${question}.${value}`)}</li>
        ))}
      </ul>
      <p>{t('check.about')}</p>
    </>
  );
}

export { LinkGone as ErrorBoundary };
