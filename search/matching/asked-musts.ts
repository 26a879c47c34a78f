import { licences, type Licence } from '#app/domain/posting/posting.ts';
import type { MatchDocument } from '../documents/match-document.ts';
import type { PostingDocument } from '../documents/posting-document.ts';
import { askedConcepts } from './asked-concepts.ts';
import { heldLicences } from './match-columns.ts';
import type { RelatedConcepts } from './related-concepts.ts';
import { standardWeights } from './weights.ts';

/** One must of a posting and what meets it, wholly or in part. */
export type AskedMustConcepts =
  { readonly must: string; readonly anyOf: readonly string[] } | { readonly must: string; readonly licence: Licence };

const licencePrefix = 'licence.';

/**
 * The musts of a posting as a company reads of them: its must concepts, then its licences (`licence.<class>`). A concept
 * is met by whoever holds it or one that counts for it in part, by the standard weights.
 */
export function askedMusts(posting: PostingDocument, related: RelatedConcepts): AskedMustConcepts[] {
  return [
    ...askedConcepts(posting, related, standardWeights)
      .filter(({ as }) => as === 'must')
      .map(({ concept, related: near }) => ({
        must: concept,
        anyOf: [concept, ...near.map((other) => other.concept)],
      })),
    ...[...new Set(posting.licences)].map((licence) => ({ must: `${licencePrefix}${licence}`, licence })),
  ];
}

/** The same posting asking for further musts as well (concept keys or `licence.<class>`): to count people by both. */
export function askingAlso(posting: PostingDocument, musts: readonly string[]): PostingDocument {
  const isLicence = (must: string) => must.startsWith(licencePrefix);
  return {
    ...posting,
    musts: [...new Set([...posting.musts, ...musts.filter((must) => !isLicence(must))])],
    licences: licences.filter(
      (licence) => posting.licences.includes(licence) || musts.includes(`${licencePrefix}${licence}`),
    ),
  };
}

/** Whether the person of a document meets a must, wholly or in part. */
export function meetsMust(profile: MatchDocument, asked: AskedMustConcepts): boolean {
  if ('licence' in asked) return heldLicences(profile.licences).includes(asked.licence);
  return asked.anyOf.some((concept) => profile.skills.includes(concept) || profile.occupations.includes(concept));
}
