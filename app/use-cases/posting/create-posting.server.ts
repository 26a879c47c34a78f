import type { Actor } from '#app/domain/account/actor.ts';
import type { PostingContent } from '#app/domain/posting/posting.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { insertPosting } from '#db/queries/posting/posting.ts';
import { insertPostingEvent } from '#db/queries/posting/posting-state.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { noteTypedWords } from '../reference/note-typed-words.server.ts';
import { writtenInPosting } from './written-in-posting.ts';
import { freePostingCode } from './posting-code.server.ts';
import { sideOf } from './posting-access.server.ts';

export interface CreatePostingInput {
  readonly companyId: string;
  readonly content: PostingContent;
  /** Number in the list it comes from; null: typed in. */
  readonly externalNumber?: string | null;
  readonly key: string | null;
}

/**
 * An officer, or a company for itself, writes a new posting down. It begins as a draft: rules are shown, none refuses it yet.
 * The officer who writes is the one in charge; a company's own posting goes to the company's officer.
 * @returns the posting's id; the same one when the form arrives twice
 */
export async function createPosting(app: AppContext, actor: Actor, input: CreatePostingInput): Promise<string> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, 'posting.create', { companyId: company.id });
    return once(tx, now, { useCase: 'createPosting', userId: actor.userId }, input.key, async () => {
      const isOfficer = sideOf(actor) === 'officer';
      const id = await insertPosting(tx, now, {
        ...input.content,
        isTemporaryWork: input.content.isTemporaryWork || company.isTemporaryAgency,
        code: await freePostingCode(tx),
        externalNumber: input.externalNumber ?? null,
        companyId: company.id,
        officerId: isOfficer ? actor.userId : company.officerId,
        organisationId: isOfficer ? actor.organisationId : null,
      });
      await noteTypedWords(app, tx, actor.userId, writtenInPosting(input.content.unknownWords));
      await insertPostingEvent(tx, now, {
        postingId: id,
        byUserId: actor.userId,
        from: null,
        to: 'draft',
        reason: null,
      });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'posting.create',
        subjectKind: 'posting',
        subjectIds: [id],
      });
      return id;
    });
  });
}
