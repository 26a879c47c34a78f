import { isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react';
import { z } from 'zod';
import { CompanyCheckInPage } from '#app/components/assistance/company-check-in.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Page } from '#app/components/ui/page.tsx';
import { oneTimeActing, oneTimeLoading } from '#app/http/by-one-time-link.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import {
  answerCompanyCheckIn,
  askForCallAsCompany,
  showCompanyCheckIn,
} from '#app/use-cases/assistance/company-check-in.server.ts';

/** After the last answer the link opens nothing: what is left is the thanks. */
export const loader = oneTimeLoading(async ({ app, token, url }) =>
  url.searchParams.get('done') === 'answered'
    ? { check: null, here: url.pathname }
    : {
        check: await showCompanyCheckIn(app, { token }, url.searchParams.get('question')),
        here: url.pathname,
      },
);

const schema = z.object({ question: fields.text(20), answer: fields.text(20) });

export const action = oneTimeActing(async ({ app, token, form, done }) => {
  const { question, answer } = form.read(schema);
  if (answer === 'call') {
    await askForCallAsCompany(app, { token });
    return done();
  }
  const isOver = await answerCompanyCheckIn(app, { token }, { question, value: answer });
  return isOver ? done('answered') : done();
});

export const handle = pageSettings<typeof loader>({
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('aftercare')('company.title'),
});

/** A company's check-in by its one-time link. */
export default function CheckInByLinkPage() {
  const { check, here } = useLoaderData<typeof loader>();
  const t = useTexts('aftercare');
  if (check !== null) return <CompanyCheckInPage check={check} here={here} />;
  return (
    <Page width="narrow" title={t('company.thanks')}>
      <p>{t('company.thanksText')}</p>
    </Page>
  );
}

/** Unknown, used up, over: one calm page which says nothing of what it was about. A failure of ours is no broken link. */
export function ErrorBoundary() {
  const error = useRouteError();
  const t = useTexts('aftercare');
  if (!isRouteErrorResponse(error) || error.status >= 500)
    return (
      <Page width="narrow" title={t('company.problemTitle')}>
        <p>{t('company.problem')}</p>
      </Page>
    );
  return (
    <Page width="narrow" title={t('company.gone')}>
      <p>{t('company.goneText')}</p>
      <p>{t('company.goneHow')}</p>
    </Page>
  );
}
