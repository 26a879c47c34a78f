import { count, eq } from 'drizzle-orm';
import { mentors, postings, profiles } from '#db/schema/index.ts';
import type { AppContext } from '../app-context.ts';
import { indexSource } from './index-source.server.ts';
import type { JobProgress } from './run-jobs.server.ts';

/**
 * Builds the search index anew from the database, page by page; questions are answered meanwhile. Safe to repeat.
 * @throws MeilisearchFailure when a search server does not answer; the embedded index is new then
 */
export async function reindex(app: AppContext, report: (progress: JobProgress) => void) {
  const documents = await countDocuments(app);
  const total = documents * (app.searchSync === null ? 1 : 2);
  const done = new Map<string, number>();
  report({ done: 0, total });
  await app.engine.rebuild(app.db, indexSource(app.clock), ({ engine = app.engine.name, kind, done: written }) => {
    done.set(`${engine} ${kind}`, written);
    const sum = [...done.values()].reduce((all, one) => all + one, 0);
    report({ done: Math.min(sum, total), total });
  });
  report({ done: total, total });
  return { documents };
}

async function countDocuments({ db }: AppContext): Promise<number> {
  const numbers = await Promise.all([
    db.select({ number: count() }).from(profiles).where(eq(profiles.state, 'published')),
    db.select({ number: count() }).from(postings).where(eq(postings.state, 'approved')),
    db.select({ number: count() }).from(mentors).where(eq(mentors.state, 'active')),
  ]);
  return numbers.reduce((sum, [row]) => sum + (row?.number ?? 0), 0);
}
