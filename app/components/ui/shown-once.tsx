import type { ReactNode } from 'react';
import { Alert } from './alert.tsx';
import { CopyLine } from './copy-line.tsx';

interface ShownOnceProps {
  readonly words: { readonly title: string; readonly text: string };
  readonly children: ReactNode;
}

/** Something secret right after it was made: it can't be shown again. */
export function ShownOnce({ words, children }: ShownOnceProps) {
  return (
    <Alert kind="success" title={words.title} live>
      <p>{words.text}</p>
      {children}
    </Alert>
  );
}

interface AddressShownOnceProps {
  readonly id: string;
  readonly value: string;
  readonly words: ShownOnceProps['words'] & { readonly label: string; readonly copy: string; readonly copied: string };
}

/** A secret address right after it was made, to be copied. */
export function AddressShownOnce({ id, value, words }: AddressShownOnceProps) {
  return (
    <ShownOnce words={words}>
      <CopyLine id={id} value={value} words={words} />
    </ShownOnce>
  );
}
