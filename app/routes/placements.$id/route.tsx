import { useActionData, useLoaderData } from '@remix-run/react';
import { LanguageBridgeCard } from '#app/components/mentoring/language-bridge.tsx';
import { AftercareCard } from '#app/components/assistance/aftercare-card.tsx';
import { PlacementStateBadge } from '#app/components/assistance/placement-state-badge.tsx';
import { useNextSentence } from '#app/components/assistance/use-next-sentence.ts';
import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import { findLanguageBridge } from '#app/use-cases/mentoring/offer-tandem.server.ts';
import { AddStepForm } from './add-step-form.tsx';
import { AttachmentPanel } from './attachment-panel.tsx';
import { EndPanel } from './end-panel.tsx';
import { HintsPanel } from './hints-panel.tsx';
import { changePlacementPage } from './placement-forms.server.ts';
import { PlacementHistory } from './placement-history.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { StartPanel } from './start-panel.tsx';
import { StepPanel } from './step-panel.tsx';
import { TakeUpPanel } from './take-up-panel.tsx';
import { TrialDayForm } from './trial-day-form.tsx';

export const loader = loading('placement.read', async ({ app, actor, params, url }) => {
  const page = await findPlacementPage(app, actor, params['id'] ?? '');
  const format = formatsFor(actor.locale);
  const { profileId, postingId, state } = page.placement;
  const isRunning = state === 'preparing' || state === 'started';
  return {
    ...page,
    bridge: isRunning ? await findLanguageBridge(app, actor, profileId, postingId) : null,
    notes: page.notes.map((note) => ({
      id: note.id,
      text: fileNoteText(note),
      on: format.instant(note.createdAt),
      step: note.params['step'] ?? null,
      side: note.params['side'] ?? null,
    })),
    events: page.events.map(({ at, ...event }) => ({ ...event, at: format.instant(at) })),
    chosenId: url.searchParams.get('step') ?? page.next?.stepId ?? null,
  };
});

export const action = acting('placement.edit', changePlacementPage);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('placement')('page.title') });

