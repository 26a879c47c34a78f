import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

export interface ShownBackup {
  readonly newest: { readonly at: string; readonly size: string } | null;
  readonly count: number;
  /** Of all of them together, in MB. */
  readonly size: string;
  readonly isLate: boolean;
  readonly isClockBack: boolean;
  readonly trouble: { readonly code: string; readonly since: string } | null;
  /** Null: nothing to be said about it (a demo, keys on a server). */
  readonly keysCopy: {
    readonly at: string | null;
    readonly isAutomatic: boolean;
    readonly isLate: boolean;
    readonly trouble: { readonly code: string; readonly since: string } | null;
  } | null;
  readonly drill: {
    readonly isSound: boolean;
    readonly failure: string | null;
    /** Names of backups that are no longer whole. */
    readonly broken: readonly string[];
    readonly numbers: Readonly<Record<'at' | 'seconds' | 'rows' | 'erased', string>>;
  } | null;
}

/** The console has them all. */
const shownNames = 5;

interface BackupCardProps {
  /** Null: the database is on a server. */
  readonly backup: ShownBackup | null;
  readonly isRunning: boolean;
}

/** When the database was backed up, what keeps it from being, how the last trial of the way back ended, and the buttons for both. */
export function BackupCard({ backup, isRunning }: BackupCardProps) {
  const t = useTexts('backup');
  if (backup === null)
    return (
      <Card title={t('title')}>
        <p>{t('onServer')}</p>
      </Card>
    );
  const { newest, trouble, drill, keysCopy } = backup;
  const why = (code: string) => t.find(`failures.${code}`) ?? t('failures.unexpected');
  return (
    <Card title={t('title')}>
      {trouble === null ? null : (
        <Alert kind="danger" title={t('trouble', { at: trouble.since })}>
          {why(trouble.code)}
        </Alert>
      )}
      {backup.isLate && trouble === null ? (
        <Alert kind="danger" title={t('late')}>
          {t('lateText')}
        </Alert>
      ) : null}
      {keysCopy === null || keysCopy.trouble === null ? null : (
        <Alert kind="danger" title={t('keysTrouble', { at: keysCopy.trouble.since })}>
          {why(keysCopy.trouble.code)}
        </Alert>
      )}
      {keysCopy === null || !keysCopy.isLate ? null : (
        <Alert kind="warning" title={t(keysCopy.at === null ? 'keysNever' : 'keysLate')}>
          {t('keysLateText')}
        </Alert>
      )}
      {drill === null || drill.isSound ? null : (
        <Alert kind="danger" title={t('drillTrouble')}>
          {why(drill.failure ?? '')}
        </Alert>
      )}
      {drill === null || drill.broken.length === 0 ? null : (
        <Alert kind="danger" title={t('broken', { count: drill.broken.length })}>
          {t('brokenText', { names: drill.broken.slice(0, shownNames).join(', ') })}
        </Alert>
      )}
      {backup.isClockBack ? <Alert kind="warning">{t('clockBack')}</Alert> : null}
      <DataList
        items={[
          [t('newest'), newest === null ? t(trouble === null ? 'none' : 'noneSeen') : t('newestAt', newest)],
          [t('kept'), backup.count > 0 && t('keptText', { count: backup.count, size: backup.size })],
          [
            t('keys'),
            keysCopy !== null &&
              (keysCopy.at === null
                ? t('keysNone')
                : t(keysCopy.isAutomatic ? 'keysAutomatic' : 'keysByHand', { at: keysCopy.at })),
          ],
          [
            t('drill'),
            drill === null
              ? t('drillNever')
              : drill.isSound
                ? t('drillSound', drill.numbers)
                : t('drillFailed', { at: drill.numbers.at }),
          ],
        ]}
      />
      {isRunning ? (
        <Alert>{t('running')}</Alert>
      ) : (
        <form method="post">
          <p>{t('hint')}</p>
          <p className="actions">
            <Button kind="secondary" name="intent" value="backup">
              {t('write')}
            </Button>
            <Button kind="secondary" name="intent" value="restoreDrill">
              {t('try')}
            </Button>
          </p>
        </form>
      )}
    </Card>
  );
}
