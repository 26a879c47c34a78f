import type { ReadinessCheck } from '#app/domain/health/readiness.ts';
import { log } from '#app/log/log.ts';
import type { Database } from '#db/client.ts';
import type { AppContext } from '../app-context.ts';
import { findReadiness } from './check-readiness.server.ts';

/** What the log was told last; a process begins as ready. */
const told = new WeakMap<Database, string>();

/** Recurring: says in the log when the portal stops being ready, which checks fail, and when it is ready again; not every time. */
export async function watchReadiness(app: AppContext): Promise<void> {
  const { findings } = await findReadiness(app);
  const failed: ReadinessCheck[] = findings.filter(({ isOk }) => !isOk).map(({ check }) => check);
  const state = failed.join(' ');
  if (state === (told.get(app.db) ?? '')) return;
  told.set(app.db, state);
  if (failed.length === 0) log('readyAgain');
  else log('notReady', { checks: failed });
}
