import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mailFailures, mailKinds, mailStates } from '#app/domain/notification/mail.ts';
import { digestRhythms } from '#app/domain/notification/digest.ts';
import { day, flag, id, instant } from '../columns.ts';
import { users } from './account.ts';

/** Mails to be sent and sent ones: ids and codes only. The address is looked up when a mail is sent. */
export const mailOutbox = sqliteTable(
  'mail_outbox',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id),
    kind: text({ enum: mailKinds }).notNull(),
    /** Id of what it is about; null: its kind says enough. */
    about: text(),
    /** The same thing is mailed once. */
    idempotencyKey: text().notNull().unique(),
    state: text({ enum: mailStates }).notNull().default('queued'),
    /** When it was queued, or queued again after it had been given up. */
    createdAt: instant().notNull(),
    /** Answers the mail server has refused it with. */
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant().notNull(),
    /** While it is being sent; one that is over was left by a process that ended. */
    leaseUntil: instant(),
    /** Was left behind once and may have been sent: it is sent once more, not twice. */
    isRepeat: flag().notNull().default(false),
    /** When it was sent or given up. */
    endedAt: instant(),
    /** Code of the last failure, never what the server said. */
    failure: text({ enum: mailFailures }),
    reply: integer(),
  },
  (table) => [
    index('mail_outbox_by_state').on(table.state, table.nextAttemptAt),
    index('mail_outbox_by_user').on(table.userId, table.kind),
  ],
);

/** Who wants to be told by mail that something is due. No row: never. */
export const mailDigests = sqliteTable('mail_digests', {
  userId: text()
    .primaryKey()
    .references(() => users.id),
  rhythm: text({ enum: digestRhythms }).notNull(),
  /** Day of the last one, sent or found needless. */
  lastOn: day(),
});

/** Per person and kind: the link in such a mail that switches them off, as a hash, and whether somebody did. No row: no mail yet. */
export const mailChoices = sqliteTable(
  'mail_choices',
  {
    userId: text()
      .notNull()
      .references(() => users.id),
    kind: text({ enum: mailKinds }).notNull(),
    linkHash: text().notNull().unique(),
    isOff: flag().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind] })],
);
