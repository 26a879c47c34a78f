import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findPairPage, pairsPerPage } from '#app/use-cases/mentoring/find-pair-page.server.ts';
import { actOnPairs } from './act-on-pairs.server.ts';
import { FiguresSection } from './figures-section.tsx';
import { LeftSection } from './left-section.tsx';
import { OutcomeAlert } from './outcome-alert.tsx';
import { OverridesSection } from './overrides-section.tsx';
import { PairsSection } from './pairs-section.tsx';
import { RuleFold } from './rule-fold.tsx';

export const loader = loading('tandem.pair', async ({ app, actor, url }) => {
  const page = Number((/^[1-9]\d{0,3}$/.exec(url.searchParams.get('page') ?? '') ?? ['1'])[0]);
  return { ...(await findPairPage(app, actor, page - 1)), page, pairsPerPage };
});

export const action = acting('tandem.pair', async ({ app, actor, form, request, done }) => {
  await actOnPairs(app, actor, form);
  // A pair is decided about on its page of the list; a new proposal and a confirmation begin at the front.
  const page = /^(?:pin|forbid|move|drop):/.test(form.intent) ? new URL(request.url).searchParams.get('page') : null;
  return done(page !== null && /^[1-9]\d{0,3}$/.test(page) ? `/mentoring/pairs?page=${page}` : '/mentoring/pairs');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('pairing')('title') });

/** For the coordinator: one proposal for everybody who waits, to be changed and confirmed pair by pair. */
export default function PairsPage() {
  const { proposal, progress, hasFailed, outcomes, gapDays, page, pairsPerPage } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('pairing');
  const format = useFormats();
  return (
    <Page
      width="wide"
      title={t('title')}
      lead={t('lead')}
      looksAgain={progress !== null}
      actions={
        <>
          <LinkButton href="/mentoring" kind="quiet">
            {t('back')}
          </LinkButton>
          <form method="post" action="/mentoring/pairs">
            <Button name="intent" value="compute" kind={proposal === null ? 'primary' : 'secondary'}>
              {t(proposal === null ? 'compute' : 'computeAgain')}
            </Button>
          </form>
        </>
      }
    >
      <ErrorSummary form={form} labels={{ pairs: t('pairs.title') }} />
      {progress === null ? null : (
        <Alert live title={t('computing', { percent: format.percent(progress) })}>
          <progress max={1} value={progress} aria-label={t('compute')} /> {t('computingText')}
        </Alert>
      )}
      {hasFailed ? (
        <Alert kind="danger" title={t('failed')}>
          {t('failedText')}
        </Alert>
      ) : null}
      <OutcomeAlert outcomes={outcomes} />
      <RuleFold gapDays={gapDays} open={proposal === null} />
      {proposal === null ? (
        progress === null ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : null
      ) : (
        <>
          <FiguresSection proposal={proposal} />
          <OverridesSection overrides={proposal.overrides} />
          <PairsSection
            pairs={proposal.pairs}
            page={page}
            pageCount={Math.ceil(proposal.pairCount / pairsPerPage)}
            form={form}
          />
          <LeftSection left={proposal.left} />
        </>
      )}
    </Page>
  );
}
