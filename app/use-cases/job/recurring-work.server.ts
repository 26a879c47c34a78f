import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '#app/domain/domain-error.ts';
import { log } from '#app/log/log.ts';
import type { AppContext } from '../app-context.ts';
import { checkSavedSearches } from '../match/check-saved-searches.server.ts';
import { copyDueKeys } from '../backup/copy-keys.server.ts';
import { runDueBackup } from '../backup/run-due-backup.server.ts';
import { runDueDrill } from '../backup/start-backup.server.ts';
import { backupBeingWritten } from '../backup/write-backup.server.ts';
import { noteAuditHead } from '../audit/note-audit-head.server.ts';
import { isClockSteady, watchClock } from '../health/watch-clock.server.ts';
import { watchReadiness } from '../health/watch-readiness.server.ts';
import { remindOfMeetings } from '../mentoring/watch-tandems.server.ts';
import { queueDigests } from '../notification/digest.server.ts';
import { sendCodeMails } from '../notification/send-code-mails.server.ts';
import { mailsBeingSent, sendMails } from '../notification/send-mails.server.ts';
import { clearShortLived } from '../retention/keep-retention.server.ts';
import { dailyWork } from './daily-work.server.ts';
import { runJobs } from './run-jobs.server.ts';
import { runDueAttack } from './start-privacy-attack.server.ts';
import { runDueBatch } from './start-weekly-batch.server.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Starts what recurs while the server runs: clearing every ten minutes, a backup as soon as the last one
 * is a quarter of an hour old and a copy of the keys after it, its trial every week, the head of the log at once and every ten minutes, a look every minute whether the portal is ready and whether the clock leapt (then what cannot be taken back waits), the daily work of all areas shortly after the
 * start and every 24 hours, the weekly batch of the gate shortly after the start and then as soon as a Monday has come, the
 * attack on it right after it (within a minute where it ran out of turn), saved searches, digests and reminders of meetings every ten minutes, jobs that are due every ten
 * seconds, mails every half minute. Timers keep no process alive. All
 * of it shares the thread with the pages: what loops leaves the thread between two pieces (`nextTurn`). A
 * failing piece of work is named in the log and tried again next time; it never ends the server, and its message (which
 * could hold data) is not printed.
 * @returns `stop` waits for the mail that is being sent and the backup that is being written, and notes the head of the log; at most four seconds
 */
export function startRecurringWork(app: AppContext): { stop(): Promise<void> } {
  const ending = new AbortController();
  const attempt = (name: string, run: (app: AppContext) => Promise<unknown>) =>
    run(app).catch((error: unknown) => {
      if (!isTold(error)) log('workFailed', { work: name });
    });
  const runDaily = async () => {
    for (const { name, run, isFinal } of dailyWork) {
      await nextTurn();
      if (isFinal !== true || isClockSteady(app)) await attempt(name, run);
    }
  };
  // Measured at once: until it is, companies see nothing of it.
  const runBatch = async () => {
    await attempt('runDueBatch', runDueBatch);
    await attempt('runDueAttack', runDueAttack);
  };
  // A copy of the keys from before a backup does not open it.
  const runBackup = async () => {
    await attempt('runDueBackup', runDueBackup);
    await attempt('copyDueKeys', copyDueKeys);
  };
  // Before anybody asks whether the portal is ready: the answer is the sign of life a wrong clock is found by.
  void attempt('watchClock', watchClock);
  void attempt('noteAuditHead', noteAuditHead);
  const timers = [
    setInterval(() => void attempt('clearShortLived', clearShortLived), 10 * minuteMs),
    setInterval(() => void attempt('noteAuditHead', noteAuditHead), 10 * minuteMs),
    setInterval(() => void runBackup(), minuteMs),
    setInterval(() => void attempt('runDueDrill', runDueDrill), 10 * minuteMs),
    setInterval(() => void attempt('watchClock', watchClock), minuteMs),
    setInterval(() => void attempt('watchReadiness', watchReadiness), minuteMs),
    setTimeout(() => void runDaily(), minuteMs),
    setInterval(() => void runDaily(), dayMs),
    setInterval(() => void attempt('runJobs', (app) => runJobs(app)), minuteMs / 6),
    setTimeout(() => void runBatch(), minuteMs / 12),
    setInterval(() => void runBatch(), 10 * minuteMs),
    setInterval(() => void attempt('runDueAttack', runDueAttack), minuteMs),
    setInterval(() => void attempt('checkSavedSearches', checkSavedSearches), 10 * minuteMs),
    setInterval(() => void attempt('queueDigests', queueDigests), 10 * minuteMs),
    setInterval(() => void attempt('remindOfMeetings', remindOfMeetings), 10 * minuteMs),
    setInterval(() => void attempt('sendCodeMails', sendCodeMails), minuteMs / 2),
    setInterval(() => void attempt('sendMails', (app) => sendMails(app, ending.signal)), minuteMs / 2),
  ];
  for (const timer of timers) timer.unref();
  return {
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      ending.abort();
      const underWay = Promise.all([mailsBeingSent(app), backupBeingWritten(app)]);
      await Promise.race([underWay, wait(2_500, undefined, { ref: false })]);
      await Promise.race([attempt('noteAuditHead', noteAuditHead), wait(700, undefined, { ref: false })]);
    },
  };
}

/** That nothing can be saved stands in the log already, with what to do, once a minute. */
const isTold = (error: unknown) => error instanceof DomainError && error.reason === 'cannotSave';
