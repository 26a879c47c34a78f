import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import type { BulkActionKind, BulkOutcome, UndoOutcome } from '#app/domain/assistance/bulk-action.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface BulkResultProps {
  readonly action: {
    readonly id: string;
    readonly kind: BulkActionKind;
    readonly rows: readonly {
      readonly outcome: BulkOutcome | UndoOutcome;
      readonly who: string | null;
      readonly step: { readonly code: StepCode; readonly title: string | null } | null;
    }[];
    readonly isUndone: boolean;
    readonly canUndo: boolean;
    /** Of an absence: what goes to whom until when. */
    readonly cover: { readonly cases: number; readonly name: string; readonly until: Day } | null;
  };
}

/** The button that takes it all back; the page's action knows the intent `undo`. */
export function UndoForm({ actionId }: { actionId: string }) {
  const t = useTexts('bulk');
  return (
    <form method="post">
      <input type="hidden" name="action" value={actionId} />
      <Button name="intent" value="undo" kind="secondary" small>
        {t('undo')}
      </Button>
    </form>
  );
}

/** What has just been done, row by row where something was left out, and the way back. */
export function BulkResult({ action }: BulkResultProps) {
  const t = useTexts('bulk');
  const format = useFormats();
  const stepName = useStepName();
  const wanted = action.isUndone ? 'undone' : 'done';
  const went = action.rows.filter((row) => row.outcome === wanted);
  const others = action.rows.filter((row) => row.outcome !== wanted);
  const line = (row: (typeof action.rows)[number]) =>
    [row.who ?? t('somebody'), row.step === null ? '' : stepName(row.step)].filter(Boolean).join(', ');
  const [only] = went;
  const title =
    action.rows.length === 1 && only !== undefined
      ? t(`${wanted}One.${action.kind}`, { row: line(only) })
      : t(`${wanted}Many.${action.kind}`, { count: went.length });
  return (
    <Alert kind={others.length === 0 ? 'success' : 'warning'} title={title} live>
      {action.cover === null || action.isUndone ? null : (
        <p>
          {t('cover', {
            count: action.cover.cases,
            name: action.cover.name,
            day: format.day(action.cover.until),
          })}
        </p>
      )}
      {others.length === 0 ? null : (
        <ul>
          {others.map((row, index) => (
            <li key={index}>
              <bdi>{line(row)}</bdi>: {t(`outcome.${row.outcome}`)}
            </li>
          ))}
        </ul>
      )}
      {went.length > 1 ? (
        <details className="fold">
          <summary>{t('rows', { count: went.length })}</summary>
          <ul>
            {went.map((row, index) => (
              <li key={index}>
                <bdi>{line(row)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {action.canUndo ? <UndoForm actionId={action.id} /> : null}
    </Alert>
  );
}
