import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { providerRoles } from '#app/domain/account/sign-in-provider.ts';
import { organisations, users } from './account.ts';
import { flag, instant, version } from '../columns.ts';

const organisationId = () =>
  text()
    .notNull()
    .references(() => organisations.id);

/** The sign-in service (OpenID Connect) of a house; one each. */
export const signInProviders = sqliteTable('sign_in_providers', {
  organisationId: organisationId().primaryKey(),
  issuer: text().notNull(),
  clientId: text().notNull(),
  /** Sealed under a key of the house; null: a client without one. */
  clientCipher: text(),
  /** The claim that says what somebody does; its values are mapped in `sign_in_provider_roles`. */
  roleClaim: text().notNull(),
  /** The service asks for a second factor itself; else the portal does. */
  doesSecondFactor: flag().notNull(),
  /** The service gives out addresses itself: they count as proved where it does not say so. */
  provesAddresses: flag().notNull(),
  isOn: flag().notNull(),
  version: version(),
});

/** Which value of the claim gives which role. A value without a row gives none. */
export const signInProviderRoles = sqliteTable(
  'sign_in_provider_roles',
  { organisationId: organisationId(), claimValue: text().notNull(), role: text({ enum: providerRoles }).notNull() },
  (table) => [primaryKey({ columns: [table.organisationId, table.claimValue, table.role] })],
);

/** Who is who: the service's own name for somebody, and her account here. */
export const providerAccounts = sqliteTable(
  'provider_accounts',
  {
    organisationId: organisationId(),
    issuer: text().notNull(),
    subject: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.issuer, table.subject] })],
);
