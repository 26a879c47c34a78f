import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { formatsFor, type Formats } from '#app/i18n/format.ts';
import { languageName } from '#app/i18n/language-name.ts';
import type { TextSource } from '#app/i18n/text-keys.ts';
import type { PersonExport } from '#app/use-cases/profile/export-person.server.ts';

/** Where the words of codes are, by column: namespace and key before the code. */
const words: Readonly<
  Record<string, readonly (readonly [namespace: Parameters<TextSource['texts']>[0], path: string])[]>
> = {
  state: [
    ['profile', 'state'],
    ['proposal', 'state'],
    ['assistance', 'state'],
    ['assistance', 'stepState'],
    ['mentoring', 'tandemState'],
    ['employerEvent', 'state'],
    ['tandemDesk', 'dateState'],
  ],
  closedReason: [['profile', 'closing']],
  decision: [['personExport', 'decision']],
  skill: [['match', 'skill']],
  source: [['match', 'source']],
  by: [
    ['personExport', 'by'],
    ['match', 'by'],
  ],
  purpose: [['profile', 'page.purpose']],
  channel: [['profile', 'channel']],
  language: [['proposal', 'languages']],
  helper: [['proposal', 'consent.helpers']],
  way: [['proposal', 'way']],
  end: [['proposal', 'end']],
  notFitReason: [['proposal', 'notFit']],
  move: [['proposal', 'move']],
  kind: [
    ['posting', 'kind'],
    ['profile', 'courseKind'],
    ['dateOffer', 'kind'],
    ['tandemDesk', 'alerts.kind'],
  ],
  companyAnswer: [['dateOffer', 'answer']],
  silenceReason: [['employerSide', 'reason']],
  wantedKinds: [['posting', 'kind']],
  shifts: [['posting', 'shift']],
  licences: [['posting', 'licence']],
  endReason: [
    ['assistance', 'endReason'],
    ['mentoring', 'endReason'],
  ],
  side: [
    ['assistance', 'side'],
    ['tandemDesk', 'reviews.side'],
  ],
  lateSide: [['tandemDesk', 'reviews.side']],
  answer: [['tandemDesk', 'reviews.answer']],
  owner: [['assistance', 'owner']],
  requirement: [['assistance', 'requirement']],
  attachment: [['assistance', 'attachment']],
  goal: [['mentoring', 'goal']],
  mode: [['mentoring', 'mode']],
  action: [['audit', 'did']],
  code: [
    ['assistance', 'step'],
    ['mentoring', 'tandemPage.event'],
    ['placement', 'event'],
  ],
};

/** Machines' columns: they are in the file, and say nothing to a reader. */
const isForMachines = (column: string) =>
  /^(id|version|position|gateVersion|documentVersion|seq|pseudonym|subject|subjectKind|detail|dueByHand|textVersion|valueHash|runId|templateKey|stepVersion)$/.test(
    column,
  ) ||
  (/(Id|By)$/.test(column) && !['postingId', 'companyId', 'placeId', 'quarterId'].includes(column));

/** Names of what stands in rows as a key. */
export interface ExportNames {
  readonly concept: (key: string) => string;
  readonly spot: (id: number) => string | null;
  readonly district: (key: string) => string;
}

/** One page of everything about a person: sections of rows of label and value, in words. */
export function shownExport(source: TextSource, answer: PersonExport, names: ExportNames) {
  const t = source.texts('personExport');
  const format = formatsFor(source.locale);
  const inWords = (column: string, value: unknown): string => {
    const code = String(value);
    if (typeof value === 'number' && (column === 'placeId' || column === 'quarterId')) return names.spot(value) ?? code;
    if (column === 'residenceRuleDistrictKey') return names.district(code);
    if (column === 'otherLanguages') return languageName(source.locale, code);
    for (const [namespace, path] of words[column] ?? []) {
      const found = source.texts(namespace).find(`${path}.${code}`);
      if (found !== undefined) return found;
    }
    return (
      answer.names[code] ??
      (/^(occ|skill)\./.test(code) ? names.concept(code) : valueText(format, t('yes'), t('no'), value))
    );
  };
  /** A note or an event in one sentence: as it is copied into the agency's own system, as it stands in the placement. */
  const sentenceOf = (table: string, row: Row): Row => {
    if (table !== 'file_notes' && table !== 'placement_events') return row;
    const { code, params, companyId: _company, ...rest } = row;
    const known = (params ?? {}) as NoteParams;
    if (table === 'file_notes') return { code: fileNoteText({ code: String(code), params: known }), ...rest };
    const stepId = row['stepId'];
    const step = answer.tables['placement_steps']?.find(({ id }) => id === stepId);
    const words = source.texts('assistance');
    const word = (kind: string, value: unknown) =>
      typeof value === 'string' ? (words.find(`${kind}.${value}`) ?? '') : '';
    const title = step?.['title'];
    const sentence = source.texts('placement').find(`event.${String(code)}`, {
      step: typeof title === 'string' && title !== '' ? title : word('step', step?.['code'] ?? known['step']),
      requirement: word('requirement', known['requirement']),
      attachment: word('attachment', known['attachment']),
    });
    return { code: sentence ?? code, ...rest };
  };
  /** Internships by their purpose. */
  const kindName = (kind: string) => {
    const [name = '', purpose] = kind.split(':');
    const purposeName = purpose === undefined ? undefined : source.texts('posting').find(`purpose.${purpose}`);
    return purposeName === undefined ? inWords('kind', name) : `${inWords('kind', name)} (${purposeName})`;
  };
  /** Whether she may work, for one kind of posting. */
  const access = (kind: string, fact: unknown) =>
    `${kindName(kind)}: ${t.find(`access.${String((fact as { allowed?: unknown }).allowed)}`) ?? ''}`;
  const text = (column: string, value: unknown): string =>
    Array.isArray(value)
      ? value.map((item) => inWords(column, item)).join(', ')
      : value !== null && typeof value === 'object' && !(value instanceof Date)
        ? Object.entries(value)
            .filter(([key, part]) => !isForMachines(key) && part !== null)
            .map(([key, part]) =>
              column === 'workAccess' ? access(key, part) : `${t.find(`column.${key}`) ?? key}: ${text(key, part)}`,
            )
            .join('; ')
        : inWords(column, value);
  return Object.entries(answer.tables).map(([name, all]) => {
    const rows = all.map((row) =>
      Object.entries(sentenceOf(name, row))
        .filter(([column, value]) => !isForMachines(column) && value !== null && value !== '' && !isEmptyList(value))
        .map(([column, value]) => [t.find(`column.${column}`) ?? column, text(column, value)] as const),
    );
    const labels = [...new Set(rows.flatMap((row) => row.map(([label]) => label)))];
    return {
      name,
      title: t.find(`table.${name}`) ?? name,
      rows,
      /** Several short rows are a table; long ones stand one below the other. */
      columns: rows.length > 1 && labels.length <= mostColumns ? labels : null,
    };
  });
}

type Row = PersonExport['tables'][string][number];
type NoteParams = Parameters<typeof fileNoteText>[0]['params'];

const mostColumns = 8;
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function valueText(format: Formats, yes: string, no: string, value: unknown): string {
  if (value instanceof Date) return format.instant(value);
  if (value === true) return yes;
  if (value === false) return no;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value);
  if (value !== null && typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
