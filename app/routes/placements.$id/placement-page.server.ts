import type { Actor } from '#app/domain/account/actor.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { formatsFor } from '#app/i18n/format.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { findLanguageBridge } from '#app/use-cases/mentoring/offer-tandem.server.ts';

/** Of what happened in a year somebody needs the last weeks; the whole is one link away. */
const newestEvents = 20;

/**
 * Everything the page of a placement shows, as plain values in the reader's language.
 * @param asked `stepId`: the step to be shown beside the plan, null: the next one; `wholeHistory`: all that ever happened, not the newest twenty
 * @throws DomainError notFound
 */
export async function loadPlacementPage(
  app: AppContext,
  actor: Actor,
  placementId: string,
  asked: { readonly stepId: string | null; readonly wholeHistory: boolean },
) {
  const { events, ...page } = await findPlacementPage(app, actor, placementId);
  const chosenId = asked.stepId ?? page.next?.stepId ?? null;
  const ofStep = events.filter((event) => event.stepId === chosenId);
  const shown = <Event extends { readonly at: Date }>(all: readonly Event[]) => ({
    count: all.length,
    isWhole: asked.wholeHistory,
    events: (asked.wholeHistory ? all : all.slice(-newestEvents)).map(({ at, ...event }) => ({
      ...event,
      at: format.instant(at),
    })),
  });
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
    history: shown(events.map(({ differences: _ofItsStep, ...event }) => event)),
    stepHistory: shown(ofStep),
    /** Of the last change that can be taken back; undefined: there is none. */
    lastChangedId: events.findLast(({ stepId }) => page.steps.some((step) => step.id === stepId && step.canUndo))
      ?.stepId,
    chosenId,
  };
}

export type PlacementPageData = Awaited<ReturnType<typeof loadPlacementPage>>;