/** The accompanied placement: both sides of the plan, the chosen step beside it, start, end, results, notes. */
export default function PlacementPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as
    { form?: FormState; findings?: readonly Finding[]; timeFindings?: readonly Finding[] } | undefined;
  const form = answer?.form;
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const posting = useTexts('posting');
  const format = useFormats();
  const stepName = useStepName();
  const nextSentence = useNextSentence();
  const { placement, steps, requirements, next, today } = view;
  const isRunning = placement.state === 'preparing' || placement.state === 'started';
  const isOver = placement.state === 'ended' || placement.state === 'completed';
  const person = view.personName ?? placement.caseCode;
  const nextStep = steps.find((step) => step.id === next?.stepId);
  const lastChange = view.events.findLast(({ stepId }) => steps.some((step) => step.id === stepId && step.canUndo));
  const changed = steps.find((step) => step.id === lastChange?.stepId && step.code !== 'start');
  const chosen = steps.find((step) => step.id === view.chosenId);
  const chosenNote =
    chosen === undefined
      ? undefined
      : view.notes.findLast((note) => note.step === chosen.code && note.side === chosen.side);
  return (
    <Page
      eyebrow={
        <bdi>
          {t('page.eyebrow', { person, company: placement.companyName, kind: posting(`kind.${placement.kind}`) })}
        </bdi>
      }
      title={t('page.title')}
      lead={
        next === null || !isRunning
          ? t('nothingOpen')
          : nextSentence({
              what: nextStep === undefined ? t('recordResult') : stepName(nextStep),
              owner: nextStep?.owner ?? 'caseworker',
              dueOn: next.dueOn,
              overdueDays: next.overdueDays,
              isHers: next.isHers,
            })
      }
      actions={
        <>
          {view.mayEdit && placement.state === 'preparing' ? (
            <LinkButton href={`/placements/${placement.id}/dates`}>{t('page.findDate')}</LinkButton>
          ) : null}
          <LinkButton href="#notes">{t('page.notes')}</LinkButton>
          <PrintButton label={t('page.print')} />
          <LinkButton href={`/postings/${placement.postingId}`}>{t('page.openPosting')}</LinkButton>
        </>
      }
      aside={
        <>
          {chosen === undefined ? null : (
            <StepPanel
              step={chosen}
              events={view.events.filter((event) => event.stepId === chosen.id)}
              today={today}
              canEdit={isRunning && view.mayEdit}
              noteText={chosenNote?.text ?? null}
              trialDayRule={view.rules.trialDay}
              form={form}
            />
          )}
          <Card title={t('page.results')}>
            <p>
              <PlacementStateBadge state={placement.state} />
            </p>
            <DataList
              items={[
                ...(
                  [
                    'interviewOn',
                    'trialOn',
                    'contractOn',
                    'plannedStartOn',
                    'startedOn',
                    'plannedEndOn',
                    'endedOn',
                  ] as const
                ).map(
                  (name) => [t(`page.${name}`), placement[name] === null ? null : format.day(placement[name])] as const,
                ),
                [t('page.outcome'), words(`outcome.${view.outcome}`)],
                [t('page.endReason'), view.endReason === null ? null : words(`endReason.${view.endReason}`)],
                [
                  t('page.trialResult'),
                  placement.trialResult === null ? null : words(`trialResult.${placement.trialResult}`),
                ],
              ]}
            />
          </Card>
          <LanguageBridgeCard bridge={view.bridge} />
          <AftercareCard placement={placement} mayAsk={view.mayAsk} />
          {view.mayEdit && !isOver ? (
            <EndPanel
              version={placement.version}
              state={placement.state}
              kind={placement.kind}
              plannedEndOn={placement.plannedEndOn}
              today={today}
              form={form}
            />
          ) : null}
          {view.mayEdit && placement.state === 'ended' ? <TakeUpPanel version={placement.version} form={form} /> : null}
          <PlacementHistory events={view.events} steps={steps} />
        </>
      }
    >
      <ErrorSummary
        form={form}
        labels={{
          on: t('step.on'),
          note: t('step.note'),
          nextDueOn: t('step.nextDueOn'),
          dueOn: t('step.dueOn'),
          skipReason: t('step.skipReason'),
          addTitle: t('add.name'),
          addSide: t('add.side'),
          addOwner: t('add.owner'),
          addDueOn: t('add.dueOn'),
          requirement: t('start.requirement'),
          recordedOn: t('start.recordedOn'),
          reference: t('start.reference'),
          overrideReason: t('start.overrideReason'),
          startOn: t('start.startOn'),
          plannedOn: t('start.plannedOn'),
          plannedEndOn: t('start.plannedEndOn'),
          longMeasureReason: t('start.longMeasureReason'),
          longMeasure: words('requirement.longMeasure'),
          trialDayOn: t('trialDay.on'),
          attachment: t('attachment.what'),
          subsidyPercent: t('attachment.percent'),
          subsidyMonths: t('attachment.months'),
          completedOn: t('end.completedOn'),
          trialResult: t('end.trialResult'),
          endOn: t('end.endOn'),
          endReason: t('end.reason'),
          reopenReason: t('takeUp.reason'),
          stepOwner: t('step.owner'),
          stepTitle: t('step.ownTitle'),
          placementState: t('page.state'),
        }}
        shown={(field, value) => {
          if (field === 'placementState') return words.find(`state.${value}`) ?? value;
          if (field === 'trialResult') return words.find(`trialResult.${value}`) ?? value;
          if (field === 'attachment')
            return value
              .split(' ')
              .map((one) => words.find(`attachment.${one}`) ?? one)
              .join(', ');
          if (field === 'stepOwner') return words.find(`owner.${value}`) ?? value;
          return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
        }}
      />
      {view.withoutOwner.map((owner) => (
        <Alert key={owner} kind="warning" title={t(`withoutOwner.${owner === 'officer' ? 'officer' : 'caseworker'}`)}>
          <p>{t(`withoutOwner.${owner === 'officer' ? 'officerHint' : 'caseworkerHint'}`)}</p>
        </Alert>
      ))}
      {view.tooLateIds.length === 0 || placement.plannedStartOn === null ? null : (
        <Alert kind="warning" title={t('tooLate.title', { day: format.day(placement.plannedStartOn) })}>
          <ul>
            {steps
              .filter((step) => view.tooLateIds.includes(step.id))
              .map((step) => (
                <li key={step.id}>
                  {t('tooLate.step', { step: stepName(step), day: step.dueOn === null ? '' : format.day(step.dueOn) })}
                </li>
              ))}
          </ul>
        </Alert>
      )}
      <PlanSteps
        placementId={placement.id}
        steps={steps}
        nextStepId={next?.stepId ?? null}
        chosenId={view.chosenId}
        isStartBlocked={placement.state === 'preparing' && requirements.some((row) => !row.isOnRecord)}
        companyName={placement.companyName}
        personName={person}
        today={today}
        canEdit={view.mayEdit}
        canOrder={isRunning && view.mayEdit}
      />
      {isRunning && view.mayEdit && changed !== undefined ? (
        <form method="post" className="actions no-print">
          <input type="hidden" name="stepId" value={changed.id} />
          <VersionField value={changed.version} />
          <Button name="intent" value="undo" kind="quiet" small>
            {t('page.undoLast', { step: stepName(changed) })}
          </Button>
        </form>
      ) : null}
      {view.mayAddTrialDay && view.mayEdit ? (
        <TrialDayForm rule={view.rules.trialDay} today={today} form={form} />
      ) : null}
      {isRunning && view.mayEdit ? <AddStepForm form={form} /> : null}
      <HintsPanel hints={view.hints} />
      {isRunning || view.attachments.length > 0 ? (
        <AttachmentPanel
          version={placement.version}
          attachments={view.attachments}
          attachable={view.attachable}
          applyBefore={view.hints.applyBefore}
          canEdit={isRunning && view.mayEdit}
          form={form}
          findings={answer?.findings ?? []}
        />
      ) : null}
      {placement.state === 'preparing' && view.mayEdit ? (
        <StartPanel
          version={placement.version}
          plannedStartOn={placement.plannedStartOn}
          plannedEndOn={placement.plannedEndOn}
          requirements={requirements}
          longMeasure={view.rules.longMeasure}
          mayGiveReason={view.mayGiveReason}
          titleEndsOn={view.titleEndsOn}
          today={today}
          form={form}
          findings={answer?.timeFindings ?? []}
        />
      ) : null}
      <Section title={t('page.notes')} id="notes" screenOnly>
        <p className="mute">{t('page.notesHint')}</p>
        {view.notes.length === 0 ? (
          <p>{t('page.noNotes')}</p>
        ) : (
          <>
            {view.notes.slice(-1).map((note) => (
              <CopyNote key={note.id} text={note.text} label={note.on} />
            ))}
            {view.notes.length === 1 ? null : (
              <details className="fold">
                <summary>{t('page.earlierNotes', { count: view.notes.length - 1 })}</summary>
                {view.notes
                  .slice(0, -1)
                  .toReversed()
                  .map((note) => (
                    <CopyNote key={note.id} text={note.text} label={note.on} />
                  ))}
              </details>
            )}
          </>
        )}
      </Section>
    </Page>
  );
}
