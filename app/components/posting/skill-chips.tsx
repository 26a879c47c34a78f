import { RadioGroup } from '../ui/radio-group.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** A concept that was understood, with how it is weighed now. */
export interface SkillChip {
  readonly concept: string;
  readonly label: string;
  readonly weight: 'must' | 'nice' | 'none';
}

/** Concepts an ambiguous text may stand for. */
export interface AmbiguousChip {
  readonly text: string;
  readonly choices: readonly { readonly concept: string; readonly label: string }[];
}

/**
 * What typed words were taken to mean, to be weighed: one row each, sent as `weight.<concept>` and, for showing it again,
 * `chip` (`concept|label`).
 */
export function SkillChips({ chips, ambiguous }: { chips: readonly SkillChip[]; ambiguous: readonly AmbiguousChip[] }) {
  const t = useTexts('posting');
  if (chips.length === 0 && ambiguous.length === 0) return null;
  return (
    <div className="stack" id="understood">
      {chips.length === 0 ? null : (
        <>
          <h3>{t('form.understood')}</h3>
          <p className="mute">{t('form.understoodHint')}</p>
          {chips.map((chip) => (
            <ChipRow key={chip.concept} {...chip} />
          ))}
        </>
      )}
      {ambiguous.map(({ text, choices }) => (
        <div className="stack" key={text}>
          <h3>{t('form.ambiguous')}</h3>
          <p className="mute">{t('form.ambiguousText', { text })}</p>
          {choices.map(({ concept, label }) => (
            <ChipRow key={concept} concept={concept} label={label} weight="none" />
          ))}
        </div>
      ))}
    </div>
  );
}

function ChipRow({ concept, label, weight }: SkillChip) {
  const t = useTexts('posting');
  return (
    <div>
      <input type="hidden" name="chip" value={`${concept}|${label}`} />
      <RadioGroup
        name={`weight.${concept}`}
        label={label}
        inline
        defaultValue={weight}
        options={(['must', 'nice', 'none'] as const).map((value) => ({ value, label: t(`weight.${value}`) }))}
      />
    </div>
  );
}
