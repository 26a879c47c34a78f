import { dayOf } from '#app/domain/time/day.ts';
import { findWorkAccess } from '#db/queries/profile/case-facts.ts';
import { listActiveMentors } from '#db/queries/mentoring/mentor.ts';
import { listPostingsInState } from '#db/queries/posting/posting.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { publishedIdsAfter } from '#db/queries/profile/profile-lists.ts';
import { matchDocument } from '#search/documents/match-document.ts';
import { mentorDocument } from '#search/documents/mentor-document.ts';
import { postingDocument } from '#search/documents/posting-document.ts';
import type { RebuildSource } from '#search/engine.ts';
import type { Clock } from '../app-context.ts';

/** Everything that belongs into a search index, page by page, straight from the database. */
export function indexSource(clock: Clock): RebuildSource {
  return {
    async profiles(tx, after, limit) {
      const ids = await publishedIdsAfter(tx, after ?? '', limit);
      const rows = await findProfiles(tx, ids, dayOf(clock.now()));
      const access = await findWorkAccess(tx, ids);
      return rows.map((row) => matchDocument(row, row.matchNumber, access.get(row.id) ?? {})).sort(byId);
    },
    async postings(tx, after, limit) {
      return (await listPostingsInState(tx, 'approved', after, limit)).map(postingDocument);
    },
    async mentors(tx, after, limit) {
      const rows = await listActiveMentors(tx, after, limit);
      return rows.map((row) => mentorDocument(row, row.openTandems));
    },
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
