import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { AuditHead, AuditHeads } from '#app/domain/audit/audit-chain.ts';

/**
 * Notes heads of the log in a file, one line of JSON each; it is only ever added to.
 * @param file path outside of the data directory, e.g. on another machine's disk
 */
export function auditHeadFile(file: string): AuditHeads {
  return {
    append: (head) =>
      appendFileSync(file, `${JSON.stringify({ ...head, at: head.at.toISOString() })}\n`, { mode: 0o600 }),
    read: () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(headOf) : []),
  };
}

function headOf(line: string): AuditHead[] {
  try {
    const { at, seq, segment, hash, erasures } = JSON.parse(line) as Record<string, unknown>;
    if (typeof seq !== 'number' || typeof hash !== 'string') return [];
    return [{ at: new Date(String(at)), seq, segment: String(segment), hash, erasures: Number(erasures) || 0 }];
  } catch {
    return [];
  }
}
