import { useActionData, useLoaderData } from '@remix-run/react';
import { ProposeAnyway } from '#app/components/match/propose-anyway.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { companyRequestAnswers } from '#app/domain/match/company-request.ts';
import { acting } from '#app/http/acting.server.ts';
import { guardReasonSchema } from '#app/http/guard-reason.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { cellWords } from '#app/i18n/cell-words.ts';
import { useFormats, useTexts, useTextSource } from '#app/i18n/use-texts.tsx';
import { answerRequest, findRequestPage, proposeForRequest } from '#app/use-cases/match/answer-request.server.ts';

export const loader = loading('companyRequest.read', async ({ app, actor, params }) => {
  const { request, cell, personName, mayAnswer, mayPropose } = await findRequestPage(app, actor, params['id'] ?? '');
  return {
    id: request.id,
    version: request.version,
    kind: request.kind,
    state: request.state,
    dueOn: request.dueOn,
    companyId: request.companyId,
    companyName: request.companyName,
    postingId: request.postingId,
    postingTitle: request.postingTitle,
    pseudonym: request.pseudonym,
    profileId: request.profileId,
    caseCode: request.caseCode,
    isPublished: request.isPublished,
    ...{ cell, personName, mayAnswer, mayPropose },
  };
});

export const action = acting('companyRequest.read', async ({ app, actor, form, params, done }) => {
  const requestId = params['id'] ?? '';
  if (form.intent === 'propose') {
    const { guardReason } = form.read(guardReasonSchema);
    const id = await proposeForRequest(app, actor, { requestId, version: form.version, guardReason });
    return done(`/proposals/${id}`, 'candidateProposed');
  }
  const answer = companyRequestAnswers.find((one) => one === form.intent);
  if (answer === undefined) throw new DomainError('invalid', 'formUnreadable');
  await answerRequest(app, actor, { requestId, version: form.version, answer });
  return done('/today', 'requestAnswered');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('companyBrowse')('staff.title') });

/** A company is interested, or asks for proposals: what it read, whom it may mean, and the answer. */
export default function RequestPage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('companyBrowse');
  const wording = useTexts('wording');
  const source = useTextSource();
  const format = useFormats();
  const about =
    view.cell !== null
      ? t('staff.aboutCard', { what: Object.values(cellWords(source, view.cell)).join(', ') })
      : view.pseudonym !== null
        ? t('staff.aboutProfile', { pseudonym: view.pseudonym })
        : t('staff.aboutSuggestions');
  return (
    <Page
      eyebrow={t('staff.title')}
      title={t(`staff.${view.kind}`)}
      lead={`${view.companyName} · ${view.postingTitle}`}
      actions={<LinkButton href="/today">{t('staff.back')}</LinkButton>}
    >
      <ErrorSummary form={form} labels={{ guardReason: wording('guard.reason') }} />
      <ProposeAnyway form={form} />
      <DataList
        items={[
          [
            t('staff.company'),
            <a key="company" href={`/companies/${view.companyId}`}>
              {view.companyName}
            </a>,
          ],
          [
            t('staff.posting'),
            <a key="posting" href={`/postings/${view.postingId}`}>
              {view.postingTitle}
            </a>,
          ],
          [t('staff.about'), about],
          [
            t('staff.person'),
            view.profileId === null ? null : (
              <a key="person" href={`/profiles/${view.profileId}`}>
                <bdi>{view.personName ?? view.caseCode}</bdi>
              </a>
            ),
          ],
          [t('staff.state'), t(`staff.states.${view.state}`)],
          [t('staff.dueOn'), view.state === 'open' ? format.longDay(view.dueOn) : null],
        ]}
      />
      {view.pseudonym === null || view.isPublished ? null : <Alert kind="warning">{t('staff.notPublished')}</Alert>}
      {view.mayPropose ? (
        <Card title={t('staff.propose')}>
          <form method="post" className="stack">
            <VersionField value={view.version} />
            <p>{t('staff.proposeText')}</p>
            <Button name="intent" value="propose">
              {t('staff.propose')}
            </Button>
          </form>
        </Card>
      ) : null}
      {view.mayAnswer ? (
        <Card title={t('staff.answer')}>
          <form method="post" className="stack">
            <VersionField value={view.version} />
            <p>{t('staff.answerText')}</p>
            <ul>
              {companyRequestAnswers.map((answer) => (
                <li key={answer}>{t(`request.state.${answer}`)}</li>
              ))}
            </ul>
            <div className="actions">
              <LinkButton href={`/postings/${view.postingId}`}>{t('staff.toRanking')}</LinkButton>
              <Button name="intent" value="proposing" kind="secondary">
                {t('staff.proposing')}
              </Button>
              <Button name="intent" value="nobody" kind="secondary">
                {t('staff.nobody')}
              </Button>
            </div>
          </form>
        </Card>
      ) : view.state === 'open' ? (
        <Alert>{t('staff.officerAnswers')}</Alert>
      ) : null}
    </Page>
  );
}
