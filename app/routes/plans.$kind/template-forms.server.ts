import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { placementSides, stepOwners, type StepCode } from '#app/domain/assistance/placement.ts';
import {
  dueAnchors,
  dueRules,
  dueUnits,
  planConditions,
  stepDocuments,
  templateCodes,
} from '#app/domain/assistance/plan-template.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import {
  arrangeDraftStep,
  beginDraft,
  discardDraft,
  publishDraft,
  saveDraftStep,
  type DraftStep,
} from '#app/use-cases/assistance/edit-template-draft.server.ts';
import { houseOf } from '../plans._index/house-of.server.ts';

const stepSchema = z.object({
  stepCode: fields.choice(templateCodes as [StepCode, ...StepCode[]]),
  stepTitle: fields.optionalText(120),
  stepSide: fields.choice(placementSides),
  stepOwner: fields.choice(stepOwners),
  dueAnchor: fields.optionalChoice(dueAnchors),
  dueStep: fields.optionalText(64),
  dueAmount: fields.optionalInteger(-400, 400),
  dueUnit: fields.optionalChoice(dueUnits),
  dueRule: fields.optionalChoice(dueRules),
  onlyIf: fields.choices(planConditions),
  documents: fields.choices(stepDocuments),
});
const keySchema = z.object({ key: fields.text(64) });
const publishSchema = z.object({ validFrom: fields.day() });

/** Does what the pressed button of a template's page says. */
export async function changeTemplatePage({ app, actor, form, params, request, done }: Acting<Actor>) {
  const kind = postingKinds.find((known) => known === params['kind']);
  if (kind === undefined) throw new DomainError('notFound');
  const house = houseOf(actor, new URL(request.url));
  const here = `/plans/${kind}?for=${house}`;
  const draft = () => ({ house, kind, version: form.version });
  switch (form.intent) {
    case 'begin':
      await beginDraft(app, actor, { house, kind });
      return done(`${here}#draft`, 'draftBegun');
    case 'save-step':
    case 'add-step': {
      const key = form.intent === 'add-step' ? null : form.read(keySchema).key;
      await saveDraftStep(app, actor, { ...draft(), key, step: stepOf(form.read(stepSchema)) });
      return done(`${here}#draft`, 'draftSaved');
    }
    case 'up':
    case 'down':
    case 'remove': {
      const { key } = form.read(keySchema);
      await arrangeDraftStep(app, actor, { ...draft(), key, how: form.intent });
      return done(
        form.intent === 'remove' ? `${here}#draft` : `${here}&step=${encodeURIComponent(key)}#step`,
        'draftSaved',
      );
    }
    case 'publish':
      await publishDraft(app, actor, { ...draft(), ...form.read(publishSchema) });
      return done(here, 'templatePublished');
    case 'discard':
      await discardDraft(app, actor, draft());
      return done(here, 'draftDiscarded');
    default:
      throw new DomainError('invalid');
  }
}

function stepOf(form: z.output<typeof stepSchema>): DraftStep {
  const { stepCode: code, stepTitle, stepSide: side, stepOwner: owner, documents, onlyIf } = form;
  return {
    code,
    title: code === 'custom' ? stepTitle : null,
    side,
    owner,
    documents,
    onlyIf,
    due:
      form.dueAnchor === null
        ? null
        : {
            anchor: form.dueAnchor,
            step: form.dueAnchor === 'step' ? form.dueStep : null,
            amount: form.dueAmount ?? 0,
            unit: form.dueUnit ?? 'workingDays',
            rule: form.dueRule,
          },
  };
}
