import { useTexts } from '#app/i18n/use-texts.tsx';

/** Pages of a long form: "Schritt 2 von 4" in words and as a bar of pieces. */
export function Progress({ current, total }: { current: number; total: number }) {
  const t = useTexts('ui');
  return (
    <div className="progress">
      <p>{t('progress', { current, total })}</p>
      <div aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <i key={index} className={index < current ? 'on' : undefined} />
        ))}
      </div>
    </div>
  );
}
