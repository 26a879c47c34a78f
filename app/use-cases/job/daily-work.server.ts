import type { AppContext } from '../app-context.ts';
import { finishErasures } from './finish-erasures.server.ts';
import { forgetOldShown } from '../disclosure/forget-shown.server.ts';
import { refreshJobFits } from '../disclosure/refresh-job-fits.server.ts';
import { dropExpiredImports } from '../imports/drop-import.server.ts';
import { clearEndedMails } from '../notification/send-mails.server.ts';
import { expireProposals } from '../match/expire-proposals.server.ts';
import { refreshAllCaseFacts } from '../profile/refresh-case-facts.server.ts';
import { forgetTypedWords } from '../reference/list-typed-words.server.ts';

/** A piece of work that recurs every day; `run` must be safe to repeat. */
export interface DailyWork {
  readonly name: string;
  run(app: AppContext): Promise<unknown>;
}

/** What runs once a day, in this order. To add a piece: one line here. */
export const dailyWork: readonly DailyWork[] = [
  { name: 'refreshCaseFacts', run: refreshAllCaseFacts },
  { name: 'expireProposals', run: expireProposals },
  { name: 'refreshJobFits', run: refreshJobFits },
  { name: 'forgetOldShown', run: forgetOldShown },
  { name: 'finishErasures', run: finishErasures },
  { name: 'forgetTypedWords', run: forgetTypedWords },
  { name: 'dropExpiredImports', run: dropExpiredImports },
  { name: 'clearEndedMails', run: clearEndedMails },
];
