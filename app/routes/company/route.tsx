import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { CompanyCheckIns } from '#app/components/assistance/company-check-ins.tsx';
import { OwnContact } from '#app/components/company/own-contact.tsx';
import { CompanyProposals } from '#app/components/match/company-proposals.tsx';
import { SilenceForm } from '#app/components/match/silence-form.tsx';
import { PostingTable } from '#app/components/posting/posting-table.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { silenceReasons } from '#app/domain/match/reply-clock.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listCompanyCheckIns } from '#app/use-cases/assistance/list-company-check-ins.server.ts';
import { answerSilence, listSilences } from '#app/use-cases/match/answer-silence.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { listOwnPostings } from '#app/use-cases/posting/list-own-postings.server.ts';

export const loader = loading('company.read', async ({ app, actor }) => ({
  ...(await listOwnPostings(app, actor)),
  proposals: await listCompanyProposals(app, actor),
  silences: await listSilences(app, actor),
  checkIns: await listCompanyCheckIns(app, actor),
  today: dayOf(app.clock.now()),
}));

const silenceSchema = z.object({ postingId: fields.id(), silenceReason: fields.choice(silenceReasons) });

export const action = acting('silence.answer', async ({ app, actor, form, done }) => {
  const { postingId, silenceReason } = form.read(silenceSchema);
  await answerSilence(app, actor, { postingId, reason: silenceReason });
  return done('/company', 'silenceAnswered');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('company')('own.title') });

/** Where a company's user starts: what waits for her, her postings, and whom to call. */
export default function OwnCompanyPage() {
  const { company, officer, postings, proposals, silences, checkIns, today } = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const side = useTexts('employerSide');
  const t = useTexts('company');
  const proposal = useTexts('proposal');
  const format = useFormats();
  const waiting = proposals.flatMap((posting) => posting.proposals.filter(({ state }) => state === 'withCompany'));
  const until = proposals.flatMap(({ answerBy }) => answerBy ?? []).sort()[0];
  const add = (
    <LinkButton href="/company/postings/new" kind="primary">
      {t('own.new')}
    </LinkButton>
  );
  return (
    <Page
      eyebrow={company.name}
      title={t('own.title')}
      lead={
        waiting.length === 0 || until === undefined
          ? t('own.lead')
          : proposal(until < today ? 'company.waitingLate' : 'company.waiting', {
              count: waiting.length,
              day: format.longDay(until),
            })
      }
      actions={add}
      aside={<OwnContact officer={officer} />}
      below={
        <>
          {company.state === 'verified' ? null : <Alert>{t('own.unverified')}</Alert>}
          <ErrorSummary form={form} labels={{ silenceReason: side('silence.reason') }} />
          {silences.map((silence) => (
            <SilenceForm key={silence.postingId} silence={silence} side="company" form={form} />
          ))}
          <CompanyCheckIns checkIns={checkIns} />
          <CompanyProposals ownPostings={postings} postings={proposals} today={today} />
          <Section title={t('own.caption')} id="postings">
            {postings.length === 0 ? (
              <EmptyState title={t('own.none')} action={add}>
                {t('own.noneHint')}
              </EmptyState>
            ) : (
              <PostingTable
                rows={postings}
                columns={['kind', 'state', 'next', 'start', 'seats']}
                caption={t('own.caption')}
                today={today}
                hrefFor={(id) => `/company/postings/${id}`}
              />
            )}
          </Section>
        </>
      }
    />
  );
}
