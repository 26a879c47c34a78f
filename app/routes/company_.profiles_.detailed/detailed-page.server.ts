import type { Actor } from '#app/domain/account/actor.ts';
import { detailedFilter } from '#app/domain/disclosure/detailed-filter.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { listDetailed } from '#app/use-cases/disclosure/list-detailed.server.ts';
import { listOwnRequests } from '#app/use-cases/match/own-requests.server.ts';
import { browsingFacts } from '../company_.profiles/cards-page.server.ts';
import { savedAsCompany } from '../company_.profiles/saved-as-company.server.ts';

/** Everything the page of detailed profiles holds, for the page and for its `.data` alike; field by field. */
export async function detailedPage(app: AppContext, actor: Actor, url: URL) {
  const { opened, saved } = await savedAsCompany(app, actor, url);
  const list = await listDetailed(app, actor, {
    filter: detailedFilter(opened === null ? url.searchParams : new URLSearchParams(opened.query)),
    postingId: url.searchParams.get('posting'),
    page: Math.trunc(Number(url.searchParams.get('page'))) || 1,
  });
  return {
    ...browsingFacts(list.browsing),
    filter: list.filter,
    posting: list.posting,
    concepts: list.concepts,
    regions: list.regions,
    rows: list.rows,
    total: list.total,
    page: list.page,
    pageCount: list.pageCount,
    saved,
    openedId: opened?.id ?? null,
    requests: await listOwnRequests(app, actor),
  };
}
