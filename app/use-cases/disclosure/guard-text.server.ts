import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { TextFinding } from '#app/domain/disclosure/text-guard.ts';
import { findOwnValues } from '#app/identity/guard-text.server.ts';
import type { Tx } from '#db/client.ts';
import { findKnownOutside } from '#db/queries/disclosure/text-guard.ts';
import type { AppContext } from '../app-context.ts';

/**
 * THE door for text that staff typed and that leaves the house's inside (docs/decisions/text-stays-inside.md). Fails closed:
 * whatever goes wrong, the text stays inside.
 * @param by who lets them out: the log names her
 * @param about profiles the texts may be about
 * @param readerCompanyId the company that will read it; null: anybody will
 * @returns findings per text, in their order: kinds and positions
 * @throws DomainError unavailable when it could not be compared
 */
export async function guardTexts(
  app: AppContext,
  tx: Tx,
  by: Actor,
  texts: readonly string[],
  about: readonly string[],
  readerCompanyId: string | null,
): Promise<TextFinding[][]> {
  try {
    const people = (await findKnownOutside(tx, about, readerCompanyId)).map(
      ({ id, placeId, quarterId, employers, isReleased }) => ({
        id,
        places: [placeId, quarterId].flatMap((spot) => (spot === null ? [] : (app.places.find(spot)?.name ?? []))),
        employers,
        firstNameIsKnown: isReleased,
      }),
    );
    return await findOwnValues(tx, app.vault, by, texts, people, app.clock.now());
  } catch {
    // What failed may hold what was compared: nothing of it is passed on.
    throw new DomainError('unavailable', 'textGuardFailed');
  }
}
