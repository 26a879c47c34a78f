import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { contactKinds, companyStates } from '#app/domain/company/company.ts';
import { day, flag, id, instant, version } from '../columns.ts';

export const companies = sqliteTable(
  'companies',
  {
    id: id(),
    name: text().notNull(),
    /** Folded name, for the duplicate check. */
    nameKey: text().notNull(),
    /** Betriebsnummer: 8 digits. */
    employerNumber: text().unique(),
    branch: text(),
    street: text(),
    placeId: integer(),
    districtKey: text(),
    /** Number of employees; null unknown. More than 20 makes a works council's consent a topic. */
    employees: integer(),
    hasWorksCouncil: flag(),
    isTemporaryAgency: flag().notNull().default(false),
    state: text({ enum: companyStates }).notNull(),
    groupId: text(),
    officerId: text(),
    verifiedAt: instant(),
    verifiedBy: text(),
    createdAt: instant().notNull(),
    version: version(),
  },
  (table) => [index('companies_by_name_key').on(table.nameKey)],
);

export const companySites = sqliteTable('company_sites', {
  id: id(),
  companyId: text()
    .notNull()
    .references(() => companies.id),
  name: text().notNull(),
  street: text(),
  placeId: integer(),
  version: version(),
});

export const companyContacts = sqliteTable(
  'company_contacts',
  {
    id: id(),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    name: text().notNull(),
    role: text(),
    phone: text(),
    email: text(),
    version: version(),
  },
  (table) => [index('company_contacts_by_company').on(table.companyId)],
);

export const contactLogs = sqliteTable(
  'contact_logs',
  {
    id: id(),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    kind: text({ enum: contactKinds }).notNull(),
    at: instant().notNull(),
    byUserId: text().notNull(),
    summary: text().notNull(),
    nextContactOn: day(),
    createdAt: instant().notNull(),
  },
  (table) => [index('contact_logs_by_company').on(table.companyId, table.at)],
);
