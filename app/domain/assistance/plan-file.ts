import { z } from 'zod';
import { postingKinds, type PostingKind } from '../posting/posting.ts';
import { placementSides, stepOwners } from './placement.ts';
import {
  dueAnchors,
  dueRules,
  dueUnits,
  mostTemplateSteps,
  planConditions,
  stepDocuments,
  templateCodes,
  templateProblems,
  type TemplateStep,
} from './plan-template.ts';

/** How a file says what it is; another number is another layout. */
const format = 'werkbruecke/plan-templates';
const layout = 1;

/** Templates as one house gives them to another. No ids, no names, no days of this house. */
export interface PlanFile {
  readonly format: typeof format;
  readonly layout: typeof layout;
  readonly templates: readonly { readonly kind: PostingKind; readonly steps: readonly TemplateStep[] }[];
}

/** Something wrong in a file. `kind`: in which template, `step`: which of its steps (from 1); null: the file as a whole. */
export interface PlanFileProblem {
  readonly kind: string | null;
  readonly step: number | null;
  /** Name of the field as it stands in the file. */
  readonly field: string | null;
  /** Key below `problem` in namespace `planTemplate`, or a code of `errors`. */
  readonly code: string;
}

/** The file of these templates. */
export function planFileOf(templates: PlanFile['templates']): PlanFile {
  return { format, layout, templates: templates.map(({ kind, steps }) => ({ kind, steps })) };
}

const due = z.strictObject({
  anchor: z.enum(dueAnchors),
  step: z.string().max(64).nullable(),
  amount: z.int().min(-400).max(400),
  unit: z.enum(dueUnits),
  rule: z.enum(dueRules).nullable(),
});
const stepSchema = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/),
  code: z.enum(templateCodes as [(typeof templateCodes)[number], ...(typeof templateCodes)[number][]]),
  title: z.string().min(1).max(120).nullable(),
  side: z.enum(placementSides),
  position: z.int().min(1).max(200),
  owner: z.enum(stepOwners),
  due: due.nullable(),
  documents: z.array(z.enum(stepDocuments)).max(stepDocuments.length),
  onlyIf: z.array(z.enum(planConditions)).max(planConditions.length),
});
const fileSchema = z.strictObject({
  format: z.literal(format),
  layout: z.literal(layout),
  templates: z
    .array(z.strictObject({ kind: z.enum(postingKinds), steps: z.array(stepSchema).max(mostTemplateSteps) }))
    .min(1)
    .max(postingKinds.length),
});

/**
 * Reads a file of templates whole or not at all: every problem is named with its template, step and field, so that it can
 * be put right in the file.
 */
export function readPlanFile(
  text: string,
): { readonly templates: PlanFile['templates'] } | { readonly problems: readonly PlanFileProblem[] } {
  const whole = (code: string) => ({ problems: [{ kind: null, step: null, field: null, code }] });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return whole('fileNotJson');
  }
  const said = content as { format?: unknown; layout?: unknown } | null;
  if (typeof said !== 'object' || said?.format !== format) return whole('fileNotPlans');
  if (said.layout !== layout) return whole('fileOtherLayout');
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, content)) };
  const { templates } = parsed.data;
  const problems = templates.flatMap(({ kind, steps }, index): PlanFileProblem[] => [
    ...(templates.findIndex((other) => other.kind === kind) === index
      ? []
      : [{ kind, step: null, field: 'kind', code: 'kindTwice' }]),
    ...templateProblems(steps).map((problem) => ({ kind, ...problem })),
  ]);
  return problems.length > 0 ? { problems } : { templates };
}

function problemsOf(issue: z.core.$ZodIssue, content: unknown): PlanFileProblem[] {
  const [, template, , step, ...rest] = issue.path;
  const kind = kindAt(content, template);
  const place = { kind, step: typeof step === 'number' ? step + 1 : null };
  const field = rest.length > 0 ? rest.map(String).join('.') : typeof step === 'number' ? null : lastName(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...place, field: [...rest.map(String), key].join('.'), code: 'fieldUnknown' }));
  return [{ ...place, field, code: isMissing(issue, content) ? 'fieldMissing' : 'fieldWrong' }];
}

function kindAt(content: unknown, template: PropertyKey | undefined): string | null {
  const templates = (content as { templates?: unknown }).templates;
  if (!Array.isArray(templates) || typeof template !== 'number') return null;
  const kind = (templates[template] as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' ? kind.slice(0, 40) : String(template + 1);
}

const lastName = (path: readonly PropertyKey[]) =>
  path.findLast((part) => typeof part === 'string') === undefined
    ? null
    : String(path.findLast((part) => typeof part === 'string'));

function isMissing(issue: z.core.$ZodIssue, content: unknown): boolean {
  let value: unknown = content;
  for (const part of issue.path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return value === undefined;
}
