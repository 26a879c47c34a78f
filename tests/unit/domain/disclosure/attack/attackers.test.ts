import { describe, expect, it } from 'vitest';
import { attackByKnowledge } from '#app/domain/disclosure/attack/attackers/by-knowledge.ts';
import { attackByViews } from '#app/domain/disclosure/attack/attackers/colluding-companies.ts';
import { attackByPosting, attackByVariants } from '#app/domain/disclosure/attack/attackers/crafted-posting.ts';
import { attackByTime } from '#app/domain/disclosure/attack/attackers/daily-snapshots.ts';
import { attackByText } from '#app/domain/disclosure/attack/attackers/text-clues.ts';
import { outcomeOf, riskFigures, truthOf } from '#app/domain/disclosure/attack/claim.ts';
import { colleagueKnows, neighbourKnows } from '#app/domain/disclosure/attack/knowledge.ts';
import { gatedSnapshot, rawSnapshot } from '#app/domain/disclosure/attack/shown-views.ts';
import type { Snapshot, Stage2Row } from '#app/domain/disclosure/attack/views.ts';
import { german, momentOf, people, person } from './small-pool.ts';

const welders = people(8);
const cleaners = people(120, {
  occupation: 'occ.cleaner',
  kldb: '54101',
  municipality: 'Bielefeld',
  districtKey: '05711',
});
const target = welders[0] ?? person();
const moment = momentOf([...welders, ...cleaners]);
const truth = truthOf(moment.side);

describe('a neighbour', () => {
  it('finds the one row of her age, sex, origin and town where rows are shown', () => {
    const old = person({ age: 58, origin: 'ER' });
    const raw = rawSnapshot(momentOf([...welders, old, ...cleaners]), 'company', null);
    expect(attackByKnowledge(raw, neighbourKnows(old)).rows.map((row) => row.person)).toEqual([old.id]);
    expect(attackByKnowledge(raw, neighbourKnows(target)).rows).toHaveLength(8);
  });

  it('has all eight behind the only card of her district where cards are shown', () => {
    const claim = attackByKnowledge(gatedSnapshot(moment, 'company'), neighbourKnows(target));
    expect(claim.cards).toHaveLength(1);
    expect(outcomeOf(claim, target.id, truth)).toEqual({ candidates: 8, isCorrect: true });
  });
});

describe('a former colleague', () => {
  it('takes the finest card that is open for her, and no coarser one', () => {
    // Six welders with B2 do not open a class of their own: they stand on a coarser rung together with others.
    const better = people(6, { german: german('B2') });
    const far = people(4, { german: german('B2'), districtKey: '05711', municipality: 'Bielefeld' });
    const seen = gatedSnapshot(momentOf([...welders, ...better, ...far, ...cleaners]), 'company');
    const cardOf = (one: typeof target) =>
      attackByKnowledge(seen, colleagueKnows(one)).cards.map((card) => [card['rung'], card['german']]);
    expect(cardOf(target)).toEqual([[1, 'B1']]);
    expect(cardOf(better[0] ?? target)).toEqual([[2, 'B2']]);
  });
});

describe('a reader of texts', () => {
  it('finds her by a word only her story has, and has everybody where there is no text', () => {
    const raw = rawSnapshot(moment, 'company', null);
    expect(attackByText(raw, { clue: target.clue }).rows.map((row) => row.person)).toEqual([target.id]);
    const gated = outcomeOf(attackByText(gatedSnapshot(moment, 'company'), { clue: target.clue }), target.id, truth);
    expect(gated).toEqual({ candidates: 128, isCorrect: true });
  });
});

describe('two companies together', () => {
  const rows = [1, 2, 3].map((number) => ({ person: `p${number}`, pseudonym: `x${number}`, town: `t${number}` }));
  const seen = (bands: readonly number[]): Snapshot => ({
    ...{ day: '2026-09-07', company: 'c', cards: [] },
    rows: rows.map((row, index) => ({ ...row, band: bands[index] ?? 0 })),
  });
  const posting = (must: string) => ({ id: must, occupation: 'occ.welder', musts: [must] });

  it('keep only who fits what both were shown', () => {
    const views = [
      { seen: seen([3, 3, 1]), posting: posting('skill.a') },
      { seen: seen([1, 3, 3]), posting: posting('skill.b') },
    ];
    const known = { occupation: 'occ.welder', skills: ['skill.a', 'skill.b'] };
    expect(attackByViews(views, known).rows.map((row) => row.person)).toEqual(['p2']);
  });

  it('learn from a card only one of them sees', () => {
    const card = (region: string, count: number) => ({ occupation: '24', region, german: 'B1', count });
    const view = (cards: Snapshot['cards']) => ({
      ...{ posting: null, seen: { day: '2026-09-07', company: 'c', rows: [], cards } },
    });
    const claim = attackByViews([view([card('057', 20)]), view([card('057', 20), card('05758', 5)])], {
      districtKey: '05758',
    });
    expect(claim.cards).toEqual([card('05758', 5)]);
  });
});

