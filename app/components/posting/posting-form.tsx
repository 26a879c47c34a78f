import type { FormState } from '#app/domain/form-state.ts';
import { internshipPurposes, kindsForWish, type PostingKind, type Wish } from '#app/domain/posting/posting.ts';
import type { PostingSide } from '#app/domain/posting/posting-moves.ts';
import type { KindFacts } from '#app/domain/rule/kind-facts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { useRuleText } from '../rule/use-rule-text.ts';
import { Alert } from '../ui/alert.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { PlaceSuggestions } from './place-suggestions.tsx';
import { PostingGermanFields } from './posting-german-fields.tsx';
import { PostingPayFields } from './posting-pay-fields.tsx';
import { PostingSkillFields } from './posting-skill-fields.tsx';
import { PostingTimeFields } from './posting-time-fields.tsx';
import type { AmbiguousChip, SkillChip } from './skill-chips.tsx';

export interface PostingFormProps {
  readonly side: PostingSide;
  readonly form?: FormState;
  /** Stored values by field name; empty for a new posting. */
  readonly fields: Readonly<Record<string, string>>;
  readonly wish: Wish | null;
  readonly kinds: readonly KindFacts[];
  readonly places: readonly string[];
  readonly chips: readonly SkillChip[];
  readonly ambiguous?: readonly AmbiguousChip[];
  /** Words that were typed and not understood. */
  readonly unknownWords?: readonly string[];
}

/** Names of the form's fields in the reader's language, for the error summary. */
export function usePostingLabels(): Record<string, string> {
  const t = useTexts('posting');
  const names = [
    'title',
    'occupationText',
    'description',
    'seats',
    'startsOn',
    'weeks',
    'hoursPerWeekMin',
    'hoursPerWeekMax',
    'pay',
    'payPer',
    'place',
    'mustText',
    'niceText',
  ] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, t(`field.${name}`)])),
    wish: t('wish.label'),
    kind: t('kind.label'),
    internshipPurpose: t('purpose.label'),
    german: t('german.label'),
    company: t('field.company'),
  };
}

/** The kinds whose fields the form shows: those the wish leads to, and the chosen one. A company chooses a wish, no kind. */
function offeredKinds({ side, wish, fields }: PostingFormProps): readonly PostingKind[] {
  const chosen = fields['kind'] as PostingKind | '' | undefined;
  if (side === 'company' && chosen) return [chosen];
  const offered = wish === null ? kindsForWish.unsure.offered : kindsForWish[wish].offered;
  return chosen && !offered.includes(chosen) ? [...offered, chosen] : offered;
}

/** The fields of a posting, from what is wanted to what is paid; fields that no offered kind needs are left out. */
export function PostingForm(props: PostingFormProps) {
  const { side, form, fields, wish, kinds, places, chips, ambiguous = [], unknownWords = [] } = props;
  const t = useTexts('posting');
  const rule = useRuleText();
  const offered = offeredKinds(props);
  const prefilled = wish === null ? null : kindsForWish[wish].prefilled;
  return (
    <>
      {wish === null ? null : <input type="hidden" name="wish" value={wish} />}
      {side === 'officer' ? (
        <RadioGroup
          name="kind"
          label={t('kind.label')}
          form={form}
          defaultValue={fields['kind'] ?? prefilled ?? ''}
          options={[
            ...kinds
              .filter(({ kind }) => offered.includes(kind))
              .map(({ kind, sentence }) => ({ value: kind, label: t(`kind.${kind}`), hint: rule(sentence) })),
            { value: '', label: t('kind.open'), hint: t('kind.openHint') },
          ]}
        />
      ) : null}
      {side === 'officer' && offered.includes('internship') ? (
        <RadioGroup
          name="internshipPurpose"
          label={t('purpose.label')}
          form={form}
          defaultValue={fields['internshipPurpose']}
          options={internshipPurposes.map((value) => ({
            value,
            label: t(`purpose.${value}`),
          }))}
        />
      ) : null}
      <div className="form-part">
        <h2>{t('form.what')}</h2>
        <Field
          name="title"
          label={t('field.title')}
          hint={t('field.titleHint')}
          required
          form={form}
          defaultValue={fields['title']}
          maxLength={200}
        />
        <Field
          name="occupationText"
          label={t('field.occupationText')}
          hint={t('field.occupationHint')}
          form={form}
          defaultValue={fields['occupationText']}
          maxLength={200}
        />
        <TextArea
          name="description"
          label={t('field.description')}
          hint={t('field.descriptionHint')}
          form={form}
          defaultValue={fields['description']}
          rows={5}
          maxLength={4000}
        />
        <Field
          name="seats"
          label={t('field.seats')}
          type="number"
          inputMode="numeric"
          min={1}
          max={99}
          size="short"
          required
          form={form}
          defaultValue={fields['seats'] ?? '1'}
        />
      </div>
      <PostingSkillFields form={form} fields={fields} chips={chips} ambiguous={ambiguous} unknownWords={unknownWords} />
      <PostingGermanFields form={form} fields={fields} />
      <PostingTimeFields form={form} fields={fields} offered={offered} />
      <PostingPayFields side={side} form={form} fields={fields} offered={offered} />
      {offered.every((kind) => kind === 'employerMeasure') ? <Alert>{t('form.payNotNeeded')}</Alert> : null}
      <Checkbox
        name="isTemporaryWork"
        label={t('field.isTemporaryWork')}
        hint={t('field.temporaryWorkHint')}
        form={form}
        defaultChecked={fields['isTemporaryWork'] === 'yes'}
      />
      <PlaceSuggestions names={places} />
    </>
  );
}
