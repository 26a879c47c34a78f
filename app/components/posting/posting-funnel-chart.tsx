import { useTexts } from '#app/i18n/use-texts.tsx';
import { Funnel } from '../ui/funnel.tsx';

const steps = ['proposed', 'withCompany', 'met', 'introduced', 'started', 'lasts'] as const;

/** What became of a posting: counts of both ways, no person. */
export function PostingFunnelChart({ funnel }: { funnel: Readonly<Record<(typeof steps)[number], number>> }) {
  const t = useTexts('posting');
  return (
    <Funnel
      label={t('show.funnel')}
      steps={steps.map((step) => ({ label: t(`show.funnelSteps.${step}`), value: funnel[step] }))}
    />
  );
}
