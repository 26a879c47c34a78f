import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { CompanyCheckInPage } from '#app/components/assistance/company-check-in.tsx';
import type { PageSettings } from '#app/components/shell/page-settings.ts';
import { Page } from '#app/components/ui/page.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { openActing } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import {
  answerCompanyCheckIn,
  askForCallAsCompany,
  showCompanyCheckIn,
} from '#app/use-cases/assistance/company-check-in.server.ts';

/** Unknown, used up, over: one calm page, 404, which says nothing of what it was about. Opening it changes nothing. */
export const loader = openLoading(async ({ app, params, url }) => {
  const token = params['token'] ?? '';
  const here = `/check/${token}`;
  const isThanks = url.searchParams.get('done') === 'answered';
  try {
    const check = await showCompanyCheckIn(app, { token }, url.searchParams.get('question'));
    return data({ check, here, isThanks });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'notFound') throw error;
    return data({ check: null, here, isThanks }, { status: isThanks ? 200 : 404 });
  }
});

const schema = z.object({ question: fields.text(20), answer: fields.text(20) });

export const action = openActing(async ({ app, params, form, done }) => {
  const token = params['token'] ?? '';
  const { question, answer } = form.read(schema);
  if (answer === 'call') {
    await askForCallAsCompany(app, { token });
    return done(`/check/${token}`);
  }
  const isOver = await answerCompanyCheckIn(app, { token }, { question, value: answer });
  return done(`/check/${token}${isOver ? '?done=answered' : ''}`);
});

export const handle: PageSettings = {
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('aftercare')('company.title'),
};

/** A company's check-in by its one-time link. */
export default function CheckInByLinkPage() {
  const { check, here, isThanks } = useLoaderData<typeof loader>();
  const t = useTexts('aftercare');
  if (check !== null) return <CompanyCheckInPage check={check} here={here} />;
  return isThanks ? (
    <Page width="narrow" title={t('company.thanks')}>
      <p>{t('company.thanksText')}</p>
    </Page>
  ) : (
    <Page width="narrow" title={t('company.gone')}>
      <p>{t('company.goneText')}</p>
      <p>{t('company.goneHow')}</p>
    </Page>
  );
}
