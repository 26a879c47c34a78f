import type { ReactNode } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';

export type TagState = 'met' | 'partly' | 'missing' | 'learnable' | 'plain';

interface TagProps {
  /** The four judgements differ by sign (drawn by the style), word and colour; `plain` is a fact without one. */
  readonly state?: TagState;
  /** A fact of its own, or one of a <TagList>. */
  readonly as?: 'span' | 'li';
  readonly children: ReactNode;
}

/** A small fact. */
export function Tag({ state = 'plain', as: Element = 'span', children }: TagProps) {
  const t = useTexts('ui');
  if (state === 'plain') return <Element className="tag">{children}</Element>;
  return (
    <Element className={`tag tag--${state}`}>
      <span className="kern-sr-only">{t(`signs.${state}`)}: </span>
      {children}
    </Element>
  );
}
