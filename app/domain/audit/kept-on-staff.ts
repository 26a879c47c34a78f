import type { Action } from '../policy/who-may-do-what.ts';
import type { backupKey, RetentionKey } from '../retention/retention-rule.ts';

/**
 * What the portal stores about employees. How long is a row of the rules where there is one, else words; who reads it is read
 * off the policy where a right decides.
 */
export const keptOnStaff = [
  { kind: 'account', retention: null, readers: null },
  { kind: 'sessions', retention: null, readers: 'onlyYou' },
  { kind: 'factors', retention: null, readers: 'onlyYou' },
  { kind: 'attempts', retention: null, readers: 'systemOnly' },
  { kind: 'cases', retention: null, readers: null },
  { kind: 'notes', retention: 'fileNotes', readers: null },
  { kind: 'mails', retention: 'mails', readers: 'job.read' },
  { kind: 'searches', retention: null, readers: 'onlyYou' },
  { kind: 'reminders', retention: null, readers: 'onlyYou' },
  { kind: 'bulk', retention: 'bulkActions', readers: 'onlyYou' },
  { kind: 'log', retention: 'auditSegments', readers: 'audit.read' },
  { kind: 'oneLog', retention: 'auditSegments', readers: 'both' },
  { kind: 'requests', retention: 'employeeLogs', readers: 'employeeLog.read' },
  { kind: 'backups', retention: 'backups', readers: 'operator' },
] as const satisfies readonly {
  readonly kind: string;
  readonly retention: RetentionKey | typeof backupKey | null;
  readonly readers: Action | 'onlyYou' | 'systemOnly' | 'both' | 'operator' | null;
}[];
export type KeptOnStaffKind = (typeof keptOnStaff)[number]['kind'];
