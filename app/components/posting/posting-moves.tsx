import type { FormState } from '#app/domain/form-state.ts';
import { closeReasons } from '#app/domain/posting/posting.ts';
import { needsReason, type PostingMove, type PostingSide } from '#app/domain/posting/posting-moves.ts';
import { wordingReasons } from '#app/domain/posting/wording.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { TextReason } from '../disclosure/text-reason.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';

interface PostingMovesProps {
  readonly side: PostingSide;
  readonly moves: readonly PostingMove[];
  readonly version: number;
  readonly form?: FormState;
  /** What an officer has to give a reason for before the posting goes out. */
  readonly asks?: { readonly wording: boolean; readonly guard: boolean };
}

/** After these moves others read the posting. */
const outgoing: readonly PostingMove[] = ['approve', 'reopen', 'confirm'];

/** The buttons that change the state: what needs no reason first, the rest behind one reason. Names: `intent` = the move. */
export function PostingMoves({ side, moves, version, form, asks }: PostingMovesProps) {
  const t = useTexts('posting');
  const wording = useTexts('wording');
  const direct = moves.filter((move) => !needsReason(move));
  const reasoned = moves.filter(needsReason);
  const reasons = side === 'officer' ? closeReasons : (['withdrawnByCompany', 'filledElsewhere', 'other'] as const);
  const isRefused = (field: string) => form?.problems.some((problem) => problem.field === field) ?? false;
  const goesOut = side === 'officer' && direct.some((move) => outgoing.includes(move));
  const asksWording = goesOut && (asks?.wording === true || isRefused('wordingReason'));
  const asksGuard = goesOut && (asks?.guard === true || isRefused('guardReason'));
  const confirm = (move: PostingMove) =>
    move === 'close' ? t('move.confirmClose') : move === 'fill' ? t('move.confirmFill') : undefined;
  return (
    <>
      {direct.length === 0 ? null : (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="_version" value={version} />
          {asksWording ? (
            <Select
              name="wordingReason"
              label={wording('reason')}
              hint={wording('reasonHint')}
              form={form}
              options={wordingReasons.map((value) => ({ value, label: wording(`because.${value}`) }))}
            />
          ) : null}
          {asksGuard ? <TextReason name="guardReason" form={form} /> : null}
          <div className="actions">
            {direct.map((move, index) => (
              <Button
                key={move}
                name="intent"
                value={move}
                kind={index === 0 ? 'primary' : 'secondary'}
                confirm={confirm(move)}
              >
                {move === 'approve' && (asksWording || asksGuard) ? wording('approveAnyway') : t(`move.${move}`)}
              </Button>
            ))}
          </div>
        </form>
      )}
      {reasoned.length === 0 ? null : (
        <details className="fold" open={form?.problems.some(({ field }) => field === 'reason')}>
          <summary>{t('move.other')}</summary>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="_version" value={version} />
            <Select
              name="reason"
              label={t('move.reason')}
              hint={side === 'officer' ? t('move.reasonHint') : t('move.reasonHintCompany')}
              form={form}
              options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
            />
            <div className="actions">
              {reasoned.map((move) => (
                <Button
                  key={move}
                  small
                  name="intent"
                  value={move}
                  kind={move === 'close' ? 'danger' : 'secondary'}
                  confirm={confirm(move)}
                >
                  {t(`move.${move}`)}
                </Button>
              ))}
            </div>
          </form>
        </details>
      )}
    </>
  );
}
