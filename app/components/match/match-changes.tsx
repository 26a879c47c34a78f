import { levelOfRank } from '#app/domain/profile/language-level.ts';
import type { Licence, PostingKind } from '#app/domain/posting/posting.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Card } from '../ui/card.tsx';

/** One change of a posting and how many more people it would reach. */
export type MatchChange =
  | { readonly code: 'german'; readonly from: number; readonly to: number; readonly more: number }
  | { readonly code: 'distance'; readonly km: number; readonly more: number }
  | { readonly code: 'licence'; readonly licence: string; readonly more: number }
  | { readonly code: 'start'; readonly days: number; readonly more: number }
  | { readonly code: 'kind'; readonly kind: PostingKind; readonly more: number }
  | { readonly code: 'must'; readonly concept: string; readonly more: number };

const mostShown = 6;

/** "Eine Änderung entfernt": what would reach more people, most first. */
export function MatchChanges({
  changes,
  labels,
}: {
  changes: readonly MatchChange[];
  labels: Readonly<Record<string, string>>;
}) {
  const match = useTexts('match');
  const t = useTexts('proposal');
  const posting = useTexts('posting');
  const format = useFormats();
  const sentence = (change: MatchChange): string => {
    const count = change.more;
    switch (change.code) {
      case 'german':
        return match('changes.german', {
          count,
          from: match(`level.${levelOfRank(change.from)}`),
          to: match(`level.${levelOfRank(change.to)}`),
        });
      case 'distance':
        return match('changes.distance', { count, km: format.number(change.km, 0) });
      case 'licence':
        return match('changes.licence', { count, licence: match(`licence.${change.licence as Licence}`) });
      case 'start':
        return match('changes.start', { count, days: change.days });
      case 'must':
        return match('changes.must', { count, concept: labels[change.concept] ?? change.concept });
      case 'kind':
        return t('match.kindChange', { count, kind: posting(`kind.${change.kind}`) });
    }
  };
  return (
    <Card title={match('changes.title')} tone="learn">
      {changes.length === 0 ? (
        <p>{t('match.noChanges')}</p>
      ) : (
        <ul>
          {changes.slice(0, mostShown).map((change, index) => (
            <li key={index}>{sentence(change)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
