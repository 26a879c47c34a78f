import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { isStopped, TextReason } from '../disclosure/text-reason.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormKey } from '../ui/form-key.tsx';

interface ProposeAnywayProps {
  readonly form: FormState | undefined;
}

const own: readonly string[] = ['guardReason', '_key', 'intent'];

/**
 * A posting's text tells of the person who was about to be proposed: the same submit once more, with the reason why the
 * text may stay. Nothing where no proposal was stopped for it.
 */
export function ProposeAnyway({ form }: ProposeAnywayProps) {
  const t = useTexts('wording');
  if (form === undefined || !isStopped(form, 'guardReason')) return null;
  const sent = Object.entries(form.values).filter(([name]) => !own.includes(name));
  const intent = form.values['intent'];
  return (
    <Card title={t('guard.anyway')}>
      <form method="post" className="stack">
        <FormKey form={form} />
        {sent.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} readOnly />
        ))}
        <p>{t('guard.anywayText')}</p>
        <TextReason name="guardReason" form={form} />
        <Button {...(typeof intent === 'string' ? { name: 'intent', value: intent } : {})}>
          {t('guard.anywayButton')}
        </Button>
      </form>
    </Card>
  );
}
