import { describe, expect, it } from 'vitest';
import { checkViews } from '#app/domain/disclosure/attack/check-views.ts';
import { snapshotsOf } from '#app/domain/disclosure/attack/shown-views.ts';
import { playSeason } from '#app/domain/disclosure/attack/play-season.ts';
import { viewsSchema, type Views } from '#app/domain/disclosure/attack/views.ts';
import { generatedPool } from '#app/use-cases/disclosure/generated-pool.server.ts';

const card = (count: number, more: Record<string, string> = {}) => ({
  ...{ rung: 1, occupation: '24', region: '05758', german: 'B1', count },
  ...more,
});
const views = (over: Partial<Views>): Views => ({ K: 5, snapshots: [], stage2: [], withdrawals: [], ...over });
const seen = (day: string, cards: Views['snapshots'][number]['cards'], company = 'c1') => {
  return { day, company, cards, rows: [] };
};
const kinds = (over: Partial<Views>) => checkViews(views(over)).map(({ kind }) => kind);

describe('recorded views', () => {
  it('of a season played through the gate keep every rule', () => {
    const season = playSeason({
      ...generatedPool(300, { configuredK: 5, isQuick: true, withSteps: false }),
      ...{ days: 91, events: 200 },
    });
    const snapshots = ['c1', 'c2'].flatMap((company) => snapshotsOf(season, company, 'on'));
    const withdrawals = season.events.flatMap(({ kind, before, day }) =>
      kind === 'withdraw' && before !== null ? [{ person: before.id, day }] : [],
    );
    expect(checkViews(viewsSchema.parse({ K: 5, snapshots, withdrawals }))).toEqual([]);
  });

  it('of the same season without a gate break most of them', () => {
    const pool = generatedPool(120, { configuredK: 5, isQuick: true, withSteps: false });
    const season = playSeason({ ...pool, days: 15, events: 30 });
    const snapshots = snapshotsOf(season, 'c1', 'off', { id: 'p', occupation: 'occ.welder', musts: [] });
    expect(kinds({ snapshots })).toEqual(expect.arrayContaining(['forbiddenField', 'rowsBelowK', 'pseudonymKept']));
  });

  it.each([
    ['a card below K', [seen('2026-09-07', [card(0)])], 'cardBelowK'],
    ['a number that is not rounded', [seen('2026-09-07', [card(7)])], 'countNotRounded'],
    ['a field no card has', [seen('2026-09-07', [card(10, { sex: 'female' })])], 'forbiddenField'],
    [
      'a number that moves within a week',
      [seen('2026-09-07', [card(15)]), seen('2026-09-09', [card(10)])],
      'countMoved',
    ],
    ['a card that appears within a week', [seen('2026-09-07', []), seen('2026-09-09', [card(10)])], 'cardAppeared'],
    [
      'other cards for another company',
      [seen('2026-09-07', [card(10)]), seen('2026-09-07', [card(15)], 'c2')],
      'cardsDiffer',
    ],
  ] as const)('show %s', (_what, snapshots, kind) => {
    expect(kinds({ snapshots: [...snapshots] })).toContain(kind);
  });

  it('may lose a card within a week, and change all of them on Monday', () => {
    const snapshots = [seen('2026-09-07', [card(10)]), seen('2026-09-08', []), seen('2026-09-14', [card(15)])];
    expect(kinds({ snapshots })).toEqual([]);
  });

  it('show nobody after she withdrew, at no stage', () => {
    const row = { person: 'p1', pseudonym: 'x', detailed: true, skills: ['skill.a'] };
    const stage2 = [{ day: '2026-09-12', company: 'c', posting: 'p', person: 'p2', pseudonym: 'y' }];
    const withdrawals = [
      { person: 'p1', day: '2026-09-07' },
      { person: 'p2', day: '2026-09-10' },
    ];
    const snapshots = [{ day: '2026-09-08', company: 'c', cards: [], rows: [row] }];
    expect(checkViews(views({ snapshots, stage2, withdrawals }))).toMatchObject([{ kind: 'withdrawnShown', times: 2 }]);
  });

  it('keep a pseudonym for one week and one company', () => {
    const row = { person: 'p1', pseudonym: 'x', detailed: true };
    const on = (day: string, company: string) => ({ day, company, cards: [], rows: [row] });
    expect(kinds({ snapshots: [on('2026-09-07', 'c'), on('2026-09-14', 'c')] })).toEqual(['pseudonymKept']);
    expect(kinds({ snapshots: [on('2026-09-07', 'c'), on('2026-09-07', 'd')] })).toEqual(['pseudonymShared']);
  });

  it('let people be followed from posting to posting by what stands in their rows', () => {
    const stage2 = Array.from({ length: 40 }, (_, index) => ({
      ...{ day: '2026-09-07', company: 'c', posting: `p${index % 4}`, person: `p${index}`, pseudonym: `y${index}` },
      yearsOfWork: index,
    }));
    expect(kinds({ stage2 })).toEqual(['linkable']);
    expect(kinds({ stage2: stage2.map((row) => ({ ...row, yearsOfWork: 3 })) })).toEqual([]);
  });

  it('with a K below five are refused as such', () => {
    expect(kinds({ K: 3 })).toEqual(['kTooSmall']);
  });
});
