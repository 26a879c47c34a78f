import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { acting } from '#app/http/acting.server.ts';
import { checkAnswerSchema } from '#app/http/check-answer.server.ts';
import { loading } from '#app/http/loading.server.ts';
import {
  answerCompanyCheckIn,
  askForCallAsCompany,
  showCompanyCheckIn,
} from '#app/use-cases/assistance/company-check-in.server.ts';
import { CheckIn } from './check-in.tsx';

export const loader = loading('checkIn.answer', async ({ app, actor, params, url }) => {
  const checkInId = params['id'] ?? '';
  return {
    here: `/company/checks/${checkInId}`,
    check: await showCompanyCheckIn(app, { actor, checkInId }, url.searchParams.get('question')),
  };
});

export const action = acting('checkIn.answer', async ({ app, actor, params, form, done }) => {
  const way = { actor, checkInId: params['id'] ?? '' };
  const { question, answer } = form.read(checkAnswerSchema);
  if (answer === 'call') await askForCallAsCompany(app, way);
  else await answerCompanyCheckIn(app, way, { question, value: answer });
  return done(`/company/checks/${way.checkInId}`);
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('aftercare')('company.title') });

/** A company's check-in by its account: where the mail leads. */
export default function CompanyCheckInByAccountPage() {
  const { check, here } = useLoaderData<typeof loader>();
  return <CheckIn check={check} here={here} />;
}
