import type { ReactNode } from 'react';
import { useFormats } from '#app/i18n/use-texts.tsx';

export interface FunnelStep {
  readonly label: ReactNode;
  readonly value: number;
  /** What stands at the bar where the number itself may not be told. */
  readonly shown?: string;
  readonly href?: string;
}

/** What became of how many: bars for the eye, the same numbers as text. Drawn on the server, no style attribute (CSP). */
export function Funnel({ steps, label }: { steps: readonly FunnelStep[]; label?: string }) {
  const format = useFormats();
  const most = Math.max(1, ...steps.map((step) => step.value));
  return (
    <ol className="funnel" aria-label={label}>
      {steps.map((step, index) => (
        <li key={index}>
          <span>{step.href ? <a href={step.href}>{step.label}</a> : step.label}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={step.value === 0 ? 0.6 : Math.max(1.5, (step.value / most) * 100)} height="10" />
          </svg>
          <b>{step.shown ?? format.number(step.value, 0)}</b>
        </li>
      ))}
    </ol>
  );
}
