import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { germanLevels, levelOfRank, lowestLevel, type CefrLevel } from '#app/domain/profile/language-level.ts';
import { profileStates, type ProfileState } from '#app/domain/profile/profile.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import {
  listNamelessProfiles,
  listOccupations,
  listOwnCases,
  openCaseStates,
  type CaseFilter,
  type CaseRow,
} from '#app/use-cases/profile/list-cases.server.ts';

export const views = ['own', 'unassigned', 'all'] as const;
export type View = (typeof views)[number];

/** What the address of the list says: never a name. */
export interface ListQuestion {
  readonly view: View;
  readonly state: ProfileState | '';
  readonly occupation: string;
  /** Days within which the course ends: one of the windows of the house, or ''. */
  readonly courseEnds: string;
  readonly caseworker: string;
  readonly page: number;
}

/** One row: finished words, so that 300 of them stay small. */
export interface ListedCase {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly code: string;
  readonly occupation: string;
  readonly german: CefrLevel | null;
  readonly place: string;
  readonly state: ProfileState;
  readonly courseUntilOn: Day | null;
  readonly listedFor: string | null;
}

const pageSize = 50;

/** The question of an address; what it does not know it leaves out. @param windows days one may ask for (listCourseWindows) */
export function questionOf(actor: Actor, url: URL, windows: readonly number[]): ListQuestion {
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  const views_: readonly View[] = mayEver(actor, 'identity.reveal') ? views : ['all', 'unassigned'];
  return {
    view: views_.find((view) => view === asked('view')) ?? views_[0] ?? 'all',
    state: profileStates.find((state) => state === asked('state') && state !== 'erased') ?? '',
    occupation: /^occ\.[a-z0-9.-]{1,60}$/.test(asked('occupation')) ? asked('occupation') : '',
    courseEnds: windows.map(String).find((days) => days === asked('courseEnds')) ?? '',
    caseworker: /^[\w-]{1,64}$/.test(asked('caseworker')) ? asked('caseworker') : '',
    page: Math.max(1, Math.min(10_000, Number(asked('page')) || 1)),
  };
}

/** The rows of a question; `search` (names, case codes) comes by POST only. */
export async function listCases(app: AppContext, actor: Actor, question: ListQuestion, search: string) {
  const today = dayOf(app.clock.now());
  // Outside the case's own organisation nobody learns who withdrew: only what is in the search is listed.
  const filter: CaseFilter = {
    states: !mayEver(actor, 'identity.reveal')
      ? ['published']
      : question.state === ''
        ? openCaseStates
        : [question.state],
    ...(question.occupation === '' ? {} : { occupation: question.occupation }),
    ...(question.courseEnds === ''
      ? {}
      : { courseEnds: { from: today, to: addDays(today, Number(question.courseEnds)) } }),
    ...(question.caseworker === '' ? {} : { caseworkerId: question.caseworker }),
  };
  if (question.view === 'own') {
    const { rows, hasMore } = await listOwnCases(app, actor, filter, search);
    return { rows: rows.map((row) => listed(app, actor, row)), total: rows.length, pageCount: 1, hasMore };
  }
  const page = { number: question.page - 1, size: pageSize };
  const { rows, total } = await listNamelessProfiles(
    app,
    actor,
    question.view === 'unassigned' ? { ...filter, unassigned: true } : filter,
    page,
  );
  return {
    rows: rows.map((row) => listed(app, actor, row)),
    total,
    pageCount: Math.ceil(total / pageSize),
    hasMore: false,
  };
}

function listed(app: AppContext, actor: Actor, { profile, name }: CaseRow): ListedCase {
  const [occupation] = profile.occupations;
  const spotId = profile.quarterId ?? profile.placeId;
  const lowest = lowestLevel(germanLevels(profile.german));
  return {
    id: profile.id,
    version: profile.version,
    name: name ?? profile.caseCode,
    code: profile.caseCode,
    occupation: occupation === undefined ? '' : app.vocabulary.label(occupation, actor.locale),
    german: lowest === null ? null : levelOfRank(lowest),
    place: spotId === null ? '' : app.places.name(spotId),
    state: profile.state,
    courseUntilOn: profile.courseUntilOn,
    listedFor: profile.unassignedName,
  };
}

/** Occupations to filter by: those that occur in this view, by name. */
export async function occupationChoices(
  app: AppContext,
  actor: Actor,
  view: View,
): Promise<{ readonly value: string; readonly label: string }[]> {
  return (await listOccupations(app, actor, view === 'own'))
    .map((value) => ({ value, label: app.vocabulary.label(value, actor.locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, actor.locale));
}
