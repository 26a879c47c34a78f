import readXlsxFile from 'read-excel-file/node';
import type { SheetReading } from '#app/domain/imports/sheet.ts';
import { inspectArchive } from './inspect-archive.server.ts';
import { sheetOfRows } from './sheet-of-rows.ts';

/**
 * The first worksheet of a workbook that has anything in it. Dates become ISO days, numbers get a decimal comma (so that
 * "1.014" can only be what a person typed), yes / no become "ja" / "nein".
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetReading> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const finding = await inspectArchive(buffer);
  if (!finding.ok) return { ok: false, code: finding.code, params: {} };
  try {
    const worksheets = await readXlsxFile(buffer);
    const filled = worksheets.find((worksheet) => worksheet.data.length > 0);
    const rows = (filled?.data ?? []).map((row) => row.map(cellText));
    return sheetOfRows(rows, { format: 'xlsx', encoding: null, delimiter: null });
  } catch {
    // Whatever the library throws about a file that is no sound workbook; its messages may quote cells.
    return { ok: false, code: 'unreadable', params: {} };
  }
}

/** The library's type says `typeof Date` where it returns a Date. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return typeof value === 'string' ? value : '';
}
