import type { Actor } from '#app/domain/account/actor.ts';
import {
  certainlyWithin,
  expectedCard,
  roundedFor,
  saidFields,
  type GuessPreview,
  type OwnGuess,
  type SharedBy,
} from '#app/domain/disclosure/guess-preview.ts';
import { OPENING_MARGIN } from '#app/domain/disclosure/k-rule.ts';
import { cellAt, type Cell, type LadderFacts, type Rung } from '#app/domain/disclosure/ladder.ts';
import type { PublicClass } from '#app/domain/disclosure/public-side.ts';
import type { ExplainedPlacing } from '#app/domain/disclosure/shown-cell.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findProfile, findProfiles, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { classesOfBatch, findCurrentBatch } from '#db/queries/disclosure/public-batch.ts';
import { poolLike } from '#db/queries/disclosure/public-pool.ts';
import { findPlacing } from '#db/queries/disclosure/public-profile.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { profileResource } from '../profile/profile-resource.server.ts';
import { buildDetailedProfile } from './build-detailed-profile.server.ts';
import { placingOf } from './explain-placing.server.ts';
import { isBrowsingOpen } from './is-browsing-open.server.ts';
import { factsForLadder } from './ladder-facts.server.ts';
import { shownClass } from './list-classes.server.ts';
import { shownCell } from './shown-cell.server.ts';
import { shownDetailedProfile } from './shown-detailed-profile.server.ts';

/** More people with the same occupations and hours are not compared: then she is one of many anyway. */
const mostCompared = 500;

/**
 * "Wer könnte mich erraten?" for the case's own people: the card and the detailed profile exactly as companies read them, how
 * many people share each, and what one detail more or less would change. Numbers are exact.
 * @throws DomainError notFound, forbidden
 */
export async function findGuessPreview(
  app: AppContext,
  actor: Actor,
  profileId: string,
): Promise<{ readonly caseCode: string; readonly preview: GuessPreview }> {
  const profile = found(await findProfile(app.db, profileId, dayOf(app.clock.now())));
  allow(actor, 'disclosure.preview', profileResource(profile));
  if (profile.state === 'erased') found(null);
  const detailed = await detailedOf(app, profile, actor.locale, dayOf(app.clock.now()));
  return { caseCode: profile.caseCode, preview: { ...(await onCards(app, profile)), detailed } };
}

/**
 * The card for the person herself behind her own link, before and after she decides; whoever calls it has checked the link.
 * Small numbers are words, others rounded down to five.
 */
export async function guessPreviewForPerson(app: AppContext, profile: ProfileRecord): Promise<OwnGuess> {
  const { state, card, sharedBy } = await onCards(app, profile);
  const needed = neededFor((await findCurrentBatch(app.db))?.k ?? null, app);
  return { state, card, sharedBy: sharedBy === null ? null : roundedFor(sharedBy, needed) };
}

async function onCards(app: AppContext, profile: ProfileRecord): Promise<Omit<GuessPreview, 'detailed'>> {
  const nothing = { card: null, sharedBy: null, finer: null, coarser: null };
  if (!(await isBrowsingOpen(app))) return { state: 'closed', ...nothing };
  const placing = await placingOf(app, profile);
  const facts = factsForLadder(app, { ...profile, spotId: profile.quarterId ?? profile.placeId });
  const batch = await findCurrentBatch(app.db);
  if (placing.kind === 'shown' || placing.kind === 'hidden') return onTheLadder(app, profile, placing, facts);
  if (placing.kind === 'detailed' || placing.kind === 'withheld' || placing.kind === 'tooFew')
    return { state: placing.kind, ...nothing };
  // Not in a batch yet: what she would be shown as, if the others stay where they are.
  const classes = batch === null ? new Map<string, PublicClass>() : await classesOfBatch(app.db, batch.number);
  if (batch?.k === undefined || batch.k === null)
    return { state: batch === null ? 'unpublished' : 'tooFew', ...nothing };
  const expected = expectedCard(facts, classes, batch.k);
  if (expected === null) return { state: 'withheld', ...nothing };
  const members =
    certainlyWithin(
      [...classes.values()].filter((one) => one.cell.rung === expected.rung),
      expected,
    ) + 1;
  return {
    ...nothing,
    state: 'expected',
    card: shownClass(app, expected),
    sharedBy: { kind: 'counted', count: members },
    finer: finerOf(app, expected.rung, facts, null, neededFor(batch.k, app)),
    coarser: coarserOf(app, expected.rung, facts, classes),
  };
}

async function onTheLadder(
  app: AppContext,
  profile: ProfileRecord,
  placing: Extract<ExplainedPlacing, { kind: 'shown' | 'hidden' }>,
  facts: LadderFacts,
) {
  const batch = await findCurrentBatch(app.db);
  const classes = batch === null ? new Map<string, PublicClass>() : await classesOfBatch(app.db, batch.number);
  const stands = found((await findPlacing(app.db, profile.id))?.class);
  const { rung } = placing.cell;
  return {
    state: placing.kind,
    card: shownClass(app, { ...stands.cell, count: placing.frozenCount }),
    sharedBy: { kind: 'counted', count: placing.members } as const,
    finer: placing.finer === null ? null : finerOf(app, rung, facts, placing.finer.similar, neededFor(placing.k, app)),
    coarser: placing.isChanged ? null : coarserOf(app, rung, facts, classes),
  };
}

/** @param similar how many there were at the batch; null: not known, but fewer than it takes */
function finerOf(
  app: AppContext,
  rung: Rung,
  facts: LadderFacts,
  similar: number | null,
  needed: number,
): GuessPreview['finer'] {
  const cell = rung === 1 ? null : cellAt((rung - 1) as Rung, facts);
  if (cell === null) return null;
  const sharedBy: SharedBy = similar === null ? { kind: 'tooFew', needed } : { kind: 'counted', count: similar };
  return { cell: shownCell(app, cell), sharedBy };
}

function coarserOf(
  app: AppContext,
  rung: Rung,
  facts: LadderFacts,
  classes: ReadonlyMap<string, PublicClass>,
): GuessPreview['coarser'] {
  const cell: Cell | null = rung === 8 ? null : cellAt((rung + 1) as Rung, facts);
  if (cell === null) return null;
  return {
    cell: shownCell(app, cell),
    sharedBy: { kind: 'atLeast', count: certainlyWithin(classes.values(), cell) },
  };
}

async function detailedOf(
  app: AppContext,
  profile: ProfileRecord,
  locale: string,
  day: Day,
): Promise<GuessPreview['detailed']> {
  const document = buildDetailedProfile(app, profile, day);
  const said = JSON.stringify(document);
  const ids = (await poolLike(app.db, profile, mostCompared)).filter((id) => id !== profile.id);
  const others = await findProfiles(app.db, ids, day);
  const same = others.filter((other) => JSON.stringify(buildDetailedProfile(app, other, day)) === said);
  return {
    profile: shownDetailedProfile(app, locale, document),
    sharedBy: same.length + 1,
    fields: saidFields(document),
  };
}

/** Members a class needs to open. */
function neededFor(k: number | null, app: AppContext): number {
  return (k ?? app.config.smallestClass) + OPENING_MARGIN;
}
