import { changeDatabase } from './change-database.ts';

/**
 * Words typed by staff that others must not read: each free-text column gets a token of its own, in every row it has. Who
 * may read it is said per column; nobody else's pages may hold it.
 */
interface Planted {
  readonly token: string;
  /** Personas whose pages may show it. */
  readonly readers: readonly string[];
  readonly sql: string;
}

const placementStaff = ['demo-officer', 'demo-caseworker', 'demo-team-lead'];

/** By column, as `table.column`. */
export const plantedText: Readonly<Record<string, Planted>> = {
  'placement_steps.note': {
    token: 'Kuckucksnotiz',
    readers: placementStaff,
    sql: 'UPDATE placement_steps SET note = ? WHERE note_for_company = 0',
  },
  'placement_steps.title': {
    token: 'Kuckucksschritt',
    readers: placementStaff,
    sql: "UPDATE placement_steps SET title = ? WHERE side = 'candidate'",
  },
  'placement_events.before': {
    token: 'Kuckucksverlauf',
    readers: placementStaff,
    sql: "UPDATE placement_events SET before = json_set(before, '$.note', ?, '$.noteForCompany', json('false')) WHERE before IS NOT NULL",
  },
  'placement_events.reason': {
    token: 'Kuckucksnachsicht',
    readers: placementStaff,
    sql: 'UPDATE placement_events SET reason = ?',
  },
  'plan_templates.steps': {
    token: 'Kuckucksvorlage',
    readers: [...placementStaff, 'demo-administrator'],
    sql: `UPDATE plan_templates SET steps = json_set(steps, '$[#]', json_object('key', 'own.kuckuck', 'code', 'custom', 'title', ?,
      'side', 'candidate', 'position', 59, 'owner', 'caseworker', 'due', NULL, 'documents', json('[]'), 'onlyIf', json('[]')))
      WHERE valid_from IS NULL`,
  },
  'placement_steps.skipped_reason': {
    token: 'Kuckucksverzicht',
    readers: placementStaff,
    sql: 'UPDATE placement_steps SET skipped_reason = ?',
  },
  'placement_requirements.reference': {
    token: 'Kuckucksaktenzeichen',
    readers: placementStaff,
    sql: 'UPDATE placement_requirements SET reference = ?',
  },
  'placement_requirements.override_reason': {
    token: 'Kuckucksausnahme',
    readers: placementStaff,
    sql: 'UPDATE placement_requirements SET override_reason = ?',
  },
  'contact_logs.summary': {
    token: 'Kuckucksanruf',
    readers: placementStaff,
    sql: 'UPDATE contact_logs SET summary = ?',
  },
  'employer_events.title': {
    token: 'Kuckucksmesse',
    readers: placementStaff,
    sql: 'UPDATE employer_events SET title = ?',
  },
  'employer_events.venue': {
    token: 'Kuckuckssaal',
    readers: placementStaff,
    sql: 'UPDATE employer_events SET venue = ?',
  },
  'feedbacks.message': {
    token: 'Kuckucksmeldung',
    readers: ['demo-administrator'],
    sql: "INSERT INTO feedbacks (id, kind, message, created_at) VALUES ('kuckuck-meldung', 'accessibility', ?, 1)",
  },
  'feedbacks.answer_to': {
    token: 'kuckucksantwort@vogel.example',
    readers: ['demo-administrator'],
    sql: "UPDATE feedbacks SET answer_to = ? WHERE id = 'kuckuck-meldung'",
  },
  'postings.closed_reason': {
    token: 'Kuckucksende',
    readers: placementStaff,
    sql: "UPDATE postings SET closed_reason = ? WHERE state IN ('closed', 'paused')",
  },
  'posting_events.reason': {
    token: 'Kuckucksgrund',
    readers: placementStaff,
    sql: 'UPDATE posting_events SET reason = ?',
  },
  'case_assignments.reason': {
    token: 'Kuckuckswechsel',
    readers: ['demo-caseworker', 'demo-team-lead'],
    sql: 'UPDATE case_assignments SET reason = ?',
  },
  'tandem_dates.place': {
    token: 'Kuckuckstreffpunkt',
    readers: ['demo-mentor', 'demo-coordinator', 'demo-caseworker', 'demo-team-lead'],
    sql: 'UPDATE tandem_dates SET place = ?',
  },
  'saved_searches.name': {
    token: 'Kuckuckssuche',
    readers: ['demo-officer'],
    sql: "INSERT INTO saved_searches (id, user_id, list, name, query, wants_mail, seen_ids, told_ids, created_at) VALUES ('kuckuck-suche', 'demo-officer', 'profiles', ?, '', 0, '[]', '[]', 1)",
  },
  'profiles.unassigned_name': {
    token: 'Kuckucksfachkraft',
    readers: ['demo-caseworker', 'demo-team-lead'],
    sql: 'UPDATE profiles SET unassigned_name = ? WHERE unassigned_name IS NOT NULL',
  },
  'feedbacks.page': {
    token: '/kuckucksseite',
    readers: ['demo-administrator'],
    sql: "UPDATE feedbacks SET page = ? WHERE id = 'kuckuck-meldung'",
  },
  'typed_words.folded': {
    token: 'kuckuckswort',
    readers: [],
    sql: "INSERT INTO typed_words (folded, kind, typist, last_on) VALUES (?, 'skill', 'kuckuck', '2026-01-01')",
  },
};

/** Puts every token into its column, once per run. */
export async function plantText(): Promise<void> {
  for (const { token, sql } of Object.values(plantedText)) await changeDatabase(sql, [token]);
}
