import type { ReportGrouping } from '#app/domain/report/figures.ts';
import type { Loss } from '#app/domain/report/outcome.ts';
import type { ReportPeriod } from '#app/domain/report/period.ts';
import { calendarQuarterDays } from '#app/domain/report/period.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** Words of the reports that are put together from several places. */
export function useReportWords() {
  const t = useTexts('report');
  const match = useTexts('match');
  const proposal = useTexts('proposal');
  const assistance = useTexts('assistance');
  const format = useFormats();
  const quarter = (code: string) =>
    format.calendarQuarter(calendarQuarterDays(code)?.from ?? `${code.slice(0, 4)}-01-01`);
  return {
    quarter,
    period({ from, to, asked }: ReportPeriod & { readonly asked: string }): string {
      if (calendarQuarterDays(asked) !== null) return quarter(asked);
      return asked === ''
        ? t('period.span', { from: format.calendarQuarter(from), to: format.calendarQuarter(to) })
        : asked;
    },
    line(by: ReportGrouping, name: string): string {
      // In one piece: the numbers beside it leave it little room.
      if (by === 'quarter') return quarter(name).replaceAll(' ', '\u00a0');
      if (by === 'kind') return match.find(`kind.${name}`) ?? name;
      return name === '' ? t('noBranch') : name;
    },
    reason(reason: Loss['reason']): string {
      if (reason.startsWith('notFit.')) return t('reason.notFit', { why: proposal.find(reason) ?? '' });
      if (reason === 'nothingFollowed') return t('reason.nothingFollowed');
      return (
        (reason === 'noLongerAvailable' || reason === 'declinedByCompany' || reason === 'postingClosed'
          ? proposal.find(`end.${reason}`)
          : assistance.find(`endReason.${reason}`)) ?? reason
      );
    },
    /** A number that may be too small to be told. */
    told: (count: number | null) => (count === null ? t('small') : format.number(count, 0)),
  };
}
