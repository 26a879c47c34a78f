import { useTexts } from '#app/i18n/use-texts.tsx';
import { Funnel } from '../ui/funnel.tsx';

const steps = ['proposed', 'withCompany', 'met', 'introduced', 'started', 'lasts', 'completed'] as const;

/** Work lasts, trials are completed: the end that nobody reached is left out, of a posting nothing came of the latter. */
function isShown(step: (typeof steps)[number], funnel: { lasts: number; completed: number }): boolean {
  if (step === 'completed') return funnel.completed > 0;
  return step !== 'lasts' || funnel.lasts > 0 || funnel.completed === 0;
}

/** What became of a posting: counts of both ways, no person. */
export function PostingFunnelChart({ funnel }: { funnel: Readonly<Record<(typeof steps)[number], number>> }) {
  const t = useTexts('posting');
  return (
    <Funnel
      label={t('show.funnel')}
      steps={steps
        .filter((step) => isShown(step, funnel))
        .map((step) => ({ label: t(`show.funnelSteps.${step}`), value: funnel[step] }))}
    />
  );
}
