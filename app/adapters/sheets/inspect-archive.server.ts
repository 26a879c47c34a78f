import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/** An honest XLSX of 40 MB unpacks to about 400 MB at the very most; lists people keep stay below 50 MB. */
const maxUnpackedBytes = 200 * 1024 * 1024;
const maxRatio = 100;
/** Below this size the ratio says nothing: a nearly empty workbook compresses very well. */
const ratioCountsFromBytes = 2 * 1024 * 1024;
const maxEntries = 2000;
/** The reader fills every cell of the rectangle up to the last one used. */
const maxCells = 25_000_000;

export type ArchiveFinding =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code:
        'notASheet' | 'openDocument' | 'oldExcel' | 'passwordProtected' | 'zipBomb' | 'damagedArchive' | 'tooManyCells';
    };

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

/**
 * Looks at a ZIP before anything unpacks it. The library that reads the workbook walks the local headers and believes
 * the sizes there, so three things are made sure: the sum in the central directory is within bounds; local headers and
 * directory say the same and leave no room for entries between; and each entry, inflated against a hard limit, has the size it claims.
 */
export async function inspectArchive(bytes: Buffer): Promise<ArchiveFinding> {
  const entries = centralDirectory(bytes);
  if (entries === null) return { ok: false, code: 'damagedArchive' };
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.some((entry) => (entry.flags & 1) !== 0)) return { ok: false, code: 'passwordProtected' };
  if (names.has('content.xml') && names.has('mimetype')) return { ok: false, code: 'openDocument' };
  if (names.has('xl/workbook.bin')) return { ok: false, code: 'oldExcel' };
  if (!names.has('[Content_Types].xml') || !entries.some((entry) => entry.name.startsWith('xl/')))
    return { ok: false, code: 'notASheet' };

  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  if (unpacked > maxUnpackedBytes) return { ok: false, code: 'zipBomb' };
  if (unpacked > ratioCountsFromBytes && unpacked > packed * maxRatio) return { ok: false, code: 'zipBomb' };
  if (names.size !== entries.length || !isGapless(bytes, entries)) return { ok: false, code: 'damagedArchive' };

  let cells = 0;
  for (const entry of entries) {
    const content = await unpack(bytes, entry);
    if (content === null) return { ok: false, code: 'zipBomb' };
    if (!/^xl\/worksheets\/[^/]*\.xml$/.test(entry.name)) continue;
    cells += cellRectangle(content.toString('latin1'));
    if (cells > maxCells) return { ok: false, code: 'tooManyCells' };
  }
  return { ok: true };
}

/** The entries in file order; null when there is no readable directory (cut-off file, ZIP64, several disks). */
function centralDirectory(bytes: Buffer): Entry[] | null {
  let end = -1;
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1) {
    if (bytes.readUInt32LE(at) === 0x06054b50) {
      end = at;
      break;
    }
  }
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0 || count > maxEntries || at + bytes.readUInt32LE(end + 12) !== end) return null;
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? entries.sort((a, b) => a.offset - b.offset) : null;
}

/** Every byte before the directory belongs to a listed entry (or to its data descriptor of at most 24 bytes), and sizes agree. */
function isGapless(bytes: Buffer, entries: readonly Entry[]): boolean {
  const directoryStart = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06])) + 16);
  let expected = 0;
  let slack = 0;
  for (const entry of entries) {
    if (entry.offset < expected || entry.offset > expected + slack) return false;
    if (entry.offset + 30 > directoryStart || bytes.readUInt32LE(entry.offset) !== 0x04034b50) return false;
    const isStreamed = (entry.flags & 8) !== 0;
    const packed = bytes.readUInt32LE(entry.offset + 18);
    const unpacked = bytes.readUInt32LE(entry.offset + 22);
    const isLeftOpen = isStreamed && packed === 0 && unpacked === 0;
    if (!isLeftOpen && (packed !== entry.packedBytes || unpacked !== entry.unpackedBytes)) return false;
    if (bytes.readUInt16LE(entry.offset + 8) !== entry.method) return false;
    expected = dataStart(bytes, entry) + entry.packedBytes;
    slack = isStreamed ? 24 : 0;
  }
  return directoryStart >= expected && directoryStart <= expected + slack;
}

function dataStart(bytes: Buffer, entry: Entry): number {
  return entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
}

/** The entry's content, or null when it is not exactly as long as it claims. */
async function unpack(bytes: Buffer, entry: Entry): Promise<Buffer | null> {
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length !== entry.packedBytes) return null;
  if (entry.method === 0) return entry.packedBytes === entry.unpackedBytes ? packed : null;
  if (entry.method !== 8) return null;
  try {
    const content = await inflate(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) });
    return content.length === entry.unpackedBytes ? content : null;
  } catch {
    return null;
  }
}

/** Rows times columns up to the last addressed cell; infinite when an address is not one Excel would write. */
function cellRectangle(xml: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, address = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const parts = /^([A-Z]{0,3})(\d{1,7})$/.exec(address);
    if (parts === null) return Number.POSITIVE_INFINITY;
    rows = Math.max(rows, Number(parts[2]));
    let column = 0;
    for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
  }
  return rows * Math.max(1, columns);
}
