import type { Posting } from '#app/domain/posting/posting.ts';
import type { Tx } from '#db/client.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { postingDocument } from '#search/documents/posting-document.ts';
import type { AppContext } from '../app-context.ts';

/** Makes the index say what the database says about this posting, in the same transaction: only approved ones are in it. */
export async function syncPostingIndex(app: AppContext, tx: Tx, postingId: string): Promise<Posting | null> {
  const posting = await findPosting(tx, postingId);
  if (posting?.state === 'approved') await app.engine.putPostings(tx, [postingDocument(posting)]);
  else await app.engine.removePostings(tx, [postingId]);
  return posting;
}
