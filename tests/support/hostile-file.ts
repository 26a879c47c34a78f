import { readFileSync } from 'node:fs';
import type { Chance } from '#app/domain/chance.ts';
import type { ImportKind } from '#app/domain/imports/import-run.ts';
import type { ReferenceKind } from '#app/domain/reference/import/reference-import.ts';
import { uploadLimitBytes } from '#app/http/read-form.server.ts';
import { hostileText } from './hostile-input.ts';
import { workbook, zip } from './sheets.ts';

/** A file as a form sends it. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const inWindows = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);
const csv = (text: string): SentFile => ({ name: 'liste.csv', type: 'text/csv', bytes: utf8(text) });
/** The first rows of a sample list. */
const sample = (file: string) =>
  inWindows(readFileSync(`tests/fixtures/imports/${file}`))
    .split(/\r?\n/)
    .slice(0, 8)
    .join('\r\n');

/** A list of each kind that is taken as it stands. */
export const rightLists: Readonly<Record<ImportKind | ReferenceKind, SentFile>> = {
  profiles: csv(sample('kunden.csv')),
  postings: csv(sample('stellen.csv')),
  volunteers: csv(
    'Nachname;Vorname;E-Mail;Telefon;Ort;Angebot;Sprachen;Zeiten;Treffen;Anzahl Lernende;Angemeldet am\r\n' +
      'Erdacht;Mara;mara@ehrenamt.example;0521 1;33602 Bielefeld;Deutsch üben, Ämter;Englisch;Mo abends;online;2;03.11.2026',
  ),
  learners: csv(
    'Nummer;Nachname;Vorname;Telefon;Ort;Niveau;Sprachen;Ziel;Zeiten;Treffen;Wartet seit\r\n' +
      'L 1;Muster;Ina;0521 1;33602 Bielefeld;A2;Dari;B1;Mo abends;online;03.11.2026',
  ),
  vocabulary: csv(
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description\n' +
      'Occupation,http://data.europa.eu/esco/occupation/aaaaaaaa-0000-4000-8000-000000000000,7211,Glockengießer,,,released,2024,',
  ),
  places: csv('PLZ;Ort\r\n33602;Bielefeld\r\n33824;Werther (Westf.)\r\n'),
};

/** Lists in rows and cells; none of the right ones has a delimiter inside a cell. */
const delimiterOf = (text: string) => (text.split('\n')[0]?.includes(';') === true ? ';' : ',');
const cellsOf = (text: string) => text.split(/\r?\n/).map((line) => line.split(delimiterOf(text)));

function withOneCell(chance: Chance, text: string, broken: string): string[][] {
  const rows = cellsOf(text);
  const at = chance.between(0, rows.length - 1);
  const column = chance.between(0, (rows[at]?.length ?? 1) - 1);
  return rows.map((row, index) => (index === at ? row.map((cell, each) => (each === column ? broken : cell)) : row));
}

const lines = (rows: readonly (readonly string[])[], delimiter = ';') =>
  rows.map((row) => row.join(delimiter)).join('\r\n');
const quoted = (cell: string) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const swapped = (text: string) => {
  const bytes = Buffer.from(text, 'utf16le');
  return bytes.subarray(0, bytes.length - (bytes.length % 2)).swap16();
};
/** What a spreadsheet program or a mean hand puts into a cell. */
const cells = [
  '=HYPERLINK("http://evil.example")',
  '=1+1',
  '@SUM(1)',
  '-2+3+cmd|calc',
  'a\0b',
  '\ufeff',
  '"',
  '\r',
  '31.02.2027',
  '9999999999',
  '#REF!',
  '1e309',
  '<script>alert(7)</script>',
];

/** The parts of a workbook with one sheet, as Excel packs them. */
function bookParts(sheet: string, head = '') {
  const office = 'http://schemas.openxmlformats.org';
  const relations = `${office}/package/2006/relationships`;
  return [
    {
      name: '[Content_Types].xml',
      content: utf8(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      content: utf8(
        `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    },
    {
      name: 'xl/workbook.xml',
      content: utf8(
        `${head}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: utf8(
        `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', content: utf8(`${head}${sheet}`) },
  ];
}

const sheetOf = (data: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;
const inline = (text: string) => sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`);
/** Ten to the ninth of a word, if somebody believes it. */
const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

const book = (bytes: Uint8Array): SentFile => ({
  name: 'liste.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes,
});
const picture = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

/** What is done to a right file. */
type Harm = (chance: Chance, right: SentFile) => SentFile | Promise<SentFile>;

const textOf = ({ bytes }: SentFile) => new TextDecoder().decode(bytes);
/** Harms to any file. */
const harms: readonly Harm[] = [
  (_, right) => ({ ...right, bytes: new Uint8Array() }),
  (_, right) => ({ ...right, bytes: picture }),
  (_, right) => ({ ...right, bytes: utf8(`\ufeff\ufeff${textOf(right)}`) }),
  (_, right) => ({
    ...right,
    bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(textOf(right), 'utf16le')]),
  }),
  (_, right) => ({ ...right, bytes: Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(textOf(right))]) }),
  // UTF-16 cut in the middle of a sign.
  (_, right) => ({ ...right, bytes: Buffer.from(`\ufeff${textOf(right)}`, 'utf16le').subarray(0, 201) }),
  (_, right) => ({ ...right, bytes: Buffer.from(textOf(right), 'latin1') }),
  (_, right) => ({ ...right, bytes: Buffer.concat([right.bytes, Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x81])]) }),
  (_, right) => ({ ...right, bytes: utf8(textOf(right).replace('\n', '\n\0\0\0')) }),
  (_, right) => ({ ...right, bytes: right.bytes.subarray(0, right.bytes.length / 2) }),
  (chance, right) => ({
    ...right,
    name: chance.pick(['', '../../../evil.csv', 'a\0.csv', 'x'.repeat(5000), 'liste.pdf', 'CON']),
  }),
  (chance, right) => ({
    ...right,
    type: chance.pick(['', 'image/png', 'text/html', 'x'.repeat(500), 'application/zip']),
  }),
  (_, right) => book(right.bytes),
  (chance, right) => ({ ...right, bytes: utf8(hostileText(chance)) }),
  (_, right) => ({ ...right, bytes: utf8(`<!DOCTYPE html><script>alert(7)</script>`) }),
];

