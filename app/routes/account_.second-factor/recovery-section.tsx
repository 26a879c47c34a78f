import { Button } from '#app/components/ui/button.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { ShownOnce } from '#app/components/ui/shown-once.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface RecoverySectionProps {
  /** The codes right after they were made: they can't be shown again. */
  readonly made: readonly string[] | undefined;
  /** How many are unused; null: none were made. */
  readonly left: number | null;
  readonly canChange: boolean;
  /** Without a passkey or one-time codes there is nothing to recover. */
  readonly hasFactor: boolean;
}

/** Ten codes for the day when nothing else is at hand. */
export function RecoverySection({ made, left, canChange, hasFactor }: RecoverySectionProps) {
  const t = useTexts('secondFactor');
  return (
    <Section title={t('recovery.title')} id="recovery">
      {made === undefined ? (
        <>
          <p>{t('recovery.what')}</p>
          <p>
            {left !== null ? t('recovery.left', { count: left }) : t(hasFactor ? 'recovery.none' : 'recovery.later')}
          </p>
        </>
      ) : (
        <ShownOnce words={{ title: t('recovery.made'), text: t('recovery.madeText') }}>
          <p className="print-only">{t('recovery.printed')}</p>
          <ol>
            {made.map((code) => (
              <li key={code} className="code">
                {code}
              </li>
            ))}
          </ol>
          <div className="actions no-print">
            <PrintButton label={t('recovery.print')} />
          </div>
        </ShownOnce>
      )}
      {canChange && hasFactor && made === undefined ? (
        <form method="post" className="actions">
          <Button
            kind={left === null ? 'primary' : 'secondary'}
            name="intent"
            value="recoveryCodes"
            confirm={left === null ? undefined : t('recovery.renewConfirm')}
          >
            {t(left === null ? 'recovery.make' : 'recovery.renew')}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
