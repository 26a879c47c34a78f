import { useActionData, useLoaderData } from '@remix-run/react';
import { JobFitCard } from '#app/components/disclosure/job-fit-card.tsx';
import { useProposalNext } from '#app/components/match/use-proposal-next.ts';
import { PostingFacts } from '#app/components/posting/posting-facts.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { TagList } from '#app/components/ui/tag-list.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { CompanyAnswerForm } from './company-answer-form.tsx';
import { IntroduceForm } from './introduce-form.tsx';
import { ProposalAside } from './proposal-aside.tsx';
import { answerProposalPage } from './proposal-forms.server.ts';
import { loadProposalPage } from './proposal-page.server.ts';
import { SelfForm } from './self-form.tsx';
import { Situation } from './situation.tsx';
import { TalkForm } from './talk-form.tsx';

export const loader = loading('proposal.read', ({ app, actor, params }) =>
  loadProposalPage(app, actor, params['id'] ?? ''),
);

export const action = acting('proposal.read', answerProposalPage);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('proposal')('list.title') });

/** One proposal: for the caseworker the talk and the person's answer, for the officer the company's. */
export default function ProposalPage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('proposal');
  const side = useTexts('employerSide');
  const format = useFormats();
  const next = useProposalNext();
  const { proposal, posting, person, may } = view;
  const isSelf = proposal.way === 'self';
  const name = person === null ? proposal.caseCode : `${person.firstName} ${person.lastName}`;
  return (
    <Page
      eyebrow={t('page.eyebrow', { caseCode: name, company: proposal.companyName })}
      title={t(isSelf ? 'page.titleSelf' : 'page.title', { posting: proposal.postingTitle })}
      lead={proposal.actsNext === null ? undefined : next(proposal)}
      actions={
        <>
          {view.placementId !== null && may.readPlacement ? (
            <LinkButton href={`/placements/${view.placementId}`} kind="primary">
              {t('page.placement')}
            </LinkButton>
          ) : null}
          <LinkButton href={`/postings/${proposal.postingId}`}>{t('page.openPosting')}</LinkButton>
        </>
      }
      aside={<ProposalAside view={view} name={name} />}
    >
      <ErrorSummary
        form={form}
        labels={{
          language: t('consent.language'),
          channel: t('consent.channel'),
          helper: t('consent.helper'),
          reason: t('call.reason'),
          appliedOn: t('self.appliedOn'),
        }}
      />
      <Situation view={view} />
      {view.replyClock === null ? null : (
        <p>
          {side('clock.staff', { due: format.day(view.replyClock.dueOn), day: format.day(view.replyClock.lastOn) })}
        </p>
      )}
      {proposal.state === 'proposed' && may.answer ? (
        <TalkForm
          id={proposal.id}
          profileId={proposal.profileId}
          version={proposal.version}
          companyName={proposal.companyName}
          form={form}
        />
      ) : null}
      {may.release ? (
        <IntroduceForm
          profileId={proposal.profileId}
          id={proposal.id}
          version={proposal.version}
          companyName={proposal.companyName}
          postingTitle={proposal.postingTitle}
          person={person}
          form={form}
        />
      ) : null}
      {(proposal.state === 'handedOver' || proposal.state === 'applied') && may.answer ? (
        <SelfForm
          version={proposal.version}
          postingCode={proposal.postingCode}
          hasApplied={proposal.state === 'applied'}
          appliedOn={view.appliedOn}
          today={view.today}
          form={form}
        />
      ) : null}
      {may.recordCompanyAnswer ? (
        <CompanyAnswerForm
          version={proposal.version}
          companyId={proposal.companyId}
          companyName={proposal.companyName}
          mayAskCall={proposal.state === 'withCompany'}
          form={form}
        />
      ) : null}
      {view.seenByCompany === null ? null : (
        <Section title={t('fit.title')} id="fit">
          <p>
            {view.seenByCompany.pseudonym === null ? t('fit.preview') : t('fit.now', { company: proposal.companyName })}
          </p>
          <JobFitCard
            fit={view.seenByCompany.fit}
            mustLabels={view.mustLabels}
            pseudonym={view.seenByCompany.pseudonym}
            nameLater={proposal.state !== 'introduced'}
          />
        </Section>
      )}
      {view.tags.length === 0 ? null : (
        <Section title={t('page.reasons')} id="reasons">
          <p className="mute">{t('page.reasonsHint')}</p>
          <TagList tags={view.tags} />
        </Section>
      )}
      <Section title={t('page.posting')} id="posting">
        {posting.description === '' ? null : <p className="typed">{posting.description}</p>}
        <DataList
          items={[
            [t('page.musts'), view.musts.length === 0 ? null : format.list(view.musts)],
            [t('page.nices'), view.nices.length === 0 ? null : format.list(view.nices)],
          ]}
        />
        <PostingFacts posting={posting} placeName={view.placeName} occupationLabel={view.occupationLabel} />
      </Section>
      {view.notes.length === 0 ? null : (
        <Section title={t('page.notes')} id="notes">
          {view.notes.map((note) => (
            <CopyNote key={note.id} text={note.text} label={note.on} />
          ))}
        </Section>
      )}
    </Page>
  );
}
