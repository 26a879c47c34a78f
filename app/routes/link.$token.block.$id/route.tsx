import { useLoaderData } from '@remix-run/react';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { linkActing, linkLoading } from '#app/http/by-link.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { excludeCompany, findAskedCompany, hasChosenDetailed } from '#app/use-cases/consent/exclude-company.server.ts';

export const loader = linkLoading(async ({ app, visit, params, home }) => {
  const company = await findAskedCompany(app, visit, params['id'] ?? '');
  if (company === null) throw seeOther(home);
  return { name: company.name, hasDetailed: await hasChosenDetailed(app, visit) };
});

export const action = linkActing(async ({ app, visit, params, form, done }) => {
  const companyId = params['id'] ?? '';
  const isDone = await excludeCompany(app, visit, { companyId, isExcluded: form.intent !== 'allow' });
  return done(isDone ? '?done=saved' : '');
});

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('person')('block.open'),
});

/** The second of two touches: what excluding a company does, and the button. */
export default function BlockPage() {
  const { name, hasDetailed, ...frame } = useLoaderData<typeof loader>();
  const t = useTexts('person');
  return (
    <OwnPage title={t('block.title')} frame={frame}>
      <div className="own-box">
        <h2>
          <bdi lang="de">{name}</bdi>
        </h2>
        <p>{t('block.text')}</p>
        <p>{t('block.stays')}</p>
        {hasDetailed ? <p>{t('block.detailedEnds')}</p> : null}
      </div>
      <p className="own-notice">{t('noHarm')}</p>
      <form method="post" className="own-form">
        <button className="answer">{t('block.button')}</button>
        <a className="answer" href={frame.home}>
          {t('withdraw.keep')}
        </a>
      </form>
    </OwnPage>
  );
}

export { LinkGone as ErrorBoundary };
