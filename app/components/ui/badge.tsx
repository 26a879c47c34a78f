import type { ReactNode } from 'react';

export type BadgeTone = 'plain' | 'good' | 'warn' | 'bad' | 'special';

/** The state of a thing as a word in a coloured box: "freigegeben", "überfällig seit 2 Tagen". The word says it all. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  const classes = {
    plain: 'tag',
    good: 'tag tag--met',
    warn: 'tag tag--partly',
    bad: 'tag tag--missing',
    special: 'tag tag--learnable',
  };
  return <span className={classes[tone]}>{children}</span>;
}
