import type { ReactNode } from 'react';
import type { TemplateStep } from '#app/domain/assistance/plan-template.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Table } from '../ui/table.tsx';
import { useDueText } from './use-due-text.ts';
import { useStepName } from './use-step-name.ts';

interface TemplateTableProps {
  readonly caption: string;
  readonly steps: readonly TemplateStep[];
  /** What can be done with a step; missing: it is only read. */
  readonly actionOf?: (step: TemplateStep) => ReactNode;
}

/** The steps of a template, row by row: side, who, when, papers, condition. */
export function TemplateTable({ caption, steps, actionOf }: TemplateTableProps) {
  const t = useTexts('planTemplate');
  const words = useTexts('assistance');
  const format = useFormats();
  const stepName = useStepName();
  const dueText = useDueText(steps);
  const rows = [...new Set(steps.map(({ position }) => position))].sort((a, b) => a - b);
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: t('column.step') },
        { label: t('column.row'), numeric: true },
        { label: t('column.side') },
        { label: t('column.owner') },
        { label: t('column.due') },
        { label: t('column.onlyIf') },
        { label: t('column.documents') },
        ...(actionOf === undefined ? [] : [{ label: t('column.edit'), hidden: true }]),
      ]}
      rows={steps.map((step) => ({
        key: step.key,
        cells: [
          stepName(step),
          rows.indexOf(step.position) + 1,
          words(`side.${step.side}`),
          words(`owner.${step.owner}`),
          dueText(step.due),
          format.list(step.onlyIf.map((condition) => words(`condition.${condition}`))),
          step.documents.map((document) => words(`document.${document}`)).join('; '),
          ...(actionOf === undefined ? [] : [actionOf(step)]),
        ],
      }))}
    />
  );
}
