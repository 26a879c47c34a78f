import type { FieldProblem } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { fields } from '#app/http/fields.server.ts';
import { viewWeights, weightNames, weightSettings, type WeightName } from '#app/use-cases/match/view-weights.server.ts';

/** Longest number worth giving back to its field. */
const longestNumber = 20;

/**
 * Other weights for one view, from the address: `w.german=5`. A number out of its bounds is told beside its field, and
 * then the whole preset stays: half of a change would be a ranking nobody asked for.
 */
export function readWeights(query: URLSearchParams): ReadWeights {
  return [...query.keys()].some((key) => key === 'weights' || key.startsWith('w.')) ? readAsked(query) : usual;
}

type ReadWeights = ReturnType<typeof readAsked>;

function readAsked(query: URLSearchParams) {
  const settings: Partial<Record<WeightName, number>> = {};
  const values: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  for (const name of weightNames) {
    const field = `w.${name}`;
    const text = query.get(field)?.trim() ?? '';
    if (text === '') continue;
    const { most } = weightSettings[name];
    const read = fields.integer(0, most).safeParse(text);
    values[field] = text.slice(0, longestNumber);
    if (read.success) settings[name] = read.data;
    else problems.push({ field, code: 'outOfRange', params: { min: 0, max: most } });
  }
  const view = viewWeights(problems.length === 0 ? settings : {});
  const form: FormState | undefined = problems.length === 0 ? undefined : { problems, values };
  const changed = view.settings.filter(({ standard, value }) => standard !== value);
  return {
    ...view,
    form,
    changed,
    isOpen: changed.length > 0 || form !== undefined || query.has('weights'),
    /** The same view again in a link: only what differs. */
    query: changed.map(({ name, value }) => `w.${name}=${value}`).join('&'),
  };
}

/** Of most views: nothing is asked, the panel is folded. */
const usual: ReadWeights = { ...readAsked(new URLSearchParams()), settings: [] };
