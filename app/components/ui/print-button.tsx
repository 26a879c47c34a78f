import { useTexts } from '#app/i18n/use-texts.tsx';

/** Opens the print dialogue; hidden without JavaScript, where the browser's own menu does it. */
export function PrintButton({ label }: { label?: string }) {
  const t = useTexts('ui');
  return (
    <button type="button" className="kern-btn kern-btn--secondary" data-print hidden>
      <span className="kern-label">{label ?? t('print')}</span>
    </button>
  );
}
