import { useActionData, useLoaderData } from '@remix-run/react';
import { LanguageBridgeCard } from '#app/components/mentoring/language-bridge.tsx';
import { JobFitCard } from '#app/components/disclosure/job-fit-card.tsx';
import { shownMatch } from '#app/components/match/shown-match.ts';
import { ProposalStateBadge } from '#app/components/match/proposal-state-badge.tsx';
import { useProposalNext } from '#app/components/match/use-proposal-next.ts';
import { PostingFacts } from '#app/components/posting/posting-facts.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ContactCard } from '#app/components/ui/contact-card.tsx';
import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { TagList } from '#app/components/ui/tag-list.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findProposalPage } from '#app/use-cases/match/find-proposal-page.server.ts';
import { findLanguageBridge } from '#app/use-cases/mentoring/offer-tandem.server.ts';
import { CompanyAnswerForm } from './company-answer-form.tsx';
import { IntroduceForm } from './introduce-form.tsx';
import { answerProposalPage } from './proposal-forms.server.ts';
import { SelfForm } from './self-form.tsx';
import { TalkForm } from './talk-form.tsx';

export const loader = loading('proposal.read', async ({ app, actor, params }) => {
  const { reasons, labels, ...page } = await findProposalPage(app, actor, params['id'] ?? '');
  const { profileId, postingId, actsNext } = page.proposal;
  const format = formatsFor(actor.locale);
  return {
    ...page,
    // What has ended needs no bridge.
    bridge: actsNext === null ? null : await findLanguageBridge(app, actor, profileId, postingId),
    tags: shownMatch(sourceFor(actor.locale), { contributions: [], reasons }, labels).tags,
    notes: page.notes.map((note) => ({ id: note.id, text: fileNoteText(note), on: format.instant(note.createdAt) })),
    history: page.history.map(({ at, ...event }) => ({ ...event, at: format.instant(at) })),
  };
});

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
      aside={<Aside view={view} name={name} />}
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

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** Who waits for whom, where there is nothing to do on this page. */
function Situation({ view }: { view: View }) {
  const t = useTexts('proposal');
  const { proposal, may } = view;
  if (proposal.end !== null) return <Alert>{t('page.ended', { end: t(`end.${proposal.end}`) })}</Alert>;
  if (proposal.state === 'introduced') return <Alert kind="success">{t('page.placementHint')}</Alert>;
  if (proposal.state === 'withCompany' && !may.recordCompanyAnswer) return <Alert>{t('page.waitCompany')}</Alert>;
  if (proposal.state === 'callRequested' && !may.recordCompanyAnswer) return <Alert>{t('page.waitOfficer')}</Alert>;
  if (may.answer) return null;
  if (proposal.state === 'proposed' || proposal.state === 'interested')
    return <Alert>{t('page.waitCaseworker')}</Alert>;
  return proposal.state === 'handedOver' || proposal.state === 'applied' ? <Alert>{t('page.waitPerson')}</Alert> : null;
}

function Aside({ view, name }: { view: View; name: string }) {
  const t = useTexts('proposal');
  const { proposal, officer, may } = view;
  // What she does herself is no proposal of ours: nothing lies at the company yet, or her own application does.
  const withdraw =
    proposal.way !== 'self' ? 'withdraw' : proposal.state === 'applied' ? 'withdrawApplied' : 'withdrawHandedOver';
  return (
    <>
      <Card title={t('list.state')} tone="soft">
        <p>
          <ProposalStateBadge state={proposal.state} end={proposal.end} />
        </p>
        <DataList
          items={[
            [
              t('page.person'),
              proposal.isInside ? <a href={`/profiles/${proposal.profileId}`}>{name}</a> : proposal.caseCode,
            ],
            [t('page.caseworker'), view.caseworkerName],
          ]}
        />
      </Card>
      <LanguageBridgeCard bridge={view.bridge} />
      {officer === null ? null : (
        <ContactCard
          title={t('page.officer')}
          name={officer.name}
          role={officer.organisationName}
          phone={officer.phone}
          email={officer.email}
        />
      )}
      {may.withdraw ? (
        <Card title={t(`page.${withdraw}`)} tone="soft" screenOnly>
          <p>{t(`page.${withdraw}Hint`)}</p>
          <form method="post">
            <VersionField value={proposal.version} />
            <Button name="intent" value="withdraw" kind="danger" small confirm={t(`page.${withdraw}Confirm`)}>
              {t(`page.${withdraw}`)}
            </Button>
          </form>
        </Card>
      ) : null}
      {view.history.length === 0 ? null : (
        <Card title={t('page.history')} tone="soft">
          <DataList
            items={view.history.map((event) => {
              const what = t.find(`move.${event.move}`) ?? event.move;
              return [
                event.at,
                event.byPerson
                  ? t('page.historyPerson', { what })
                  : event.by === null
                    ? t('page.historyAuto', { what })
                    : t('page.historyBy', { what, who: event.by }),
              ] as const;
            })}
          />
        </Card>
      )}
    </>
  );
}
