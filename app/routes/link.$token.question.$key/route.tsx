import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { GermanWords, InGerman } from '#app/components/consent/in-german.tsx';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnGuess } from '#app/components/consent/own-guess.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { QuestionContent } from '#app/components/consent/question-content.tsx';
import { DetailedProfileCard } from '#app/components/disclosure/detailed-profile-card.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { helperKinds } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { linkActing, linkLoading } from '#app/http/by-link.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { answerQuestion, askForCall } from '#app/use-cases/consent/answer-question.server.ts';
import { showQuestion } from '#app/use-cases/consent/show-question.server.ts';

export const loader = linkLoading(async ({ app, visit, words, params, home }) => {
  const question = await showQuestion(app, visit, params['key'] ?? '', words);
  // Answered, or over: what stands is on the first page.
  if (question === null) throw seeOther(home);
  return { question };
});

const schema = z.object({
  answer: fields.choice(['yes', 'no', 'call']),
  helper: fields.choice(helperKinds),
  textVersion: fields.text(100),
  seen: z.string().max(100),
});

export const action = linkActing(async ({ app, visit, words, params, form, done }) => {
  const key = params['key'] ?? '';
  const { answer, ...taking } = form.read(schema);
  if (answer === 'call') return done((await askForCall(app, visit, key)) === null ? '' : '?done=called');
  try {
    const isSaved = await answerQuestion(app, visit, { key, answer, words, ...taking });
    return done(isSaved ? '?done=saved' : '');
  } catch (error) {
    // The company may read nobody more this week: that is the house's to solve, so somebody calls her.
    if (!(error instanceof DomainError) || error.code !== 'limit') throw error;
    return done((await askForCall(app, visit, key)) === null ? '' : '?done=called');
  }
});

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ data, texts }) => (data === undefined ? '' : texts('person')(`purpose.${data.question.purpose}`)),
});

/** One question: what it is about, what a company would see, and three answers that look alike. */
export default function QuestionPage() {
  const { question, ...frame } = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: { reason?: string } } | undefined)?.form;
  const t = useTexts('person');
  const format = useFormats();
  const { text, german, job, fit, purpose } = question;
  return (
    <OwnPage title={text.question} frame={{ ...frame, isReviewed: question.isReviewed }}>
      {question.count > 1 ? (
        <div>
          <p className="mute">{t('question.progress', { number: question.number, count: question.count })}</p>
          <progress className="own-progress" value={question.number} max={question.count} aria-hidden="true" />
        </div>
      ) : null}
      {form === undefined ? null : (
        <p className="own-problem" role="alert">
          {form.reason === 'consentTextChanged' || form.reason === 'previewOutdated'
            ? t('question.again')
            : form.reason === 'languageNotReviewed'
              ? t('draftDecide')
              : t('problem')}
        </p>
      )}
      {question.isAgain && form === undefined ? <p className="own-notice">{t('question.again')}</p> : null}
      <div className="own-both">
        <div className="own-text">
          <QuestionContent purpose={purpose} text={text} job={job} fit={fit} mustLabels={question.mustLabels} />
        </div>
        {question.guess === null ? null : <OwnGuess guess={question.guess} />}
        {question.detailed === null ? null : (
          <div lang="de" dir="ltr">
            <GermanWords>
              <DetailedProfileCard profile={question.detailed.profile} pseudonym={null} level={2} />
            </GermanWords>
          </div>
        )}
        <InGerman>
          <h2>{german.question}</h2>
          <QuestionContent purpose={purpose} text={german} job={job} fit={fit} mustLabels={question.germanMustLabels} />
          {question.guess === null ? null : <OwnGuess guess={question.guess} />}
        </InGerman>
      </div>
      {question.detailed === null ? null : (
        <p className="own-notice">{t(question.hasExcluded ? 'block.detailedNot' : 'block.detailedLater')}</p>
      )}
      <p className="own-notice">{t('noHarm')}</p>
      {question.callBy === null ? null : (
        <p className="own-notice">{t('overview.waiting', { day: format.day(question.callBy) })}</p>
      )}
      {question.mayDecide ? null : <p className="own-problem">{t('draftDecide')}</p>}
      <form method="post" className="own-form">
        <input type="hidden" name="textVersion" value={text.version} />
        <input type="hidden" name="seen" value={question.detailed?.seen ?? ''} />
        <label htmlFor="helper">{t('question.helper')}</label>
        <select id="helper" name="helper" className="own-input" defaultValue="none">
          {helperKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`question.helpers.${kind}`)}
            </option>
          ))}
        </select>
        {question.mayDecide ? (
          <>
            <button className="answer" name="answer" value="yes">
              {t('question.yes')}
            </button>
            <button className="answer" name="answer" value="no">
              {t('question.no')}
            </button>
          </>
        ) : null}
        <button className="answer" name="answer" value="call">
          {t('question.call')}
        </button>
      </form>
      {question.companyId === null ? null : (
        <p>
          <a href={`${frame.home}/block/${question.companyId}`}>{t('block.open')}</a>
        </p>
      )}
    </OwnPage>
  );
}

export { LinkGone as ErrorBoundary };
