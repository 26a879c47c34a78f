import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { CopyLine } from '../ui/copy-line.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { CodeField } from './code-field.tsx';
import { DemoCode } from './demo-code.tsx';

interface CodeSetUpProps {
  readonly proposed: { readonly typed: string; readonly address: string; readonly demoCode: string | null };
  readonly form: FormState | undefined;
}

/** The key for one-time codes, to be typed or read from a picture, and the first code it makes. */
export function CodeSetUp({ proposed, form }: CodeSetUpProps) {
  const t = useTexts('secondFactor');
  return (
    <>
      <p>{t('codes.step1')}</p>
      <CopyLine
        id="code-key"
        value={proposed.typed}
        rows={2}
        words={{ label: t('codes.key'), copy: t('codes.copy'), copied: t('codes.copied') }}
      />
      <p className="mute">{t('codes.keyHint')}</p>
      <QrCode text={proposed.address} label={t('codes.picture')} />
      <form method="post" noValidate className="form">
        <p>{t('codes.step2')}</p>
        <DemoCode code={proposed.demoCode} />
        <CodeField form={form} label={t('codes.label')} hint={t('codes.hint')} />
        <div className="actions">
          <Button name="intent" value="confirmCode">
            {t('codes.confirm')}
          </Button>
        </div>
      </form>
    </>
  );
}
