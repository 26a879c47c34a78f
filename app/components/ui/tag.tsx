import type { ReactNode } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';

export type TagState = 'met' | 'partly' | 'missing' | 'learnable' | 'plain';

const signs = { met: '✓', partly: '◐', missing: '✕', learnable: '↗' } as const;

/** A small fact. The four states differ by sign, word and colour; `plain` is a fact without a judgement. */
export function Tag({ state = 'plain', children }: { state?: TagState; children: ReactNode }) {
  const t = useTexts('ui');
  if (state === 'plain') return <span className="tag">{children}</span>;
  return (
    <span className={`tag tag--${state}`}>
      <span aria-hidden="true">{signs[state]}</span>
      <span>
        <span className="kern-sr-only">{t(`signs.${state}`)}: </span>
        {children}
      </span>
    </span>
  );
}
