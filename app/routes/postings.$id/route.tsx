import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { LastContact } from '#app/components/company/last-contact.tsx';
import { MatchChanges } from '#app/components/match/match-changes.tsx';
import { ProposalRoomText } from '#app/components/match/proposal-room-text.tsx';
import { PostingMatches } from '#app/components/match/posting-matches.tsx';
import { ProposeAnyway } from '#app/components/match/propose-anyway.tsx';
import { SilenceForm } from '#app/components/match/silence-form.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { CriteriaNotice } from '#app/components/posting/criteria-notice.tsx';
import { PostingChips } from '#app/components/posting/posting-chips.tsx';
import { PostingFacts } from '#app/components/posting/posting-facts.tsx';
import { PostingFunnelChart } from '#app/components/posting/posting-funnel-chart.tsx';
import { PostingHistory } from '#app/components/posting/posting-history.tsx';
import { PostingMoves } from '#app/components/posting/posting-moves.tsx';
import { PostingSkills } from '#app/components/posting/posting-skills.tsx';
import { PostingTextHints } from '#app/components/posting/posting-text-hints.tsx';
import { PostingStateBadge } from '#app/components/posting/posting-state-badge.tsx';
import { useNextAction } from '#app/components/posting/use-next-action.ts';
import { RuleFindings } from '#app/components/rule/rule-findings.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ContactCard } from '#app/components/ui/contact-card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findEmployerSide } from '#app/use-cases/match/find-employer-side.server.ts';
import { findPosting } from '#app/use-cases/posting/find-posting.server.ts';
import { makeMove } from './make-move.server.ts';
import { NearDuplicates } from './near-duplicates.tsx';
import { NeededBeforeStart } from './needed-before-start.tsx';
import { postingMatches } from './posting-matches.server.ts';
import { isWithCompany, speakWithCompany } from './speak-with-company.server.ts';
import { isFromMatch, proposeFromMatch } from './propose-from-match.server.ts';

export const loader = loading('posting.read', async ({ app, actor, params, url }) => {
  const id = params['id'] ?? '';
  if (actor.companyId !== null) throw redirect(`/company/postings/${encodeURIComponent(id)}`, 303);
  const view = {
    ...(await findPosting(app, actor, id)),
    ...(await findEmployerSide(app, actor, id)),
    seesAids: mayEver(actor, 'aid.read'),
  };
  return {
    ...view,
    today: dayOf(app.clock.now()),
    matches: await postingMatches(app, actor, view.posting, url),
  };
});

// Caseworkers propose their own people here, so the right to the move itself is left to its use case.
export const action = acting('posting.read', async (page) => {
  if (isFromMatch(page.form)) return proposeFromMatch(page);
  if (isWithCompany(page.form)) return speakWithCompany(page);
  return makeMove(page, `/postings/${page.params['id'] ?? ''}`);
});

export const handle = pageSettings<typeof loader>({ title: ({ data }) => data?.posting.title ?? '' });

