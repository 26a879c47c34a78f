import type { StepCode } from '#app/domain/assistance/placement.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** Name of a step: own words, or the word of its code. */
export function useStepName(): (step: { readonly code: StepCode; readonly title: string | null }) => string {
  const t = useTexts('assistance');
  return (step) => step.title ?? t(`step.${step.code}`);
}
