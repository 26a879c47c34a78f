import { Alert } from '#app/components/ui/alert.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import type { LeapKind } from '#app/domain/health/clock-leap.ts';
import type { ReadinessCheck } from '#app/domain/health/readiness.ts';
import type { StartTrouble } from '#app/domain/health/start-trouble.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

export interface ShownState {
  readonly failed: readonly ReadinessCheck[];
  /** Why nothing can be saved; null: not known. */
  readonly writeTrouble: string | null;
  readonly clockLeap: {
    readonly kind: LeapKind;
    readonly span: string;
    readonly at: string;
  } | null;
  readonly startTroubles: readonly { readonly kind: StartTrouble; readonly at: string }[];
  /** Since when the state of the log cannot be noted outside. */
  readonly auditHeadTrouble: string | null;
  /** In MB; null: the system does not say. */
  readonly freeDisk: string | null;
  readonly leastFreeDisk: string;
  readonly queues: readonly {
    readonly queue: 'mails' | 'searchChanges' | 'jobs' | 'writes';
    readonly waiting: number;
    /** How long the oldest of it waits that could have been done; null: less than a minute. */
    readonly span: string | null;
  }[];
  readonly unknownWords: number;
}

/** Whether everything is as it should be, with what to do where it is not, and how long things wait. */
export function StateCard({ state }: { readonly state: ShownState }) {
  const t = useTexts('health');
  return (
    <Card title={t('title')}>
      {state.failed.map((check) => (
        <Alert key={check} kind="danger" title={t(`failed.${check}.title`)}>
          {(check === 'write' && t.find(`writeTrouble.${state.writeTrouble ?? ''}`)) ||
            t(`failed.${check}.text`, { least: state.leastFreeDisk })}
        </Alert>
      ))}
      {state.clockLeap === null ? null : (
        <Alert kind="warning" title={t(`clock.${state.clockLeap.kind}.title`, state.clockLeap)}>
          {t(`clock.${state.clockLeap.kind}.text`, state.clockLeap)}
        </Alert>
      )}
      {state.auditHeadTrouble === null ? null : (
        <Alert kind="warning" title={t('auditHead.title')}>
          {t('auditHead.text', { since: state.auditHeadTrouble })}
        </Alert>
      )}
      {state.startTroubles.map(({ kind, at }) => (
        <Alert key={kind} kind="info" title={t(`start.${kind}.title`)}>
          {t(`start.${kind}.text`, { at })}
        </Alert>
      ))}
      {state.failed.length === 0 && state.clockLeap === null && state.auditHeadTrouble === null ? (
        <p>{t('fine')}</p>
      ) : null}
      <DataList
        items={[
          ...state.queues.map(
            ({ queue, waiting, span }) =>
              [
                t(`queues.${queue}`),
                waiting === 0
                  ? t('nothingWaits')
                  : span === null
                    ? t('waits', { count: waiting })
                    : t('waitsFor', { count: waiting, span }),
              ] as const,
          ),
          [t('freeDisk'), state.freeDisk && t('megabytes', { size: state.freeDisk })],
          [t('unknownWords'), <a href="/administration/words">{t('words', { count: state.unknownWords })}</a>],
        ]}
      />
    </Card>
  );
}
