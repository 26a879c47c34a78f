import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { contactKinds, companyStates } from '#app/domain/company/company.ts';
import { day, flag, id, instant, version } from '../columns.ts';

/** Companies that belong together. An officer names them; a group without companies is removed. */
export const companyGroups = sqliteTable('company_groups', {
  id: id(),
  name: text().notNull(),
  createdAt: instant().notNull(),
});

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
    /** Companies of one group count as one: what they read of people, their budget, who excluded them. */
    groupId: text().references(() => companyGroups.id),
    officerId: text(),
    verifiedAt: instant(),
    verifiedBy: text(),
    createdAt: instant().notNull(),
    version: version(),
  },
  (table) => [index('companies_by_name_key').on(table.nameKey), index('companies_by_group').on(table.groupId)],
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
    /** The posting it was about; null: the company as a whole. */
    postingId: text(),
    createdAt: instant().notNull(),
  },
  (table) => [index('contact_logs_by_company').on(table.companyId, table.at)],
);

/** Companies a person excluded: she is not proposed to them, nor to a company of the same group. Ids only. */
export const companyBlocks = sqliteTable(
  'company_blocks',
  {
    profileId: text().notNull(),
    companyId: text()
      .notNull()
      .references(() => companies.id),
    blockedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.companyId] }),
    index('company_blocks_by_company').on(table.companyId),
  ],
);
