import type { CellProblem } from '#app/domain/imports/cell-problem.ts';
import { fold } from '#app/domain/imports/fold.ts';
import type { ImportedProfile } from '#app/domain/profile/import/imported-profile.ts';
import { parseProfileRow } from '#app/domain/profile/import/parse-profile-row.ts';
import { profileColumns, type ProfileColumn } from '#app/domain/profile/import/profile-columns.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listColleagues } from '#db/queries/account/account.ts';
import { listImportedProfiles } from '#db/queries/imports/import-run.ts';
import { findKnownProfiles } from './known-profiles.server.ts';
import { caseworkerIndex, listWords } from './list-words.server.ts';
import { profileListFields, type KnownProfile, type ProfileListContext } from './profile-list-fields.server.ts';
import { placeHints, type PeopleList } from './read-people-list.server.ts';
import { findUnclearAbsentees } from './unclear-absentees.server.ts';

/** Lists of a house's clients, known again by their customer number. */
export const profileList: PeopleList<ProfileColumn, ImportedProfile, KnownProfile, ProfileListContext> = {
  columns: profileColumns,
  fields: profileListFields,
  keyOf: (row) => row.customerNumber,
  contextFor: async (app, organisationId) => ({
    words: listWords(app),
    caseworkerOf: caseworkerIndex(await listColleagues(app.db, organisationId, 'caseworker', '')),
    today: dayOf(app.clock.now()),
  }),
  parse: parseProfileRow,
  hints: (row, context, hint) => [
    ...wordsNamed(row).flatMap(([field, kind, words]): CellProblem[] => {
      const unknown = unknownOf(words, kind, context);
      return unknown.length === 0 ? [] : [hint(field, 'wordsUnknown', unknown.join(', '))];
    }),
    ...placeHints(row, context, hint),
  ],
  findKnown: findKnownProfiles,
  async listImported(app, organisationId) {
    const profiles = await listImportedProfiles(app.db, organisationId);
    return profiles.map(({ id, caseCode, state, isPlaced }) => ({
      id,
      caseCode,
      isClosed: state === 'closed',
      isKept: isPlaced,
    }));
  },
  findUnclear: findUnclearAbsentees,
  count(rows, context) {
    const named = rows.flatMap((row) => wordsNamed(row));
    const unknown = rows.flatMap(({ caseworker }) =>
      caseworker && context.caseworkerOf(caseworker) === null ? [fold(caseworker)] : [],
    );
    return {
      words: named.reduce((sum, [, , words]) => sum + words.length, 0),
      unknownWords: named.reduce((sum, [, kind, words]) => sum + unknownOf(words, kind, context).length, 0),
      unknownCaseworkers: new Set(unknown).size,
      rowsOfUnknownCaseworkers: unknown.length,
    };
  },
};

/** The words of a row the vocabulary should know, by column. */
function wordsNamed({
  occupations = [],
  skills = [],
}: ImportedProfile): (readonly [ProfileColumn, ConceptKind, readonly string[]])[] {
  return [
    ['occupation', 'occupation', occupations],
    ['skills', 'skill', skills],
  ];
}

function unknownOf(words: readonly string[], kind: ConceptKind, context: ProfileListContext): string[] {
  return words.filter((word) => context.words.understand([word], kind).concepts.length === 0);
}
