import type { Actor } from '#app/domain/account/actor.ts';
import {
  guardText,
  kindsOf,
  textHoldsCode,
  type TextFinding,
  type TextFindingKind,
  type TextReason,
} from '#app/domain/disclosure/text-guard.ts';
import { DomainError, type FieldProblem } from '#app/domain/domain-error.ts';
import type { PostingContent } from '#app/domain/posting/posting.ts';
import { wordingFields, type WordingFinding, type WordingReason } from '#app/domain/posting/wording.ts';
import { fingerprint } from '#app/identity/import-rows.server.ts';
import type { Handle, Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { profilesOfPosting } from '#db/queries/disclosure/text-guard.ts';
import { acceptMarks, listAcceptedMarks } from '#db/queries/posting/wording.ts';
import type { AppContext } from '../app-context.ts';
import { guardTexts } from '../disclosure/guard-text.server.ts';
import { textOf, wordingOf, type ShownContent } from './posting-wording.server.ts';

/** What stands in a posting's text that somebody should look at, without anybody's own values being compared. */
export interface PostingTextHints {
  readonly wording: readonly WordingFinding[];
  /** Addresses and numbers, with the words themselves: the reader has them before her. */
  readonly contacts: readonly { readonly kind: TextFindingKind; readonly words: string }[];
}

/** Reasons an officer gives for what was found; null: none given. */
export interface TextReasons {
  readonly wording: WordingReason | null;
  readonly guard: TextReason | null;
}

/** With its place, which the board says anyway. */
type PlacedContent = ShownContent & Pick<PostingContent, 'placeId'>;

/**
 * Hints for whoever writes the posting, company or officer: nothing is compared with a person, so that nobody can try names.
 * @param postingId of a stored one: what an officer let stand is left out
 */
export async function postingTextHints(
  app: AppContext,
  handle: Handle,
  content: ShownContent,
  postingId: string | null = null,
): Promise<PostingTextHints> {
  const text = textOf(content);
  const accepted = postingId === null ? new Set<string>() : await listAcceptedMarks(handle, postingId);
  const isOpen = (what: string, words: string) => !accepted.has(markOf(app, what, words));
  return {
    wording: (await wordingOf(app, handle, content)).filter(({ ruleId, words }) => isOpen(ruleId, words)),
    contacts: wordingFields
      .flatMap((field) =>
        guardText(text[field], []).map(({ kind, start, end }) => ({ kind, words: text[field].slice(start, end) })),
      )
      .filter(({ kind, words }) => isOpen(kind, words)),
  };
}

/** The hints for a posting that is not stored yet. */
export function newTextHints(app: AppContext, content: ShownContent): Promise<PostingTextHints> {
  return postingTextHints(app, app.db, content);
}

/** A finding under which its acceptance is kept: keyed, so that the words cannot be read from it. */
function markOf(app: AppContext, what: string, words: string): string {
  return fingerprint(app.vault, 'postingText', `${what} ${words.toLowerCase().replace(/\s+/g, ' ')}`);
}

/** What was found in a posting's text and nobody has let stand yet. Made by `undecidedText` and `undecidedAbout` alone. */
export interface UndecidedText {
  readonly postingId: string;
  /** Of the posting when it was looked at. */
  readonly version: number;
  readonly wording: readonly { readonly mark: string }[];
  readonly guard: readonly { readonly kind: TextFindingKind; readonly mark: string }[];
}

type StoredContent = PlacedContent & { readonly id: string; readonly version: number };

/**
 * Looks at a posting's text before anybody outside may read it: wording, addresses and numbers, and what it says of whoever
 * was proposed for it. Comparing with people writes an audit row with the actor.
 * @throws DomainError unavailable: the text stays inside
 */
export async function undecidedText(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  posting: StoredContent,
): Promise<UndecidedText> {
  const about = await undecidedAbout(app, tx, actor, posting, await profilesOfPosting(tx, posting.id));
  const accepted = await listAcceptedMarks(tx, posting.id);
  const wording = (await wordingOf(app, tx, posting))
    .map(({ ruleId, words }) => ({ mark: markOf(app, ruleId, words) }))
    .filter(({ mark }) => !accepted.has(mark));
  return { ...about, wording };
}

/**
 * What a posting's text says of these people, and the addresses and numbers in it; how it is worded was decided when it went
 * out. Writes an audit row with the actor.
 * @throws DomainError unavailable: the text stays inside
 */
export async function undecidedAbout(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  posting: StoredContent,
  profileIds: readonly string[],
): Promise<UndecidedText> {
  const accepted = await listAcceptedMarks(tx, posting.id);
  const text = textOf(posting);
  const found = await guardTexts(
    app,
    tx,
    actor,
    wordingFields.map((field) => text[field]),
    profileIds,
    null,
  );
  const ownPlace = posting.placeId === null ? null : (app.places.find(posting.placeId)?.name ?? null);
  const guard = wordingFields.flatMap((field, index) =>
    (found[index] ?? []).flatMap(({ kind, start, end }: TextFinding) => {
      const words = text[field].slice(start, end);
      return kind === 'place' && words === ownPlace ? [] : [{ kind, mark: markOf(app, kind, words) }];
    }),
  );
  const { id: postingId, version } = posting;
  return { postingId, version, wording: [], guard: guard.filter(({ mark }) => !accepted.has(mark)) };
}

/** Is there anything an officer has to decide on? */
export function isUndecided({ wording, guard }: UndecidedText): boolean {
  return wording.length > 0 || guard.length > 0;
}

/**
 * Before a posting goes out: everything found has a reason, which is kept and audited (codes and kinds, no text).
 * @returns null when it has; else the refusal (blocked, one problem per kind of finding) to throw once the log of what was compared is kept
 */
export async function decideOnText(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  undecided: UndecidedText,
  reasons: TextReasons,
): Promise<DomainError | null> {
  const problems: FieldProblem[] = [];
  if (undecided.wording.length > 0 && reasons.wording === null)
    problems.push({ field: 'wordingReason', code: 'wordingUndecided' });
  if (reasons.guard === null)
    for (const kind of kindsOf(undecided.guard)) problems.push({ field: 'guardReason', code: textHoldsCode(kind) });
  if (problems.length > 0) return new DomainError('blocked', 'postingTextUndecided', { problems });
  const now = app.clock.now();
  for (const what of ['wording', 'guard'] as const) {
    const reason = reasons[what];
    const found = undecided[what];
    if (reason === null || found.length === 0) continue;
    await acceptMarks(tx, now, {
      postingId: undecided.postingId,
      marks: found.map(({ mark }) => mark),
      reason,
      byUserId: actor.userId,
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'posting.acceptText',
      subjectKind: 'posting',
      subjectIds: [undecided.postingId],
      detail: { what, reason, findings: found.length },
    });
  }
  return null;
}
