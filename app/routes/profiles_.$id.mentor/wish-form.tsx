import { SlotGrid } from '#app/components/mentoring/slot-grid.tsx';
import { CheckboxGroup } from '#app/components/ui/checkbox-group.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { learnerWishes, type PartnerWish } from '#app/domain/mentoring/learner-wish.ts';
import {
  learnerGoals,
  meetingModes,
  type LearnerGoal,
  type MeetingMode,
  type WeeklySlot,
} from '#app/domain/mentoring/mentoring.ts';
import { cefrLevels, type CefrLevel } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

export interface WishShown {
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
  readonly mode: MeetingMode;
  readonly slots: readonly WeeklySlot[];
  readonly wishes: readonly PartnerWish[];
  readonly version: number;
}

/** What the learner wants to practise, how and when. */
export function WishForm({ wish, form }: { wish: WishShown | null; form: FormState | undefined }) {
  const t = useTexts('mentoring');
  return (
    <form method="post" noValidate className="form">
      <VersionField value={wish?.version ?? 0} />
      <Select
        name="goal"
        label={t('learnerPage.wish.goal')}
        required
        form={form}
        defaultValue={wish?.goal}
        options={learnerGoals.map((value) => ({ value, label: t(`goal.${value}`) }))}
      />
      <Select
        name="goalLevel"
        label={t('learnerPage.wish.goalLevel')}
        form={form}
        empty={t('learnerPage.wish.noLevel')}
        defaultValue={wish?.goalLevel}
        size="medium"
        options={cefrLevels.filter((level) => level !== 'alpha').map((value) => ({ value, label: value }))}
      />
      <RadioGroup
        name="mode"
        label={t('learnerPage.wish.mode')}
        inline
        form={form}
        defaultValue={wish?.mode ?? 'inPerson'}
        options={meetingModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <SlotGrid
        label={t('learnerPage.wish.slots')}
        hint={t('learnerPage.wish.slotsHint')}
        form={form}
        defaultValues={wish?.slots}
      />
      <CheckboxGroup
        name="wishes"
        label={t('learnerPage.wish.wishes')}
        hint={t('learnerPage.wish.wishesHint')}
        form={form}
        defaultValues={wish?.wishes}
        options={learnerWishes.map((value) => ({ value, label: t(`learnerWish.${value}`) }))}
      />
      <div className="actions">
        <Button name="intent" value="wish" kind={wish === null ? 'primary' : 'secondary'}>
          {t('learnerPage.wish.button')}
        </Button>
      </div>
    </form>
  );
}
