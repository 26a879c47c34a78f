import { useActionData, useLoaderData } from '@remix-run/react';
import { OneTimeLink } from '#app/components/account/one-time-link.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { startTopicsFor } from '#app/domain/assistance/start-sheet.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findAftercare } from '#app/use-cases/assistance/find-aftercare.server.ts';
import { changeAftercare } from './aftercare-forms.server.ts';
import { ConsentCard } from './consent-card.tsx';
import { MilestoneSection } from './milestone-section.tsx';
import { TalkCard } from './talk-card.tsx';
import { Risks } from './risks.tsx';

export const loader = loading('placement.read', ({ app, actor, params }) =>
  findAftercare(app, actor, params['id'] ?? ''),
);

export const action = acting('placement.read', changeAftercare);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('aftercare')('page.title') });

/** How a placement goes after its start: what to look after first, then every date with both sides. */
export default function AftercarePage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as { form?: FormState; link?: string } | undefined;
  const t = useTexts('aftercare');
  const posting = useTexts('posting');
  const placement = useTexts('placement');
  const proposal = useTexts('proposal');
  const { id, profileId, kind, startedOn, state } = view.placement;
  const isOver = state === 'ended' || state === 'completed';
  const person = view.personName ?? view.placement.caseCode;
  const unknownBecause = view.consent === 'no' ? 'noYes' : 'openYes';
  const outcome = (value: 'holds' | 'ended' | 'unknown' | null) => {
    if (value === 'holds' || value === 'ended') return t(`outcome.${value}`);
    if (view.consent !== 'yes' && !isOver) return t(`outcome.${unknownBecause}`);
    return t(value === null ? 'outcome.pending' : 'outcome.unknown');
  };
  return (
    <Page
      eyebrow={
        <bdi>
          {placement('page.eyebrow', {
            person,
            company: view.placement.companyName,
            kind: posting(`kind.${kind}`),
          })}
        </bdi>
      }
      title={t('page.title')}
      lead={t(startedOn === null ? 'page.notStarted' : isOver ? 'page.over' : 'page.lead')}
      actions={
        <>
          <LinkButton href={`/placements/${id}`}>{t('page.back')}</LinkButton>
          {startTopicsFor(kind).length === 0 ? null : (
            <LinkButton href={`/placements/${id}/start-sheet`}>{t('page.sheet')}</LinkButton>
          )}
        </>
      }
      aside={
        <>
          <Card title={t('outcome.title')}>
            <DataList
              items={[
                [t('outcome.month6'), outcome(view.outcomes.month6)],
                [t('outcome.month12'), outcome(view.outcomes.month12)],
              ]}
            />
          </Card>
          <ConsentCard consent={view.consent} mayDecide={view.mayDecide && !isOver} form={answer?.form} />
          {isOver ? null : (
            <TalkCard
              milestones={view.milestones}
              today={view.today}
              consent={view.consent}
              mayRecord={view.mayRecord}
              form={answer?.form}
            />
          )}
          {view.offers.length === 0 ? null : (
            <Card title={t('offers.title')} tone="learn">
              <ul>
                {view.offers.map((offer) => (
                  <li key={offer}>
                    <a href={offer === 'tandem' ? `/profiles/${profileId}/mentor` : `/placements/${id}#attachments`}>
                      {t(`offers.${offer}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {view.hasSchool ? (
            <Card title={t('school.title')} tone="soft">
              <p>{t('school.text')}</p>
              <SchoolAnswers milestones={view.milestones} />
            </Card>
          ) : null}
        </>
      }
    >
      <ErrorSummary
        form={answer?.form}
        labels={{
          what: t('record.what'),
          trouble: t('record.trouble'),
          language: proposal('consent.language'),
          channel: proposal('consent.channel'),
          helper: proposal('consent.helper'),
        }}
      />
      {answer?.link === undefined ? null : (
        <>
          <OneTimeLink link={answer.link} />
          <Alert>{t('link.hint')}</Alert>
        </>
      )}
      <Risks milestones={view.milestones} placementId={id} />
      {view.milestones.map((milestone) => (
        <MilestoneSection
          key={milestone.code}
          milestone={milestone}
          today={view.today}
          consent={view.consent}
          mayLink={!isOver && view.mayRecord.employer}
        />
      ))}
    </Page>
  );
}

/** What both sides last said about the vocational school. */
function SchoolAnswers({ milestones }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'milestones'>) {
  const t = useTexts('aftercare');
  const said = milestones.flatMap(({ code, sides }) =>
    sides.flatMap(({ side, answers }) =>
      answers.filter(({ question }) => question === 'school').map(({ value }) => ({ code, side, value })),
    ),
  );
  if (said.length === 0) return <p className="mute">{t('school.none')}</p>;
  return (
    <DataList
      items={said.map(({ code, side, value }) => [
        `${t(`milestone.${code}`)}: ${t(`side.${side}`)}`,
        t.find(`said.school.${value}`),
      ])}
    />
  );
}
