import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '#app/adapters/sheets/read-sheet.server.ts';
import { writeErrorSheet } from '#app/adapters/sheets/write-error-sheet.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import { windowsBytes, workbook, zip } from '#tests/support/sheets.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
async function sheetOf(bytes: Uint8Array, name = 'liste.csv'): Promise<Sheet> {
  const read = await readSheet(bytes, name);
  if (!read.ok) throw new Error(`refused: ${read.code}`);
  return read.sheet;
}
async function refusalOf(bytes: Uint8Array, name = 'liste.csv'): Promise<string> {
  const read = await readSheet(bytes, name);
  return read.ok ? 'read' : read.code;
}

describe('a CSV list', () => {
  it('from German Excel keeps umlauts, dashes and the euro sign', async () => {
    const sheet = await sheetOf(windowsBytes('Name;Straße;Lohn\r\nÖzil–Müller;„Am Weiß“ 3;13,90 €\r\n'));
    expect(sheet).toMatchObject({ encoding: 'windows-1252', delimiter: ';', columns: ['Name', 'Straße', 'Lohn'] });
    expect(sheet.rows[0]?.cells).toEqual(['Özil–Müller', '„Am Weiß“ 3', '13,90 €']);
  });

  it('with more columns than Excel has is refused at once, however many there are', async () => {
    expect((await sheetOf(utf8(`${'a;'.repeat(16_383)}a\n`))).columns).toHaveLength(16_384);
    expect(await refusalOf(utf8(`${'a;'.repeat(16_384)}a\n`))).toBe('tooManyCells');
    const started = performance.now();
    expect(await refusalOf(utf8('a;'.repeat(5_000_000)))).toBe('tooManyCells');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is read in UTF-8 with and without byte order mark and in UTF-16 both ways', async () => {
    const text = 'Name,Ort\nMüßig,Köln\n';
    const wide = Buffer.from(text, 'utf16le');
    const swapped = Buffer.from(wide).swap16();
    const variants: [Uint8Array, string][] = [
      [utf8(text), 'utf-8'],
      [utf8(`\ufeff${text}`), 'utf-8'],
      [Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), 'utf-16le'],
      [wide, 'utf-16le'],
      [Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), 'utf-16be'],
    ];
    for (const [bytes, encoding] of variants) {
      const sheet = await sheetOf(bytes);
      expect(sheet.encoding).toBe(encoding);
      expect(sheet.columns).toEqual(['Name', 'Ort']);
      expect(sheet.rows[0]?.cells).toEqual(['Müßig', 'Köln']);
    }
  });

  it('counts rows as Excel does: blank lines count, a cell with a line break is one row', async () => {
    const sheet = await sheetOf(utf8('Name;Ort\n\nMuster;"Köln\nMülheim"\n;;\nProbe;Hamm\n'));
    expect(sheet.rows.map((row) => row.number)).toEqual([3, 5]);
  });

  it('finds the delimiter although cells are full of the other ones', async () => {
    expect((await sheetOf(utf8('Nr;Kenntnisse\n1;Drehen, Fräsen, Bohren\n2;Nähen, Bügeln\n'))).delimiter).toBe(';');
    expect((await sheetOf(utf8('Nr\tLohn\n1\t13,90\n2\t14,10\n'))).delimiter).toBe('\t');
    expect((await sheetOf(utf8('Nr,Text\n1,"a;b;c;d"\n2,"e;f;g;h"\n'))).delimiter).toBe(',');
    expect((await sheetOf(utf8('sep=|\nNr|Text\n1|a;b\n'))).columns).toEqual(['Nr', 'Text']);
  });

  it('survives a stray quotation mark and says where one is missing', async () => {
    expect((await sheetOf(utf8('Nr;Text\n1;Rohr 5" lang\n2;b\n'))).rows).toHaveLength(2);
    const broken = await readSheet(utf8('Nr;Text\n1;a\n2;"b\n3;c\n'), 'x.csv');
    expect(broken).toMatchObject({ ok: false, code: 'unclosedQuote', params: { row: 3 } });
  });

  it('comes back cell by cell, whatever the cells hold', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'aÄß ,;"\n\t|€–0=é'), maxLength: 12 })
      .filter((text) => !/^'[=+\-@\t\r]/.test(text) && !/Ã|â€/.test(text));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\r\n', '\n'),
        fc.boolean(),
        async (cells, delimiter, end, isWindows) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = [['Kundennummer', 'Nachname', 'Vorname'], ...cells]
            .map((row) => row.map(quote).join(delimiter))
            .join(end);
          const bytes = isWindows ? windowsBytes(text) : utf8(text);
          // "ß€" in windows-1252 is by chance also valid UTF-8: in a file with nothing else nobody can tell.
          fc.pre(!isWindows || !isUtf8(bytes) || /^\p{ASCII}*$/u.test(text));
          const sheet = await sheetOf(bytes);
          expect(sheet.delimiter).toBe(delimiter);
          const filled = cells
            .map((row, index) => ({ number: index + 2, cells: [...row] }))
            .filter((row) => row.cells.some((value) => value.trim() !== ''));
          expect(sheet.rows).toEqual(filled);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xd0, 0xcf, 0x11, 0xe0]),
        async (bytes, start) => {
          expect(await readSheet(Uint8Array.from([...start, ...bytes]), 'x')).toHaveProperty('ok');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an XLSX list', () => {
  it('gives dates as ISO days, numbers with a comma, and row numbers of the sheet', async () => {
    const bytes = await workbook([
      ['Kundennummer', 'Beginn', 'Lohn', 'PKW'],
      [null],
      ['A1', new Date(Date.UTC(2027, 0, 14)), 14.1, true],
    ]);
    const sheet = await sheetOf(bytes, 'liste.xlsx');
    expect(sheet).toMatchObject({ format: 'xlsx', encoding: null, columns: ['Kundennummer', 'Beginn', 'Lohn', 'PKW'] });
    expect(sheet.rows).toEqual([{ number: 3, cells: ['A1', '2027-01-14', '14,1', 'ja'] }]);
  });

  it('is recognised by its bytes, not by its name', async () => {
    expect(
      (
        await sheetOf(
          await workbook([
            ['a', 'b'],
            ['1', '2'],
          ]),
          'liste.csv',
        )
      ).format,
    ).toBe('xlsx');
  });
});

