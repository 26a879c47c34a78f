import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { GermanTable } from '#app/components/profile/german-table.tsx';
import { ProfileFacts } from '#app/components/profile/profile-facts.tsx';
import { ProposeAnyway } from '#app/components/match/propose-anyway.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { erasureReasons } from '#app/domain/identity/erasure.ts';
import { caseClosings } from '#app/domain/profile/profile.ts';
import { acting } from '#app/http/acting.server.ts';
import { consentFieldsSchema } from '#app/http/consent-fields.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { guardReasonSchema } from '#app/http/guard-reason.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { settleCall } from '#app/use-cases/consent/settle-call.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { assignCase } from '#app/use-cases/profile/assign-case.server.ts';
import { closeCase, reopenCase } from '#app/use-cases/profile/close-case.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { publishProfile, withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { BlocksCard } from './blocks-card.tsx';
import { CallsCard } from './calls-card.tsx';
import { CaseMoves } from './case-moves.tsx';
import { loadCasePage } from './case-page.server.ts';
import { CaseRuns } from './case-runs.tsx';
import { ConsentsCard } from './consents-card.tsx';
import { CourseCard } from './course-card.tsx';
import { MatchingPostings } from './matching-postings.tsx';
import { BreakGlassCard, OpeningsCard } from './openings-card.tsx';
import { PapersCard } from './papers-card.tsx';
import { PersonCard } from './person-card.tsx';
import { PlacingCard } from './placing-card.tsx';
import { StateCard } from './state-card.tsx';

const closeSchema = z.object({ reason: fields.choice(caseClosings) });
const eraseSchema = z.object({ erasure: fields.choice(erasureReasons) });
const assignSchema = z.object({ caseworkerId: fields.id(), note: fields.optionalText(200) });
const postingSchema = guardReasonSchema.extend({ postingId: fields.id() });

export const loader = loading('profile.read', ({ app, actor, params, url }) =>
  loadCasePage(app, actor, params['id'] ?? '', url.searchParams.get('matches') === 'more'),
);

export const action = acting('profile.read', async ({ app, actor, form, params, done }) => {
  const profileId = params['id'] ?? '';
  const here = `/profiles/${profileId}`;
  switch (form.intent) {
    case 'publish':
      await publishProfile(app, actor, { profileId, version: form.version, consent: form.read(consentFieldsSchema) });
      return done(here, 'profilePublished');
    case 'publish-again':
      await publishProfile(app, actor, { profileId, version: form.version, consent: null });
      return done(here, 'profilePublished');
    case 'withdraw':
      await withdrawProfile(app, actor, { profileId, version: form.version });
      return done(here, 'profileWithdrawn');
    case 'close':
      await closeCase(app, actor, { profileId, version: form.version, reason: form.read(closeSchema).reason });
      return done(here, 'caseClosed');
    case 'erase': {
      const { erasure } = form.read(eraseSchema);
      await eraseCase(app, actor, { profileId, version: form.version, reason: erasure });
      return done('/profiles', 'caseErased');
    }
    case 'reopen':
      await reopenCase(app, actor, { profileId, version: form.version });
      return done(here, 'caseReopened');
    case 'assign': {
      const { caseworkerId, note } = form.read(assignSchema);
      await assignCase(app, actor, { profileId, version: form.version, caseworkerId, reason: note });
      return done('/profiles', 'caseHandedOver');
    }
    case 'follow-up':
      await editProfile(app, actor, {
        profileId,
        version: form.version,
        fields: { followUpPlanned: form.text('planned') === 'yes' },
      });
      return done(`${here}#course`, 'followUpSaved');
    case 'called':
      await settleCall(app, actor, { profileId, requestId: form.text('request') });
      return done(here, 'personCalled');
    case 'propose':
    case 'hand-over': {
      const way = form.intent === 'propose' ? 'proposed' : 'self';
      const id = await proposeCandidate(app, actor, {
        profileId,
        ...form.read(postingSchema),
        way,
        key: form.key,
      });
      return done(`/proposals/${id}`, way === 'proposed' ? 'candidateProposed' : 'postingHandedOver');
    }
    default:
      throw new DomainError('invalid', 'formUnreadable');
  }
});

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => `${texts('profile')('page.nameless')} ${data?.code ?? ''}`,
});

export default function CasePage() {
  const page = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('profile');
  const mentoring = useTexts('mentoring');
  const guess = useTexts('guess');
  const wording = useTexts('wording');
  const { person } = page;
  const state = <StateCard page={page} form={form} />;
  const edit = (path: string, label: string) =>
    page.mayEdit && page.state !== 'closed' ? (
      <LinkButton href={`/profiles/${page.id}/${path}`} small>
        {label}
      </LinkButton>
    ) : null;
  return (
    <Page
      eyebrow={person === null ? t('page.nameless') : t('page.codeInCase', { code: page.code })}
      title={person?.name ?? page.code}
      lead={
        person !== null ? (
          person.phone === null ? undefined : (
            <>
              {t('page.call')} <PhoneLink phone={person.phone} />
            </>
          )
        ) : page.caseworkerName === null ? (
          t('page.namelessNobody')
        ) : (
          t('page.namelessOnly', { name: page.caseworkerName })
        )
      }
      actions={
        person === null || page.state === 'closed' ? null : (
          <>
            <LinkButton href={`/profiles/${page.id}/guess`}>{guess('title')}</LinkButton>
            <LinkButton href={`/profiles/${page.id}/mentor`}>{mentoring('learnerPage.title')}</LinkButton>
          </>
        )
      }
      aside={
        <>
          {page.state === 'published' ? state : null}
          {person === null ? null : <PersonCard page={page} person={person} />}
          {page.facts === null ? null : <PapersCard page={page} facts={page.facts} />}
          {page.placing === null || page.placing.kind === 'none' ? null : (
            <PlacingCard page={page} placing={page.placing} />
          )}
          {page.mayBreakGlass ? <BreakGlassCard id={page.id} /> : null}
          {page.openings.length === 0 ? null : <OpeningsCard openings={page.openings} />}
          {person === null ? null : <ConsentsCard page={page} />}
          {page.blockedCompanies === null ? null : <BlocksCard id={page.id} companies={page.blockedCompanies} />}
          <CaseMoves page={page} form={form} />
        </>
      }
      below={
        <>
          <CaseRuns page={page} />
          <MatchingPostings page={page} />
        </>
      }
    >
      <ErrorSummary
        form={form}
        labels={{
          reason: t('move.closeReason'),
          erasure: t('move.eraseReason'),
          caseworkerId: t('handOver.receiver'),
          guardReason: wording('guard.reason'),
        }}
      />
      <ProposeAnyway form={form} />
      {/* What has to be done first stands first on a telephone too. */}
      {page.state === 'published' ? null : state}
      <CallsCard calls={page.calls} />
      {page.listedFor === null ? null : <Alert kind="warning">{t('page.listedFor', { name: page.listedFor })}</Alert>}
      <Section title={t('page.work')} actions={edit('edit', t('page.change'))}>
        <ProfileFacts profile={page.profile} />
      </Section>
      <Section title={t('page.german')} id="german" actions={edit('german', t('page.addGerman'))}>
        <GermanTable german={page.german} />
      </Section>
      <CourseCard page={page} />
    </Page>
  );
}
