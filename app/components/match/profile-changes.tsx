import { levelOfRank } from '#app/domain/profile/language-level.ts';
import type { Licence, PostingKind } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Card } from '../ui/card.tsx';
import { LanguageStep } from './language-step.tsx';

/** One change of a profile and how many postings more would fit. */
export type ProfileChange = { readonly more: number } & (
  | { readonly code: 'german'; readonly from: number; readonly to: number }
  | { readonly code: 'distance'; readonly km: number }
  | { readonly code: 'licence'; readonly licence: Licence }
  | { readonly code: 'start'; readonly days: number }
  | { readonly code: 'kind'; readonly kind: PostingKind }
  | { readonly code: 'skill'; readonly label: string }
);

const mostShown = 5;

interface ProfileChangesProps {
  readonly changes: readonly ProfileChange[];
  readonly profileId: string;
  /** The case's own staff: a language step leads on to mentors and to the next course. */
  readonly mayPlan: boolean;
}

/** "Eine Änderung entfernt", seen from a person: what would open more postings, most first. */
export function ProfileChanges({ changes, profileId, mayPlan }: ProfileChangesProps) {
  const match = useTexts('match');
  const posting = useTexts('posting');
  if (changes.length === 0) return null;
  const level = (rank: number) => match(`level.${levelOfRank(rank)}`);
  const name = (change: ProfileChange): string => {
    switch (change.code) {
      case 'german':
        return match('changes.german', { from: level(change.from), to: level(change.to) });
      case 'distance':
        return match('changes.distance', { km: change.km });
      case 'licence':
        return match('profileChanges.licence', { licence: match(`licence.${change.licence}`) });
      case 'start':
        return match('profileChanges.start', { days: change.days });
      case 'skill':
        return match('profileChanges.skill', { concept: change.label });
      case 'kind':
        return match('changes.kind', { kind: posting(`kind.${change.kind}`) });
    }
  };
  return (
    <Card title={match('changes.title')} tone="learn" id="changes" level={3} screenOnly>
      <ul>
        {changes.slice(0, mostShown).map((change, index) => (
          <li key={index}>
            <strong>{name(change)}:</strong> {match('profileChanges.more', { count: change.more })}.
            {change.code === 'german' && mayPlan ? (
              <>
                {' '}
                <LanguageStep profileId={profileId} to={levelOfRank(change.to)} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
