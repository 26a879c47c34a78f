import { Alert } from './alert.tsx';
import { CopyLine } from './copy-line.tsx';

interface ShownOnceProps {
  readonly id: string;
  readonly value: string;
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
  };
}

/** A secret address right after it was made: it can't be shown again. */
export function ShownOnce({ id, value, words }: ShownOnceProps) {
  return (
    <Alert kind="success" title={words.title} live>
      <p>{words.text}</p>
      <CopyLine id={id} value={value} words={words} />
    </Alert>
  );
}
