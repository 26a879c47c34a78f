import { useActionData, useLoaderData } from '@remix-run/react';
import { DateGone } from '#app/components/assistance/date-gone.tsx';
import { OneTimeFrame } from '#app/components/assistance/one-time-frame.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { oneTimeActing, oneTimeLoading } from '#app/http/by-one-time-link.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { answerDates, findDateQuestion } from '#app/use-cases/assistance/answer-dates.server.ts';

export const loader = oneTimeLoading(({ app, token }) => findDateQuestion(app, token));

export const action = oneTimeActing(async ({ app, token, form, done }) => {
  const chosen = form.text('time');
  if (chosen !== 'none' && !/^\d{1,15}$/.test(chosen)) throw new DomainError('invalid', 'timeNotOffered');
  await answerDates(app, token, chosen === 'none' ? null : new Date(Number(chosen)));
  return done();
});

export const handle = pageSettings<typeof loader>({
  oneTimeLink: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('dateOffer')('page.title'),
});

/** A company on its telephone: two or three times, one tap; or none of them. */
export default function DatePage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('dateOffer');
  const format = useFormats();
  const when = (time: Date) => `${format.longDay(dayOf(time))}, ${format.time(time)}`;
  const { officer } = view;
  const title =
    view.answer === null ? t('page.title') : t(view.answer === 'chosen' ? 'page.doneTitle' : 'page.noneTitle');
  return (
    <OneTimeFrame title={title} isDemo={view.isDemo}>
      <p>{t(`page.about.${view.kind}`, { posting: view.postingTitle, company: view.companyName })}</p>
      {form === undefined ? null : (
        <p className="own-problem" role="alert">
          {t(form.reason === 'dateLinkUsed' ? 'page.used' : 'page.notOffered')}
        </p>
      )}
      {view.answer === null ? (
        <form method="post" className="own-form">
          <p>{t('page.tap')}</p>
          {view.times.map((time) => (
            <button key={time.getTime()} className="answer" name="time" value={time.getTime()}>
              {when(time)}
            </button>
          ))}
          <button className="answer" name="time" value="none">
            {t('page.none')}
          </button>
        </form>
      ) : (
        <div className="own-box own-box--next">
          {view.chosenAt === null ? null : (
            <p>
              <strong>{when(view.chosenAt)}</strong>
            </p>
          )}
          <p>{t(view.answer === 'chosen' ? 'page.doneText' : 'page.noneText')}</p>
        </div>
      )}
      <section className="own-box">
        <h2>{t('page.contact')}</h2>
        {view.answer === 'chosen' ? <p>{t('page.wrong')}</p> : null}
        {officer === null ? null : <p>{officer.name}</p>}
        {officer?.phone == null ? (
          <p>{t('page.noPhone')}</p>
        ) : (
          <p className="own-phone">
            {t('page.call')}: <PhoneLink phone={officer.phone} />
          </p>
        )}
      </section>
    </OneTimeFrame>
  );
}

export { DateGone as ErrorBoundary };
