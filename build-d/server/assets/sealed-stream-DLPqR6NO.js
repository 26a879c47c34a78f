import { randomBytes, createDecipheriv, hkdfSync, createCipheriv } from "node:crypto";
import { B as BackupFailure } from "./known-failure-DOmtOVot.js";
const firstLine = Buffer.from("werkbruecke-backup 1\n");
const saltBytes = 32;
const tagBytes = 16;
const pieceBytes = 1024 * 1024;
const lastMark = 2147483648;
const algorithm = "aes-256-gcm";
const keyOf = (key, salt) => Buffer.from(hkdfSync("sha256", key, salt, "werkbruecke:backup-file", 32));
function nonceOf(number, isLast) {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 4);
  nonce.writeUInt8(isLast ? 1 : 0, 8);
  return nonce;
}
async function writeSealed(file, key, head, content) {
  const salt = randomBytes(saltBytes);
  const fileKey = keyOf(key, salt);
  let number = 0;
  const put = async (piece, isLast) => {
    const cipher = createCipheriv(algorithm, fileKey, nonceOf(number, isLast));
    const sealed = Buffer.concat([cipher.update(piece), cipher.final()]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(isLast ? (sealed.length | lastMark) >>> 0 : sealed.length);
    for (const part of [length, cipher.getAuthTag(), sealed]) await file.writeFile(part);
    number += 1;
  };
  await file.writeFile(Buffer.concat([firstLine, salt]));
  await put(head, false);
  let waiting = [];
  let size = 0;
  for await (const chunk of content) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < pieceBytes) continue;
    await put(Buffer.concat(waiting), false);
    waiting = [];
    size = 0;
  }
  await put(Buffer.concat(waiting), true);
}
async function* readSealed(file, key) {
  const start = await take(file, firstLine.length + saltBytes);
  if (!start.subarray(0, firstLine.length).equals(firstLine.subarray(0, start.length)) || start.length === 0)
    throw new BackupFailure("notABackup");
  if (start.length < firstLine.length + saltBytes) throw new BackupFailure("halfWritten");
  const fileKey = keyOf(key, start.subarray(firstLine.length));
  for (let number = 0, isLast = false; !isLast; number += 1) {
    const length = await whole(file, 4);
    const said = length.readUInt32BE();
    isLast = said >= lastMark;
    const size = said & lastMark - 1;
    if (size > 4 * pieceBytes) throw new BackupFailure("changed");
    const tag = await whole(file, tagBytes);
    const sealed = await whole(file, size);
    const decipher = createDecipheriv(algorithm, fileKey, nonceOf(number, isLast));
    decipher.setAuthTag(tag);
    try {
      yield Buffer.concat([decipher.update(sealed), decipher.final()]);
    } catch {
      throw new BackupFailure(number === 0 ? "otherKey" : "changed");
    }
  }
  if ((await take(file, 1)).length > 0) throw new BackupFailure("changed");
}
async function whole(file, bytes) {
  const read = await take(file, bytes);
  if (read.length < bytes) throw new BackupFailure("halfWritten");
  return read;
}
async function take(file, bytes) {
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await file.read(buffer, filled, bytes - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
export {
  readSealed as r,
  writeSealed as w
};
