import { shownCode } from '#app/domain/consent/consent-link.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';

/** The one-time code of an invented person, who holds no device; nothing outside of the demo world. */
export function DemoCode({ code }: { code: string | null }) {
  const t = useTexts('secondFactor');
  if (code === null) return null;
  return (
    <Alert title={t('demo.title')}>
      <p>
        {t('demo.code')} <strong className="code">{shownCode(code)}</strong>
      </p>
    </Alert>
  );
}
