import type { Tx } from '#db/client.ts';
import { findMentors } from '#db/queries/mentoring/mentor.ts';
import { mentorDocument } from '#search/documents/mentor-document.ts';
import type { AppContext } from '../app-context.ts';

/** Makes the index say what the database says about these mentors: active ones with a free place stand in it. */
export async function syncMentorIndex(app: AppContext, tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await findMentors(tx, ids);
  const free = rows.filter((row) => row.state === 'active' && row.openTandems < row.capacity);
  const kept = new Set(free.map((row) => row.id));
  await app.engine.removeMentors(
    tx,
    ids.filter((id) => !kept.has(id)),
  );
  await app.engine.putMentors(
    tx,
    free.map((row) => mentorDocument(row, row.openTandems)),
  );
}
