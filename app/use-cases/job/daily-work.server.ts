import type { AppContext } from '../app-context.ts';
import { askAfterStart } from '../assistance/ask-after-start.server.ts';
import { finishErasures } from './finish-erasures.server.ts';
import { checkAudit } from '../audit/check-audit.server.ts';
import { endOverLinks } from '../consent/end-over-links.server.ts';
import { refreshJobFits } from '../disclosure/refresh-job-fits.server.ts';
import { expireProposals } from '../match/expire-proposals.server.ts';
import { watchTandems } from '../mentoring/watch-tandems.server.ts';
import { refreshAllCaseFacts } from '../profile/refresh-case-facts.server.ts';
import { closeCalendarQuarters } from '../report/close-calendar-quarters.server.ts';
import { holdWeek } from '../report/hold-week.server.ts';
import { keepRetention } from '../retention/keep-retention.server.ts';
import { forgetTypedWords } from '../reference/list-typed-words.server.ts';

/** A piece of work that recurs every day; `run` must be safe to repeat. */
export interface DailyWork {
  readonly name: string;
  /** What it does by the clock cannot be taken back: while the clock is in doubt it waits for the next day. */
  readonly isFinal?: true;
  run(app: AppContext): Promise<unknown>;
}

/** What runs once a day, in this order. To add a piece: one line here. */
export const dailyWork: readonly DailyWork[] = [
  { name: 'refreshCaseFacts', run: refreshAllCaseFacts },
  { name: 'expireProposals', run: expireProposals },
  { name: 'askAfterStart', run: askAfterStart },
  { name: 'watchTandems', run: watchTandems },
  { name: 'refreshJobFits', run: refreshJobFits },
  // Before anything is deleted: what happened in a quarter stays what it was.
  { name: 'closeQuarters', isFinal: true, run: (app) => closeCalendarQuarters(app) },
  { name: 'holdWeek', isFinal: true, run: holdWeek },
  { name: 'finishErasures', run: finishErasures },
  { name: 'endOverLinks', isFinal: true, run: endOverLinks },
  { name: 'forgetTypedWords', isFinal: true, run: forgetTypedWords },
  { name: 'keepRetention', isFinal: true, run: (app) => keepRetention(app) },
  // After what was deleted: the page of the log says how it stands now.
  { name: 'checkAudit', run: (app) => checkAudit(app) },
];
