import { levelOfRank } from '#app/domain/profile/language-level.ts';
import type { Licence, PostingKind } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Card } from '../ui/card.tsx';

/** One change of a posting and whom it would reach: those with every must, and those with some. */
export type MatchChange = { readonly more: number; readonly inPart: number } & (
  | { readonly code: 'german'; readonly from: number; readonly to: number }
  | { readonly code: 'distance'; readonly km: number }
  | { readonly code: 'licence'; readonly licence: Licence }
  | { readonly code: 'start'; readonly days: number }
  | { readonly code: 'kind'; readonly kind: PostingKind }
  | { readonly code: 'must'; readonly concept: string }
);

const mostShown = 6;

/** "Eine Änderung entfernt": what would reach more people, most first. */
export function MatchChanges({
  changes,
  labels,
  seesMentors,
}: {
  changes: readonly MatchChange[];
  labels: Readonly<Record<string, string>>;
  /** A language step leads on to the mentors. */
  seesMentors: boolean;
}) {
  const match = useTexts('match');
  const t = useTexts('proposal');
  const posting = useTexts('posting');
  const name = (change: MatchChange): string => {
    switch (change.code) {
      case 'german':
        return match('changes.german', {
          from: match(`level.${levelOfRank(change.from)}`),
          to: match(`level.${levelOfRank(change.to)}`),
        });
      case 'distance':
        return match('changes.distance', { km: change.km });
      case 'licence':
        return match('changes.licence', { licence: match(`licence.${change.licence}`) });
      case 'start':
        return match('changes.start', { days: change.days });
      case 'must':
        return match('changes.must', { concept: labels[change.concept] ?? change.concept });
      case 'kind':
        return match('changes.kind', { kind: posting(`kind.${change.kind}`) });
    }
  };
  /** Whoever would fit; where nobody would, those who would come nearer. */
  const opened = ({ more, inPart }: MatchChange): string =>
    more > 0 ? match('changes.more', { count: more }) : match('changes.inPart', { count: inPart });
  return (
    <Card title={match('changes.title')} tone="learn" id="changes" screenOnly>
      {changes.length === 0 ? (
        <p>{t('match.noChanges')}</p>
      ) : (
        <ul>
          {changes.slice(0, mostShown).map((change, index) => (
            <li key={index}>
              <strong>{name(change)}:</strong> {opened(change)}.
              {change.code === 'german' && seesMentors ? (
                <>
                  {' '}
                  <a href="/mentoring">{match('changes.mentors')}</a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
