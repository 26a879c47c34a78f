import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { findVolunteerGuide, listGuideTowns, putVolunteerGuide } from '#db/queries/mentoring/volunteering.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** What volunteers of one town are told, in the words of the house. */
export interface GuideTexts {
  readonly insurance: string;
  readonly travelCosts: string;
  readonly meetingPlaces: string;
  /** What helps at the start. */
  readonly onboarding: string;
  readonly contact: string;
}

export interface GuideTown {
  readonly id: number;
  readonly name: string;
  readonly isDraft: boolean;
}

/** Towns with a guide of their own, by name. For anybody. */
export async function listTownsWithGuide(app: AppContext): Promise<GuideTown[]> {
  const towns = await listGuideTowns(app.db);
  return towns
    .map(({ placeId, isDraft }) => ({ id: placeId, name: app.places.name(placeId), isDraft }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** The guide of a town, for anybody; null: there is none, the general answers hold. */
export async function findTownGuide(app: AppContext, placeId: number) {
  const guide = await findVolunteerGuide(app.db, placeId);
  return guide === null ? null : { ...guide, town: app.places.name(placeId) };
}

/** The town a typed name means, to write for. @throws DomainError invalid (`place`), forbidden */
export function findGuideTown(app: AppContext, actor: Actor, text: string): number {
  allow(actor, 'volunteering.edit', {});
  const answer = app.places.resolve(text);
  const spot = answer.kind === 'one' && answer.spot.kind === 'place' ? answer.spot : null;
  if (spot === null) throw fieldError({ field: 'place', code: 'placeUnknown' });
  return spot.id;
}

/** What a coordinator edits; empty texts where nobody has written yet. @throws DomainError notFound for no town, forbidden */
export async function findGuideToEdit(app: AppContext, actor: Actor, placeId: number) {
  allow(actor, 'volunteering.edit', {});
  const spot = found(app.places.find(placeId) ?? null);
  if (spot.kind !== 'place') throw new DomainError('notFound');
  const empty = { insurance: '', travelCosts: '', meetingPlaces: '', onboarding: '', contact: '' };
  return {
    town: spot.name,
    ...((await findVolunteerGuide(app.db, placeId)) ?? { ...empty, isDraft: true, version: 0 }),
  };
}

/**
 * Writes what volunteers of a town are told.
 * @param input.isDraft shown to everybody as not yet checked
 * @throws DomainError versionConflict with what stands there now; notFound, forbidden
 */
export async function editGuide(
  app: AppContext,
  actor: Actor,
  input: { readonly placeId: number; readonly version: number; readonly isDraft: boolean; readonly texts: GuideTexts },
): Promise<void> {
  allow(actor, 'volunteering.edit', {});
  if (app.places.find(input.placeId)?.kind !== 'place') throw new DomainError('notFound');
  const { placeId, version, isDraft, texts } = input;
  await write(app.db, async (tx) => {
    if (await putVolunteerGuide(tx, { placeId, ...texts, isDraft, changedAt: app.clock.now() }, version)) return;
    const now = await findVolunteerGuide(tx, placeId);
    throw new DomainError('versionConflict', 'versionConflict', {
      current: {
        insurance: now?.insurance ?? '',
        travelCosts: now?.travelCosts ?? '',
        meetingPlaces: now?.meetingPlaces ?? '',
        onboarding: now?.onboarding ?? '',
        contact: now?.contact ?? '',
        _version: String(now?.version ?? 0),
      },
    });
  });
}
