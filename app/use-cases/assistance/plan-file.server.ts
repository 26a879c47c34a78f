import type { Actor } from '#app/domain/account/actor.ts';
import { planFileOf, readPlanFile, type PlanFile, type PlanFileProblem } from '#app/domain/assistance/plan-file.ts';
import { postingKinds, type PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findTemplateDraft, insertTemplateDraft, planTemplateInForce } from '#db/queries/assistance/plan-template.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { demandEditor, organisationOf, type PlanHouse } from './plan-house.server.ts';

/** The templates in force as a file for another house. @throws DomainError forbidden */
export async function exportPlanFile(app: AppContext, actor: Actor, house: PlanHouse): Promise<PlanFile> {
  allow(actor, 'planTemplate.read', {});
  const today = dayOf(app.clock.now());
  const templates: { kind: PostingKind; steps: PlanFile['templates'][number]['steps'] }[] = [];
  for (const kind of postingKinds) {
    const { steps } = found(await planTemplateInForce(app.db, kind, organisationOf(actor, house), today));
    templates.push({ kind, steps });
  }
  return planFileOf(templates);
}

/**
 * Reads another house's templates. Nothing takes effect: each becomes a draft, which shows what it would change and is put
 * into force by itself. A file with one mistake is refused whole, and so is one for a kind somebody is writing a draft of.
 * @returns the kinds read, or every problem with its place in the file
 * @throws DomainError notFound, forbidden
 */
export async function importPlanFile(
  app: AppContext,
  actor: Actor,
  house: PlanHouse,
  text: string,
): Promise<{ readonly kinds: readonly PostingKind[] } | { readonly problems: readonly PlanFileProblem[] }> {
  const organisationId = organisationOf(actor, house);
  demandEditor(actor, organisationId);
  const read = readPlanFile(text);
  if ('problems' in read) return read;
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const problems: PlanFileProblem[] = [];
    for (const { kind } of read.templates)
      if ((await findTemplateDraft(tx, kind, organisationId)) !== null)
        problems.push({ kind, step: null, field: null, code: 'draftThere' });
    if (problems.length > 0) return { problems };
    const ids: string[] = [];
    for (const { kind, steps } of read.templates) {
      const draft = { kind, organisationId, origin: 'file' as const, createdAt: now, createdBy: actor.userId };
      const sorted = [...steps].sort((a, b) => a.position - b.position);
      ids.push(await insertTemplateDraft(tx, { ...draft, steps: sorted }));
    }
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'planTemplate.import',
      subjectKind: 'planTemplate',
      subjectIds: ids,
      detail: { count: ids.length },
    });
    return { kinds: read.templates.map(({ kind }) => kind) };
  });
}
