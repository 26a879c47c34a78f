import type { Actor } from '#app/domain/account/actor.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { formatsFor } from '#app/i18n/format.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { findLanguageBridge } from '#app/use-cases/mentoring/offer-tandem.server.ts';

/**
 * Everything the page of a placement shows, as plain values in the reader's language.
 * @param stepId the step to be shown beside the plan; null: the next one
 * @throws DomainError notFound
 */
export async function loadPlacementPage(app: AppContext, actor: Actor, placementId: string, stepId: string | null) {
  const page = await findPlacementPage(app, actor, placementId);
  const format = formatsFor(actor.locale);
  const { profileId, postingId, state } = page.placement;
  const isRunning = state === 'preparing' || state === 'started';
  return {
    ...page,
    bridge: isRunning ? await findLanguageBridge(app, actor, profileId, postingId) : null,
    notes: page.notes.map((note) => ({
      id: note.id,
      text: fileNoteText(note),
      on: format.instant(note.createdAt),
      step: note.params['step'] ?? null,
      side: note.params['side'] ?? null,
    })),
    events: page.events.map(({ at, ...event }) => ({ ...event, at: format.instant(at) })),
    chosenId: stepId ?? page.next?.stepId ?? null,
  };
}

export type PlacementPageData = Awaited<ReturnType<typeof loadPlacementPage>>;
