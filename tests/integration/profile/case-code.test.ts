import { describe, expect, it } from 'vitest';
import { addCandidates, sealCandidates } from '#app/use-cases/profile/add-candidates.server.ts';
import { freeCaseCodes } from '#app/use-cases/profile/case-code.server.ts';
import { caseCodeOf } from '#app/domain/profile/case-code.ts';
import { drawingFrom } from '#db/draw-bytes.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { insertOrganisation, insertProfile } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const draw = (byte: number) => Uint8Array.of(0, 0, 0, 0, 0, byte);
const code = (byte: number) => caseCodeOf(draw(byte));

/** Gives these draws one after the other, the last one for ever. */
function sourceOf(bytes: readonly number[]) {
  let next = 0;
  return () => draw(bytes[Math.min(next++, bytes.length - 1)] ?? 0);
}

describe('a case code', () => {
  it('is drawn again when a profile has it already or the same list drew it before', async () => {
    const app = await openTestApp();
    await insertProfile(app.db, { caseCode: code(1) });
    const codes = await drawingFrom(sourceOf([1, 2, 2, 1, 3, 3, 4]), () => write(app.db, (tx) => freeCaseCodes(tx, 3)));
    expect(codes).toEqual([code(2), code(3), code(4)]);
  });

  it('does not keep a list from being taken in whose codes repeat', async () => {
    const app = await openTestApp();
    const organisationId = (await insertOrganisation(app.db)).id;
    const person = { ...newPerson(), organisationId, caseworkerId: null, unassignedName: null };
    const sealed = await sealCandidates(app, [
      { ...person, number: { customerNumber: '999P1' } },
      { ...person, number: { customerNumber: '999P2' } },
    ]);
    const codes = sourceOf([1, 1, 2]);
    let ids = 0;
    const repeating = (count: number) => (count === 6 ? codes() : new Uint8Array(count).fill((ids += 1)));
    const added = await drawingFrom(repeating, () => write(app.db, (tx) => addCandidates(app, tx, null, sealed)));
    const rows = await findProfiles(app.db, added, '2027-01-11');
    expect(rows.map((row) => row.caseCode).sort()).toEqual([code(1), code(2)]);
  });

  it('says that the portal is busy when twenty draws find none', async () => {
    const app = await openTestApp();
    await insertProfile(app.db, { caseCode: code(7) });
    await expect(drawingFrom(sourceOf([7]), () => write(app.db, (tx) => freeCaseCodes(tx, 1)))).rejects.toMatchObject({
      code: 'busy',
    });
  });
});
