import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

export interface MeterPart {
  readonly label: string;
  /** In the same unit as `max`; negative parts are told in words only. */
  readonly value: number;
  /** Which of the six colours; the same part has the same one in every bar of a page. 1 by default. */
  readonly tone?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** The parts of a score as one bar; the same parts in words are its text for screen readers and its tooltip. */
export function Meter({ parts, max = 100 }: { parts: readonly MeterPart[]; max?: number }) {
  const t = useTexts('ui');
  const format = useFormats();
  const text = t('meter.of', {
    parts: parts.map((part) => t('meter.part', { label: part.label, value: format.number(part.value) })).join(', '),
    max: format.number(max),
  });
  let from = 0;
  return (
    <svg className="meter" viewBox="0 0 100 8" preserveAspectRatio="none" role="img">
      <title>{text}</title>
      {parts.map(({ value, tone }, index) => {
        const x = from;
        const width = Math.min(Math.max(0, rounded((value / max) * 100)), 100 - x);
        from = rounded(from + width);
        return width === 0 ? null : (
          <path key={index} className={`meter-${tone ?? 1}`} d={`M${x} 0h${width}v8h-${width}`} />
        );
      })}
    </svg>
  );
}

const rounded = (value: number) => Math.round(value * 10) / 10;
