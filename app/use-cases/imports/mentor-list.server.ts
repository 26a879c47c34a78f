import { mentorColumns, type MentorColumn } from '#app/domain/mentoring/import/mentor-columns.ts';
import { parseMentorRow, type ImportedMentor } from '#app/domain/mentoring/import/parse-mentor-row.ts';
import { hasLeft } from '#app/domain/mentoring/mentor-moves.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listImportedMentors } from '#db/queries/imports/import-run.ts';
import { findKnownMentors } from './known-mentors.server.ts';
import { listWords } from './list-words.server.ts';
import { mentorListFields, type KnownMentor } from './mentor-list-fields.server.ts';
import { placeHints, type ListContext, type PeopleList } from './read-people-list.server.ts';

/** Lists of volunteers, known again by their address. */
export const mentorList: PeopleList<MentorColumn, ImportedMentor, KnownMentor, ListContext> = {
  columns: mentorColumns,
  fields: mentorListFields,
  keyOf: (row) => row.email,
  contextFor: (app) => Promise.resolve({ words: listWords(app), today: dayOf(app.clock.now()) }),
  parse: parseMentorRow,
  hints: placeHints,
  findKnown: (app, _organisationId, addresses) => findKnownMentors(app, addresses),
  async listImported(app, organisationId) {
    const mentors = await listImportedMentors(app.db, organisationId);
    return mentors.map(({ id, caseCode, state, hasTandem }) => ({
      id,
      caseCode,
      isClosed: hasLeft(state),
      isKept: hasTandem,
    }));
  },
};
