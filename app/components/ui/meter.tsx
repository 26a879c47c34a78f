import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

export interface MeterPart {
  readonly label: string;
  /** In the same unit as `max`; negative parts are told in words only. */
  readonly value: number;
}

/** The parts of a score as one bar; the same parts are the bar's text for screen readers and its tooltip. */
export function Meter({ parts, max = 100 }: { parts: readonly MeterPart[]; max?: number }) {
  const t = useTexts('ui');
  const format = useFormats();
  const text = t('meter.of', {
    parts: parts.map((part) => t('meter.part', { label: part.label, value: format.number(part.value) })).join(', '),
    max: format.number(max),
  });
  let from = 0;
  return (
    <svg className="meter" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={text}>
      <title>{text}</title>
      {parts.map((part, index) => {
        const width = Math.max(0, (part.value / max) * 100);
        const x = from;
        from += width;
        return (
          <rect key={index} className={`meter-${(index % 6) + 1}`} x={x} width={Math.min(width, 100 - x)} height="8" />
        );
      })}
    </svg>
  );
}
