import { notedPosting, type PostingNote } from '#app/domain/assistance/file-note.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import { noteDown } from '../assistance/note-down.server.ts';

/** Keeps the note of a proposal's event in the caseworker's list. */
export async function noteProposal(tx: Tx, at: Date, proposal: ProposalRecord, event: PostingNote): Promise<void> {
  await noteDown(
    tx,
    at,
    { ...event, on: dayOf(at), ...notedPosting(proposal) },
    {
      subjectId: proposal.id,
      profileId: proposal.profileId,
      companyId: proposal.companyId,
      forUserId: proposal.caseworkerId,
    },
  );
}
