import { Button } from '#app/components/ui/button.tsx';
import { useTypedValues } from '#app/components/ui/kept-form.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { LabelLanguage } from '#app/domain/reference/label-language.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface LabelFormProps {
  readonly label: {
    readonly conceptKey: string;
    readonly language: LabelLanguage;
    readonly label: string;
    readonly reviewed: boolean;
    readonly name: string;
    readonly version: number;
  };
  /** A refused form of the page; what was typed belongs to this row when it names its concept. */
  readonly form?: FormState;
}

/** Corrects a label or says that it is right. The refused row carries the id the list of problems leads to. */
export function LabelForm({ label, form }: LabelFormProps) {
  const t = useTexts('vocabulary');
  const values = useTypedValues(form);
  const typed = values?.['conceptKey'] === label.conceptKey ? values : null;
  const id = typed === null ? `label-${label.conceptKey}` : 'f-label';
  const tickId = `reviewed-${label.conceptKey}`;
  return (
    <form method="post" noValidate className="filters">
      {typed === null ? (
        <input type="hidden" name="_version" value={label.version} readOnly />
      ) : (
        <VersionField value={label.version} />
      )}
      <input type="hidden" name="conceptKey" value={label.conceptKey} readOnly />
      <input type="hidden" name="language" value={label.language} readOnly />
      <div className="kern-form-input">
        <label className="kern-label kern-sr-only" htmlFor={id}>
          {t('labels.labelOf', { name: label.name })}
        </label>
        <input
          id={id}
          name="label"
          dir="auto"
          lang={label.language}
          className="kern-form-input__input"
          defaultValue={typeof typed?.['label'] === 'string' ? typed['label'] : label.label}
          aria-required
          aria-invalid={form !== undefined && typed !== null ? true : undefined}
        />
      </div>
      <div className="kern-form-check">
        <input
          id={tickId}
          type="checkbox"
          name="reviewed"
          value="yes"
          className="kern-form-check__checkbox"
          defaultChecked={typed === null ? label.reviewed : typed['reviewed'] !== undefined}
        />
        <label className="kern-label" htmlFor={tickId}>
          {t('labels.isRight')}
        </label>
      </div>
      <Button kind="secondary" small>
        {t('labels.save')}
      </Button>
    </form>
  );
}
