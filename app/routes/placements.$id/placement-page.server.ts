import type { Actor } from '#app/domain/account/actor.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { formatsFor } from '#app/i18n/format.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { findPlacementPage, type AskedOfPlacement } from '#app/use-cases/assistance/find-placement-page.server.ts';
import type { History } from '#app/use-cases/assistance/placement-history.server.ts';

/**
 * Everything the page of a placement shows, as plain values in the reader's language.
 * @param asked the step beside the plan, and how much of what happened
 * @throws DomainError notFound
 */
export async function loadPlacementPage(app: AppContext, actor: Actor, placementId: string, asked: AskedOfPlacement) {
  const page = await findPlacementPage(app, actor, placementId, asked);
  const format = formatsFor(actor.locale);
  const readable = <Event extends { readonly at: Date }>(history: History<Event>) => ({
    ...history,
    events: history.events.map(({ at, ...event }) => ({ ...event, at: format.instant(at) })),
  });
  return {
    ...page,
    notes: page.notes.map((note) => ({
      id: note.id,
      text: fileNoteText(note),
      on: format.instant(note.createdAt),
      step: note.params['step'] ?? null,
      side: note.params['side'] ?? null,
    })),
    history: readable(page.history),
    stepHistory: readable(page.stepHistory),
  };
}

export type PlacementPageData = Awaited<ReturnType<typeof loadPlacementPage>>;
