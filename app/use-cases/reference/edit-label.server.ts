import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { foldText } from '#app/domain/reference/fold-text.ts';
import { longestLabel, type LabelLanguage } from '#app/domain/reference/label-language.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { deleteLabelTerm, findLabel, updateLabel } from '#db/queries/reference/concept-label.ts';
import { putHouseTerm } from '#db/queries/reference/typed-word.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

export interface EditLabelInput {
  readonly conceptKey: string;
  readonly language: LabelLanguage;
  readonly label: string;
  /** The administrator says that it is right, or that somebody who speaks the language does. */
  readonly reviewed: boolean;
  readonly version: number;
}

/**
 * Corrects a label or says that it is right. A corrected one is a word people can type, at once; the curated one stays a
 * written form beside it.
 * @throws DomainError notFound, invalid (field `label`) for a text without letters or one that is too long, versionConflict
 */
export async function editLabel(app: AppContext, actor: Actor, input: EditLabelInput): Promise<void> {
  allow(actor, 'vocabulary.edit', {});
  const { conceptKey, language, reviewed, version } = input;
  const label = input.label.replace(/\s+/gu, ' ').trim().normalize('NFC');
  const folded = foldText(label);
  if (folded === '') throw fieldError({ field: 'label', code: 'required' });
  if (label.length > longestLabel) {
    const problem = { field: 'label', code: 'tooLong', params: { max: longestLabel } };
    throw fieldError(problem);
  }
  await write(app.db, async (tx) => {
    const before = found(await findLabel(tx, conceptKey, language));
    const isCorrected = before.label !== label;
    const origin = isCorrected ? 'house' : before.origin;
    if (!(await updateLabel(tx, { conceptKey, language, label, reviewed, origin, version }))) {
      throw new DomainError('versionConflict', 'versionConflict', {
        current: { label: before.label, _version: String(before.version) },
      });
    }
    if (isCorrected) {
      await deleteLabelTerm(tx, conceptKey, language, foldText(before.label));
      await putHouseTerm(tx, { folded, conceptKey, term: label, language });
    }
    await appendAudit(tx, app.clock.now(), {
      actorId: actor.userId,
      action: 'vocabulary.label',
      subjectKind: 'concept',
      subjectIds: [conceptKey],
      detail: { language, corrected: isCorrected, reviewed },
    });
  });
  await app.vocabulary.reload();
}
