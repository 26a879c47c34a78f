import { useReportWords } from '#app/components/report/use-report-words.ts';
import { Table } from '#app/components/ui/table.tsx';
import type { ToldLosses } from '#app/domain/report/told-line.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** Why announced seats came to nothing, the most frequent reason first; the lines add up to the sum. */
export function LossTable({
  losses,
  lost,
  href,
}: {
  losses: ToldLosses;
  lost: number | null;
  /** Where the rows are; null for readers of sums. */
  href: string | null;
}) {
  const t = useTexts('report');
  const { reason, told } = useReportWords();
  if (losses.lines.length === 0 && losses.others === 0) return <p>{t('lossesNone')}</p>;
  const sum = told(lost);
  return (
    <>
      {losses.isExact ? null : <p className="mute">{t('lossesRounded')}</p>}
      <Table
        caption={t('lossesCaption')}
        captionHidden
        columns={[{ label: t('lossReason') }, { label: t('lossPhase') }, { label: t('lossCount'), numeric: true }]}
        rows={[
          ...losses.lines.map((line) => ({
            key: `${line.phase} ${line.reason}`,
            cells: [reason(line.reason), t(`phase.${line.phase}`), told(line.count)],
          })),
          ...(losses.others === 0 ? [] : [{ key: 'others', cells: [t('others'), '', told(losses.others)] }]),
          {
            key: 'sum',
            cells: [
              <strong key="sum">{t('sum')}</strong>,
              '',
              href === null ? (
                sum
              ) : (
                <a key="lost" href={href}>
                  {sum}
                </a>
              ),
            ],
          },
        ]}
      />
    </>
  );
}
