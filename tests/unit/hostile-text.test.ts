import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HouseText } from '#app/components/legal/house-text.tsx';
import { safeNextPath } from '#app/domain/account/next-path.ts';
import { networkOf } from '#app/domain/account/network.ts';
import { companyNameKey, employerNumber } from '#app/domain/company/company.ts';
import { isEmail } from '#app/domain/identity/email.ts';
import { recogniseColumns } from '#app/domain/imports/columns.ts';
import { readDay } from '#app/domain/imports/day-cell.ts';
import { fold, saysNothing, tidy, words } from '#app/domain/imports/fold.ts';
import { readKind, readKinds } from '#app/domain/imports/kind-cell.ts';
import { readLevel } from '#app/domain/imports/level-cell.ts';
import { readLicences } from '#app/domain/imports/licence-cell.ts';
import { readCount, readDecimal } from '#app/domain/imports/number-cell.ts';
import { readWorkTime } from '#app/domain/imports/work-time.ts';
import { parsePostingRow } from '#app/domain/posting/import/parse-posting-row.ts';
import { readPay } from '#app/domain/posting/import/pay-cell.ts';
import { postingColumns } from '#app/domain/posting/import/posting-columns.ts';
import { readPostingCode } from '#app/domain/posting/posting-code.ts';
import { parseProfileRow } from '#app/domain/profile/import/parse-profile-row.ts';
import { profileColumns } from '#app/domain/profile/import/profile-columns.ts';
import { foldText } from '#app/domain/reference/fold-text.ts';
import { linesOf } from '#app/domain/reference/lines-of.ts';
import { isDay } from '#app/domain/time/day.ts';
import { fields } from '#app/http/fields.server.ts';
import { insidePath } from '#app/http/preferences.server.ts';
import { tidyPlace } from '#search/places/tidy-place.ts';
import { curatedVocabulary } from '#tests/support/curated-vocabulary.ts';

const vocabulary = curatedVocabulary();
vocabulary.resolve('Lager', 'skill');

/** Everything that looks into what somebody typed or sent in a list. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  isEmail,
  isDay,
  networkOf,
  employerNumber,
  companyNameKey,
  safeNextPath: (text) => safeNextPath(`/${text}`),
  insidePath: (text) => insidePath(`/${text}`),
  readPostingCode,
  fold,
  foldText,
  tidy,
  saysNothing,
  words,
  linesOf,
  readDay: (text) => readDay(text, 'other', '2026-11-23'),
  readKind,
  readKinds,
  readLevel,
  readLicences,
  readCount,
  readDecimal,
  readPay,
  readWorkTime,
  tidyPlace,
  resolve: (text) => vocabulary.resolve(text, 'skill'),
  headings: (text) => recogniseColumns(sheetOf([text, text]), profileColumns),
  houseText: (text) => renderToStaticMarkup(createElement(HouseText, { body: text })),
  ...Object.fromEntries(
    Object.entries({
      email: fields.email(),
      phone: fields.phone(),
      day: fields.day(),
      integer: fields.integer(0, 10),
      euro: fields.euro(),
      id: fields.id(),
      employerNumber: fields.employerNumber(),
      wordList: fields.wordList(),
    }).map(([name, field]) => [`fields.${name}`, (text: string) => field.safeParse(text)]),
  ),
};

const openings = ['', '1', 'a@', '1 2 '];
const repeated = [
  'a',
  ' ',
  '1',
  '.',
  ',',
  '-',
  '(',
  '[',
  '[[',
  '@',
  '\t',
  '1.',
  '1 ',
  'a.',
  'a ',
  '.@',
  'ab ',
  'bis ',
  '\n',
];

const sheetOf = (columns: readonly string[]) => ({
  format: 'csv' as const,
  columns,
  columnsRow: 1,
  rows: [{ number: 2, cells: columns.map(() => '1') }],
  encoding: null,
  delimiter: null,
});

function msOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('a text that was made to take long', { timeout: 120_000 }, () => {
  it.each(Object.entries(readers))('takes %s no longer than its length explains', (_name, read) => {
    for (const opening of openings) {
      for (const piece of repeated) {
        const text = `${opening}${piece.repeat(50_000 / piece.length)}!`;
        expect(
          msOf(() => read(text)),
          `${opening}${piece}`,
        ).toBeLessThan(1000);
      }
    }
  });

  it('may have a megabyte', () => {
    const megabyte = (opening: string, piece: string) => `${opening}${piece.repeat(1_000_000 / piece.length)}!`;
    expect(msOf(() => fields.email().safeParse(`a@${'.'.repeat(1_000_000)}@`))).toBeLessThan(500);
    expect(msOf(() => isEmail(megabyte('a@', '.@')))).toBeLessThan(500);
    expect(msOf(() => readCount(megabyte('1 ', 'a')))).toBeLessThan(500);
    expect(msOf(() => readPay(megabyte('1 2', '-')))).toBeLessThan(1000);
    expect(msOf(() => vocabulary.resolve(megabyte('a', ' '), 'skill'))).toBeLessThan(500);
    expect(msOf(() => recogniseColumns(sheetOf([megabyte('', '(')]), profileColumns))).toBeLessThan(500);
    expect(msOf(() => renderToStaticMarkup(createElement(HouseText, { body: megabyte('', '[') })))).toBeLessThan(1000);
  });

  it('may stand in every cell of a list', () => {
    for (const size of [4000, 100_000]) {
      for (const piece of ['a', '1 ', 'a@', '(', '1 a.']) {
        const cell = piece.repeat(size / piece.length);
        const ms = msOf(() => {
          const profile = headingsOf(profileColumns);
          parseProfileRow({ number: 2, cells: profile.headings.map(() => cell) }, profile, '2026-11-23');
          const posting = headingsOf(postingColumns);
          parsePostingRow({ number: 2, cells: posting.headings.map(() => cell) }, posting, '2026-11-23');
        });
        expect(ms, `${piece} ${size}`).toBeLessThan(2000);
      }
    }
  });
});

function headingsOf<Field extends string>(plan: Parameters<typeof recogniseColumns<Field>>[1]) {
  const headings = Object.values<readonly [string, ...string[]]>(plan.headings).map(([usual]) => usual);
  const read = recogniseColumns(sheetOf(headings), plan);
  if (!read.ok) throw new Error(read.code);
  return read.columns;
}
