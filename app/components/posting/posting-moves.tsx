import type { FormState } from '#app/domain/form-state.ts';
import { closeReasons } from '#app/domain/posting/posting.ts';
import { needsReason, type PostingMove, type PostingSide } from '#app/domain/posting/posting-moves.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';

interface PostingMovesProps {
  readonly side: PostingSide;
  readonly moves: readonly PostingMove[];
  readonly version: number;
  readonly form?: FormState;
}

/** The buttons that change the state: what needs no reason first, the rest behind one reason. Names: `intent` = the move. */
export function PostingMoves({ side, moves, version, form }: PostingMovesProps) {
  const t = useTexts('posting');
  const direct = moves.filter((move) => !needsReason(move));
  const reasoned = moves.filter(needsReason);
  const reasons = side === 'officer' ? closeReasons : (['withdrawnByCompany', 'filledElsewhere', 'other'] as const);
  const confirm = (move: PostingMove) =>
    move === 'close' ? t('move.confirmClose') : move === 'fill' ? t('move.confirmFill') : undefined;
  return (
    <>
      {direct.length === 0 ? null : (
        <form method="post" className="actions">
          <input type="hidden" name="_version" value={version} />
          {direct.map((move, index) => (
            <Button
              key={move}
              name="intent"
              value={move}
              kind={index === 0 ? 'primary' : 'secondary'}
              confirm={confirm(move)}
            >
              {t(`move.${move}`)}
            </Button>
          ))}
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
