import type { Actor } from '#app/domain/account/actor.ts';
import { classFilter } from '#app/domain/disclosure/class-filter.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { listClasses } from '#app/use-cases/disclosure/list-classes.server.ts';
import type { Browsing } from '#app/use-cases/disclosure/open-browsing.server.ts';
import { listOwnRequests } from '#app/use-cases/match/own-requests.server.ts';
import { savedAsCompany } from './saved-as-company.server.ts';

/**
 * Everything the page of cards holds, for the page and for its `.data` alike; field by field.
 * @returns null for the address of a saved search of the other list
 */
export async function cardsPage(app: AppContext, actor: Actor, url: URL) {
  const { opened, saved } = await savedAsCompany(app, actor, url);
  if (opened?.list === 'detailed') return null;
  const filter = classFilter(opened === null ? url.searchParams : new URLSearchParams(opened.query));
  const list = await listClasses(app, actor, filter, Math.trunc(Number(url.searchParams.get('page'))) || 1);
  const { postings } = list.browsing;
  return {
    ...browsingFacts(list.browsing),
    filter,
    asksTooMuch: list.asksTooMuch,
    cards: list.cards,
    total: list.total,
    page: list.page,
    pageCount: list.pageCount,
    occupations: list.occupations,
    germans: list.germans,
    regions: list.regions,
    posting: postings.find(({ id }) => id === url.searchParams.get('posting')) ?? postings[0] ?? null,
    saved,
    openedId: opened?.id ?? null,
    requests: await listOwnRequests(app, actor),
  };
}

/** What both lists say beside the list. */
export function browsingFacts(browsing: Browsing) {
  return {
    companyName: browsing.companyName,
    officer: browsing.officer,
    need: browsing.need,
    requiredCriteria: browsing.requiredCriteria,
    postings: browsing.postings,
    pause: browsing.pause,
    publicTotal: browsing.publicTotal,
    shownOn: browsing.shownOn,
  };
}
