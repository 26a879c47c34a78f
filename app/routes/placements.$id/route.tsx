import { useActionData, useLoaderData } from '@remix-run/react';
import { LanguageBridgeCard } from '#app/components/mentoring/language-bridge.tsx';
import { AftercareCard } from '#app/components/assistance/aftercare-card.tsx';
import { useNextSentence } from '#app/components/assistance/use-next-sentence.ts';
import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { Finding } from '#app/domain/rule/finding.ts';
import { AddStepForm } from './add-step-form.tsx';
import { AttachmentPanel } from './attachment-panel.tsx';
import { EndPanel } from './end-panel.tsx';
import { HintsPanel } from './hints-panel.tsx';
import { NotesSection } from './notes-section.tsx';
import { PlacementErrors } from './placement-errors.tsx';
import { changePlacementPage } from './placement-forms.server.ts';
import { PlacementHistory } from './placement-history.tsx';
import { loadPlacementPage } from './placement-page.server.ts';
import { PlanSteps } from './plan-steps.tsx';
import { PlanWarnings } from './plan-warnings.tsx';
import { ResultsCard } from './results-card.tsx';
import { StartPanel } from './start-panel.tsx';
import { StepPanel } from './step-panel.tsx';
import { TakeUpPanel } from './take-up-panel.tsx';
import { TrialDayForm } from './trial-day-form.tsx';

export const loader = loading('placement.read', ({ app, actor, params, url }) =>
  loadPlacementPage(app, actor, params['id'] ?? '', {
    stepId: url.searchParams.get('step'),
    wholeHistory: url.searchParams.get('history') === 'all',
  }),
);

export const action = acting('placement.edit', changePlacementPage);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('placement')('page.title') });

/** The accompanied placement: both sides of the plan, the chosen step beside it, start, end, results, notes. */
export default function PlacementPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as
    { form?: FormState; findings?: readonly Finding[]; timeFindings?: readonly Finding[] } | undefined;
  const form = answer?.form;
  const t = useTexts('placement');
  const posting = useTexts('posting');
  const stepName = useStepName();
  const nextSentence = useNextSentence();
  const { placement, steps, requirements, next, today } = view;
  const isRunning = placement.state === 'preparing' || placement.state === 'started';
  const isOver = placement.state === 'ended' || placement.state === 'completed';
  const person = view.personName ?? placement.caseCode;
  const nextStep = steps.find((step) => step.id === next?.stepId);
  const changed = steps.find((step) => step.id === view.lastChangedId && step.code !== 'start');
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
              history={view.stepHistory}
              today={today}
              canEdit={isRunning && view.mayEdit}
              noteText={chosenNote?.text ?? null}
              trialDayRule={view.rules.trialDay}
              form={form}
            />
          )}
          <ResultsCard view={view} />
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
          <PlacementHistory history={view.history} steps={steps} />
        </>
      }
    >
      <PlacementErrors form={form} />
      <PlanWarnings view={view} />
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
      <NotesSection notes={view.notes} />
    </Page>
  );
}
