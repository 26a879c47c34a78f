import { maxSheetBytes, type SheetReading } from '#app/domain/imports/sheet.ts';
import { readCsv } from './read-csv.server.ts';
import { readXlsx } from './read-xlsx.server.ts';

/**
 * Reads an uploaded or named list. What the file is, its bytes decide; the name is only asked where bytes can't tell.
 * Never throws for a broken file: `code` has a sentence in the i18n namespace `imports` (`refusal.<code>`).
 */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<SheetReading> {
  if (bytes.length === 0) return { ok: false, code: 'empty', params: {} };
  if (bytes.length > maxSheetBytes)
    return { ok: false, code: 'tooLarge', params: { megabytes: Math.ceil(bytes.length / 1024 / 1024) } };
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { ok: false, code: isEncryptedWorkbook(bytes) ? 'passwordProtected' : 'oldExcel', params: {} };
  const opening = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart().toLowerCase();
  if (/^(?:\u00ef\u00bb\u00bf)?<(?:!doctype|html|\?xml|table)|^%pdf|^\{\\rtf/.test(opening))
    return { ok: false, code: 'notASheet', params: {} };
  if (/\.(?:xlsx|xlsm|ods|pdf|docx?|jpe?g|png|zip)$/i.test(fileName))
    return { ok: false, code: 'notASheet', params: {} };
  return readCsv(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A workbook with a password is an OLE container like the old .xls, with a stream of this name (UTF-16). */
function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
