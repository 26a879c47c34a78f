import { wishes } from '#app/domain/posting/posting.ts';
import type { PostingSide } from '#app/domain/posting/posting-moves.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';

interface WishChoiceProps {
  /** A company says what it wants; an officer what the company wants. */
  readonly side: PostingSide;
  readonly form?: FormState;
  readonly defaultValue?: string | null;
  /** How long an unpaid trial may usually last, from the rules; null: no rule row. */
  readonly trialWeeks: number | null;
}

/** The first question to a company: a wish, each with what it costs, who pays and what happens next. */
export function WishChoice({ side, form, defaultValue, trialWeeks }: WishChoiceProps) {
  const t = useTexts('posting');
  return (
    <RadioGroup
      name="wish"
      label={t(side === 'company' ? 'wish.label' : 'wish.labelOfficer')}
      required
      form={form}
      defaultValue={defaultValue}
      options={wishes.map((wish) => ({
        value: wish,
        label: t(`wish.${wish}`, { weeks: trialWeeks ?? '?' }),
        hint: t(side === 'company' ? `wishSentence.${wish}` : `wishSentenceOfficer.${wish}`),
      }))}
    />
  );
}
