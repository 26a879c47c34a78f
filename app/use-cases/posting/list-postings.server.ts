import type { Actor } from '#app/domain/account/actor.ts';
import { can, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import type { PostingKind, PostingState } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import {
  countPostings,
  countPostingsByState,
  listPostings as listRows,
  type PostingListRow,
} from '#db/queries/posting/posting-lists.ts';
import type { AppContext } from '../app-context.ts';
import { meantPostings, placeKey } from './meant-postings.server.ts';
import { idsWithWording } from './posting-wording.server.ts';

export interface ListPostingsInput {
  readonly text: string;
  /** Concepts the text is not to be read as. */
  readonly without?: readonly string[];
  readonly state: PostingState | null;
  readonly kind: PostingKind | null;
  /** Only postings the actor, or somebody she covers, is in charge of. */
  readonly mine: boolean;
  /** 1-based. */
  readonly page: number;
  /** Rows of a page, at most 300. */
  readonly size: number;
}

export interface PostingPage {
  /** `hasWording`: a draft or submitted one with wording that may shut people out. */
  readonly rows: readonly (PostingListRow & { readonly hasWording: boolean })[];
  readonly total: number;
  readonly pageCount: number;
  /** How many match the other filters, per state. */
  readonly byState: Partial<Record<PostingState, number>>;
  /** What the text was read as beside its letters: a place, occupations, skills. */
  readonly meant: readonly { readonly key: string; readonly label: string }[];
  /** May the actor write a posting for any company? */
  readonly mayCreate: boolean;
}

/** One page of postings: what waits for an officer first, then the newest. A company sees its own. */
export async function listPostings(app: AppContext, actor: Actor, input: ListPostingsInput): Promise<PostingPage> {
  const scope = scopeFor(actor, 'posting.list');
  const { meant, placeName } = await meantPostings(app, input.text, input.without);
  const filter = {
    text: input.text,
    meant,
    kind: input.kind,
    inCharge: input.mine ? { officerId: actor.userId, today: dayOf(app.clock.now()) } : null,
  };
  const states = input.state === null ? [] : [input.state];
  const size = Math.min(300, input.size);
  const total = await countPostings(app.db, scope, { ...filter, states });
  const pageCount = Math.max(1, Math.ceil(total / size));
  const rows = await listRows(app.db, scope, { ...filter, states }, { page: Math.min(input.page, pageCount), size });
  const waiting = rows.filter(({ state }) => state === 'draft' || state === 'submitted').map(({ id }) => id);
  const marked = await idsWithWording(app, waiting);
  return {
    rows: rows.map((row) => ({ ...row, hasWording: marked.has(row.id) })),
    total,
    pageCount,
    byState: await countPostingsByState(app.db, scope, filter),
    meant: [
      ...(placeName === null ? [] : [{ key: placeKey, label: placeName }]),
      ...meant.concepts
        .filter((key) => app.vocabulary.concept(key) !== undefined)
        .map((key) => ({ key, label: app.vocabulary.label(key, actor.locale) })),
    ],
    mayCreate: can(actor, 'posting.approve', {}),
  };
}
