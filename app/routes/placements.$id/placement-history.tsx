import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Card } from '#app/components/ui/card.tsx';
import type {
  PlacementAttachment,
  ReopenReason,
  StartRequirement,
  StepCode,
} from '#app/domain/assistance/placement.ts';
import type { StepDifference } from '#app/domain/assistance/step-history.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { PlacementPageData } from './placement-page.server.ts';

/** Something that happened, its time as people read it. */
type HistoryEvent = PlacementPageData['history']['events'][number];

interface PlacementHistoryProps {
  readonly history: PlacementPageData['history'];
  readonly steps: readonly { readonly id: string; readonly code: StepCode; readonly title: string | null }[];
}

/** Everything that happened, the newest first. */
export function PlacementHistory({ history, steps }: PlacementHistoryProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const stepName = useStepName();
  const who = useWho();
  const attachmentText = ({ attachment, percent, months }: HistoryEvent['params']) =>
    [
      words(`attachment.${String(attachment) as PlacementAttachment}`),
      percent === undefined ? '' : t('attachment.percentOf', { percent }),
      months === undefined ? '' : t('attachment.monthsOf', { count: Number(months) }),
    ]
      .filter(Boolean)
      .join(', ');
  const what = ({ code, stepId, params }: HistoryEvent) => {
    const step = steps.find((candidate) => candidate.id === stepId);
    const { requirement, attachment, reopenReason, step: stepCode } = params;
    return (
      t.find(`event.${code}`, {
        step:
          step !== undefined
            ? stepName(step)
            : stepCode === undefined
              ? ''
              : words(`step.${String(stepCode) as StepCode}`),
        reopenReason: reopenReason === undefined ? '' : t(`takeUp.because.${String(reopenReason) as ReopenReason}`),
        attachment: attachment === undefined ? '' : attachmentText(params),
        requirement: requirement === undefined ? '' : words(`requirement.${String(requirement) as StartRequirement}`),
      }) ?? code
    );
  };
  return (
    <Card title={t('page.history')} tone="soft">
      <ol className="history">
        {history.events.toReversed().map((event) => (
          <li key={event.id}>
            <small>{event.at}</small>
            {who(event, what(event))}
            {event.reason === null ? null : <p className="mute">{t('page.because', { reason: event.reason })}</p>}
          </li>
        ))}
      </ol>
      <WholeHistory history={history} href="?history=all" />
    </Card>
  );
}

/** What happened to one step, the newest first: by whom, and what stood there before and after. */
export function StepHistory({ history, stepId }: { history: PlacementPageData['stepHistory']; stepId: string }) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const format = useFormats();
  const who = useWho();
  if (history.count === 0) return null;
  const shown = ({ field }: StepDifference, value: string | boolean | null): string => {
    if (typeof value === 'boolean') return t(value ? 'step.yes' : 'step.no');
    if (value === null || value === '') return t('page.empty');
    if (field === 'dueOn') return format.day(value);
    if (field === 'owner') return words.find(`owner.${value}`) ?? value;
    if (field === 'state') return words.find(`stepState.${value}`) ?? value;
    if (field === 'skippedReason') return t.find(`skippedReason.${value}`) ?? value;
    return value;
  };
  return (
    <details className="fold" open={history.isWhole}>
      <summary>{t('step.history', { count: history.count })}</summary>
      <ul>
        {history.events.toReversed().map((event) => (
          <li key={event.id}>
            {event.at}: {who(event, t.find(`change.${event.code}`) ?? event.code)}
            {event.differences.map((difference) => (
              <p key={difference.field} className="mute">
                {t('step.difference', {
                  field: t(`difference.${difference.field}`),
                  before: shown(difference, difference.before),
                  after: shown(difference, difference.after),
                })}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <WholeHistory history={history} href={`?step=${stepId}&history=all`} />
    </details>
  );
}

/** The way to what is not shown. */
function WholeHistory({
  history: { events, count },
  href,
}: {
  history: { readonly events: readonly unknown[]; readonly count: number };
  href: string;
}) {
  const t = useTexts('placement');
  if (events.length === count) return null;
  return (
    <p>
      <a href={href}>{t('page.wholeHistory', { count })}</a>
    </p>
  );
}

/** A company's answers by its one-time link: nobody of the house did it, and the words say who did. */
const saidByCompany = ['date.chosen', 'date.none'];

/** What happened, and who did it. */
function useWho() {
  const t = useTexts('placement');
  return ({ byPerson, by, code }: HistoryEvent, what: string): string => {
    if (byPerson) return t('page.historyPerson', { what });
    if (saidByCompany.includes(code)) return what;
    return by === null ? t('page.historyAuto', { what }) : t('page.historyBy', { what, who: by });
  };
}
