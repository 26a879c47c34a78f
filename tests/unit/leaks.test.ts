import { describe, expect, it } from 'vitest';
import { leaks } from '../../e2e/support/leaks.ts';

const around = (text: string) => [{ path: '/seite', status: 200, text: `<p>vorher ${text} nachher</p>` }];
const found = (text: string) => leaks(around(text), ['Kanarixk01', '0999 7010 4177'], ['Kanarix', '0999 7010 4177']);

describe('the crawl for canaries finds one', () => {
  it.each([
    ['plainly', 'Kanarixk01'],
    ['in capitals', 'KANARIXK01'],
    ['in an address', '/suche?q=0999%207010%204177'],
    ['with plus signs', 'q=0999+7010+4177'],
    ['without blanks', '099970104177'],
    ['backwards', '10kxiranaK'],
    ['in base64', Buffer.from('Frau Kanarixk01, bitte').toString('base64')],
    ['in base64, one byte on', Buffer.from('Herr: Kanarixk01, bitte').toString('base64')],
    ['in base64, two bytes on', Buffer.from('die Frau Kanarixk01 bitte').toString('base64')],
    ['in base64 for addresses', Buffer.from('x?Kanarixk01>>').toString('base64url')],
    ['hexadecimal', Buffer.from('Kanarixk01').toString('hex').toUpperCase()],
    ['as entities', [...'Kanarixk01'].map((sign) => `&#${sign.charCodeAt(0)};`).join('')],
    ['in Cyrillic letters', 'Канаріксk01'.replace('k', 'к')],
  ])('%s', (_how, text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  it('and nothing where nothing is', () => {
    expect(found('Kanaren, Kanal, 0999 7010')).toEqual([]);
  });
});
