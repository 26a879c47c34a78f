import { dayFrom } from '#app/domain/imports/day-cell.ts';
import { canonical, type ListedField } from '#app/domain/imports/plan-import.ts';
import type { ImportedPosting } from '#app/domain/posting/import/imported-posting.ts';
import type { Posting, PostingContent, PostingSkill, UnknownWords } from '#app/domain/posting/posting.ts';
import { addDays, daysBetween, type Day } from '#app/domain/time/day.ts';
import type { ListWords } from './list-words.server.ts';

export interface PostingListContext {
  readonly words: ListWords;
  readonly today: Day;
}

/** One field of a list of postings: what the cells said, what would be stored, what is stored. */
interface PostingListField {
  readonly said: (row: ImportedPosting) => unknown;
  readonly content: (row: ImportedPosting, context: PostingListContext) => Partial<PostingContent>;
  readonly here: (content: PostingContent) => unknown;
}

type Part = { readonly [K in keyof PostingContent]?: PostingContent[K] };
const sortedSkills = (skills: readonly PostingSkill[]) => [...skills].sort((a, b) => (a.concept < b.concept ? -1 : 1));
const pick =
  (...keys: readonly (keyof PostingContent)[]) =>
  (content: Part) =>
    keys.length === 1
      ? content[keys[0] as keyof PostingContent]
      : Object.fromEntries(keys.map((key) => [key, content[key] ?? null]));

/** Names are those of namespace `imports` under `field`. */
const postingListFields = {
  title: {
    said: (row) => row.title,
    content: (row, { words }) => ({
      title: row.title ?? '',
      occupation: words.understand([row.title ?? ''], 'occupation').concepts[0] ?? null,
    }),
    here: pick('title', 'occupation'),
  },
  place: {
    said: (row) =>
      row.town === undefined && row.postcode === undefined
        ? undefined
        : { town: row.town ?? null, postcode: row.postcode ?? null },
    content: (row, { words }) => ({ placeId: words.spot({ town: row.town, postcode: row.postcode }).placeId }),
    here: pick('placeId'),
  },
  kind: {
    said: (row) => (row.kind === undefined ? undefined : { kind: row.kind, purpose: row.internshipPurpose ?? null }),
    content: (row) => ({ kind: row.kind ?? null, internshipPurpose: row.internshipPurpose ?? null }),
    here: pick('kind', 'internshipPurpose'),
  },
  skills: {
    said: (row) =>
      row.mustSkills === undefined && row.niceSkills === undefined
        ? undefined
        : { must: row.mustSkills ?? null, nice: row.niceSkills ?? null },
    content: (row, context) => ({ skills: skillsOf(row, context).skills }),
    here: ({ skills }) => sortedSkills(skills),
  },
  german: { said: (row) => row.german, content: (row) => ({ german: row.german ?? null }), here: pick('german') },
  licences: {
    said: (row) => row.licences,
    content: (row) => ({ licences: row.licences ?? [] }),
    here: ({ licences }) => [...licences].sort(),
  },
  seats: { said: (row) => row.seats, content: (row) => ({ seats: row.seats ?? 1 }), here: pick('seats') },
  startsOn: {
    said: (row) => row.startsOn,
    content: (row, { today }) => ({ startsOn: dayFrom(row.startsOn ?? null, today) }),
    here: pick('startsOn'),
  },
  duration: {
    said: (row) =>
      row.weeks === undefined && row.endsOn === undefined
        ? undefined
        : { weeks: row.weeks ?? null, endsOn: row.endsOn ?? null },
    content: (row, { today }) => ({ weeks: weeksOf(row, today) }),
    here: pick('weeks'),
  },
  workTime: {
    said: (row) => row.workTime,
    content: (row) => ({
      hoursPerWeekMin: row.workTime?.hoursMin ?? null,
      hoursPerWeekMax: row.workTime?.hoursMax ?? null,
    }),
    here: pick('hoursPerWeekMin', 'hoursPerWeekMax'),
  },
  shifts: {
    said: (row) => row.shifts,
    content: (row) => ({ shifts: row.shifts ?? [] }),
    here: ({ shifts }) => [...shifts].sort(),
  },
  pay: { said: (row) => row.pay, content: (row) => ({ pay: row.pay ?? null }), here: pick('pay') },
  description: {
    said: (row) => row.description,
    content: (row) => ({ description: row.description ?? '' }),
    here: pick('description'),
  },
  temporaryWork: {
    said: (row) => row.isTemporaryWork,
    content: (row) => ({ isTemporaryWork: row.isTemporaryWork ?? false }),
    here: pick('isTemporaryWork'),
  },
} as const satisfies Record<string, PostingListField>;