export default function PostingPage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const ofProposal = form !== undefined && ('propose' in form.values || 'handOver' in form.values);
  const t = useTexts('posting');
  const format = useFormats();
  const match = useTexts('match');
  const wording = useTexts('wording');
  const side = useTexts('employerSide');
  const aid = useTexts('aid');
  const companyTexts = useTexts('company');
  const weightLabels = Object.fromEntries(
    (view.matches?.weights.form?.problems ?? []).map(({ field }) => [
      field,
      match.find(`weights.name.${field.replace('w.', '')}`) ?? field,
    ]),
  );
  const nextAction = useNextAction('officer', view.today);
  const { posting, company, officer } = view;
  const isApproved = posting.state === 'approved';
  const state = (
    <Card title={t('move.title')} id="state" screenOnly>
      <p>
        <PostingStateBadge state={posting.state} />
      </p>
      <PostingMoves
        side="officer"
        moves={view.moves}
        version={posting.version}
        form={ofProposal ? undefined : form}
        asks={{
          wording: (view.textHints?.wording.length ?? 0) > 0,
          guard: (view.textHints?.contacts.length ?? 0) > 0,
        }}
      />
    </Card>
  );
  return (
    <Page
      eyebrow={
        <>
          <a href={`/companies/${company.id}`}>{company.name}</a> · <span className="code">{posting.code}</span>
        </>
      }
      title={posting.title}
      lead={nextAction(posting, view.isCurrent)}
      actions={
        <>
          {view.mayEdit ? <LinkButton href={`/postings/${posting.id}/edit`}>{t('show.edit')}</LinkButton> : null}
          {view.isCurrent ? <LinkButton href={`/board/${posting.code}`}>{t('show.print')}</LinkButton> : null}
        </>
      }
      aside={
        <>
          {view.matches?.counts ? (
            <MatchChanges
              changes={view.matches.counts.changes}
              labels={view.matches.labels}
              seesMentors={view.matches.seesMentors}
            />
          ) : null}
          <NeededBeforeStart requirements={view.neededBeforeStart} />
          {view.seesAids ? (
            <p>
              <a href={`/aids?kind=${posting.kind ?? ''}`}>{aid('link')}</a>
            </p>
          ) : null}
          {view.funnel === null ? null : (
            <Card title={t('show.funnel')}>
              <PostingFunnelChart funnel={view.funnel} />
            </Card>
          )}
          {isApproved ? state : null}
          {posting.requestedByName !== null ? (
            <ContactCard
              title={t('show.requestedBy')}
              name={posting.requestedByName}
              phone={posting.requestedByPhone}
              email={posting.requestedByEmail}
            />
          ) : null}
          {officer === null ? (
            <Card title={t('show.officer')} tone="soft">
              <p>{t('show.noOfficer')}</p>
            </Card>
          ) : (
            <ContactCard
              title={t('show.officer')}
              name={officer.name}
              role={officer.organisationName}
              phone={officer.phone}
              email={officer.email}
            />
          )}
          <Card title={t('show.history')} tone="soft">
            <PostingHistory events={view.events} />
          </Card>
        </>
      }
    >
      <PostingChips posting={posting} placeName={view.placeName} skills={view.skills} />
      <ErrorSummary
        form={form ?? view.matches?.weights.form}
        labels={{
          reason: t('move.reason'),
          silenceReason: side('silence.reason'),
          nextContactOn: side('log.on'),
          summary: companyTexts('field.summary'),
          wordingReason: wording('reason'),
          guardReason: wording('guard.reason'),
          ...weightLabels,
        }}
      />
      <ProposeAnyway form={ofProposal ? form : undefined} />
      {company.state === 'verified' ? null : (
        <Alert kind="warning" title={t('show.companyState')}>
          <a href={`/companies/${company.id}`}>{t('show.verifyCompany')}</a>
        </Alert>
      )}
      {view.asksWhetherCurrent && view.validThrough !== null ? (
        <Alert kind="warning" title={t('show.stillCurrent')}>
          {t(view.isCurrent ? 'show.onBoardUntil' : 'show.onBoardSince', { day: format.day(view.validThrough) })}
        </Alert>
      ) : null}
      <CriteriaNotice
        missing={view.missingCriteria}
        isOver={posting.state === 'filled' || posting.state === 'closed'}
      />
      <NearDuplicates postings={view.nearDuplicates} />
      {posting.occupation === null ? <Alert kind="warning">{t('show.occupationUnknown')}</Alert> : null}
      <RuleFindings
        findings={view.findings}
        quietWhenEmpty={posting.state !== 'draft' && posting.state !== 'submitted'}
      />
      <PostingTextHints side="officer" hints={view.textHints} />
      {view.silences.map((silence) => (
        <SilenceForm key={silence.postingId} silence={silence} side="officer" form={form} />
      ))}
      {view.mayLog ? (
        <LastContact
          companyId={company.id}
          last={view.lastContact}
          today={view.today}
          form={form?.values['intent'] === 'log' ? form : undefined}
        />
      ) : null}
      {/* What has to be done first stands first on a telephone too. */}
      {isApproved ? null : state}
      {view.matches === null ? null : (
        <PostingMatches
          matches={view.matches}
          weights={view.matches.weights}
          postingId={posting.id}
          showsMore={view.matches.showsMore}
          hasMusts={view.skills.some(({ weight }) => weight === 'must')}
          hindrance={posting.state !== 'approved' ? 'notApproved' : view.isCurrent ? null : 'notCurrent'}
          room={view.room === null ? null : <ProposalRoomText room={view.room} />}
        />
      )}
      <Section title={t('show.facts')} id="facts">
        <PostingFacts posting={posting} placeName={view.placeName} occupationLabel={view.occupationLabel} />
        {posting.description === '' ? null : <p className="typed">{posting.description}</p>}
      </Section>
      <Section title={t('show.skills')} id="skills">
        <PostingSkills skills={view.skills} unknownWords={posting.unknownWords} />
      </Section>
    </Page>
  );
}
