import { useContext } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { NonceContext } from '../shell/nonce-context.ts';
import { Button, type ButtonKind } from '../ui/button.tsx';

interface PasskeyFormProps {
  /** add: makes a new one. use: signs with one that is set up. */
  readonly kind: 'add' | 'use';
  /** What the browser is asked, as JSON. */
  readonly question: string;
  readonly button: string;
  readonly look?: ButtonKind;
}

/** Asks the browser for a passkey and sends its answer: the one thing here that needs a script, and it says so. */
export function PasskeyForm({ kind, question, button, look = 'primary' }: PasskeyFormProps) {
  const t = useTexts('secondFactor');
  const nonce = useContext(NonceContext);
  return (
    <>
      <form
        method="post"
        data-passkey={kind}
        data-question={question}
        data-waiting={t('passkey.waiting')}
        data-failed={t('passkey.failed')}
        data-unsupported={t('passkey.unsupported')}
      >
        <input type="hidden" name="answer" defaultValue="" />
        <p className="mute" data-without-script>
          {t('passkey.needsScript')}
        </p>
        <div className="actions">
          <Button name="intent" value="passkey" kind={look}>
            {button}
          </Button>
        </div>
        <p role="status" />
      </form>
      <script src="/passkey.js" nonce={nonce} defer suppressHydrationWarning />
    </>
  );
}
