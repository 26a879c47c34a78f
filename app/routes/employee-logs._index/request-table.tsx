import { Button } from '#app/components/ui/button.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { ShownRequest } from '#app/use-cases/audit/read-employee-log.server.ts';

/** Requests with what the reader may do now: agree, decline, read. */
export function RequestTable({ requests, today }: { requests: readonly ShownRequest[]; today: Day }) {
  const t = useTexts('employeeLog');
  const account = useTexts('account');
  const format = useFormats();
  const stateOf = ({ decision, readableUntil, requestedAs }: ShownRequest) => {
    if (decision === null) return t(`waiting.${requestedAs}`);
    if (decision === 'declined' || readableUntil === null) return t('declined');
    return t(readableUntil < today ? 'over' : 'approved', { day: format.day(readableUntil) });
  };
  return (
    <Table
      caption={t('caption')}
      captionHidden
      columns={[{ label: t('employee') }, { label: t('reason') }, { label: t('as') }, { label: t('state') }]}
      rows={requests.map((request) => ({
        key: request.id,
        cells: [
          request.employeeName ?? '',
          <>
            {t(`reasons.${request.reason}`)}
            <br />
            <span className="mute">
              {t('span', { from: format.day(request.fromOn), to: format.day(request.toOn) })}
            </span>
          </>,
          t('asWho', { role: account(`roles.${request.requestedAs}`), day: format.day(request.requestedOn) }),
          <>
            {stateOf(request)}
            {request.isReadable ? (
              <>
                {' '}
                <a href={`/employee-logs/${request.id}`}>{t('read')}</a>
              </>
            ) : null}
            {request.mayDecide ? (
              <form method="post" className="actions">
                <input type="hidden" name="id" value={request.id} />
                <VersionField value={request.version} />
                <Button small name="intent" value="approve" confirm={t('approveConfirm')}>
                  {t('approve')}
                </Button>
                <Button small kind="secondary" name="intent" value="decline">
                  {t('decline')}
                </Button>
              </form>
            ) : null}
          </>,
        ],
      }))}
    />
  );
}