/** Harms to a list. */
const listHarms: readonly Harm[] = [
  (chance, right) => ({
    ...right,
    bytes: utf8(lines(withOneCell(chance, textOf(right), quoted(hostileText(chance))))),
  }),
  (chance, right) => ({ ...right, bytes: utf8(lines(withOneCell(chance, textOf(right), chance.pick(cells)))) }),
  (chance, right) => ({ ...right, bytes: utf8(lines(withOneCell(chance, textOf(right), 'ü'.repeat(450_000)))) }),
  (_, right) => ({ ...right, bytes: utf8(`${textOf(right)}\r\n"${textOf(right)}`) }),
  // Ten thousand columns.
  (_, right) => ({
    ...right,
    bytes: utf8(lines(cellsOf(textOf(right)).map((row) => [...row, ...Array<string>(9_990).fill('x')]))),
  }),
  // The same heading again and again; ten thousand empty rows.
  (_, right) => ({
    ...right,
    bytes: utf8(`${lines(cellsOf(textOf(right)).map((row) => [...row, ...row]))}${'\r\n;'.repeat(10_000)}`),
  }),
  (_, right) => ({ ...right, bytes: utf8(lines(cellsOf(textOf(right)).slice(0, 1))) }),
  async (chance, right) =>
    book(await workbook(withOneCell(chance, textOf(right), chance.pick(cells).replaceAll('\0', '')))),
  async (_, right) => book((await workbook(cellsOf(textOf(right)))).subarray(0, -30)),
  () => book(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200, 7)])),
  // A bomb in small, and one that lies about it.
  () => book(zip([...bookParts(inline('a')), { name: 'xl/media/a.bin', content: Buffer.alloc(4_000_000) }])),
  () =>
    book(
      zip([...bookParts(inline('a')), { name: 'xl/media/a.bin', content: Buffer.alloc(4_000_000), claimedBytes: 40 }]),
    ),
  () => book(zip(bookParts(inline('&l9;'), laughs))),
  () => book(zip(bookParts(inline('&file;'), laughs))),
  () => book(zip(bookParts(inline('<t>'.repeat(20_000))))),
  () =>
    book(
      zip(
        bookParts(
          sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
        ),
      ),
    ),
  () => book(zip(bookParts(sheetOf('<row r="-1"><c r="__proto__" t="s"><v>99999</v></c></row>')))),
  () => book(zip([...bookParts(inline('a')), { name: '../../../tmp/evil.xml', content: utf8('evil') }])),
  () =>
    book(zip(bookParts(inline('a')).map((part) => (part.name.startsWith('[') ? { ...part, content: picture } : part)))),
  () => book(zip(bookParts(inline('a')).slice(0, 3))),
];

/** Harms to a file of plan templates. */
const planHarms: readonly Harm[] = [
  (chance, right) => ({
    ...right,
    bytes: utf8(withOneValue(chance, textOf(right), JSON.stringify(hostileText(chance)))),
  }),
  (chance, right) => ({
    ...right,
    bytes: utf8(
      withOneValue(chance, textOf(right), chance.pick(['1e999', '-1', 'null', '[]', '{"__proto__":{"a":1}}', 'true'])),
    ),
  }),
  (_, right) => ({ ...right, bytes: utf8(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) }),
  (_, right) => ({ ...right, bytes: utf8(textOf(right).replace('{', '{"__proto__":{"layout":2},')) }),
  (_, right) => ({ ...right, bytes: utf8(textOf(right).replace(/"steps": ?\[/, `"steps":[${'{},'.repeat(5000)}`)) }),
];

/** The text of a JSON file with one of its values replaced. */
function withOneValue(chance: Chance, text: string, value: string): string {
  const values = [...text.matchAll(/: (?="|\d|null|true|false)("[^"]*"|[^,\s}\]]+)/g)];
  const found = chance.pick(values);
  return `${text.slice(0, found.index)}: ${value}${text.slice(found.index + found[0].length)}`;
}

/** The file as somebody sends it who means harm, or whose program does. */
export async function hostileFile(chance: Chance, right: SentFile): Promise<SentFile> {
  const drawn = chance.next();
  // More than the page takes at all, and more than a list may have.
  if (drawn < 0.02) return { ...right, bytes: Buffer.alloc(drawn < 0.01 ? uploadLimitBytes + 1000 : 41_000_000, 'a;') };
  const own = right.name.endsWith('.json') ? planHarms : listHarms;
  return chance.pick(drawn < 0.7 ? own : harms)(chance, right);
}
