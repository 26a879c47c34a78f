import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sheetOfRows } from '#app/adapters/sheets/sheet-of-rows.ts';
import { writeErrorSheet } from '#app/adapters/sheets/write-error-sheet.ts';
import { HouseText } from '#app/components/legal/house-text.tsx';
import { calendarFile } from '#app/domain/notification/calendar-file.ts';
import { receivedCookies, sentCookie } from '#app/http/cookie-prefix.server.ts';
import { flashCookie } from '#app/http/flash.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { readCalendarFile } from '#tests/support/calendar.ts';
import { hostilePieces } from '#tests/support/hostile-input.ts';

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  '=cmd|"/C calc"!A0',
];

describe('words that mean harm', () => {
  it('start no formula in a list of errors, and come back as they were', () => {
    const read = { row: 'Zeile', problems: 'Hinweis' };
    const row = { number: 2, sentences: ['=Hinweis'], cells: [...formulas] };
    const text = new TextDecoder().decode(writeErrorSheet(formulas, [row], read)).replace('\ufeff', '');
    const cells = [...text.matchAll(/(?:^|;|\r\n)("(?:[^"]|"")*"|[^;\r\n]*)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, ''),
    );
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    const kind = { format: 'csv', encoding: 'utf-8', delimiter: ';' } as const;
    const back = sheetOfRows([['Kopf'], formulas.map((cell) => `'${cell}`)], kind);
    expect(back.ok && back.sheet.rows[0]?.cells).toEqual(formulas);
  });

  it('are words in a calendar: no line of their own, no entry more, no line over 75 octets', () => {
    const entry = { uid: 'a', sequence: 0, when: { on: '2027-01-11' }, url: 'https://portal.example/x' } as const;
    const rest = { isCancelled: false, changedAt: new Date('2027-01-04T09:00:00Z') };
    for (const title of hostilePieces) {
      const file = calendarFile([{ ...entry, ...rest, title }], title);
      expect(readCalendarFile(file), title).toHaveLength(1);
      const lines = file.split('\r\n');
      expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
      expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
    }
  });

  it('are words in a text of the house', () => {
    for (const body of hostilePieces) {
      const html = renderToStaticMarkup(createElement(HouseText, { body }));
      expect(html, body).not.toMatch(/<(script|img|iframe)|\son\w+="|href="(?!https?:|mailto:|tel:|\/(?!\/))/i);
    }
  });

  it('make no header of their own', () => {
    for (const words of hostilePieces) {
      expect(flashCookie(words.toWellFormed())).not.toMatch(/[\r\n\0]/);
      const location = (seeOther(`/board?q=${words}`) as unknown as Response).headers.get('location') ?? '';
      expect(location).toMatch(/^\/board\?q=[\u0021-\u007e]*$/);
    }
  });

  it('need an encrypted line and this host, cookie by cookie', () => {
    expect(sentCookie('notice=saved; Path=/; HttpOnly')).toBe('__Host-notice=saved; Path=/; HttpOnly; Secure');
    expect(sentCookie('session=x; Secure; Path=/')).toBe('__Host-session=x; Secure; Path=/');
    expect(sentCookie('notice=secure; Path=/')).toBe('__Host-notice=secure; Path=/; Secure');
    expect(sentCookie('phone=x; Path=/link/y')).toBe('__Secure-phone=x; Path=/link/y; Secure');
  });

  it('are no cookies of ours when somebody else has set them', () => {
    expect(receivedCookies('__Host-session=x; __Host-theme=dark; __Secure-phone=y')).toBe(
      'session=x; theme=dark; phone=y',
    );
    for (const foreign of ['session=evil', '__Secure-session=evil', '__host-session=evil', '__Host-phone=evil', 'a=b;'])
      expect(receivedCookies(foreign), foreign).toBe('');
    expect(receivedCookies('session=evil; __Host-session=x; __Host-__Host-session=evil')).toBe(
      'session=x; __Host-session=evil',
    );
    for (const words of hostilePieces) receivedCookies(`${words}; __Host-session=${words}`);
  });
});
