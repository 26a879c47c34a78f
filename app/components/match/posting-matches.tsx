import type { ProposalState } from '#app/domain/match/proposal.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FormKey } from '../ui/form-key.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { MatchRow } from '../ui/match-row.tsx';
import { Section } from '../ui/section.tsx';
import { TagList } from '../ui/tag-list.tsx';
import { fullScore, type ShownMatch } from './shown-match.ts';

/** One person who fits, without a name. */
export interface MatchedProfile extends ShownMatch {
  readonly profileId: string;
  readonly caseCode: string;
  readonly occupationLabel: string | null;
  readonly experienceYears: number | null;
  readonly mayPropose: boolean;
  readonly proposal: { readonly id: string; readonly state: ProposalState } | null;
}

export interface MatchesOfPosting {
  readonly ranked: readonly MatchedProfile[];
  readonly unknownGerman: readonly MatchedProfile[];
  readonly hasMore: boolean;
  readonly counts: {
    readonly fitting: number;
    readonly withAllMusts: number;
  } | null;
}

interface PostingMatchesProps {
  readonly matches: MatchesOfPosting;
  readonly postingId: string;
  /** Why nobody can be proposed for this posting now; null: people can. */
  readonly hindrance: 'notApproved' | 'notCurrent' | null;
}

/**
 * Who fits a posting, best first, each with plain reasons; people whose German is not known stand apart. One form around
 * each list: a row's buttons send `propose` or `handOver` = profile id to the page they stand on.
 */
export function PostingMatches({ matches, postingId, hindrance }: PostingMatchesProps) {
  const t = useTexts('proposal');
  const { ranked, unknownGerman, counts } = matches;

  const nameOf = (profile: MatchedProfile) => {
    const years =
      profile.experienceYears === null || profile.experienceYears < 1
        ? ''
        : `, ${t('match.years', { count: profile.experienceYears })}`;
    return (
      t('match.name', { caseCode: profile.caseCode, occupation: profile.occupationLabel ?? t('match.noOccupation') }) +
      years
    );
  };
  const actionsOf = (profile: MatchedProfile) => {
    if (profile.proposal !== null) {
      const { id, state } = profile.proposal;
      return (
        <>
          <p className="mute">{t('match.proposed', { state: t(`state.${state}`) })}</p>
          {profile.mayPropose ? (
            <LinkButton small href={`/proposals/${id}`}>
              {t('match.openProposal')}
            </LinkButton>
          ) : null}
        </>
      );
    }
    if (hindrance !== null) return null;
    if (!profile.mayPropose) return <p className="mute">{t('match.notYours')}</p>;
    return (
      <>
        <Button name="propose" value={profile.profileId} small>
          {t('match.propose')}
        </Button>
        <Button name="handOver" value={profile.profileId} kind="secondary" small>
          {t('match.handOver')}
        </Button>
      </>
    );
  };
  const row = (profile: MatchedProfile, index: number) => (
    <MatchRow
      key={profile.profileId}
      rank={index + 1}
      title={nameOf(profile)}
      href={`/profiles/${profile.profileId}`}
      parts={profile.parts}
      max={fullScore}
      reasons={<TagList tags={profile.tags} />}
      actions={actionsOf(profile)}
    />
  );
  const list = (profiles: readonly MatchedProfile[]) => (
    <form method="post">
      <FormKey />
      <ol className="matches">{profiles.map(row)}</ol>
    </form>
  );
  return (
    <>
      <Section title={t('match.title')} id="matches">
        {counts === null || counts.fitting === 0 ? null : (
          <p>
            <strong>{t('match.count', { count: counts.fitting })}</strong>{' '}
            {counts.withAllMusts > 0 ? `${t('match.withAll', { count: counts.withAllMusts })} ` : ''}
            <span className="mute">{t('match.order')}</span>
          </p>
        )}
        {hindrance === null ? null : <p className="mute">{t(`match.${hindrance}`)}</p>}
        {ranked.length === 0 ? (
          <EmptyState
            title={t('match.none')}
            action={<LinkButton href={`/postings/${postingId}/edit`}>{t('match.edit')}</LinkButton>}
          >
            {t('match.noneHint')}
          </EmptyState>
        ) : (
          list(ranked)
        )}
        {matches.hasMore ? (
          <p>
            <a href={`/postings/${postingId}?matches=100#matches`}>{t('match.more')}</a>
          </p>
        ) : null}
      </Section>
      {unknownGerman.length === 0 ? null : (
        <Section title={t('match.unknownGerman')} id="unknown-german">
          <p className="mute">{t('match.unknownGermanHint')}</p>
          {list(unknownGerman)}
        </Section>
      )}
    </>
  );
}
