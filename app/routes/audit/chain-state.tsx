import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { ShownAuditState } from './shown-audit.server.ts';

/** Whether the log is what was written, since when that is known, and a button to look now. */
export function ChainState({ state }: { state: ShownAuditState }) {
  const t = useTexts('audit');
  const { check } = state;
  const finding = check?.finding == null ? null : t(`chain.finding.${check.finding}`, { seq: check.findingSeq ?? 0 });
  const whenSound = state.notedNoMoreSince === null ? 'success' : 'warning';
  const kind = check === null ? 'info' : finding === null ? whenSound : 'danger';
  const title = check === null ? t('chain.never') : finding === null ? t('chain.sound') : t('chain.broken');
  const { at = '', soundUntil = null, rows = 0 } = check ?? {};
  return (
    <Alert kind={kind} title={title}>
      <p>
        {check === null
          ? t('chain.neverText')
          : finding !== null
            ? t(soundUntil === null ? 'chain.brokenFirst' : 'chain.brokenText', {
                at,
                finding,
                until: soundUntil ?? '',
              })
            : soundUntil === null
              ? t('chain.soundEmpty', { at })
              : t('chain.soundText', { at, until: soundUntil, count: rows })}
      </p>
      {finding === null ? null : <p>{t('chain.whatToDo')}</p>}
      {state.isNotedOutside ? null : <p>{t('chain.notOutside')}</p>}
      {state.notedNoMoreSince === null ? null : <p>{t('chain.noMoreOutside', { since: state.notedNoMoreSince })}</p>}
      {state.isChecking ? (
        <p>{t('chain.checking')}</p>
      ) : (
        <form method="post">
          <Button name="intent" value="check" kind="secondary" small>
            {t('chain.check')}
          </Button>
        </form>
      )}
    </Alert>
  );
}
