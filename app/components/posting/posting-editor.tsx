import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { RuleFindings } from '../rule/rule-findings.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { FormKey } from '../ui/form-key.tsx';
import { VersionField } from '../ui/version-field.tsx';
import { chipsOf } from './chips-of.ts';
import { PostingForm, usePostingLabels, type PostingFormProps } from './posting-form.tsx';
import type { AmbiguousChip, SkillChip } from './skill-chips.tsx';
import { WordingWatch, type WatchedRule } from './wording-watch.tsx';

/** What an action of the posting form gives back: a refusal, or the words as they were understood. */
export interface PostingAnswer {
  readonly form?: FormState;
  readonly findings?: readonly Finding[];
  readonly chips?: readonly SkillChip[];
  readonly ambiguous?: readonly AmbiguousChip[];
  readonly unknownWords?: readonly string[];
}

interface PostingEditorProps extends Omit<PostingFormProps, 'form' | 'ambiguous' | 'unknownWords'> {
  readonly answer: PostingAnswer | undefined;
  /** Of the stored posting; undefined for a new one. */
  readonly version?: number;
  /** Wording that is marked while it is typed. */
  readonly wording: readonly WatchedRule[];
  /** Fields before the first, e.g. the company. */
  readonly children?: ReactNode;
  readonly actions: ReactNode;
}

/** The whole form of a posting with everything around it: problems, rules, what another editor saved, buttons. */
export function PostingEditor({ answer, version, wording, children, actions, chips, ...rest }: PostingEditorProps) {
  const t = useTexts('posting');
  const labels = usePostingLabels();
  const shownValue = useShownValue();
  const form = answer?.form;
  const shown = answer?.chips ?? (form === undefined ? chips : chipsOf(form.values));
  return (
    <>
      <ErrorSummary form={form} labels={labels} shown={shownValue} />
      {answer?.findings ? <RuleFindings findings={answer.findings} /> : null}
      <form method="post" noValidate className="form">
        {/* Enter in a field presses the first button of a form: it must save, not check words. */}
        <button type="submit" name="intent" value="save" hidden tabIndex={-1}>
          {t('form.save')}
        </button>
        <FormKey form={form} />
        {version === undefined ? null : <VersionField value={version} />}
        {children}
        <PostingForm
          {...rest}
          chips={shown}
          form={form}
          ambiguous={answer?.ambiguous}
          unknownWords={answer?.unknownWords}
        />
        <WordingWatch rules={wording} />
        <div className="actions">{actions}</div>
      </form>
    </>
  );
}

/** A stored value as the page shows it: words for codes, dates as a reader writes them. */
function useShownValue(): (field: string, value: string) => string {
  const t = useTexts('posting');
  const format = useFormats();
  const wordsOf: Readonly<Record<string, string>> = { payPer: 'per', internshipPurpose: 'purpose' };
  return (field, value) => {
    if (field === 'startsOn') return format.day(value);
    return t.find(`${wordsOf[field] ?? field}.${value}`) ?? value;
  };
}
