import type { ReactNode } from 'react';
import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import type { WorkRow } from '#app/components/ui/work-list.tsx';
import { actsNext } from '#app/domain/match/proposal.ts';
import { daysBetween, type Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { ShownTask } from '#app/use-cases/assistance/due-task.ts';

/** Steps that somebody else does are asked about, not ticked; the start has its own form. */
function isTickable(row: Extract<ShownTask, { task: 'step' }>): boolean {
  return (row.owner === 'caseworker' || row.owner === 'officer') && row.step !== 'start';
}

const proposalTasks = ['proposed', 'interested', 'handedOver', 'applied', 'callRequested', 'withCompany'] as const;

interface ListState {
  /** Where a row is opened to be ticked with a note. */
  readonly hrefToOpen: (stepId: string) => string;
  /** The row the keys go on from. */
  readonly at: string | null;
  /** The row that is open, and what stands in it. */
  readonly opened: { readonly stepId: string; readonly content: ReactNode } | null;
}

/** Turns due things into rows of the work list: name, next step, who acts, when, and what can be done at once. */
export function useTodayRow(today: Day, list: ListState): (row: ShownTask) => WorkRow {
  const t = useTexts('today');
  const posting = useTexts('posting');
  const profile = useTexts('profile');
  const aftercare = useTexts('aftercare');
  const format = useFormats();
  const stepName = useStepName();

  const taskOf = (row: ShownTask): string => {
    switch (row.task) {
      case 'step':
        return stepName({ code: row.step, title: row.stepTitle });
      case 'proposal': {
        const state = proposalTasks.find((candidate) => candidate === row.state);
        return state === undefined ? row.postingTitle : t(`task.${state}`, { posting: row.postingTitle });
      }
      case 'result':
      case 'firstDay':
      case 'posting':
      case 'confirmation':
        return t(`task.${row.task}`, { posting: row.postingTitle });
      case 'callWish':
        return t('task.callWish', { about: profile(`page.purpose.${row.purpose}`) });
      case 'request':
        return t(`task.${row.kind}`, { posting: row.postingTitle });
      case 'risk':
        return t('task.risk', { reason: aftercare(`risk.reason.${row.risk}`) });
      case 'contact':
        return t('task.contact');
      case 'tandem':
        return t(`tandem.${row.alert}`);
      case 'employerSide':
        return t(`employerSide.${row.what}`, { posting: row.postingTitle });
    }
  };
  const whoOf = (row: ShownTask): string => {
    if (row.task === 'step') return t(`who.${row.owner}`);
    if (row.task === 'proposal') return t(`who.${actsNext(row.state) ?? 'you'}`);
    return t('who.you');
  };
  const badgeOf = (row: ShownTask) => {
    const late = daysBetween(row.dueOn, today);
    if (late > 0) return <Badge tone="bad">{t('late', { count: late })}</Badge>;
    if (row.task === 'step')
      return row.started ? <Badge tone="good">{t('badge.started')}</Badge> : <Badge>{t('badge.preparing')}</Badge>;
    return <Badge>{t(`badge.${row.task}`)}</Badge>;
  };
  const actionOf = (row: ShownTask) => {
    if (row.task === 'step' && isTickable(row)) {
      return list.opened?.stepId === row.stepId ? null : (
        <a href={list.hrefToOpen(row.stepId)} data-do="">
          {t('done')}
        </a>
      );
    }
    const word =
      row.task === 'proposal'
        ? row.state === 'proposed' || row.state === 'interested'
          ? 'answer'
          : row.state === 'callRequested'
            ? 'call'
            : 'ask'
        : row.task === 'result'
          ? 'record'
          : row.task === 'posting'
            ? 'check'
            : row.task === 'confirmation'
              ? 'ask'
              : row.task === 'contact' || row.task === 'callWish' || row.task === 'tandem'
                ? 'call'
                : 'open';
    return (
      <a href={row.href} data-do="">
        {t(word)}
      </a>
    );
  };
  return (row) => {
    const name = row.personName ?? row.caseCode ?? row.companyName;
    const isOpened = row.task === 'step' && list.opened?.stepId === row.stepId;
    const about = [
      row.caseCode === null ? '' : row.companyName,
      row.postingKind === null ? '' : posting(`kind.${row.postingKind}`),
    ]
      .filter(Boolean)
      .join(' · ');
    return {
      key: row.key,
      href: row.href,
      name,
      about: about === '' ? undefined : about,
      task: taskOf(row),
      who: whoOf(row),
      badge: badgeOf(row),
      due: row.dueOn === today ? t('todayWord') : format.day(row.dueOn),
      action: actionOf(row),
      pick: row.task === 'step' && isTickable(row) ? `${row.stepId}.${row.version}` : undefined,
      isCurrent: row.key === list.at,
      below: isOpened ? list.opened?.content : undefined,
    };
  };
}
