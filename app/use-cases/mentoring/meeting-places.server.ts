import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError, type FieldProblem } from '#app/domain/domain-error.ts';
import {
  deleteMeetingPlace,
  insertMeetingPlace,
  listMeetingPlaces,
  renameMeetingPlace,
} from '#db/queries/mentoring/meeting-place.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { spotOf } from './spot-of.server.ts';

/** A public place where tandems meet. */
export interface MeetingPlace {
  readonly id: string;
  /** Town, or town and quarter. */
  readonly where: string;
  readonly name: string;
  readonly version: number;
}

/** All public places, by town and quarter. @throws DomainError forbidden */
export async function listPlacesToMeet(app: AppContext, actor: Actor): Promise<MeetingPlace[]> {
  allow(actor, 'volunteering.edit', {});
  const places = await listMeetingPlaces(app.db);
  return places
    .map(({ id, placeId, quarterId, name, version }) => ({
      id,
      where:
        quarterId === null ? app.places.name(placeId) : `${app.places.name(placeId)}, ${app.places.name(quarterId)}`,
      name,
      version,
    }))
    .sort((a, b) => a.where.localeCompare(b.where, 'de') || a.name.localeCompare(b.name, 'de'));
}

/**
 * Adds a public place to a town or a quarter.
 * @throws DomainError invalid (`place`: `placeUnknown`, `placeWithTown`), forbidden
 */
export async function addMeetingPlace(
  app: AppContext,
  actor: Actor,
  input: { readonly place: string; readonly name: string; readonly key: string | null },
): Promise<void> {
  allow(actor, 'volunteering.edit', {});
  const problems: FieldProblem[] = [];
  const { placeId, quarterId } = spotOf(app, input.place, null, problems);
  if (placeId === null || problems.length > 0) {
    // There is no list to choose from here: the name of the town makes it clear.
    const [problem] = problems;
    const code = problem?.code === 'placeWhich' ? 'placeWithTown' : 'placeUnknown';
    throw fieldError({ field: 'place', code });
  }
  await write(app.db, (tx) =>
    once(tx, app.clock.now(), { useCase: 'addMeetingPlace', userId: actor.userId }, input.key, () =>
      insertMeetingPlace(tx, { placeId, quarterId, name: input.name }),
    ),
  );
}

/** Another name for a place; meetings that are arranged there keep theirs. @throws DomainError versionConflict, forbidden */
export async function editMeetingPlace(
  app: AppContext,
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly name: string },
): Promise<void> {
  allow(actor, 'volunteering.edit', {});
  await write(app.db, async (tx) => {
    if (!(await renameMeetingPlace(tx, input.id, input.version, input.name))) throw new DomainError('versionConflict');
  });
}

/** Takes a place off the list. @throws DomainError versionConflict, forbidden */
export async function removeMeetingPlace(
  app: AppContext,
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<void> {
  allow(actor, 'volunteering.edit', {});
  await write(app.db, async (tx) => {
    if (!(await deleteMeetingPlace(tx, input.id, input.version))) throw new DomainError('versionConflict');
  });
}
