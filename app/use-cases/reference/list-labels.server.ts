import type { Actor } from '#app/domain/account/actor.ts';
import { foldText } from '#app/domain/reference/fold-text.ts';
import type { LabelLanguage } from '#app/domain/reference/label-language.ts';
import { countLabels, listLabels as queryLabels, type ConceptLabel } from '#db/queries/reference/concept-label.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** A label beside the concept's name in the reader's language. */
export interface ShownLabel extends ConceptLabel {
  readonly name: string;
}

export interface LabelPage {
  readonly labels: readonly ShownLabel[];
  /** How many there are on all pages. */
  readonly found: number;
  readonly coverage: readonly { readonly language: LabelLanguage; readonly reviewed: number; readonly total: number }[];
}

/**
 * A page of labels of a language, and how many of each language somebody has reviewed.
 * @param filter.text part of the label or of the concept's name, however it is written; '' for all
 * @param filter.open only those nobody has reviewed
 * @param page from 1
 */
export async function listLabels(
  app: AppContext,
  actor: Actor,
  filter: { readonly language: LabelLanguage; readonly text: string; readonly open: boolean },
  { page, size }: { readonly page: number; readonly size: number },
): Promise<LabelPage> {
  allow(actor, 'vocabulary.read', {});
  const wanted = foldText(filter.text);
  const all = (await queryLabels(app.db, filter.language, filter.open))
    .map((label): ShownLabel => ({ ...label, name: app.vocabulary.label(label.conceptKey, actor.locale) }))
    .filter(({ label, name }) => foldText(label).includes(wanted) || foldText(name).includes(wanted));
  return {
    labels: all.slice((page - 1) * size, page * size),
    found: all.length,
    coverage: await countLabels(app.db),
  };
}
