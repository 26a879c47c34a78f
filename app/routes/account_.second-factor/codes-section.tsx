import { CodeSetUp } from '#app/components/account/code-set-up.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface CodesSectionProps {
  /** Since when there are one-time codes, as text; null: there are none. */
  readonly since: string | null;
  /** The key to set up; null: none is asked for, or nothing may be changed. */
  readonly proposed: { readonly typed: string; readonly address: string; readonly demoCode: string | null } | null;
  readonly canChange: boolean;
  readonly form: FormState | undefined;
}

/** One-time codes: set up, anew on another program, or removed. */
export function CodesSection({ since, proposed, canChange, form }: CodesSectionProps) {
  const t = useTexts('secondFactor');
  return (
    <Section title={t('codes.title')} id="codes" screenOnly>
      <p>{t('codes.what')}</p>
      <p className={since === null ? 'mute' : undefined}>
        {since === null ? t('codes.none') : t('codes.since', { day: since })}
      </p>
      {proposed === null ? null : (
        <details className="fold" open={since !== null || form !== undefined}>
          <summary>{t(since === null ? 'codes.start' : 'codes.again')}</summary>
          <CodeSetUp proposed={proposed} form={form} />
        </details>
      )}
      {since === null || !canChange ? null : (
        <form method="post" className="actions">
          {proposed === null ? (
            <LinkButton href="/account/second-factor?show=codes#codes">{t('codes.again')}</LinkButton>
          ) : null}
          <Button kind="danger" name="intent" value="removeCodes" confirm={t('codes.removeConfirm')}>
            {t('codes.remove')}
          </Button>
        </form>
      )}
    </Section>
  );
}
