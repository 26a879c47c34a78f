import { useTexts } from '#app/i18n/use-texts.tsx';

const defined = ['seats', 'proposed', 'interview', 'trial', 'contract', 'holding', 'lost'] as const;

/** What each number counts, so that two readers read the same. */
export function ReportDefinitions() {
  const t = useTexts('report');
  return (
    <details className="fold">
      <summary>{t('definitions')}</summary>
      <ul>
        {defined.map((key) => (
          <li key={key}>{t(`defined.${key}`)}</li>
        ))}
      </ul>
    </details>
  );
}
