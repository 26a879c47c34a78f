import type { ReactNode } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { InvitationMove, InvitationState } from '#app/domain/company/employer-event.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface InvitationsTableProps {
  /** Names the buttons' form: `company` or `guest`. */
  readonly kind: 'company' | 'guest';
  readonly caption: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly shown: ReactNode;
    readonly state: InvitationState;
    readonly attended: boolean | null;
  }[];
  /** What can be recorded now; none: nothing, by this reader. */
  readonly moves: readonly InvitationMove[];
}

/** Who was invited, what they said, who was there; a button for each thing that can be recorded. */
export function InvitationsTable({ kind, caption, rows, moves }: InvitationsTableProps) {
  const t = useTexts('employerEvent');
  return (
    <form method="post" data-repeatable>
      <input type="hidden" name="intent" value={`record-${kind}`} />
      <Table
        caption={caption}
        captionHidden
        columns={[
          { label: t(kind === 'company' ? 'page.company' : 'page.guest') },
          { label: t('page.reply') },
          { label: t('page.there') },
          ...(moves.length === 0 ? [] : [{ label: t('page.record') }]),
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            row.shown,
            t(`state.${row.state}`),
            row.attended === null ? t('page.open') : t(row.attended ? 'page.yes' : 'page.no'),
            ...(moves.length === 0
              ? []
              : [
                  <div className="actions" key="moves">
                    {moves.map((move) => (
                      <Button
                        key={move}
                        kind="secondary"
                        small
                        name="record"
                        value={`${move}.${row.id}`}
                        aria-label={`${row.name}: ${t(`page.move.${move}`)}`}
                      >
                        {t(`page.move.${move}`)}
                      </Button>
                    ))}
                  </div>,
                ]),
          ],
        }))}
      />
    </form>
  );
}