describe('somebody who keeps every day', () => {
  const card = (german: string, count: number) => ({ occupation: '24', region: '05758', german, count });
  const row = (number: number, town = 'Herford') => ({
    person: `p${number}`,
    pseudonym: `x${number}`,
    municipality: town,
  });
  const day = (date: string, seen: Partial<Snapshot>): Snapshot => ({
    day: date,
    company: 'c',
    cards: [],
    rows: [],
    ...seen,
  });
  const known = { municipality: 'Herford', districtKey: '05758' };

  it('sees the row that appears when she joins, and the one that is gone when she leaves', () => {
    const days = [day('2026-09-08', { rows: [row(1)] }), day('2026-09-09', { rows: [row(1), row(2), row(3, 'Lage')] })];
    expect(attackByTime(days, known, { day: '2026-09-09', kind: 'publish' })?.rows).toEqual([row(2)]);
    const left = [...days, day('2026-09-10', { rows: [row(2), row(3, 'Lage')] })];
    expect(attackByTime(left, known, { day: '2026-09-10', kind: 'withdraw' })?.rows).toEqual([row(1)]);
  });

  it('follows a pseudonym whose German has changed', () => {
    const days = ['A', 'B1'].map((german, index) =>
      day(`2026-09-0${8 + index}`, { rows: [{ ...row(1), german }, row(2)] }),
    );
    const claim = attackByTime(days, known, { day: '2026-09-09', kind: 'edit' });
    expect(claim?.rows.map(({ person: id }) => id)).toEqual(['p1']);
  });

  it('waits for Monday where the day shows nothing, and takes the card that rose', () => {
    const days = [
      day('2026-09-12', { cards: [card('A', 10), card('B1', 5)] }),
      day('2026-09-13', { cards: [card('A', 10), card('B1', 5)] }),
      day('2026-09-14', { cards: [card('A', 10), card('B1', 10)] }),
    ];
    const claim = attackByTime(days, known, { day: '2026-09-13', kind: 'publish' });
    expect(claim).toMatchObject({ isChange: true, cards: [card('B1', 10)] });
  });
});

describe('who made a posting around somebody', () => {
  const row = (id: string, over: Partial<Stage2Row> = {}): Stage2Row => ({
    ...{ day: '2026-09-07', company: 'c', posting: 'p', person: id, pseudonym: id },
    ...{ mustsAsked: 2, mustsOnRequest: 0, mustsMet: 2, german: 'B1', commute: 'fits', available: '2026-Q4' },
    ...over,
  });
  const known = { german: 'B1' };

  it('keeps who has all that was told, speaks so and lives there', () => {
    const rows = [row('a'), row('b', { mustsMet: 1 }), row('c', { german: 'B2' }), row('d', { commute: 'toClarify' })];
    expect(attackByPosting(rows, known).map(({ person: id }) => id)).toEqual(['a']);
    expect(attackByPosting([row('e', { mustsOnRequest: 1, mustsMet: 1 })], known)).toHaveLength(1);
  });

  it('recognises over several variants whose traits come back', () => {
    const variants = [
      [row('a'), row('b', { available: '2027-Q1' })],
      [row('a'), row('c', { available: '2027-Q2' })],
    ];
    expect(attackByVariants(variants, known).map(({ person: id }) => id)).toEqual(['a']);
  });
});

describe('the risk of an attack', () => {
  it('is one over the candidates if she is among them, and nothing if not', () => {
    const figures = riskFigures([
      { candidates: 1, isCorrect: true },
      { candidates: 4, isCorrect: true },
      { candidates: 1, isCorrect: false },
      { candidates: 0, isCorrect: false },
    ]);
    expect(figures).toEqual({
      ...{ targets: 4, meanRisk: 1.25 / 4, maxRisk: 1, uniqueCorrect: 0.25, claimed: 0.5, precision: 0.5 },
    });
  });
});