describe('a file that is no list', () => {
  const types = { name: '[Content_Types].xml', content: utf8('<Types/>') };

  it('is refused with the reason', async () => {
    expect(await refusalOf(new Uint8Array())).toBe('empty');
    expect(await refusalOf(utf8('\n \n'))).toBe('empty');
    expect(await refusalOf(new Uint8Array(41 * 1024 * 1024))).toBe('tooLarge');
    expect(await refusalOf(utf8('%PDF-1.7 ...'))).toBe('notASheet');
    expect(await refusalOf(utf8('<html><table><tr><td>1</td></tr></table></html>'), 'liste.xls')).toBe('notASheet');
    expect(await refusalOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toBe('notASheet');
    expect(await refusalOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'liste.xls')).toBe('oldExcel');
    expect(
      await refusalOf(
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      ),
    ).toBe('passwordProtected');
    expect(await refusalOf(zip([{ name: 'word/document.xml', content: utf8('x') }, types]))).toBe('notASheet');
    expect(
      await refusalOf(
        zip([
          { name: 'mimetype', content: utf8('x') },
          { name: 'content.xml', content: utf8('x') },
        ]),
      ),
    ).toBe('openDocument');
    expect(await refusalOf(zip([types, { name: 'xl/workbook.xml', content: utf8('x'), isEncrypted: true }]))).toBe(
      'passwordProtected',
    );
    expect(await refusalOf(zip([types, { name: 'xl/workbook.xml', content: utf8('no xml') }]))).toBe('unreadable');
    expect(await refusalOf((await workbook([['a', 'b']])).subarray(0, 900))).toBe('damagedArchive');
  });

  it('is refused when its umlauts are already broken', async () => {
    expect(await refusalOf(Uint8Array.from([...utf8('Name;Ort\nM'), 0x81, ...utf8('ller;Hamm\n')]))).toBe(
      'wrongEncoding',
    );
    expect(await refusalOf(utf8('Name;Ort\nMÃ¼ller;KÃ¶ln\n'))).toBe('wrongEncoding');
    expect(await refusalOf(Buffer.concat([utf8('Name;Ort\nMüller;Köln\n'), windowsBytes('Größ;Köln\n')]))).toBe(
      'wrongEncoding',
    );
  });

  it('is refused before it unpacks to more than it should', async () => {
    const zeros = new Uint8Array(12 * 1024 * 1024);
    expect(await refusalOf(zip([types, { name: 'xl/worksheets/sheet1.xml', content: zeros }]))).toBe('zipBomb');
    expect(
      await refusalOf(zip([types, { name: 'xl/a.xml', content: utf8('x'), claimedBytes: 300 * 1024 * 1024 }])),
    ).toBe('zipBomb');
  });

  it('is refused when the archive lies about a size or hides an entry', async () => {
    const liar = zip([
      types,
      { name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(1024 * 1024), claimedBytes: 10 },
    ]);
    expect(await refusalOf(liar)).toBe('zipBomb');
    const honest = Buffer.from(zip([types, { name: 'xl/workbook.xml', content: utf8('x') }]));
    const hidden = Buffer.concat([
      zip([{ name: 'xl/hidden.xml', content: new Uint8Array(100) }]).subarray(0, 50),
      honest,
    ]);
    expect(await refusalOf(hidden)).toBe('damagedArchive');
  });

  it('is refused when one far cell would blow it up in memory', async () => {
    const sheet = utf8(
      '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>',
    );
    expect(await refusalOf(zip([types, { name: 'xl/worksheets/sheet1.xml', content: sheet }]))).toBe('tooManyCells');
  });
});

describe('the error file', () => {
  const bytes = writeErrorSheet(
    ['Kundennummer', 'Name'],
    [{ number: 17, cells: ['=1+1', 'Muster; "Eva"'], sentences: ['Erster Satz.', 'Zweiter.'] }],
    { row: 'Zeile', problems: 'Was ist zu tun?' },
  );

  it('opens in German Excel and runs no formula', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeffZeile;Was ist zu tun?;Kundennummer;Name\r\n')).toBe(true);
    expect(text).toContain("17;Erster Satz. Zweiter.;'=1+1;");
    const tricky = ['=a', '+a', '-a', '@a', '\ta', '\ra'];
    const guarded = new TextDecoder().decode(writeErrorSheet(tricky, [], { row: 'Zeile', problems: 'Fehler' }));
    expect(guarded.match(/'[=+\-@\t\r]a/g)).toHaveLength(6);
  });

  it('can be read again with every cell as it was', async () => {
    expect((await sheetOf(bytes)).rows[0]?.cells).toEqual(['17', 'Erster Satz. Zweiter.', '=1+1', 'Muster; "Eva"']);
  });
});
