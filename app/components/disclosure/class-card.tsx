import type { ReactNode } from 'react';
import type { ShownCell } from '#app/domain/disclosure/shown-cell.ts';
import { cellWords } from '#app/i18n/cell-words.ts';
import { useTexts, useTextSource } from '#app/i18n/use-texts.tsx';
import { TagList } from '../ui/tag-list.tsx';

interface ClassCardProps {
  /** `key` names the card; it is not shown. */
  readonly card: { readonly cell: ShownCell; readonly count: number };
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
}

/**
 * A class as every company reads it: occupation, German, region and a number that stands still for the week. The same
 * component shows it to companies and, as "Wer könnte mich erraten?", to the person and her caseworker.
 */
export function ClassCard({ card: { cell, count }, level = 3, actions }: ClassCardProps) {
  const t = useTexts('companyBrowse');
  const words = cellWords(useTextSource(), cell);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="card class-card">
      <Heading>{words.occupation}</Heading>
      <TagList tags={[{ text: words.german }, { text: words.region }]} />
      <p className="class-count">{t('card.count', { count })}</p>
      {actions ? <div className="actions">{actions}</div> : null}
    </article>
  );
}
