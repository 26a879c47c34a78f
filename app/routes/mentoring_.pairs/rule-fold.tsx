import { mostNeed, needWeights } from '#app/domain/mentoring/pairing/need.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** The goal of the calculation in words, with the weights it really uses. */
export function RuleFold({ gapDays, open }: { gapDays: number; open: boolean }) {
  const t = useTexts('pairing');
  const format = useFormats();
  const points = (milli: number) => format.number(milli / 1000);
  return (
    <details className="fold" open={open}>
      <summary>{t('rule.title')}</summary>
      <p>{t('rule.sum')}</p>
      <ul>
        <li>
          {t('rule.need', {
            most: points(mostNeed),
            week: points(needWeights.perWeek),
            weeks: needWeights.weeksMax,
            gap: gapDays,
            losing: points(needWeights.losing),
          })}
        </li>
        <li>{t('rule.fit')}</li>
      </ul>
      <p>{t('rule.not')}</p>
      <p className="mute">{t('rule.partners')}</p>
    </details>
  );
}
