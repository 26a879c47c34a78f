import type { Actor } from '#app/domain/account/actor.ts';
import type { PlacementState } from '#app/domain/assistance/placement.ts';
import { startTopicsFor, type StartTopic } from '#app/domain/assistance/start-sheet.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { ruleOn } from '#app/domain/rule/rule-book.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { listPlacementsOfPerson } from '#db/queries/assistance/placement.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import type { LinkVisit } from '../consent/open-consent-link.server.ts';
import { ownPlacement } from './own-placement.server.ts';

/** What is on the sheet "Was sich ändert, wenn Sie anfangen". */
export interface StartSheet {
  readonly topics: readonly StartTopic[];
  /** What the basic benefit is called on the day of the start (rule `benefit.name`). */
  readonly benefit: string;
}

interface Start {
  readonly kind: PostingKind;
  readonly startOn: Day | null;
}

async function sheetFor(app: AppContext, handle: Handle, { kind, startOn }: Start): Promise<StartSheet> {
  const day = startOn ?? dayOf(app.clock.now());
  const name = ruleOn(await rulesAt(handle, day), 'benefit.name', day)?.detail?.['name'];
  if (typeof name !== 'string') throw new DomainError('unavailable');
  return { topics: startTopicsFor(kind), benefit: name };
}

/** Whether a placement is being prepared or runs, and its start changes something for the person. */
export function isToStart(state: PlacementState, kind: PostingKind): boolean {
  return state !== 'ended' && state !== 'completed' && startTopicsFor(kind).length > 0;
}

/** The sheet on a person's own link. @throws DomainError notFound where nothing of hers begins */
export async function findOwnStartSheet(app: AppContext, visit: LinkVisit): Promise<StartSheet> {
  const placements = await listPlacementsOfPerson(app.db, visit.profileId);
  const placement = found(placements.find(({ state, kind }) => isToStart(state, kind)) ?? null);
  return sheetFor(app, app.db, { kind: placement.kind, startOn: placement.startedOn });
}

/** The same for the case's own people, to print it. @throws DomainError notFound, forbidden */
export async function findStartSheet(app: AppContext, actor: Actor, placementId: string) {
  const placement = await ownPlacement(app, app.db, actor, 'placement.read', placementId);
  const { kind, caseCode, companyName } = placement;
  const startOn = placement.startedOn ?? placement.plannedStartOn;
  const sheet = await sheetFor(app, app.db, { kind, startOn });
  if (sheet.topics.length === 0) found(null);
  return { ...sheet, placementId, caseCode, companyName, startOn };
}
