import type {
  PersonBirth,
  PersonContact,
  PersonName,
  PersonNumber,
  PersonStatus,
} from '#app/domain/identity/identity.ts';
import type { LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { ProfileFields } from '#app/domain/profile/profile-change.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import { keepIdentities, sealIdentities, type SealedPerson } from '#app/identity/keep-identity.server.ts';
import type { Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import type { AppContext } from '../app-context.ts';
import { freeCaseCodes } from './case-code.server.ts';
import { changeProfiles } from './change-profiles.server.ts';
import { refreshCaseFacts } from './refresh-case-facts.server.ts';

/** A person as recorded by hand or from a list: who she is, and the nameless rest. */
export interface NewCandidate {
  readonly name: PersonName;
  readonly contact: PersonContact;
  readonly birth: PersonBirth;
  readonly status: PersonStatus;
  readonly number: PersonNumber;
  readonly fields: Partial<ProfileFields>;
  readonly german: readonly LevelEvidence[];
  readonly unknownWords?: readonly ProfileWords[];
}

export interface CandidateToAdd extends NewCandidate {
  readonly organisationId: string;
  readonly caseworkerId: string | null;
  /** Name of a caseworker nobody knows here, as the list gave it. */
  readonly unassignedName: string | null;
  /** A learner who is nobody's client: no case facts are derived of her. */
  readonly isGuest?: boolean;
}

/** Candidates with their identities sealed, ready for `addCandidates`. */
export interface SealedCandidates {
  readonly candidates: readonly (CandidateToAdd & { readonly id: string })[];
  readonly sealed: readonly SealedPerson[];
}

/** Gives every candidate an id and seals who she is: before the transaction, for the keys live in another database. */
export async function sealCandidates(
  app: AppContext,
  candidates: readonly CandidateToAdd[],
): Promise<SealedCandidates> {
  const withIds = candidates.map((candidate) => ({ ...candidate, id: newId() }));
  const sealed = await sealIdentities(
    app.vault,
    withIds.map(({ id, name, contact, birth, status, number }) => ({
      id,
      kind: 'candidate',
      parts: { name, contact, birth, status, number },
    })),
  );
  return { candidates: withIds, sealed };
}

/**
 * Adds sealed candidates as drafts, in the caller's transaction: profiles, identities, derived case facts.
 * Checks no rights; by hand, from a list and in the demo world it is the same way in.
 * @returns their ids, in order
 * @throws DomainError busy when no free case codes were found
 */
export async function addCandidates(
  app: AppContext,
  tx: Tx,
  by: string | null,
  { candidates, sealed }: SealedCandidates,
): Promise<string[]> {
  const codes = await freeCaseCodes(tx, candidates.length);
  await changeProfiles(
    app,
    tx,
    by,
    candidates.map(({ id, fields, german, unknownWords, ...candidate }, index) => ({
      kind: 'create',
      id,
      caseCode: codes[index] ?? '',
      organisationId: candidate.organisationId,
      caseworkerId: candidate.caseworkerId,
      unassignedName: candidate.unassignedName,
      isGuest: candidate.isGuest === true,
      fields,
      german,
      unknownWords,
    })),
  );
  await keepIdentities(tx, sealed, app.clock.now());
  await refreshCaseFacts(
    app,
    tx,
    candidates.flatMap(({ id, isGuest }) => (isGuest === true ? [] : [id])),
  );
  return candidates.map((candidate) => candidate.id);
}
