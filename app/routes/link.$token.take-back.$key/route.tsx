import { useLoaderData } from '@remix-run/react';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { linkActing, linkLoading } from '#app/http/by-link.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listQuestions } from '#app/use-cases/consent/list-questions.server.ts';
import { takeBack } from '#app/use-cases/consent/take-back-answer.server.ts';

export const loader = linkLoading(async ({ app, visit, params, home }) => {
  const { questions } = await listQuestions(app, app.db, visit.profileId);
  const question = questions.find(({ key, mayTakeBack }) => key === params['key'] && mayTakeBack);
  if (question === undefined) throw seeOther(home);
  return {
    purpose: question.purpose,
    companyName: question.proposal?.companyName ?? null,
    companyId: question.proposal?.companyId ?? null,
  };
});

export const action = linkActing(async ({ app, visit, params, done }) =>
  done((await takeBack(app, visit, params['key'] ?? '')) ? '?done=taken' : ''),
);

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('person')('withdraw.title'),
});

/** The second of two touches: what taking back does, and the button. No reason is asked for. */
export default function TakeBackPage() {
  const { purpose, companyName, companyId, ...frame } = useLoaderData<typeof loader>();
  const t = useTexts('person');
  return (
    <OwnPage title={t('withdraw.title')} frame={frame}>
      <div className="own-box">
        <h2>{t(`purpose.${purpose}`)}</h2>
        {companyName === null ? null : (
          <p>
            <bdi lang="de">{companyName}</bdi>
          </p>
        )}
        <p>{t(`withdraw.${purpose}`)}</p>
      </div>
      <p className="own-notice">{t('noHarm')}</p>
      <form method="post" className="own-form">
        <button className="answer">{t('withdraw.button')}</button>
        <a className="answer" href={frame.home}>
          {t('withdraw.keep')}
        </a>
      </form>
      {companyId === null ? null : (
        <p>
          <a href={`${frame.home}/block/${companyId}`}>{t('block.open')}</a>
        </p>
      )}
    </OwnPage>
  );
}

export { LinkGone as ErrorBoundary };
