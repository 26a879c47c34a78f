import type { ToldLine } from '#app/domain/report/told-line.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Funnel } from '../ui/funnel.tsx';
import { rowsHref, type AskedReport } from './report-address.ts';
import { useReportWords } from './use-report-words.ts';

const steps = ['proposed', 'interview', 'trial', 'contract', 'month6', 'month12'] as const;

/** From the announced seats to what still exists a year later; each number leads to its rows where the reader has any. */
export function OutcomeFunnel({ total, asked, hasRows }: { total: ToldLine; asked: AskedReport; hasRows: boolean }) {
  const t = useTexts('report');
  const { told } = useReportWords();
  return (
    <Funnel
      label={t('funnel')}
      steps={[
        {
          label: t('step.seats'),
          value: total.seats,
          href: hasRows ? rowsHref(asked, 'seats', null) : undefined,
        },
        ...steps.map((step) => ({
          label: t(`step.${step}`),
          value: total.counts[step] ?? 0,
          shown: told(total.counts[step]),
          href: hasRows ? rowsHref(asked, step, null) : undefined,
        })),
      ]}
    />
  );
}
