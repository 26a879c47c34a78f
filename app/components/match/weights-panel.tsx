import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { LinkButton } from '../ui/link-button.tsx';

type WeightName =
  | 'concepts'
  | 'must'
  | 'nice'
  | 'occupation'
  | 'missing'
  | 'learnable'
  | 'relatedOccupation'
  | 'german'
  | 'distance'
  | 'availability';

interface Setting {
  readonly name: WeightName;
  readonly unit: 'points' | 'share' | 'percent';
  readonly most: number;
  readonly standard: number;
  readonly value: number;
}

/** The weights a list is ordered by, and what differs from the preset for this one view. */
export interface ShownWeights {
  readonly preset: { readonly name: string; readonly version: number };
  readonly fullScore: number;
  readonly settings: readonly Setting[];
  readonly changed: readonly Setting[];
  /** Numbers that were refused; the preset is shown then. */
  readonly form?: FormState;
  readonly isOpen: boolean;
  /** What differs, as a part of the address; '' for nothing. */
  readonly query: string;
}

interface WeightsPanelProps {
  readonly weights: ShownWeights;
  readonly postingId: string;
  readonly showsMore: boolean;
}

/** "Anders gewichten": which rule orders the list, other weights for this one view, and the way back. Stores nothing. */
export function WeightsPanel({ weights, postingId, showsMore }: WeightsPanelProps) {
  const t = useTexts('match');
  const { preset, changed, form } = weights;
  const page = `/postings/${postingId}`;
  const more = showsMore ? '?matches=100' : '';
  if (!weights.isOpen) {
    return (
      <p className="mute">
        {t('preset', preset)} ·{' '}
        <a href={`${page}${more === '' ? '?' : `${more}&`}weights=open#weights`}>{t('weights.title')}</a>
      </p>
    );
  }
  return (
    <details className="fold" id="weights" open>
      <summary>{t('weights.title')}</summary>
      <p>{form === undefined ? t('weights.lead') : t('weights.refused', preset)}</p>
      {changed.length === 0 ? (
        <p>{t('preset', preset)}</p>
      ) : (
        <p>
          <strong>{t('weights.changed', preset)}</strong>{' '}
          {changed
            .map(({ name, value, standard }) =>
              t('weights.change', { label: t(`weights.name.${name}`), value, standard }),
            )
            .join(', ')}
          {'. '}
          <a href={`${page}${more}#matches`}>{t('weights.restore', preset)}</a>
        </p>
      )}
      <form method="get" action={`${page}#matches`} noValidate className="form">
        {showsMore ? <input type="hidden" name="matches" value="100" /> : null}
        <div className="fields-2">
          {weights.settings.map(({ name, unit, most, standard, value }) => (
            <Field
              key={name}
              name={`w.${name}`}
              label={t(`weights.name.${name}`)}
              hint={t(`weights.hint.${unit}`, { most, standard })}
              type="number"
              inputMode="numeric"
              min={0}
              max={most}
              size="short"
              form={form}
              defaultValue={value}
            />
          ))}
        </div>
        <div className="actions">
          <Button kind="secondary">{t('weights.apply')}</Button>
          <LinkButton href={`${page}${more}#matches`} kind="quiet">
            {t('weights.restore', preset)}
          </LinkButton>
        </div>
      </form>
    </details>
  );
}
