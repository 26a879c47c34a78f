import { hasRole, type Actor } from '#app/domain/account/actor.ts';
import type { FormValues } from '#app/domain/form-state.ts';
import type { ImportRowState } from '#app/domain/imports/import-run.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import { cellSentence } from '#app/i18n/import-sentence.ts';
import { textsFor } from '#app/i18n/texts.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { findImport } from '#app/use-cases/imports/find-import.server.ts';
import type { ImportChoices } from '#app/use-cases/imports/take-import.server.ts';
import { shownValue } from './shown-value.server.ts';

/** In the order a person works through them: what needs her first. */
const shownSections = [
  'conflict',
  'error',
  'caseworkerChanged',
  'noLongerListed',
  'keptForPlacement',
  'changed',
  'new',
  'closedHere',
  'same',
] as const satisfies readonly ImportRowState[];
export type ShownSection = (typeof shownSections)[number];

const pageSize = 50;
const pageOf = {
  profiles: '/profiles',
  postings: '/postings',
  volunteers: '/mentoring/mentors',
  learners: '/mentoring/learners',
} as const;

/** One page of the preview as plain, finished values. */
export async function loadPreview(app: AppContext, actor: Actor, runId: string, url: URL) {
  const asked = shownSections.find((state) => state === url.searchParams.get('show'));
  const after = Math.max(0, Math.min(99_999_999, Number(url.searchParams.get('after')) || 0));
  const first = await findImport(app, actor, {
    runId,
    states: asked === undefined ? [] : [asked],
    after,
    size: pageSize,
  });
  const sections = shownSections.flatMap((state) => {
    const count = first.now[state] ?? 0;
    return count === 0 ? [] : [{ state, count }];
  });
  const show = asked ?? sections[0]?.state ?? 'new';
  const page =
    asked !== undefined || sections.length === 0
      ? first
      : await findImport(app, actor, { runId, states: [show], after, size: pageSize });
  const { run, now } = page;
  const t = textsFor(actor.locale, 'imports');
  const counted = run.counts;
  const shown = (field: string, text: string | undefined) =>
    text === undefined ? '' : shownValue(app, actor.locale, field, text);
  return {
    run: {
      id: run.id,
      kind: run.kind,
      state: run.state,
      createdAt: run.createdAt.getTime(),
      byName: page.byName,
      rows: counted.rows ?? 0,
      words: counted.words ?? 0,
      unknownWords: counted.unknownWords ?? 0,
      overLimit: counted.overLimit ?? 0,
      unknownCaseworkers: counted.unknownCaseworkers ?? 0,
      rowsOfUnknownCaseworkers: counted.rowsOfUnknownCaseworkers ?? 0,
      newCompanies: counted.newCompanies ?? 0,
      noLongerListed: counted.noLongerListed ?? 0,
      keptForPlacement: counted.keptForPlacement ?? 0,
      done: counted.done ?? 0,
      toTake: counted.toTake ?? 0,
      unknownColumns: run.unknownColumns,
    },
    // Lines of the file; who is missing in it is no line.
    summary: shownSections
      .filter((state) => state !== 'keptForPlacement' && state !== 'noLongerListed')
      .flatMap((state) => ((counted[state] ?? 0) === 0 ? [] : [{ state, count: counted[state] ?? 0 }])),
    rejected: now.error ?? 0,
    /** Lines that will be taken, and decisions that count then. */
    takeable: (now.new ?? 0) + (now.changed ?? 0) + (now.caseworkerChanged ?? 0),
    decided: page.chosen,
    undecided: Math.max(0, (now.conflict ?? 0) + (now.noLongerListed ?? 0) - page.chosen),
    mayAssign: run.kind === 'profiles' && hasRole(actor, 'teamLead'),
    sections,
    show,
    rows: page.rows.map(({ rowNumber, choice, content, subjectId }) => ({
      rowNumber,
      choice,
      key: content.key,
      label: content.label,
      person: page.absentPeople.get(subjectId ?? '') ?? null,
      href: subjectId === null ? null : `${pageOf[run.kind]}/${subjectId}`,
      changes: content.changed.map((field) => ({
        field,
        before: shown(field, content.here[field]),
        after: shown(field, content.fields[field]?.stored),
      })),
      conflicts: content.conflicts.map((field) => ({
        field,
        before: shown(field, content.here[field]),
        after: shown(field, content.fields[field]?.stored),
      })),
      errors: content.problems
        .filter((problem) => problem.severity === 'error')
        .map((problem) => ({ column: problem.column, sentence: cellSentence(t, problem) })),
      hints: content.problems
        .filter((problem) => problem.severity === 'hint')
        .map((problem) => ({ column: problem.column, sentence: cellSentence(t, problem) })),
      findings: content.findings.map(({ code, params }: Finding) => ({ code, params })),
    })),
    nextAfter: page.hasMore ? (page.rows.at(-1)?.rowNumber ?? null) : null,
  };
}
export type PreviewPage = Awaited<ReturnType<typeof loadPreview>>;

/** Choices of a form: `choice.<row>` is `list`, `here` or `later`; `close` holds the rows to close, `shown` all that could have been. */
export function choicesOf(values: FormValues): ImportChoices {
  const rowsWith = (choice: string) =>
    Object.entries(values).flatMap(([name, value]) =>
      /^choice\.\d{1,9}$/.test(name) && value === choice ? [Number(name.slice('choice.'.length))] : [],
    );
  const numbers = (name: string) =>
    [values[name] ?? []]
      .flat()
      .filter((text) => /^\d{1,9}$/.test(text))
      .map(Number);
  const close = numbers('close');
  return {
    list: rowsWith('list'),
    here: rowsWith('here'),
    close,
    none: [...rowsWith('later'), ...numbers('shown').filter((row) => !close.includes(row))],
  };
}
