import { germanBand } from '../gate.ts';
import { cardsOf, type PublicSide } from '../public-side.ts';
import type { PlayedDay, Season } from './play-season.ts';
import type { PoolPerson } from './pool-person.ts';
import type { Card, Row, Snapshot } from './views.ts';

/** A wish of a company, as far as a match band needs it. */
export interface CraftedPosting {
  readonly id: string;
  readonly occupation: string;
  readonly musts: readonly string[];
}

/**
 * What every company sees on a day at stage 1, through the gate: the one list of cards.
 * The detailed profiles beside it are a choice of their own and are attacked by themselves (`detailed-rows.ts`).
 */
export function gatedSnapshot(played: PlayedDay, company: string): Snapshot {
  let cards = cardsBySide.get(played.side);
  if (cards === undefined) {
    cards = cardsOf(played.side).map(({ rung, occupation, region, german, count }) => {
      return { rung, occupation, region, german, count };
    });
    cardsBySide.set(played.side, cards);
  }
  return { day: played.day, company, cards, rows: [] };
}

const cardsBySide = new WeakMap<PublicSide, Card[]>();

/**
 * The same day with the gate off, the way such portals often are: a row for everybody in it, under the same pseudonym
 * every day, ranked for the company's posting. Attackers are tested on it: one that finds nobody here proves nothing.
 */
export function rawSnapshot(played: PlayedDay, company: string, posting: CraftedPosting | null): Snapshot {
  const rows = [...played.published.values()].map((person) => rawRow(person, posting));
  return { day: played.day, company, cards: [], rows, ...(posting !== null && { posting: posting.id }) };
}

const rawRows = new WeakMap<PoolPerson, Row>();

function rawRow(person: PoolPerson, posting: CraftedPosting | null): Row {
  let row = rawRows.get(person);
  if (row === undefined) {
    const { id, age, sex, origin, municipality, quarter, accommodation, occupation, years, skills, clue } = person;
    row = {
      person: id,
      pseudonym: `raw-${id}`,
      age,
      sex,
      origin,
      municipality,
      quarter,
      accommodation,
      occupation,
      years,
      skills: [...skills].sort(),
      german: germanBand(person.german),
      text: `Kam über Bekannte; ${clue}.`,
    };
    rawRows.set(person, row);
  }
  return posting === null ? row : { ...row, band: matchBand(person, posting) };
}

/** The band a portal without a gate would show beside a row: who knows what a person can do, knows her bands. */
export function matchBand(person: Pick<PoolPerson, 'occupation' | 'skills'>, posting: CraftedPosting): number {
  const met = posting.musts.filter((must) => person.skills.includes(must)).length;
  return met * 2 + (person.occupation === posting.occupation ? 1 : 0);
}

/** Snapshots of a season for one company, every day. */
export function snapshotsOf(
  season: Season,
  company: string,
  gate: 'on' | 'off',
  posting: CraftedPosting | null = null,
): Snapshot[] {
  return season.days.map((played) =>
    gate === 'on' ? gatedSnapshot(played, company) : rawSnapshot(played, company, posting),
  );
}
