import type { Actor } from '#app/domain/account/actor.ts';
import { classFilter, facetsOf, MOST_FACETS, passesFilter } from '#app/domain/disclosure/class-filter.ts';
import { detailedFilter, passesDetailed } from '#app/domain/disclosure/detailed-filter.ts';
import { cellKey } from '#app/domain/disclosure/ladder.ts';
import { listDetailedProfiles } from '#db/queries/disclosure/detailed-profile.ts';
import { listClassCards } from '#db/queries/disclosure/public-class.ts';
import type { AppContext } from '../app-context.ts';
import { openBrowsing } from './open-browsing.server.ts';

/** The cards a company's search shows, as marks: key and number. None while it may not look. */
export async function marksOfCards(app: AppContext, actor: Actor, params: URLSearchParams): Promise<string[]> {
  const filter = classFilter(params);
  if (facetsOf(filter).length > MOST_FACETS || !(await mayLook(app, actor))) return [];
  const cards = await listClassCards(app.db);
  return cards.filter((card) => passesFilter(card, filter)).map((card) => `${cellKey(card)}#${card.count}`);
}

/**
 * The detailed profiles a company's search shows, as one mark: the last batch that brought something new among them. It
 * counts batches and knows nobody, so there is nothing to take out of it when somebody withdraws.
 */
export async function marksOfDetailed(app: AppContext, actor: Actor, params: URLSearchParams): Promise<string[]> {
  const filter = detailedFilter(params);
  if (!(await mayLook(app, actor))) return [];
  const shown = await listDetailedProfiles(app.db);
  const since = shown.filter(({ document }) => passesDetailed(document, filter)).map(({ sinceBatch }) => sinceBatch);
  return since.length === 0 ? [] : [`batch#${Math.max(...since)}`];
}

async function mayLook(app: AppContext, actor: Actor): Promise<boolean> {
  const { need, pause } = await openBrowsing(app, actor);
  return need === null && pause === null;
}
