import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { erasureReasons } from '#app/domain/identity/erasure.ts';
import { caseClosings } from '#app/domain/profile/profile.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** What is done rarely: withdraw the yes, hand over, close, give her what is stored, erase. Folded, each with its own form. */
export function CaseMoves({ page, form }: { page: CasePageData; form?: FormState }) {
  const t = useTexts('profile');
  const personExport = useTexts('personExport');
  const sent = (intent: string) => (form?.values['intent'] === intent ? form : undefined);
  const mayClose = page.mayEdit && page.state !== 'closed';
  if (!mayClose && !page.mayAssign && !page.mayErase && !page.mayExport) return null;
  return (
    <Card title={t('move.more')} tone="soft" id="moves" screenOnly>
      {page.mayEdit && page.state === 'published' ? (
        <details className="fold">
          <summary>{t('move.withdraw')}</summary>
          <form method="post" className="stack">
            <p>{t('move.withdrawText')}</p>
            <VersionField value={page.version} />
            <Button kind="danger" small name="intent" value="withdraw" confirm={t('move.withdrawConfirm')}>
              {t('move.withdraw')}
            </Button>
          </form>
        </details>
      ) : null}
      {page.mayAssign && page.receivers.length > 0 ? (
        <details className="fold" open={sent('assign') !== undefined}>
          <summary>{page.caseworkerName === null ? t('move.assign') : t('move.handOver')}</summary>
          <form method="post" className="stack">
            <VersionField value={page.version} />
            <Select
              name="caseworkerId"
              label={t('handOver.receiver')}
              form={sent('assign')}
              options={page.receivers.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Field name="note" label={t('handOver.reason')} form={sent('assign')} maxLength={200} />
            <Button kind="secondary" small name="intent" value="assign">
              {t('handOver.submit')}
            </Button>
          </form>
        </details>
      ) : null}
      {mayClose ? (
        <details className="fold" open={sent('close') !== undefined}>
          <summary>{t('move.close')}</summary>
          <form method="post" className="stack">
            <p>{t('move.closeText')}</p>
            <VersionField value={page.version} />
            <Select
              name="reason"
              label={t('move.closeReason')}
              form={sent('close')}
              options={caseClosings.map((value) => ({ value, label: t(`closing.${value}`) }))}
            />
            <Button kind="danger" small name="intent" value="close" confirm={t('move.closeConfirm')}>
              {t('move.close')}
            </Button>
          </form>
        </details>
      ) : null}
      {page.mayExport ? (
        <p>
          <a href={`/profiles/${page.id}/export`}>{personExport('link')}</a>
        </p>
      ) : null}
      {page.mayErase ? (
        <details className="fold" open={sent('erase') !== undefined}>
          <summary>{t('move.erase')}</summary>
          <form method="post" className="stack">
            <p>{t('move.eraseText')}</p>
            {page.backupDays === null ? null : <p>{t('move.eraseBackups', { count: page.backupDays })}</p>}
            <VersionField value={page.version} />
            <Select
              name="erasure"
              label={t('move.eraseReason')}
              form={sent('erase')}
              options={erasureReasons.map((value) => ({ value, label: t(`erasure.${value}`) }))}
            />
            <Button kind="danger" small name="intent" value="erase" confirm={t('move.eraseConfirm')}>
              {t('move.eraseButton')}
            </Button>
          </form>
        </details>
      ) : null}
    </Card>
  );
}
