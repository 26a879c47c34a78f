import { Select } from '#app/components/ui/select.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface PostingSelectProps {
  readonly postings: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  readonly posting: { readonly id: string } | null;
}

/** Which of its own postings the company looks for; nothing to choose where there is one. */
export function PostingSelect({ postings, posting }: PostingSelectProps) {
  const t = useTexts('companyBrowse');
  if (postings.length < 2) return null;
  return (
    <Select
      name="posting"
      label={t('filter.posting')}
      empty={false}
      defaultValue={posting?.id}
      options={postings.map(({ id, code, title }) => ({ value: id, label: `${title} (${code})` }))}
    />
  );
}
