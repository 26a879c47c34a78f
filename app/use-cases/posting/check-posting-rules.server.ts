import { checkPosting } from '#app/domain/rule/check-posting.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import { draftOf } from '#app/domain/posting/approval.ts';
import type { PostingContent } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';

/** What the rules in force today say about a posting, the gravest first. Reads the rule rows anew: a changed row counts at once. */
export async function checkPostingRules(app: AppContext, handle: Handle, content: PostingContent): Promise<Finding[]> {
  return checkPosting(await rulesAt(handle, dayOf(app.clock.now())), draftOf(content));
}
