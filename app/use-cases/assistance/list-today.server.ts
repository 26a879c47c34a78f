import { hasRole, type Actor } from '#app/domain/account/actor.ts';
import { dueGroup } from '#app/domain/assistance/step.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { courseWindows } from '#app/domain/profile/course-end.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { countNotesToTransfer } from '#db/queries/assistance/file-note.ts';
import { countPlacements } from '#db/queries/assistance/placement-lists.ts';
import type { WatchedPlacement } from '#db/queries/assistance/paper-watch.ts';
import { countProfiles } from '#db/queries/profile/profile-lists.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import { countTeam, type TeamSums } from './count-team.server.ts';
import type { ShownTask } from './due-task.ts';
import { listDue } from './list-due.server.ts';
import { watchPapers } from './watch-papers.server.ts';

export const todayGroups = ['overdue', 'today', 'nextDays'] as const;
export type TodayGroup = (typeof todayGroups)[number];

/** Days that come from papers, the nearest first: how many, and the next three. */
export interface PaperDays {
  readonly count: number;
  readonly next: readonly {
    readonly placementId: string;
    readonly caseCode: string;
    /** As in `ShownTask`. */
    readonly personName: string | null;
    readonly on: Day;
  }[];
}

export interface Today {
  readonly day: Day;
  readonly sections: Readonly<Record<TodayGroup, { readonly count: number; readonly rows: readonly ShownTask[] }>>;
  readonly pageCount: number;
  readonly cases: number;
  readonly placements: number;
  /** What the team needs of its lead; null for everybody else. */
  readonly team: TeamSums | null;
  readonly toTransfer: number;
  /** Cases whose course ends within that many days (rule `house.courseEnds`) with nothing after it. */
  readonly courseEnds: readonly { readonly days: number; readonly count: number }[];
  /** Titles that end during the work, or are over; ends of work the company has to report because a title rests on it. */
  readonly papers: Readonly<Record<'titles' | 'reports', PaperDays>>;
  readonly isCaseworker: boolean;
}

const sectionSize = 50;
const paperRows = 3;

/**
 * "Was ist heute fällig?": what is overdue, due today or in the seven days after. A caseworker's own and covered cases (proposals
 * to answer, steps that are hers or the person's, people who asked to be called, companies
 * interested in one of them, what answers after a start ask to look after), an officer's own and covered postings (calls,
 * answers that do not come, steps of the employer's side, postings to check or to ask about, companies to call, their
 * requests); for both, placements whose planned end has come, and those in preparation that no day would bring back; a
 * coordinator's tandems that ask for a call.
 * 50 rows a section; `only` shows one section by pages.
 * Names of the rows shown: one audit row.
 */
export async function listToday(
  app: AppContext,
  actor: Actor,
  input: { only: TodayGroup | null; page: number },
): Promise<Today> {
  const now = app.clock.now();
  const day = dayOf(now);
  const until = addDays(day, 7);
  // What a caseworker looks after; of a team lead the whole team's.
  const own = scopeFor(actor, 'profile.edit');
  const isCaseworker = hasRole(actor, 'caseworker', 'teamLead');
  const due = await listDue(app, actor, day, until);
  const first = input.only === null ? 0 : (input.page - 1) * sectionSize;
  const of = (group: TodayGroup) => due.filter((row) => dueGroup(row.dueOn, day) === group);
  const groups = { overdue: of('overdue'), today: of('today'), nextDays: of('nextDays') };
  const shownOf = (group: TodayGroup) =>
    input.only === null || input.only === group ? groups[group].slice(first, first + sectionSize) : [];
  const shown = { overdue: shownOf('overdue'), today: shownOf('today'), nextDays: shownOf('nextDays') };
  const book = isCaseworker ? await rulesAt(app.db, day) : null;
  const papers = book === null ? null : await watchPapers(app, scopeFor(actor, 'caseFacts.read'), book);
  const titles = papers?.titles.map(({ row, endsOn: on }) => ({ row, on })) ?? [];
  const reports =
    papers?.ends.flatMap(({ row, reportUntil: on }) => (on === null || on < day ? [] : [{ row, on }])) ?? [];
  const names = await revealCaseNames(app, actor, [
    ...Object.values(shown).flatMap((rows) => rows.flatMap((row) => (row.of === null ? [] : [row.of]))),
    ...[...titles.slice(0, paperRows), ...reports.slice(0, paperRows)].map(({ row }) => row),
  ]);
  const section = (group: TodayGroup) => ({
    count: groups[group].length,
    rows: shown[group].map(({ of: reference, ...row }) => ({
      ...row,
      personName: reference === null ? null : (names.get(reference.profileId) ?? null),
    })),
  });
  const paperDays = (days: readonly { readonly row: WatchedPlacement; readonly on: Day }[]): PaperDays => ({
    count: days.length,
    next: days.slice(0, paperRows).map(({ row, on }) => ({
      placementId: row.placementId,
      caseCode: row.caseCode,
      personName: names.get(row.profileId) ?? null,
      on,
    })),
  });
  const openStates = ['draft', 'published', 'withdrawn'] as const;
  return {
    day,
    sections: { overdue: section('overdue'), today: section('today'), nextDays: section('nextDays') },
    pageCount: input.only === null ? 1 : Math.max(1, Math.ceil(groups[input.only].length / sectionSize)),
    cases: isCaseworker ? await countProfiles(app.db, own, day, { states: openStates }) : 0,
    placements: await countPlacements(app.db, isCaseworker ? own : scopeFor(actor, 'placement.list'), day, {
      states: ['preparing', 'started'],
      officerId: isCaseworker ? undefined : actor.userId,
    }),
    team: await countTeam(app, actor),
    toTransfer: await countNotesToTransfer(app.db, scopeFor(actor, 'fileNote.read')),
    courseEnds:
      book === null
        ? []
        : await Promise.all(
            courseWindows(book).map(async (days) => ({
              days,
              count: await countProfiles(app.db, own, day, {
                states: openStates,
                courseEnds: { from: day, to: addDays(day, days) },
              }),
            })),
          ),
    papers: { titles: paperDays(titles), reports: paperDays(reports) },
    isCaseworker,
  };
}
