import type { FormState } from '#app/domain/form-state.ts';
import { silenceReasons } from '#app/domain/match/reply-clock.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Select } from '../ui/select.tsx';

interface SilenceFormProps {
  readonly silence: {
    readonly postingId: string;
    readonly postingTitle: string;
    readonly count: number;
    readonly askedOn: Day;
  };
  /** Who reads it: the company itself, or the officer who asks on the telephone. */
  readonly side: 'company' | 'officer';
  readonly form?: FormState;
}

/** People are free again because no answer came: why, from a list, in one tap and a button. */
export function SilenceForm({ silence, side, form }: SilenceFormProps) {
  const t = useTexts('employerSide');
  const format = useFormats();
  const { postingId, postingTitle, count, askedOn } = silence;
  const isTheirs = form?.values['postingId'] === postingId;
  return (
    <Card title={t(side === 'company' ? 'silence.title' : 'silence.officerTitle')} id="silence" screenOnly>
      <p>
        {side === 'company'
          ? t('silence.company', { posting: postingTitle, count })
          : t('silence.officer', { count, day: format.day(askedOn) })}
      </p>
      {side === 'company' ? <p className="mute">{t('silence.companyWhy')}</p> : null}
      <form method="post" noValidate className="form">
        <input type="hidden" name="postingId" value={postingId} />
        <Select
          name="silenceReason"
          label={t('silence.reason')}
          required
          form={isTheirs ? form : undefined}
          options={silenceReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
        <div className="actions">
          <Button name="intent" value="silence" small>
            {t(side === 'company' ? 'silence.send' : 'silence.record')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
