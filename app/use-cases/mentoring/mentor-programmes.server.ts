import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { checkProgramme, type CertificateKind } from '#app/domain/mentoring/vetting.ts';
import { newId } from '#db/columns.ts';
import { findProgramme, insertProgramme, listProgrammes, updateProgramme } from '#db/queries/mentoring/volunteering.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';

export interface ProgrammeInput {
  readonly name: string;
  readonly isWithMinors: boolean;
  readonly certificate: CertificateKind;
}

/** The programmes of the coordinator's own house. @throws DomainError forbidden */
export async function listOwnProgrammes(app: AppContext, actor: Actor) {
  allow(actor, 'volunteering.edit', {});
  return actor.organisationId === null ? [] : listProgrammes(app.db, actor.organisationId);
}

/** Adds a programme to the coordinator's house. @throws DomainError invalid (`extendedForMinorsOnly`), forbidden */
export async function addProgramme(
  app: AppContext,
  actor: Actor,
  input: ProgrammeInput,
  key: string | null,
): Promise<void> {
  allow(actor, 'volunteering.edit', {});
  checkProgramme(input);
  const organisationId = found(actor.organisationId);
  const now = app.clock.now();
  await write(app.db, (tx) =>
    once(tx, now, { useCase: 'addProgramme', userId: actor.userId }, key, async () => {
      const id = newId();
      await insertProgramme(tx, { id, organisationId, ...input });
      return id;
    }),
  );
}

/** Changes a programme of the own house. @throws DomainError invalid, versionConflict, notFound, forbidden */
export async function editProgramme(
  app: AppContext,
  actor: Actor,
  programmeId: string,
  version: number,
  input: ProgrammeInput,
): Promise<void> {
  allow(actor, 'volunteering.edit', {});
  checkProgramme(input);
  await write(app.db, async (tx) => {
    const { organisationId } = found(await findProgramme(tx, programmeId));
    if (organisationId !== actor.organisationId) throw new DomainError('notFound');
    if (!(await updateProgramme(tx, programmeId, version, input))) throw new DomainError('versionConflict');
  });
}
