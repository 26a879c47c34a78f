import type { PostingContent } from '#app/domain/posting/posting.ts';
import {
  checkWording,
  type PostingText,
  type WordingFinding,
  type WordingGround,
  type WordingRule,
} from '#app/domain/posting/wording.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findPostings } from '#db/queries/posting/posting.ts';
import { wordingRulesAt } from '#db/queries/posting/wording.ts';
import { genderedForms } from '#db/seed/reference/gendered-forms.ts';
import type { AppContext } from '../app-context.ts';

/** What of a posting the board shows as it was typed. */
export type ShownContent = Pick<PostingContent, 'title' | 'description' | 'occupation' | 'unknownWords'>;

/** Everything of a posting that is free text and that the board shows. */
export function textOf({ title, description, unknownWords }: ShownContent): PostingText {
  const words = (field: 'must' | 'nice') =>
    unknownWords
      .filter((item) => item.field === field)
      .map((item) => item.words)
      .join('\n');
  return { title, description, must: words('must'), nice: words('nice') };
}

/** Wording that may shut people out, by the list in force today. */
export async function wordingOf(app: AppContext, handle: Handle, content: ShownContent): Promise<WordingFinding[]> {
  const rules = await wordingRulesAt(handle, dayOf(app.clock.now()));
  return checkWording(rules, textOf(content), titleFormsOf(app, content.occupation));
}

function titleFormsOf(app: AppContext, occupation: string | null) {
  const label = occupation === null ? '' : app.vocabulary.label(occupation, 'de');
  return label.includes('/') ? { gendered: genderedForms(label).slice(0, 2), paired: label } : null;
}

/** The list of wording in force today: for anybody. */
export function listWording(app: AppContext): Promise<WordingRule[]> {
  return wordingRulesAt(app.db, dayOf(app.clock.now()));
}

export type WatchedWording = readonly [
  ground: WordingGround,
  pattern: string,
  unless: string | null,
  titleOnly: boolean,
  instead: string,
];

/** Rules as the forms of postings carry them. */
export async function watchedWording(app: AppContext): Promise<WatchedWording[]> {
  return (await listWording(app)).map(({ ground, pattern, unless, titleOnly, instead }) => [
    ground,
    pattern,
    unless,
    titleOnly,
    instead,
  ]);
}

/** Which of these postings, by id, have wording that may shut people out. */
export async function idsWithWording(app: AppContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rules = await listWording(app);
  const postings = await findPostings(app.db, ids);
  return new Set(
    postings
      .filter((posting) => checkWording(rules, textOf(posting), titleFormsOf(app, posting.occupation)).length > 0)
      .map(({ id }) => id),
  );
}
