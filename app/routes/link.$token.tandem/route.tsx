import { useActionData, useLoaderData } from '@remix-run/react';
import { Filled } from '#app/components/consent/job-picture.tsx';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { lateChoices, longestMessage, reviewAnswers } from '#app/domain/mentoring/tandem-life.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { linkActing, linkLoading } from '#app/http/by-link.server.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findLearnerTandem } from '#app/use-cases/mentoring/learner-tandem.server.ts';
import { actOnOwnTandem } from './act-on-own-tandem.server.ts';

export const loader = linkLoading(async ({ app, visit }) => ({
  tandem: await findLearnerTandem(app, visit),
  formKey: crypto.randomUUID(),
}));

export const action = linkActing(async ({ app, visit, form, done }) => done(await actOnOwnTandem(app, visit, form)));

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('person')('tandem.title'),
});

/** A learner's tandem on her own phone: whom she meets and when, a word to the other, and every no without a reason. */
export default function OwnTandemPage() {
  const { tandem, formKey, ...frame } = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('person');
  const format = useFormats();
  const { date, contact, released, review } = tandem;
  const isToAnswer = tandem.state === 'taster' && !tandem.accepted.own;
  const typed = form?.values['message'];
  const hasContact = form?.problems?.some(({ code }) => code === 'contactInMessage') === true;
  return (
    <OwnPage title={t('tandem.title')} frame={frame}>
      <p>
        {tandem.firstName === null ? (
          t('tandem.partnerNone')
        ) : (
          <Filled text={t('tandem.partner', { name: '\u0001' })} value={tandem.firstName} />
        )}
      </p>
      {tandem.state === 'paused' ? <p className="own-notice">{t('tandem.resting')}</p> : null}
      {isToAnswer ? (
        <section className="own-box own-box--next">
          <h2>{t('tandem.ask')}</h2>
          <p>{t('tandem.askText')}</p>
          <form method="post" className="own-form">
            <button className="answer" name="intent" value="accept">
              {t('tandem.accept')}
            </button>
            <button className="answer" name="intent" value="decline">
              {t('tandem.refuse')}
            </button>
          </form>
        </section>
      ) : null}
      {form === undefined ? null : (
        <p className="own-problem" role="alert" id="tandem-problem">
          {t(hasContact ? 'tandem.contactInMessage' : 'problem')}
        </p>
      )}
      <section className="own-box own-box--next">
        <h2>{t('tandem.next')}</h2>
        {date === null ? (
          <p>{t('tandem.noDate')}</p>
        ) : (
          <>
            <p>
              <strong>
                <bdi>{format.longDay(dayOf(new Date(date.at)))}</bdi>, <bdi>{format.time(date.at)}</bdi>
              </strong>
              <br />
              <bdi lang="de">{date.place}</bdi>
            </p>
            {date.late === null ? null : (
              <p role="status">
                {t(date.late.side === 'learner' ? 'tandem.lateOwn' : 'tandem.lateOther', {
                  minutes: date.late.minutes,
                })}
              </p>
            )}
            <p>
              <a href={`${frame.home}/meeting`}>{t('tandem.calendar')}</a>
            </p>
            <form method="post" className="own-form">
              {date.mayBeLate ? (
                <>
                  <h3>{t('tandem.late')}</h3>
                  {lateChoices.map((minutes) => (
                    <button key={minutes} className="answer" name="intent" value={`late-${minutes}`}>
                      {t('tandem.lateBy', { minutes })}
                    </button>
                  ))}
                </>
              ) : null}
              <button className="answer" name="intent" value="cancel">
                {t('tandem.cancel')}
              </button>
            </form>
          </>
        )}
      </section>
      <section className="own-text">
        <h2>{t('tandem.messages')}</h2>
        {contact === null ? <p>{t('tandem.messagesHint')}</p> : null}
        <ul className="own-list">
          {tandem.messages.map((message, index) => (
            <li key={index} className="own-box">
              <span className="mute">
                <bdi>{message.side === 'learner' ? t('tandem.you') : (tandem.firstName ?? '')}</bdi>,{' '}
                {format.instant(message.sentAt)}
              </span>
              <bdi>{message.text}</bdi>
            </li>
          ))}
        </ul>
        <form method="post" className="own-form" noValidate>
          <input type="hidden" name="_key" value={formKey} />
          <label htmlFor="message">{t('tandem.write')}</label>
          <textarea
            id="message"
            name="message"
            className="own-input"
            rows={3}
            maxLength={longestMessage}
            dir="auto"
            defaultValue={typeof typed === 'string' ? typed : ''}
            aria-invalid={form === undefined ? undefined : true}
            aria-describedby={form === undefined ? undefined : 'tandem-problem'}
          />
          <button className="answer" name="intent" value="message">
            {t('tandem.send')}
          </button>
        </form>
      </section>
      {review === null ? null : (
        <section className="own-text">
          <h2>{t('tandem.review')}</h2>
          {review.answer === null ? null : <p>{t('tandem.reviewThanks')}</p>}
          <form method="post" className="own-form">
            {reviewAnswers.map((answer) => (
              <button
                key={answer}
                className="answer"
                name="intent"
                value={answer}
                aria-pressed={answer === review.answer ? true : undefined}
              >
                {t(`tandem.${answer}`)}
              </button>
            ))}
          </form>
        </section>
      )}
      <section className="own-text">
        <h2>{t('tandem.contact')}</h2>
        {contact === null ? (
          <p>{t(released.own ? 'tandem.contactOwn' : 'tandem.contactText')}</p>
        ) : (
          <p>
            {contact.phone === null ? null : <PhoneLink phone={contact.phone} />} <bdi>{contact.email}</bdi>
          </p>
        )}
        <form method="post" className="own-form">
          <button className="answer" name="intent" value={released.own ? 'takeBack' : 'release'}>
            {t(released.own ? 'tandem.takeBack' : 'tandem.give')}
          </button>
        </form>
      </section>
      <section className="own-text">
        <h2>{t('tandem.change')}</h2>
        <p>{t(tandem.isAsked.change || tandem.isAsked.stay ? 'tandem.asked' : 'tandem.changeText')}</p>
        <form method="post" className="own-form">
          {tandem.state !== 'taster' || tandem.isAsked.stay || isToAnswer ? null : (
            <button className="answer" name="intent" value="stay">
              {t('tandem.stay')}
            </button>
          )}
          {tandem.state === 'taster' && !isToAnswer ? (
            <button className="answer" name="intent" value="decline">
              {t('tandem.decline')}
            </button>
          ) : null}
          {tandem.isAsked.change ? null : (
            <button className="answer" name="intent" value="change">
              {t('tandem.change')}
            </button>
          )}
        </form>
      </section>
    </OwnPage>
  );
}

export { LinkGone as ErrorBoundary };