const names = Object.keys(postingListFields) as (keyof typeof postingListFields)[];

/** A posting nobody has said anything about. */
const nothing: PostingContent = {
  wish: null,
  kind: null,
  internshipPurpose: null,
  title: '',
  description: '',
  occupation: null,
  lateralEntry: false,
  seats: 1,
  german: null,
  germanPerSkill: null,
  shifts: [],
  licences: [],
  hoursPerWeekMin: null,
  hoursPerWeekMax: null,
  startsOn: null,
  weeks: null,
  pay: null,
  hasCollectiveAgreement: false,
  isMinijob: false,
  placeId: null,
  reachableWithoutCar: null,
  isTemporaryWork: false,
  skills: [],
  unknownWords: [],
};

/** The fields a row of the list has, as canonical texts. */
export function listedPosting(row: ImportedPosting, context: PostingListContext): Record<string, ListedField> {
  const listed: Record<string, ListedField> = {};
  for (const name of names) {
    const field: PostingListField = postingListFields[name];
    const said = field.said(row);
    if (said === undefined) continue;
    listed[name] = {
      said: canonical(said),
      stored: canonical(field.here({ ...nothing, ...field.content(row, context) })),
    };
  }
  return listed;
}

/** The same fields as they are stored now. */
export function knownPostingFields(posting: Posting): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [name, canonical((postingListFields[name] as PostingListField).here(posting))]),
  );
}

/**
 * The posting after these fields of a row were taken.
 * @param known what is stored now; null for a new posting
 */
export function postingOfRow(
  row: ImportedPosting,
  taken: ReadonlySet<string>,
  known: PostingContent | null,
  context: PostingListContext,
): PostingContent {
  const content: PostingContent = { ...(known ?? nothing) };
  for (const name of names) {
    const field: PostingListField = postingListFields[name];
    if (taken.has(name) && field.said(row) !== undefined) Object.assign(content, field.content(row, context));
  }
  const unknown = content.unknownWords.filter((item) =>
    item.field === 'title' ? !taken.has('title') : !taken.has('skills'),
  );
  const words: UnknownWords[] = [
    ...(taken.has('title') && content.occupation === null && content.title !== ''
      ? [{ field: 'title' as const, words: content.title }]
      : []),
    ...(taken.has('skills') ? skillsOf(row, context).unknown : []),
  ];
  return { ...content, unknownWords: [...unknown, ...words] };
}

/** Must wins where a skill stands in both columns. */
function skillsOf(
  row: ImportedPosting,
  { words }: PostingListContext,
): { readonly skills: readonly PostingSkill[]; readonly unknown: readonly UnknownWords[] } {
  const must = words.understand(row.mustSkills ?? [], 'skill');
  const nice = words.understand(row.niceSkills ?? [], 'skill');
  const weights = new Map<string, PostingSkill['weight']>([
    ...nice.concepts.map((concept) => [concept, 'nice'] as const),
    ...must.concepts.map((concept) => [concept, 'must'] as const),
  ]);
  const order = [...new Set([...must.concepts, ...nice.concepts])];
  return {
    skills: order.map((concept) => ({ concept, weight: weights.get(concept) ?? 'nice' })),
    unknown: [
      ...must.unknown.map((item) => ({ field: 'must' as const, words: item })),
      ...nice.unknown.map((item) => ({ field: 'nice' as const, words: item })),
    ],
  };
}

/** Weeks as said, else from the first to the last day, the last counted. */
function weeksOf(row: ImportedPosting, today: Day): number | null {
  if (typeof row.weeks === 'number') return row.weeks;
  if (typeof row.endsOn !== 'string') return null;
  const start = dayFrom(row.startsOn ?? null, today) ?? today;
  const days = daysBetween(start, addDays(row.endsOn, 1));
  return days > 0 ? Math.max(1, Math.round(days / 7)) : null;
}
