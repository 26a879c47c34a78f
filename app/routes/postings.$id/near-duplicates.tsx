import { PostingStateBadge } from '#app/components/posting/posting-state-badge.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import type { PostingState } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface NearDuplicatesProps {
  readonly postings: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly state: PostingState;
    readonly companyName: string;
  }[];
}

/** Before approval: postings of the company or its group that ask for the same but one thing. */
export function NearDuplicates({ postings }: NearDuplicatesProps) {
  const t = useTexts('posting');
  if (postings.length === 0) return null;
  return (
    <Alert kind="warning" title={t('show.twinsTitle', { count: postings.length })}>
      <p>{t('show.twinsText')}</p>
      <ul>
        {postings.map(({ id, code, title, state, companyName }) => (
          <li key={id}>
            <a href={`/postings/${id}`}>
              {title} <span className="code">{code}</span>
            </a>
            , {companyName} <PostingStateBadge state={state} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
