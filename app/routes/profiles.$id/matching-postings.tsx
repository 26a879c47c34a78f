import { ProfileChanges } from '#app/components/match/profile-changes.tsx';
import { fullScore } from '#app/components/match/shown-match.ts';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { MatchRow } from '#app/components/ui/match-row.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { TagList } from '#app/components/ui/tag-list.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** Postings that fit, best first, with plain reasons; two ways lead on: propose, or give the posting to the person. */
export function MatchingPostings({ page }: { page: CasePageData }) {
  const t = useTexts('profile');
  if (page.state !== 'draft' && page.state !== 'published') return null;
  return (
    <Section title={t('page.matches')} id="matches" screenOnly>
      {page.state === 'draft' && page.matches.length > 0 ? <p className="mute">{t('page.matchesDraft')}</p> : null}
      {page.matches.length === 0 ? (
        <EmptyState
          title={t('page.noMatches')}
          action={page.mayEdit ? <LinkButton href={`/profiles/${page.id}/edit`}>{t('page.change')}</LinkButton> : null}
        >
          {t('page.noMatchesText')}
        </EmptyState>
      ) : (
        <ol className="matches">
          {page.matches.map((posting, index) => (
            <MatchRow
              key={posting.postingId}
              rank={index + 1}
              title={[posting.title, posting.companyName, posting.place].filter(Boolean).join(', ')}
              href={`/postings/${posting.postingId}`}
              parts={posting.parts}
              max={fullScore}
              reasons={<TagList tags={posting.tags} />}
              actions={
                posting.proposal !== null ? (
                  <LinkButton small href={`/proposals/${posting.proposal.id}`}>
                    {t('page.alreadyProposed')}
                  </LinkButton>
                ) : posting.mayPropose ? (
                  <form method="post" className="stack">
                    <FormKey />
                    <input type="hidden" name="postingId" value={posting.postingId} />
                    <Button name="intent" value="propose" small>
                      {t('page.propose')}
                    </Button>
                    <Button name="intent" value="hand-over" kind="secondary" small>
                      {t('page.handPosting')}
                    </Button>
                  </form>
                ) : null
              }
            />
          ))}
        </ol>
      )}
      <ProfileChanges changes={page.changes} profileId={page.id} mayPlan={page.mayEdit && page.person !== null} />
    </Section>
  );
}
