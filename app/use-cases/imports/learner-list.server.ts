import { learnerColumns, type LearnerColumn } from '#app/domain/mentoring/import/learner-columns.ts';
import {
  isAnotherName,
  parseLearnerRow,
  type ImportedLearner,
} from '#app/domain/mentoring/import/parse-learner-row.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listImportedGuests } from '#db/queries/mentoring/guest.ts';
import { findKnownLearners } from './known-learners.server.ts';
import { learnerListFields, type KnownLearner } from './learner-list-fields.server.ts';
import { listWords } from './list-words.server.ts';
import { placeHints, type ListContext, type PeopleList } from './read-people-list.server.ts';
import { findUnclearAbsentees } from './unclear-absentees.server.ts';

/** Lists of a volunteer organisation's learners who are nobody's client, known again by the house's own number. */
export const learnerList: PeopleList<LearnerColumn, ImportedLearner, KnownLearner, ListContext> = {
  columns: learnerColumns,
  fields: learnerListFields,
  keyOf: (row) => row.number,
  contextFor: (app) => Promise.resolve({ words: listWords(app), today: dayOf(app.clock.now()) }),
  parse: parseLearnerRow,
  hints: placeHints,
  findKnown: findKnownLearners,
  // Her yes must not become that of somebody who got her number.
  isAnother: (row, { person }) => row.name !== undefined && isAnotherName(row.name, person.name),
  listImported: (app, organisationId) => listImportedGuests(app.db, organisationId),
  findUnclear: findUnclearAbsentees,
};
