import type { Actor } from '#app/domain/account/actor.ts';
import { languageSkills, levelOfRank } from '#app/domain/profile/language-level.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForRelease } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { findRelease } from '#db/queries/match/release.ts';
import { noteReading } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { explainMatch } from './explain-match.server.ts';
import { ownProposal } from './own-proposal.server.ts';

/** Stage 3 (introduction): what one company reads after the person agreed to be introduced to it. An allow-list. */
export interface ReleasedContact {
  readonly firstName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly viaCaseworker: boolean;
  /** Labels of the posting's musts that are met, and of those that are not. */
  readonly mustsMet: readonly string[];
  readonly mustsOpen: readonly string[];
  readonly german: readonly { readonly skill: (typeof languageSkills)[number]; readonly level: string | null }[];
}

/**
 * Reads the released contact for the company it was released to; every call is one audit row.
 * @throws DomainError notFound when nothing was released to this company (any more)
 */
export async function findReleasedContact(app: AppContext, actor: Actor, proposalId: string): Promise<ReleasedContact> {
  const now = app.clock.now();
  const proposal = await ownProposal(app, app.db, actor, 'proposal.seenByCompany', proposalId);
  const release = found(await findRelease(app.db, proposal.id));
  const posting = found(await findPosting(app.db, proposal.postingId));
  const profile = found(await findProfile(app.db, release.profileId, dayOf(now)));
  const { pair, profileDocument } = await explainMatch(app, app.db, posting, profile);
  const grant = grantForRelease(actor, { id: release.profileId, releasedTo: release.companyId });
  const { name, contact } = await noteReading(app.db, async (tx) => {
    // Together, so that a release that ended meanwhile shows nothing and leaves no entry.
    const [persons, standing] = await Promise.all([
      revealIdentity(tx, app.vault, grant, now, ['name', 'contact']),
      findRelease(tx, proposal.id),
    ]);
    found(standing);
    return found(persons.get(release.profileId));
  });
  const held = new Set([...profileDocument.skills, ...profileDocument.occupations]);
  const musts = pair.asked.filter((asked) => asked.as === 'must').map((asked) => asked.concept);
  const label = (key: string) => app.vocabulary.label(key, actor.locale);
  return {
    firstName: name.firstName,
    phone: contact.route === 'phone' ? contact.phone : null,
    email: contact.route === 'email' ? contact.email : null,
    viaCaseworker: contact.route === 'viaCaseworker',
    mustsMet: musts.filter((key) => held.has(key)).map(label),
    mustsOpen: musts.filter((key) => !held.has(key)).map(label),
    german: languageSkills.map((skill) => {
      const known = profileDocument.german[skill];
      const rank = known.attested?.rank ?? known.assessed?.rank ?? null;
      return { skill, level: rank === null ? null : levelOfRank(rank) };
    }),
  };
}
