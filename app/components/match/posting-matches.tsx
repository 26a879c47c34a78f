import type { ReactNode } from 'react';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FormKey } from '../ui/form-key.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { MatchRow } from '../ui/match-row.tsx';
import { Section } from '../ui/section.tsx';
import { TagList } from '../ui/tag-list.tsx';
import { LanguageStep } from './language-step.tsx';
import type { ShownMatch } from './shown-match.ts';
import { WeightsPanel, type ShownWeights } from './weights-panel.tsx';

/** One person who fits, without a name. */
export interface MatchedProfile extends ShownMatch {
  readonly profileId: string;
  readonly caseCode: string;
  readonly occupationLabel: string | null;
  readonly experienceYears: number | null;
  readonly meetsMusts: boolean;
  readonly mayPropose: boolean;
  /** What her German lacks, where the reader may plan it with her. */
  readonly languageStep: CefrLevel | null;
  /** Rank with the preset's weights where others order the list; null: not among them. */
  readonly rankBefore?: number | null;
  readonly proposal: { readonly id: string; readonly state: ProposalState } | null;
}

export interface MatchesOfPosting {
  readonly ranked: readonly MatchedProfile[];
  readonly unknownGerman: readonly MatchedProfile[];
  readonly hasMore: boolean;
  /** The reader's own people who excluded the company. */
  readonly excludedCompany: readonly { readonly profileId: string; readonly caseCode: string }[];
  readonly counts: {
    readonly fitting: number;
    readonly withAllMusts: number;
    readonly withSomeMusts: number;
    readonly unknownGerman: number;
  } | null;
}

interface PostingMatchesProps {
  readonly matches: MatchesOfPosting;
  readonly weights: ShownWeights;
  readonly postingId: string;
  readonly hasMusts: boolean;
  /** More rows were asked for: nothing is folded then. */
  readonly showsMore: boolean;
  /** Why nobody can be proposed for this posting now; null: people can. */
  readonly hindrance: 'notApproved' | 'notCurrent' | null;
  /** How many more may be proposed; null: nobody can be. */
  readonly room?: ReactNode;
}

/** Rows of a list that are read at once; the others are folded, unless more were asked for. */
const fewRows = 10;

/**
 * Who fits a posting: those with every must, best first, each with plain reasons. Folded below: those who have only some
 * of the musts or none, and those whose German is not known; last the reader's own people who excluded the company. One form around each list: a row's buttons send `propose`
 * or `handOver` = profile id to the page they stand on.
 */
export function PostingMatches(props: PostingMatchesProps) {
  const { matches, weights, postingId, hasMusts, showsMore, hindrance, room } = props;
  const t = useTexts('proposal');
  const match = useTexts('match');
  const { ranked, unknownGerman, counts } = matches;
  const openRows = showsMore ? ranked.length : fewRows;
  const fitting = ranked.filter(({ meetsMusts }) => meetsMusts);
  const others = ranked.filter(({ meetsMusts }) => !meetsMusts);
  const fittingCount = counts?.withAllMusts ?? fitting.length;
  const someCount = counts?.withSomeMusts ?? 0;
  const noneCount = counts === null ? 0 : counts.fitting - counts.withAllMusts - counts.withSomeMusts;
  const isForeign = hindrance === null && [...ranked, ...unknownGerman].some((profile) => !profile.mayPropose);

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
    if (hindrance !== null || !profile.mayPropose) return null;
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
  const noteOf = ({ rankBefore: before }: MatchedProfile, rank: number) => {
    if (before === undefined) return undefined;
    return before === null ? match('weights.rankNew', { rank }) : match('weights.rank', { rank, before });
  };
  const rows = (profiles: readonly MatchedProfile[], before: number) => (
    <ol className="matches">
      {profiles.map((profile, index) => (
        <MatchRow
          key={profile.profileId}
          rank={before + index + 1}
          title={nameOf(profile)}
          note={noteOf(profile, before + index + 1)}
          href={`/profiles/${profile.profileId}`}
          parts={profile.parts}
          max={weights.fullScore}
          reasons={
            <>
              <TagList tags={profile.tags} />
              {profile.languageStep === null ? null : (
                <p>
                  {match('languageStep', { to: match(`level.${profile.languageStep}`) })}{' '}
                  <LanguageStep profileId={profile.profileId} to={profile.languageStep} />
                </p>
              )}
            </>
          }
          actions={actionsOf(profile)}
        />
      ))}
    </ol>
  );
  /** @param before ranks taken by the people of the lists above */
  const list = (profiles: readonly MatchedProfile[], before = 0) => (
    <form method="post">
      <FormKey />
      {rows(profiles.slice(0, openRows), before)}
      {profiles.length > openRows ? (
        <details className="fold">
          <summary>{t('match.next', { count: profiles.length - openRows })}</summary>
          {rows(profiles.slice(openRows), before + openRows)}
        </details>
      ) : null}
    </form>
  );
  const more = matches.hasMore ? (
    <p>
      <a href={`/postings/${postingId}?matches=100${weights.query === '' ? '' : `&${weights.query}`}#matches`}>
        {t('match.more')}
      </a>
    </p>
  ) : null;
  return (
    <>
      <Section title={t('match.title')} id="matches" screenOnly>
        {fittingCount === 0 ? null : (
          <p>
            <strong>{t(hasMusts ? 'match.countMusts' : 'match.count', { count: fittingCount })}</strong>{' '}
            <span className="mute">{t('match.order')}</span>
          </p>
        )}
        <WeightsPanel weights={weights} postingId={postingId} showsMore={showsMore} />
        {hindrance === null ? null : <p className="mute">{t(`match.${hindrance}`)}</p>}
        {hindrance === null ? room : null}
        {isForeign ? <p className="mute">{t('match.notYours')}</p> : null}
        {fitting.length === 0 ? (
          <EmptyState
            title={others.length === 0 ? t('match.none') : t('match.noneMusts')}
            action={<LinkButton href={`/postings/${postingId}/edit`}>{t('match.edit')}</LinkButton>}
          >
            {t('match.noneHint')}
          </EmptyState>
        ) : (
          list(fitting)
        )}
        {others.length === 0 ? more : null}
        {others.length === 0 ? null : (
          <details className="fold" open={showsMore || (fitting.length === 0 && someCount > 0)}>
            <summary>
              {[
                ...(someCount > 0 ? [t('match.someMusts', { count: someCount })] : []),
                ...(noneCount > 0
                  ? [t(someCount > 0 ? 'match.noMustEither' : 'match.noMust', { count: noneCount })]
                  : []),
              ].join(', ')}
            </summary>
            {list(others, fitting.length)}
            {more}
          </details>
        )}
      </Section>
      {unknownGerman.length === 0 ? null : (
        <Section title={t('match.unknownGerman')} id="unknown-german" screenOnly>
          <p className="mute">{t('match.unknownGermanHint')}</p>
          <details className="fold">
            <summary>{t('match.showUnknown', { count: unknownGerman.length })}</summary>
            {list(unknownGerman)}
          </details>
        </Section>
      )}
      {matches.excludedCompany.length === 0 ? null : (
        <Section title={t('match.excluded', { count: matches.excludedCompany.length })} id="excluded" screenOnly>
          <p className="mute">{t('match.excludedHint')}</p>
          <ul>
            {matches.excludedCompany.map(({ profileId, caseCode }) => (
              <li key={profileId}>
                <a href={`/profiles/${profileId}/blocks`}>{caseCode}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
