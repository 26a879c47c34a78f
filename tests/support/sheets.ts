import { deflateRawSync } from 'node:zlib';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

const windows1252 = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((character, index) => [
    character,
    [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c][index] ?? 0,
  ]),
);
for (const [character, byte] of [
  ['Ž', 0x8e],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
  ['™', 0x99],
  ['š', 0x9a],
  ['ž', 0x9e],
  ['Ÿ', 0x9f],
] as const)
  windows1252.set(character, byte);

/** Text as the bytes German Excel saves under "CSV (Trennzeichen-getrennt)". */
export function windowsBytes(text: string): Uint8Array {
  return Uint8Array.from([...text].map((character) => windows1252.get(character) ?? character.charCodeAt(0)));
}

/** A workbook with one sheet; Date cells become real Excel dates, null an empty cell. */
export async function workbook(
  rows: readonly (readonly (string | number | boolean | Date | null)[])[],
): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((value) =>
      value instanceof Date ? { value, type: Date, format: 'dd.mm.yyyy' } : value === null ? null : { value },
    ),
  );
  return writeXlsxFile(cells as SheetData).toBuffer();
}

interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the archive claims the entry unpacks to; the truth when left out. */
  readonly claimedBytes?: number;
  readonly isEncrypted?: boolean;
}

/** A ZIP built by hand, so that it can lie. Checksums stay zero: nothing here checks them before sizes. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.content);
    const name = Buffer.from(entry.name);
    const claimed = entry.claimedBytes ?? entry.content.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(entry.isEncrypted ? 1 : 0, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claimed, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(entry.isEncrypted ? 1 : 0, 8);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(claimed, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, name, packed);
    directory.push(central, name);
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
