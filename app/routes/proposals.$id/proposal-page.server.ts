import { shownMatch } from '#app/components/match/shown-match.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { findProposalPage } from '#app/use-cases/match/find-proposal-page.server.ts';
import { findLanguageBridge } from '#app/use-cases/mentoring/offer-tandem.server.ts';

/** Everything the page of a proposal shows, as plain values in the reader's language. @throws DomainError notFound */
export async function loadProposalPage(app: AppContext, actor: Actor, proposalId: string) {
  const { reasons, labels, ...page } = await findProposalPage(app, actor, proposalId);
  const { profileId, actsNext } = page.proposal;
  const format = formatsFor(actor.locale);
  return {
    ...page,
    // What has ended needs no bridge.
    bridge: actsNext === null ? null : await findLanguageBridge(app, actor, profileId, page.posting),
    tags: shownMatch(sourceFor(actor.locale), { contributions: [], reasons }, labels).tags,
    notes: page.notes.map((note) => ({ id: note.id, text: fileNoteText(note), on: format.instant(note.createdAt) })),
    history: page.history.map(({ at, ...event }) => ({ ...event, at: format.instant(at) })),
  };
}

export type ProposalPageData = Awaited<ReturnType<typeof loadProposalPage>>;
