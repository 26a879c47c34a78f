import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface Word {
  readonly folded: string;
  readonly kind: ConceptKind;
}

interface WordCardProps {
  readonly word: Word & { readonly typists: number; readonly lastOn: string };
  readonly mayEdit: boolean;
  readonly form?: FormState;
  /** Concepts to choose from, after a name that may mean several. */
  readonly choices: readonly { readonly key: string; readonly label: string }[];
}

/** The field of a word: many stand on one page, so each has a name of its own. */
export function conceptField({ kind, folded }: Word): string {
  return `concept.${kind}.${folded.replaceAll(' ', '_')}`;
}

/** A word people typed, who counted how often, and what an administrator can do with it. */
export function WordCard({ word, mayEdit, form, choices }: WordCardProps) {
  const t = useTexts('vocabulary');
  const { folded, kind } = word;
  const isSent = form?.values['folded'] === folded && form.values['kind'] === kind;
  return (
    <Card title={<bdi>{folded}</bdi>}>
      <p className="mute">
        {t(`words.typed.${kind}`, { count: word.typists })} {t('words.last', { day: word.lastOn })}
      </p>
      {mayEdit ? (
        <form method="post" noValidate className="form">
          <input type="hidden" name="folded" value={folded} readOnly />
          <input type="hidden" name="kind" value={kind} readOnly />
          {choices.length === 0 ? null : (
            <RadioGroup
              name="conceptKey"
              label={t('words.which', { word: folded })}
              options={choices.map(({ key, label }) => ({ value: key, label }))}
            />
          )}
          <Field
            name={conceptField(word)}
            label={t(`words.concept.${kind}`)}
            hint={t('words.conceptHint')}
            form={isSent ? form : undefined}
            maxLength={100}
            size="medium"
            dir="auto"
          />
          <div className="actions">
            <Button kind="secondary" small name="intent" value="map">
              {t('words.map')}
            </Button>
            <Button kind="quiet" small name="intent" value="dismiss">
              {t('words.dismiss')}
            </Button>
          </div>
        </form>
      ) : null}
    </Card>
  );
}
