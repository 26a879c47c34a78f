import { readFileSync } from 'node:fs';
import { getTableColumns, getTableName, is, type Column } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as schema from '#db/schema/index.ts';
import * as vaultSchema from '#db/vault/schema.ts';
import { freeText } from '#tests/support/free-text.ts';
import { filesIn } from '#tests/support/source-files.ts';

/** Typed too, but about companies, houses and their staff, words of the trade or law: nothing of a candidate belongs there. */
const ofTheHouse: readonly string[] = [
  'organisations.name',
  'organisations.phone',
  'teams.name',
  'report_quarters.quarter',
  'report_weeks.quarter',
  'users.email',
  'users.display_name',
  'users.phone',
  'sign_in_providers.issuer',
  'sign_in_providers.client_id',
  'sign_in_providers.role_claim',
  'sign_in_provider_roles.claim_value',
  'provider_accounts.issuer',
  'provider_accounts.subject',
  'house_texts.page',
  'house_texts.body',
  'mentor_programmes.name',
  'volunteer_guides.insurance',
  'volunteer_guides.travel_costs',
  'volunteer_guides.meeting_places',
  'volunteer_guides.onboarding',
  'volunteer_guides.contact',
  'meeting_places.name',
  'company_groups.name',
  'companies.name',
  'companies.name_key',
  'companies.employer_number',
  'companies.branch',
  'companies.street',
  'company_sites.name',
  'company_sites.street',
  'company_contacts.name',
  'company_contacts.role',
  'company_contacts.phone',
  'company_contacts.email',
  'postings.requested_by_name',
  'postings.requested_by_phone',
  'postings.requested_by_email',
  'postings.external_number',
  'consent_texts.body',
  'consent_texts.reviewed_by',
  'consents.shown_text',
  'language_reviews.reviewed_by',
  'concepts.kldb',
  'concepts.esco_uri',
  'concept_labels.label',
  'concept_terms.folded',
  'concept_terms.term',
  'kldb_names.code',
  'kldb_names.name',
  'districts.name',
  'districts.government_region',
  'places.name',
  'quarters.name',
  'place_terms.folded',
  'place_terms.target',
  'postcodes.postcode',
  'reference_versions.name',
  'rule_values.legal_basis',
  'rule_values.source',
  'work_access_rules.legal_basis',
  'work_access_rules.source',
  'wording_rules.pattern',
  'wording_rules.unless',
  'wording_rules.instead',
  'wording_rules.legal_basis',
  'wording_rules.source',
];

/** Made by the portal: ids, keys, hashes, codes, days, ciphers. By the end of the name or by name. */
const made =
  /(?:[._](?:id|ids|key|hash|index|mark|cipher|on|until|from|to|by|code|typist|language|version|since)|\.(?:about|action|actor_id|case_code|failure|idempotency_key|occupation|concept|path|scope|result|query|field|region|pseudonym|device|move|must|subject_kind|segment|signature))$/;

/** JSON of codes, ids, numbers and days; headings of imported files in `import_runs`. Whatever else holds words is listed as text. */
const jsonWithoutWords: readonly string[] = [
  'attack_runs.homogeneity',
  'attack_runs.report',
  'audit_rows.detail',
  'audit_rows.subject_ids',
  'bulk_actions.rows',
  'case_facts.work_access',
  'check_ins.answers',
  'date_offers.times',
  'detailed_profiles.document',
  'file_notes.params',
  'import_runs.columns',
  'import_runs.counts',
  'import_runs.unknown_columns',
  'invitations.roles',
  'job_fits.fit',
  'jobs.input',
  'jobs.result',
  'learners.slots',
  'learners.wishes',
  'mentors.languages',
  'mentors.offers',
  'mentors.slots',
  'mentors.wishes',
  'placement_events.params',
  'postings.german_per_skill',
  'postings.licences',
  'postings.shifts',
  'profiles.course',
  'profiles.licences',
  'profiles.occupations',
  'profiles.other_languages',
  'profiles.shifts',
  'profiles.skills',
  'profiles.wanted_kinds',
  'proposals.reasons',
  'public_profiles.similar',
  'report_quarters.figures',
  'report_weeks.courses',
  'report_weeks.figures',
  'passkeys.transports',
  'rule_values.detail',
  'saved_searches.seen_ids',
  'saved_searches.told_ids',
  'users.roles',
  'work_access_rules.flags',
  'work_access_rules.kinds',
];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const hasWordList = ({ enumValues }: { readonly enumValues?: readonly string[] }) => (enumValues?.length ?? 0) > 0;

function columnsOf(isMeant: (column: Column) => boolean): string[] {
  const tables: readonly unknown[] = [...Object.values(schema), ...Object.values(vaultSchema)];
  return tables
    .filter((table): table is SQLiteTable => is(table, SQLiteTable))
    .flatMap((table) =>
      Object.values(getTableColumns(table))
        .filter(isMeant)
        .map((column) => `${getTableName(table)}.${snake(column.name)}`),
    );
}

describe('columns that hold what somebody typed', () => {
  const texts = columnsOf((column) => column.columnType === 'SQLiteText' && !hasWordList(column));
  const jsons = columnsOf((column) => column.columnType === 'SQLiteTextJson');
  const columns = [...texts, ...jsons];

  it('are all known, with who may read them', () => {
    const known = new Set([...Object.keys(freeText), ...ofTheHouse]);
    expect(texts.filter((name) => !known.has(name) && !made.test(name))).toEqual([]);
    expect(jsons.filter((name) => !known.has(name) && !jsonWithoutWords.includes(name))).toEqual([]);
  });

  it('are all there', () => {
    expect(
      [...Object.keys(freeText), ...ofTheHouse, ...jsonWithoutWords].filter((name) => !columns.includes(name)),
    ).toEqual([]);
  });

  it('pass the text guard before others than the house’s own staff read them', () => {
    const open = Object.entries(freeText).filter(
      ([, { readers, door }]) => (readers === 'company' || readers === 'world') && door === undefined,
    );
    expect(open).toEqual([]);
    for (const [name, { door }] of Object.entries(freeText)) {
      if (door === undefined) continue;
      expect([name, /decideOnText|demandGuarded|guardText/.test(readFileSync(door, 'utf8'))]).toEqual([name, true]);
    }
  });

  it('reach the pages of companies and the world through four use cases alone', () => {
    const readers = filesIn('app/use-cases').filter((path) =>
      /\b(?:description|step\.note|step\.title)\b/.test(readFileSync(path, 'utf8')),
    );
    const outward = readers.filter((path) => /company-placement|own-posting|public-posting|list-board/.test(path));
    expect(outward).toEqual([
      'app/use-cases/assistance/find-company-placement.server.ts',
      'app/use-cases/posting/find-own-posting.server.ts',
      'app/use-cases/posting/find-public-posting.server.ts',
    ]);
  });

  it('are written where the guard stands', () => {
    const writers = (call: RegExp) => filesIn('app/use-cases').filter((path) => call.test(readFileSync(path, 'utf8')));
    expect(writers(/\bupdatePostingState\(/)).toEqual([
      'app/use-cases/posting/edit-posting.server.ts',
      'app/use-cases/posting/move-posting.server.ts',
    ]);
    expect(writers(/\bnoteForCompany:/)).toEqual(['app/use-cases/assistance/change-step.server.ts']);
    expect(writers(/\binsertCustomStep\(/)).toEqual(['app/use-cases/assistance/add-step.server.ts']);
  });
});
