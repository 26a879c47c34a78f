import { shownMatch } from '#app/components/match/shown-match.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { rankProfiles, type RankedProfile } from '#app/use-cases/match/rank-profiles.server.ts';
import { readWeights } from './read-weights.server.ts';

/** Who fits, as the page shows it; null: the posting is over, or its reader may never see matches. `?matches=100` shows more. */
export async function postingMatches(app: AppContext, actor: Actor, posting: Posting, url: URL) {
  if (posting.state === 'filled' || posting.state === 'closed' || !mayEver(actor, 'posting.matches')) return null;
  const showsMore = url.searchParams.get('matches') === '100';
  const { weights, ...shownWeights } = readWeights(url.searchParams);
  const found = await rankProfiles(app, actor, {
    postingId: posting.id,
    posting,
    limit: showsMore ? 100 : 20,
    withChanges: true,
    weights,
  });
  const source = sourceFor(actor.locale);
  const shown = (profiles: readonly RankedProfile[]) =>
    profiles.map(
      ({
        profileId,
        caseCode,
        occupationLabel,
        experienceYears,
        meetsMusts,
        mayPropose,
        proposal,
        languageStep,
        rankBefore,
        ...match
      }) => ({
        profileId,
        caseCode,
        occupationLabel,
        experienceYears,
        meetsMusts,
        mayPropose,
        proposal,
        languageStep,
        rankBefore,
        ...shownMatch(source, match, found.labels),
      }),
    );
  return {
    ...found,
    seesMentors: mayEver(actor, 'mentor.list'),
    weights: shownWeights,
    showsMore,
    ranked: shown(found.ranked),
    unknownGerman: shown(found.unknownGerman),
  };
}
