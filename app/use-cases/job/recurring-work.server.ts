import { setTimeout as wait } from 'node:timers/promises';
import { lt, lte } from 'drizzle-orm';
import { invitations, keptForms, sessions, signInAttempts, submissions } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import { hadRunOutAt, runOutSessionMs } from '../account/lucia.server.ts';
import type { AppContext } from '../app-context.ts';
import { checkSavedSearches } from '../match/check-saved-searches.server.ts';
import { mailsBeingSent, sendMails } from '../notification/send-mails.server.ts';
import { dailyWork } from './daily-work.server.ts';
import { runJobs } from './run-jobs.server.ts';
import { runDueBatch } from './start-weekly-batch.server.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const submissionDays = 7;
const invitationDays = 90;

/**
 * Deletes what has run out: sessions (half an hour later, so that a form sent too late can be kept), sign-in attempts,
 * kept forms, keys of submitted forms after 7 days, used or expired one-time links after 90 days.
 */
export async function clearRunOut(app: AppContext): Promise<void> {
  const now = app.clock.now().getTime();
  await write(app.db, async (tx) => {
    await tx.delete(sessions).where(hadRunOutAt(new Date(now - runOutSessionMs)));
    await tx.delete(signInAttempts).where(lte(signInAttempts.windowEndsAt, new Date(now)));
    await tx.delete(keptForms).where(lte(keptForms.expiresAt, new Date(now)));
    await tx.delete(submissions).where(lt(submissions.createdAt, new Date(now - submissionDays * dayMs)));
    await tx.delete(invitations).where(lt(invitations.expiresAt, new Date(now - invitationDays * dayMs)));
  });
}

/**
 * Starts what recurs while the server runs: clearing every ten minutes, the daily work of all areas shortly after the
 * start and every 24 hours, the weekly batch of the gate shortly after the start and then as soon as a Monday has come, saved
 * searches every ten minutes, jobs that are due every ten seconds, mails every half minute. Timers keep no process alive. A
 * failing piece of work is named on the console and tried again next time; it never ends the server, and its message (which
 * could hold data) is not printed.
 * @returns `stop` waits for the mail that is being sent, at most five seconds
 */
export function startRecurringWork(app: AppContext): { stop(): Promise<void> } {
  const ending = new AbortController();
  const attempt = (name: string, run: (app: AppContext) => Promise<unknown>) =>
    run(app).catch(() => console.error(`recurring work failed: ${name}`));
  const runDaily = async () => {
    for (const { name, run } of dailyWork) await attempt(name, run);
  };
  const timers = [
    setInterval(() => void attempt('clearRunOut', clearRunOut), 10 * minuteMs),
    setTimeout(() => void runDaily(), minuteMs),
    setInterval(() => void runDaily(), dayMs),
    setInterval(() => void attempt('runJobs', (app) => runJobs(app)), minuteMs / 6),
    setTimeout(() => void attempt('runDueBatch', runDueBatch), minuteMs / 12),
    setInterval(() => void attempt('runDueBatch', runDueBatch), 10 * minuteMs),
    setInterval(() => void attempt('checkSavedSearches', checkSavedSearches), 10 * minuteMs),
    setInterval(() => void attempt('sendMails', (app) => sendMails(app, ending.signal)), minuteMs / 2),
  ];
  for (const timer of timers) timer.unref();
  return {
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      ending.abort();
      await Promise.race([mailsBeingSent(app), wait(5_000, undefined, { ref: false })]);
    },
  };
}
