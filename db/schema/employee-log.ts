import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { logReadingReasons, logReadingRoles } from '#app/domain/audit/employee-log.ts';
import { day, id, instant, version } from '../columns.ts';
import { organisations, users } from './account.ts';

/**
 * Requests to read the log of one employee. Data protection officer and staff council agree, or nobody reads. The reason is a
 * code: a sentence would be a file about the employee.
 */
export const employeeLogRequests = sqliteTable(
  'employee_log_requests',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    employeeId: text()
      .notNull()
      .references(() => users.id),
    reason: text({ enum: logReadingReasons }).notNull(),
    /** The days that may be read, both included. */
    fromOn: day().notNull(),
    toOn: day().notNull(),
    requestedBy: text().notNull(),
    /** As whom: the other one has to agree. */
    requestedAs: text({ enum: logReadingRoles }).notNull(),
    requestedAt: instant().notNull(),
    decision: text({ enum: ['approved', 'declined'] }),
    decidedBy: text(),
    decidedAt: instant(),
    /** Last day on which it may be read. */
    readableUntil: day(),
    version: version(),
  },
  (table) => [index('employee_log_requests_by_employee').on(table.employeeId)],
);
